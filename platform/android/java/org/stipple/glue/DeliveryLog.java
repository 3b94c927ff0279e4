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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final List<String> WHAT = Arrays.asList(
            "shown", "returned", "joined", "missed", "blocked", "unreadable");

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

    /** Every line that can be read, oldest first. */
    List<Entry> entries() {
        try {
            return parse(Files.readAllBytes(file.toPath()));
        } catch (IOException none) {
            return new ArrayList<>();
        }
    }

    static List<Entry> parse(byte[] bytes) {
        List<Entry> entries = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            try {
                JSONObject entry = Strict.object(line);
                String what = SlotFile.text(entry, "what");
                if (WHAT.contains(what)) {
                    entries.add(new Entry(SlotFile.whole(entry, "k", Long.MAX_VALUE),
                            SlotFile.instant(SlotFile.text(entry, "t")),
                            SlotFile.text(entry, "id"), what));
                }
            } catch (JSONException | DateTimeException | SlotFile.Unreadable torn) {
                continue;
            }
        }
        return entries;
    }

    /** Adds `entries` and waits until they are on the disk; drops the older half at 64 KiB. */
    void append(List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (Entry entry : entries) {
            lines.append(entry.line());
        }
        try (RandomAccessFile out = new RandomAccessFile(file, "rw")) {
            // A torn line must not grow on to the next.
            long end = out.length();
            if (end > 0) {
                out.seek(end - 1);
                if (out.read() != '\n') {
                    lines.insert(0, '\n');
                }
            }
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            out.getFD().sync();
        }
        if (file.length() > LIMIT) {
            trim();
        }
    }

    void erase() {
        fresh.delete();
        file.delete();
    }

    private void trim() throws IOException {
        byte[] old = Files.readAllBytes(file.toPath());
        int start = old.length - LIMIT / 2;
        while (start < old.length && old[start - 1] != '\n') {
            ++start;
        }
        try (FileOutputStream out = new FileOutputStream(fresh)) {
            out.write(old, start, old.length - start);
            out.getFD().sync();
        }
        Files.move(fresh.toPath(), file.toPath(), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
