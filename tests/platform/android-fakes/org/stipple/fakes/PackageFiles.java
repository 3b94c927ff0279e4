// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.fakes;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The manifest and the resources that are really shipped, and words a test adds to them. */
public final class PackageFiles {
    private final File folder;
    private final Document manifest;
    private final List<String> names = new ArrayList<>(List.of(""));
    private final Map<String, Map<String, String>> words = new HashMap<>();

    public PackageFiles(File folder) {
        this.folder = folder;
        manifest = document(new File(folder, "AndroidManifest.xml"));
        words.put("", strings());
    }

    public void addWords(String language, Map<String, String> added) {
        words.put(language, added);
    }

    public int identifier(String kind, String name) {
        boolean there = kind.equals("string")
                ? words.get("").containsKey(name)
                : new File(folder, "res/" + kind + "/" + name + ".xml").exists();
        if (!there) {
            return 0;
        }
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }

    public String nameOf(int id) {
        return names.get(id);
    }

    public Map<String, String> words(String language) {
        Map<String, String> all = new HashMap<>(words.get(""));
        all.putAll(words.getOrDefault(language, Map.of()));
        return all;
    }

    /** The actions for which the system wakes `receiver` while the app is closed. */
    public Set<String> actions(String receiver) {
        Set<String> actions = new HashSet<>();
        NodeList receivers = manifest.getElementsByTagName("receiver");
        for (int i = 0; i < receivers.getLength(); ++i) {
            Element element = (Element) receivers.item(i);
            if (!element.getAttribute("android:name").equals(receiver)) {
                continue;
            }
            NodeList found = element.getElementsByTagName("action");
            for (int j = 0; j < found.getLength(); ++j) {
                actions.add(((Element) found.item(j)).getAttribute("android:name"));
            }
        }
        return actions;
    }

    public boolean permits(String permission) {
        NodeList list = manifest.getElementsByTagName("uses-permission");
        for (int i = 0; i < list.getLength(); ++i) {
            if (((Element) list.item(i)).getAttribute("android:name").equals(permission)) {
                return true;
            }
        }
        return false;
    }

    private Map<String, String> strings() {
        Map<String, String> found = new HashMap<>();
        NodeList list = document(new File(folder, "res/values/strings.xml"))
                .getElementsByTagName("string");
        for (int i = 0; i < list.getLength(); ++i) {
            Element element = (Element) list.item(i);
            found.put(element.getAttribute("name"), element.getTextContent());
        }
        return found;
    }

    private static Document document(File file) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
