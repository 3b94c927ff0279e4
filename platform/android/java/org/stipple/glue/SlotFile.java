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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

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
        seq = root.getLong("seq");
        written = Instant.parse(root.getString("written"));
        zone = root.getString("zone");
        language = root.getString("lang");
        exact = root.getBoolean("exact");
        hidden = "hidden".equals(root.getString("lock"));
        slots = Collections.unmodifiableList(readSlots(root.getJSONArray("slots")));
    }

    /** The file in `directory`; null if there is none. */
    static SlotFile read(File directory) throws Unreadable {
        File file = new File(directory, NAME);
        if (!file.exists()) {
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
            JSONObject root = new JSONObject(new String(bytes, StandardCharsets.US_ASCII));
            if (!"stipple-slots".equals(root.getString("format"))) {
                throw new Unreadable("another format");
            }
            if (root.getInt("v") != 1) {
                throw new Unreadable("another version");
            }
            return new SlotFile(root);
        } catch (JSONException | DateTimeException e) {
            throw new Unreadable("not a slot file");
        }
    }

    private static List<Slot> readSlots(JSONArray array) throws JSONException, Unreadable {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < array.length(); ++i) {
            JSONObject slot = array.getJSONObject(i);
            String id = slot.getString("id");
            LocalDateTime at = LocalDateTime.parse(slot.getString("at"), STAMP);
            LocalDateTime until = LocalDateTime.parse(slot.getString("until"), STAMP);
            if (id.isEmpty() || until.isBefore(at)) {
                throw new Unreadable("slot " + i);
            }
            if (i > 0 && at.isBefore(slots.get(i - 1).at)) {
                throw new Unreadable("slot " + i + " out of order");
            }
            slots.add(new Slot(id, at, until, slot.getString("text"), slot.getInt("n")));
        }
        return slots;
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
