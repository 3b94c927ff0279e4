// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.junit.Test;

/** What clocks and zones do: R1 to R5, R19, R20, R22. */
public class TimeScenarios extends Stage {
    @Test
    public void r1_sevenInTheMorning_firesOnceADayAcrossTheChangeOfClocks() {
        write(plan().daily("2025-03-29T07:00", 3));
        runTo("2025-04-01T00:00:00Z");

        assertEquals(Arrays.asList("2025-03-29T06:00:00Z 2025-03-29T07:00",
                "2025-03-30T05:00:00Z 2025-03-30T07:00",
                "2025-03-31T05:00:00Z 2025-03-31T07:00"), heard());
        assertEquals(Arrays.asList("shown 2025-03-29T07:00", "shown 2025-03-30T07:00",
                "shown 2025-03-31T07:00"), log());
    }

    @Test
    public void r2_anHourThatDoesNotExist_firesAnHourLaterOnce() {
        write(plan().slot("2025-03-30T02:30", "2025-03-30T12:00"));
        runTo("2025-03-31T00:00:00Z");

        assertEquals(Collections.singletonList("2025-03-30T01:30:00Z 2025-03-30T02:30"), heard());
    }

    @Test
    public void r3_anHourThatComesTwice_firesTheFirstTimeOnly() {
        clock.set(Instant.parse("2025-10-25T12:00:00Z"));
        write(plan().slot("2025-10-26T02:30", "2025-10-26T12:00"));
        runTo("2025-10-27T00:00:00Z");

        assertEquals(Collections.singletonList("2025-10-26T00:30:00Z 2025-10-26T02:30"), heard());
    }

    @Test
    public void r4_flownToNewYork_localTimeFollows() {
        write(plan().daily("2025-03-28T07:00", 3).slot("2025-03-30T13:00", "2025-03-30T22:00"));
        runTo("2025-03-29T08:00:00Z");
        phone.travelTo("America/New_York");
        assertEquals("what was shown stays silent", 1, heard().size());

        runTo("2025-03-31T00:00:00Z");
        assertEquals(Arrays.asList("2025-03-29T06:00:00Z 2025-03-29T07:00",
                "2025-03-30T11:00:00Z 2025-03-30T07:00", "2025-03-30T17:00:00Z 2025-03-30T13:00"),
                heard());
    }

    @Test
    public void r4_anHourFlownOver_comesLateOnce() {
        write(plan().slot("2025-03-29T07:00", "2025-03-29T12:00"));
        runTo("2025-03-29T05:00:00Z");
        phone.travelTo("Asia/Dubai");
        phone.travelTo("Asia/Dubai");

        assertEquals(Collections.singletonList("2025-03-29T05:00:00Z 2025-03-29T07:00"), heard());
    }

    @Test
    public void r5_flownToNewYork_homeTimeStays() {
        Plan plan = plan();
        plan.zone = "Europe/Berlin";
        write(plan.daily("2025-03-29T07:00", 2));
        phone.travelTo("America/New_York");
        runTo("2025-03-31T00:00:00Z");

        assertEquals(Arrays.asList("2025-03-29T06:00:00Z 2025-03-29T07:00",
                "2025-03-30T05:00:00Z 2025-03-30T07:00"), heard());
    }

    @Test
    public void r19_clockSetBackAfterDelivery_showsNothingTwice() {
        write(plan().daily("2025-03-29T07:00", 2));
        runTo("2025-03-29T07:00:00Z");
        phone.setClock(Instant.parse("2025-03-29T05:00:00Z"));
        runTo("2025-03-29T09:00:00Z");

        assertEquals(Collections.singletonList("2025-03-29T06:00:00Z 2025-03-29T07:00"), heard());
        assertEquals(Collections.singletonList("about 2025-03-30T05:00:00Z"), armed());
    }

    @Test
    public void r20_clockSetForward_showsTheNewestAndJoinsOrMissesTheRest() {
        write(plan().slot("2025-03-29T07:00", "2025-03-29T12:00")
                .slot("2025-03-30T07:00", "2025-03-30T23:00")
                .slot("2025-03-30T12:00", "2025-03-30T23:00"));
        phone.setClock(Instant.parse("2025-03-30T11:00:00Z"));

        assertEquals(Collections.singletonList("2025-03-30T11:00:00Z 2025-03-30T12:00"), heard());
        assertEquals("[joined 2025-03-30T07:00, missed 2025-03-29T07:00, shown 2025-03-30T12:00]",
                sorted(log()));
    }

    @Test
    public void r20_clockAt1970AfterARestart_missesNothingAndHeals() {
        write(plan().daily("2025-03-29T07:00", 2));
        runTo("2025-03-29T05:00:00Z");
        phone.switchOff();
        phone.switchOnAt(Instant.parse("1970-01-01T00:00:10Z"));
        assertTrue(heard().isEmpty());
        assertTrue(log().isEmpty());

        phone.setClock(Instant.parse("2025-03-29T06:20:00Z"));
        assertEquals(Collections.singletonList("2025-03-29T06:20:00Z 2025-03-29T07:00"), heard());
        assertEquals(Collections.singletonList("about 2025-03-30T05:00:00Z"), armed());
    }

    @Test
    public void r22_buddhistYearsAndArabicDigits_changeNeitherInstantsNorTheLog() throws IOException {
        for (String language : Arrays.asList("th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab")) {
            setUp();
            Locale.setDefault(Locale.forLanguageTag(language));
            logFile().delete();
            write(plan().daily("2025-03-29T07:00", 1));
            runTo("2025-03-29T12:00:00Z");

            assertEquals(Collections.singletonList("2025-03-29T06:00:00Z 2025-03-29T07:00"),
                    heard());
            for (byte b : Files.readAllBytes(logFile().toPath())) {
                assertTrue("ASCII", b > 0);
            }
        }
    }

    private static String sorted(java.util.List<String> lines) {
        Collections.sort(lines);
        return lines.toString();
    }
}
