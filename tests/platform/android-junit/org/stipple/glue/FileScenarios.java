// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.stipple.fakes.Phone;

/** Broken, torn, newer and full: R25. */
public class FileScenarios extends Stage {
    private void append(String text) throws IOException {
        Files.write(logFile().toPath(), text.getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void add(DeliveryLog.Entry entry) throws IOException {
        new DeliveryLog(folder.getRoot()).append(Collections.singletonList(entry));
    }

    @Test
    public void r25_aNewerOrBrokenFile_showsNothingKeepsTheAlarmAndIsNotedOnce() {
        write(plan().daily("2025-03-29T07:00", 2));
        String good = plan().daily("2025-03-29T07:00", 2).json();
        for (String bad : Arrays.asList(good.replace("\"v\":1", "\"v\":2"),
                good.substring(0, good.length() / 2), "", "[]",
                good.replace("\"seq\":", "\"seq\":\"a\",\"x\":"),
                good.replace("2025-03-29T07:00\",\"until", "2025-02-30T07:00\",\"until"),
                good.replace("2025-03-30", "2025-03-28"),
                good.replace("\"lang\":\"\"", "\"lang\":\"\u00e4\""))) {
            write(bad);
            assertEquals(bad, Collections.singletonList("about 2025-03-29T06:00:00Z"), armed());
        }
        assertEquals(Collections.singletonList("unreadable"), log());

        runTo("2025-03-29T06:00:00Z");
        assertTrue(heard().isEmpty());
        write(good);
        assertEquals(1, heard().size());
    }

    @Test
    public void r25_onlyAFileOfANewerApp_isUnreadableNotAbsent() throws IOException {
        write(plan().daily("2025-03-29T07:00", 2));
        assertTrue(slotFile().renameTo(new File(folder.getRoot(), "reminders.v2.json")));
        poke();
        assertEquals(Collections.singletonList("about 2025-03-29T06:00:00Z"), armed());
        assertEquals(Collections.singletonList("unreadable"), log());
    }

    @Test
    public void r25_aFileOver64KiB_isUnreadable() {
        StringBuilder much = new StringBuilder("{\"x\":\"");
        for (int i = 0; i < SlotFile.LIMIT; ++i) {
            much.append('a');
        }
        write(much + "\"}");
        assertEquals(Collections.singletonList("unreadable"), log());
    }

    @Test
    public void r25_aTornLastLine_isAsIfItHadNeverBegun() throws IOException {
        write(plan().daily("2025-03-29T07:00", 2));
        runTo("2025-03-29T07:00:00Z");
        byte[] whole = Files.readAllBytes(logFile().toPath());
        for (int cut = 1; cut < whole.length; ++cut) {
            Files.write(logFile().toPath(), Arrays.copyOf(whole, whole.length - cut));
            // Without its line break alone it is still whole.
            List<String> expected = new ArrayList<>(log());
            assertEquals(cut == 1 ? 1 : 0, expected.size());
            add(new DeliveryLog.Entry(2, clock.instant(), "2025-03-30T07:00", "shown"));
            expected.add("shown 2025-03-30T07:00");
            assertEquals(expected, log());
        }
    }

    @Test
    public void r25_aLineOfAnotherDay_doesNotHideTheOthers() throws IOException {
        append("{\"k\":1,\"t\":\"2025-03-28T06:00:00Z\",\"id\":\"a\",\"what\":\"shown\"}\n");
        append("\u0000\u0000\n{\"k\":\n");
        append("{\"k\":9,\"t\":\"2025-03-28T07:00:00Z\",\"id\":\"b\",\"what\":\"missed\"}\n");
        assertEquals(Arrays.asList("shown a", "missed b"), log());
    }

    @Test
    public void r25_aFullDisk_stillShowsAndCostsNoAlarm() throws IOException {
        write(plan().daily("2025-03-29T07:00", 2));
        // A folder in the log's place refuses every byte, as a full disk does.
        assertTrue(logFile().mkdir());
        runTo("2025-03-29T07:00:00Z");
        assertEquals(1, heard().size());
        assertEquals(Collections.singletonList("about 2025-03-30T05:00:00Z"), armed());

        poke();
        assertEquals("the same notice, not heard again", 1, heard().size());
    }

    @Test
    public void r25_killedBetweenAnyTwoSteps_isShownAndArmedAtTheNextEvent() {
        int deaths = 0;
        for (int step = 0; step < 6; ++step) {
            setUp();
            logFile().delete();
            write(plan().slot("2025-03-29T07:00", "2025-03-29T12:00")
                    .slot("2025-03-29T08:00", "2025-03-29T12:00")
                    .slot("2025-03-30T07:00", "2025-03-30T12:00"));
            runTo("2025-03-29T06:30:00Z");
            phone.asksUntilDeath = step;
            try {
                runTo("2025-03-29T07:30:00Z");
            } catch (Phone.Died died) {
                ++deaths;
            }
            phone.asksUntilDeath = Integer.MAX_VALUE;
            clock.set(Instant.parse("2025-03-29T07:30:00Z"));
            poke();

            assertEquals("2025-03-29T08:00", visible());
            assertEquals(Arrays.asList("shown 2025-03-29T07:00", "shown 2025-03-29T08:00"), log());
            assertEquals(Collections.singletonList("about 2025-03-30T05:00:00Z"), armed());
            assertEquals("in its place, not twice", 2, heard().size());
        }
        assertTrue("died " + deaths + " times", deaths >= 4);
    }

    @Test
    public void theLogKeepsItsNewerHalfAt64KiB() throws IOException {
        DeliveryLog log = new DeliveryLog(folder.getRoot());
        StringBuilder old = new StringBuilder();
        long count = 0;
        while (old.length() < DeliveryLog.LIMIT - 100) {
            old.append(new DeliveryLog.Entry(++count, Instant.EPOCH, "2025-03-29T07:00", "shown")
                    .line());
        }
        append(old.toString());
        add(new DeliveryLog.Entry(++count, Instant.EPOCH, "2025-03-30T07:00", "shown"));
        add(new DeliveryLog.Entry(++count, Instant.EPOCH, "2025-03-31T07:00", "shown"));

        List<DeliveryLog.Entry> entries = log.entries();
        assertTrue(logFile().length() <= DeliveryLog.LIMIT / 2 + 200);
        assertEquals(count, entries.get(entries.size() - 1).count);
        for (int i = 1; i < entries.size(); ++i) {
            assertEquals(entries.get(i - 1).count + 1, entries.get(i).count);
        }
        assertArrayEquals(new String[] {DeliveryLog.NAME}, folder.getRoot().list());
    }

    @Test
    public void everyFieldHasItsType() {
        String good = plan().daily("2025-03-29T07:00", 1).json();
        for (String bad : Arrays.asList(good.replace("\"n\":1", "\"n\":\"1\""),
                good.replace("\"n\":1", "\"n\":-1"), good.replace("\"n\":1", "\"n\":1.5"),
                good.replace("\"exact\":false", "\"exact\":\"no\""),
                good.replace("\"text\":\"checkin\"", "\"text\":7"),
                good.replace("\"zone\":\"\"", "'}':1,\"zone\":\"\""), good + "{}",
                good.replace("\"id\":\"2025", "\"id\":\"A2025"),
                good.replace("T12:00\"", "T07:00\""))) {
            try {
                SlotFile.parse(bad.getBytes(StandardCharsets.UTF_8));
                fail(bad);
            } catch (SlotFile.Unreadable expected) {
                assertTrue(!bad.equals(good));
            }
        }
    }
}
