// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.junit.Test;

/** The answers that C++ and Java share; tests/platform/vectors/README.md explains the fields. */
public class VectorTest {
    /** One case: what it is called, what it gives. */
    private interface Judge {
        void judge(JSONObject given) throws JSONException;
    }

    private static void each(String subject, int least, Judge judge)
            throws IOException, JSONException {
        each(new File(System.getProperty("stipple.source"), "tests/platform/vectors"), subject,
                least, judge);
    }

    private static void each(File folder, String subject, int least, Judge judge)
            throws IOException, JSONException {
        File file = new File(folder, subject + ".json");
        JSONObject document = new JSONObject(
                new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8));
        assertEquals("stipple-vectors", document.getString("format"));
        JSONArray cases = document.getJSONArray("cases");
        assertTrue(subject + " has " + cases.length(), cases.length() >= least);
        for (int i = 0; i < cases.length(); ++i) {
            JSONObject given = cases.getJSONObject(i);
            try {
                judge.judge(given);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(subject + ": " + given.getString("name"), e);
            }
        }
    }

    @Test
    public void everyWallTimeNamesTheSharedInstant() throws IOException, JSONException {
        each("resolve", 40, VectorTest::judgeResolve);
        each(drawn(), "resolve", 2000, VectorTest::judgeResolve);
    }

    @Test
    public void everySlotFileReadsAsShared() throws IOException, JSONException {
        each("slotfile", 20, given -> {
            StringBuilder text = new StringBuilder(given.getString("bytes"));
            while (given.has("padTo") && text.length() < given.getInt("padTo")) {
                text.append(' ');
            }
            String found;
            try {
                found = shape(SlotFile.parse(text.toString().getBytes(StandardCharsets.UTF_8)));
            } catch (SlotFile.Unreadable e) {
                found = "refused";
            }
            assertEquals(given.has("refused") ? "refused" : plan(given.getJSONObject("expect")),
                    found);
        });
    }

    @Test
    public void everyLogReadsAsShared() throws IOException, JSONException {
        each("deliverylog", 5, given -> assertEquals(lines(given.getJSONArray("expect")),
                lines(DeliveryLog.parse(
                        given.getString("bytes").getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    public void everyEventIsReconciledAsShared() throws IOException, JSONException {
        each("reconcile", 40, VectorTest::judgeReconcile);
        each(drawn(), "reconcile", 2000, VectorTest::judgeReconcile);
    }

    /** Where C++ wrote down its answers to drawn cases. */
    private static File drawn() {
        return new File(System.getProperty("stipple.cases"));
    }

    private static void judgeResolve(JSONObject given) throws JSONException {
        assertEquals(given.getString("instant"),
                Resolve.instant(LocalDateTime.parse(given.getString("wall")),
                        ZoneId.of(given.getString("zone"))).toString());
    }

    private static void judgeReconcile(JSONObject given) throws JSONException {
        List<DeliveryLog.Entry> log = new ArrayList<>();
        for (String line : lines(given.getJSONArray("log"))) {
            log.addAll(DeliveryLog.parse(line.getBytes(StandardCharsets.UTF_8)));
        }
        Reconcile.Around around = new Reconcile.Around(
                SlotFile.instant(given.getString("now")), ZoneId.of(given.getString("zone")),
                strings(given.getJSONArray("visible")), given.getBoolean("canNotify"),
                given.getBoolean("canBeExact"));
        JSONObject expect = given.getJSONObject("expect");
        Reconcile.Done done = answer(given, log, around);

        assertEquals(lines(expect.getJSONArray("log")), lines(done.log));
        assertEquals(strings(expect.getJSONArray("withdraw")), done.withdraw);
        assertEquals(strings(expect.getJSONArray("restate")), done.restate);
        assertEquals(expect.getBoolean("keepAlarm"), done.keepAlarm);
        assertEquals(post(expect.optJSONObject("post")), post(done));
        JSONObject arm = expect.optJSONObject("arm");
        assertEquals(arm == null ? "none" : arm.getString("at") + arm.getBoolean("exact"),
                done.arm == null ? "none" : done.arm.toString() + done.exact);
    }

    private static Reconcile.Done answer(JSONObject given, List<DeliveryLog.Entry> log,
            Reconcile.Around around) throws JSONException {
        if ("unreadable".equals(given.opt("file"))) {
            return Reconcile.unreadable(log, around);
        }
        try {
            SlotFile file = given.isNull("file") ? null : SlotFile.parse(
                    given.getString("file").getBytes(StandardCharsets.UTF_8));
            return Reconcile.reconcile(
                    Reconcile.Event.of(given.getString("event")), file, log, around);
        } catch (SlotFile.Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static String post(JSONObject post) throws JSONException {
        return post == null ? "none" : post.getString("id") + " " + post.getString("text") + " "
                + post.getInt("n") + " " + post.getString("until") + " "
                + post.getBoolean("silent");
    }

    private static String post(Reconcile.Done done) {
        return done.post == null ? "none" : done.post.id + " " + done.post.text + " "
                + done.post.open + " " + done.postUntil + " " + done.silent;
    }

    private static String plan(JSONObject plan) throws JSONException {
        StringBuilder shape = new StringBuilder();
        for (String key : Arrays.asList("seq", "written", "zone", "lang", "exact", "lock")) {
            shape.append(plan.get(key)).append('|');
        }
        JSONArray slots = plan.getJSONArray("slots");
        for (int i = 0; i < slots.length(); ++i) {
            for (String key : Arrays.asList("id", "at", "until", "text", "n")) {
                shape.append(slots.getJSONObject(i).get(key)).append(' ');
            }
        }
        return shape.toString();
    }

    private static String shape(SlotFile file) {
        StringBuilder shape = new StringBuilder(file.seq + "|" + file.written + "|" + file.zone
                + "|" + file.language + "|" + file.exact + "|"
                + (file.hidden ? "hidden" : "neutral") + "|");
        for (Slot slot : file.slots) {
            shape.append(slot.id + " " + slot.at + " " + slot.until + " " + slot.text + " "
                    + slot.open + " ");
        }
        return shape.toString();
    }

    private static List<String> lines(JSONArray log) throws JSONException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < log.length(); ++i) {
            JSONObject entry = log.getJSONObject(i);
            lines.add(new DeliveryLog.Entry(entry.getLong("k"),
                    SlotFile.instant(entry.getString("t")), entry.getString("id"),
                    entry.getString("what")).line());
        }
        return lines;
    }

    private static List<String> lines(List<DeliveryLog.Entry> log) {
        List<String> lines = new ArrayList<>();
        for (DeliveryLog.Entry entry : log) {
            lines.add(entry.line());
        }
        return lines;
    }

    private static List<String> strings(JSONArray array) throws JSONException {
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < array.length(); ++i) {
            strings.add(array.getString(i));
        }
        return strings;
    }
}
