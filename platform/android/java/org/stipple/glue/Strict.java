// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.json.JSONException;
import org.json.JSONObject;
import org.json.JSONTokener;

/** Reads one JSON object, refusing what org.json lets pass: a name twice, something behind it. */
final class Strict {
    private Strict() {}

    static JSONObject object(String text) throws JSONException {
        JSONTokener tokener = new JSONTokener(text);
        Object value = tokener.nextValue();
        if (!(value instanceof JSONObject) || tokener.nextClean() != 0 || hasNameTwice(text)) {
            throw new JSONException("not one object");
        }
        return (JSONObject) value;
    }

    private static boolean hasNameTwice(String text) {
        Deque<Set<String>> names = new ArrayDeque<>();
        for (int i = 0; i < text.length(); ++i) {
            switch (text.charAt(i)) {
                case '{':
                    names.push(new HashSet<>());
                    break;
                case '}':
                    names.poll();
                    break;
                case '"':
                    int end = endOfString(text, i);
                    boolean isName = end < text.length() && text.charAt(end) == ':';
                    if (isName && (names.isEmpty()
                            || !names.peek().add(text.substring(i, end).trim()))) {
                        return true;
                    }
                    i = end - 1;
                    break;
                default:
                    break;
            }
        }
        return false;
    }

    /** What follows the string that begins at `start`, and the space behind it. */
    private static int endOfString(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        do {
            ++i;
        } while (i < text.length() && Character.isWhitespace(text.charAt(i)));
        return Math.min(i, text.length());
    }
}
