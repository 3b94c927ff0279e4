// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * What became of each reminder, one JSON line each. Written by this side alone; the app only
 * reads. A last line that lost its end is as if it had never been begun.
 */
final class DeliveryLog {
    static final String NAME = "deliveries.v1.log";
    static final int LIMIT = 64 * 1024;
    private static final int KEPT = LIMIT / 2;

    /** One line: at `time` the slot `id` was shown, returned, joined, missed or blocked. */
    static final class Entry {
        final long count;
        final Instant time;
        final String id;
        final String what;

        Entry(long count, Instant time, String id, String what) {
            this.count = count;
            this.time = time;
            this.id = id;
            this.what = what;
        }

        /** Without String.format: digits must not follow the phone's language. */
        String line() {
            return "{\"k\":" + count + ",\"t\":\"" + time.truncatedTo(ChronoUnit.SECONDS)
                    + "\",\"id\":" + JSONObject.quote(id) + ",\"what\":\"" + what + "\"}\n";
        }
    }

    private final File file;
    private final File fresh;

    DeliveryLog(File directory) {
        file = new File(directory, NAME);
        fresh = new File(directory, NAME + ".new");
    }

    /** Every whole line, oldest first. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file.toPath());
        } catch (IOException none) {
            return entries;
        }
        String whole = new String(bytes, 0, wholeLength(bytes), StandardCharsets.UTF_8);
        for (String line : whole.split("\n")) {
            try {
                JSONObject entry = new JSONObject(line);
                entries.add(new Entry(entry.getLong("k"), Instant.parse(entry.getString("t")),
                        entry.getString("id"), entry.getString("what")));
            } catch (JSONException | java.time.DateTimeException torn) {
                continue;
            }
        }
        return entries;
    }

    /** Adds `entry` and waits until it is on the disk; cuts off a torn line and old ones first. */
    void append(Entry entry) throws IOException {
        byte[] line = entry.line().getBytes(StandardCharsets.UTF_8);
        if (file.length() + line.length > LIMIT) {
            trim();
        }
        try (RandomAccessFile out = new RandomAccessFile(file, "rw")) {
            byte[] old = new byte[(int) out.length()];
            out.readFully(old);
            int end = wholeLength(old);
            out.setLength(end);
            out.seek(end);
            out.write(line);
            out.getFD().sync();
        }
    }

    void erase() {
        fresh.delete();
        file.delete();
    }

    private void trim() throws IOException {
        byte[] old = Files.readAllBytes(file.toPath());
        int end = wholeLength(old);
        int start = Math.max(0, end - KEPT);
        while (start > 0 && start < end && old[start - 1] != '\n') {
            ++start;
        }
        try (FileOutputStream out = new FileOutputStream(fresh)) {
            out.write(old, start, end - start);
            out.getFD().sync();
        }
        Files.move(fresh.toPath(), file.toPath(), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** How many bytes belong to lines with an end. */
    private static int wholeLength(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            --end;
        }
        return end;
    }
}
