// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * The reminders that were planned, as the app wrote them. Written by the app alone; this side only
 * reads. A file that is newer, broken or too large is refused as a whole.
 */
final class SlotFile {
    static final String NAME = "reminders.v1.json";
    static final int LIMIT = 64 * 1024;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NEWER = Pattern.compile("reminders\\.v([2-9]|[1-9][0-9]{1,3})\\.json");
    private static final Pattern ID = Pattern.compile("[0-9T:#a-z-]{1,40}");
    private static final int MOST_ITEMS = 9999;

    /** Why a slot file was refused. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    final long seq;
    final Instant written;
    final String zone;
    final String language;
    final boolean exact;
    final boolean hidden;
    final List<Slot> slots;

    private SlotFile(JSONObject root) throws JSONException, Unreadable {
        seq = whole(root, "seq", Long.MAX_VALUE);
        written = instant(text(root, "written"));
        zone = root.has("zone") ? text(root, "zone") : "";
        language = root.has("lang") ? text(root, "lang") : "";
        exact = root.has("exact") && flag(root, "exact");
        // A wish that is not known here was more likely made to show less.
        hidden = root.has("lock") && !text(root, "lock").equals("neutral");
        slots = Collections.unmodifiableList(readSlots(root.getJSONArray("slots")));
    }

    /** The file in `directory`; null if there is none of any version. */
    static SlotFile read(File directory) throws Unreadable {
        File file = new File(directory, NAME);
        if (!file.exists()) {
            String[] names = directory.list();
            for (String name : names == null ? new String[0] : names) {
                if (NEWER.matcher(name).matches()) {
                    throw new Unreadable("another version");
                }
            }
            return null;
        }
        if (file.length() > LIMIT) {
            throw new Unreadable("too large");
        }
        try {
            return parse(Files.readAllBytes(file.toPath()));
        } catch (IOException e) {
            throw new Unreadable("cannot be read");
        }
    }

    static SlotFile parse(byte[] bytes) throws Unreadable {
        if (bytes.length > LIMIT) {
            throw new Unreadable("too large");
        }
        for (byte b : bytes) {
            if (b < 0) {
                throw new Unreadable("not ASCII");
            }
        }
        try {
            JSONObject root = Strict.object(new String(bytes, StandardCharsets.US_ASCII));
            if (!"stipple-slots".equals(text(root, "format"))) {
                throw new Unreadable("another format");
            }
            if (whole(root, "v", 9999) != 1) {
                throw new Unreadable("another version");
            }
            return new SlotFile(root);
        } catch (JSONException | DateTimeException e) {
            throw new Unreadable("not a slot file");
        }
    }

    private static List<Slot> readSlots(JSONArray array) throws JSONException, Unreadable {
        List<Slot> slots = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < array.length(); ++i) {
            Slot slot = readSlot(array.getJSONObject(i));
            boolean inOrder = i == 0 || !slot.at.isBefore(slots.get(i - 1).at);
            if (!ids.add(slot.id) || !inOrder) {
                throw new Unreadable("slot " + i);
            }
            slots.add(slot);
        }
        return slots;
    }

    private static Slot readSlot(JSONObject slot) throws JSONException, Unreadable {
        String id = text(slot, "id");
        LocalDateTime at = LocalDateTime.parse(text(slot, "at"), STAMP);
        LocalDateTime until = LocalDateTime.parse(text(slot, "until"), STAMP);
        String words = slot.has("text") ? text(slot, "text") : "";
        long open = slot.has("n") ? whole(slot, "n", MOST_ITEMS) : 0;
        if (!ID.matcher(id).matches() || !until.isAfter(at)) {
            throw new Unreadable("a slot");
        }
        return new Slot(id, at, until, words.equals("continue") ? words : "checkin", (int) open);
    }

    // org.json turns strings into numbers and back; here a field has the type it has.

    static String text(JSONObject from, String key) throws JSONException, Unreadable {
        Object value = from.get(key);
        if (!(value instanceof String)) {
            throw new Unreadable(key);
        }
        return (String) value;
    }

    private static boolean flag(JSONObject from, String key) throws JSONException, Unreadable {
        Object value = from.get(key);
        if (!(value instanceof Boolean)) {
            throw new Unreadable(key);
        }
        return (Boolean) value;
    }

    static long whole(JSONObject from, String key, long most)
            throws JSONException, Unreadable {
        Object value = from.get(key);
        boolean isWhole = value instanceof Integer || value instanceof Long;
        if (!isWhole || ((Number) value).longValue() < 0 || ((Number) value).longValue() > most) {
            throw new Unreadable(key);
        }
        return ((Number) value).longValue();
    }

    /** Written back, so that no other spelling passes. */
    static Instant instant(String stamp) {
        Instant instant = Instant.parse(stamp);
        if (!instant.toString().equals(stamp)) {
            throw new DateTimeException(stamp);
        }
        return instant;
    }

    Slot find(String id) {
        for (Slot slot : slots) {
            if (slot.id.equals(id)) {
                return slot;
            }
        }
        return null;
    }
}
