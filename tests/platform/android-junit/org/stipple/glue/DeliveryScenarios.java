// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import org.junit.Test;

/** Restarts, updates, force-stops and changes of plan: R6 to R10, R13, R15, R18, R26. */
public class DeliveryScenarios extends Stage {
    @Test
    public void r6_restartedBeforeItIsDue_armsWithoutTheApp() {
        write(plan().daily("2025-03-29T07:00", 1));
        phone.reboot();
        assertEquals(Collections.singletonList("about 2025-03-29T06:00:00Z"), armed());

        runTo("2025-03-29T08:00:00Z");
        assertEquals(Collections.singletonList("2025-03-29T06:00:00Z 2025-03-29T07:00"), heard());
    }

    @Test
    public void r7_restartedWhileUnanswered_returnsSilentlyUntilItsEnd() {
        write(plan().daily("2025-03-29T07:00", 1));
        runTo("2025-03-29T07:00:00Z");
        phone.reboot();

        assertEquals(1, heard().size());
        assertEquals(Collections.singletonList("2025-03-29T07:00:00Z 2025-03-29T07:00"), silent());
        assertEquals(Arrays.asList("shown 2025-03-29T07:00", "returned 2025-03-29T07:00"), log());
        assertEquals("2025-03-29T07:00", visible());

        runTo("2025-03-29T11:00:00Z");
        assertNull("it leaves by itself", visible());
        phone.reboot();
        assertEquals(1, silent().size());
    }

    @Test
    public void r7_updatedWhileUnanswered_returnsSilently() {
        write(plan().daily("2025-03-29T07:00", 2));
        runTo("2025-03-29T07:00:00Z");
        phone.update();

        assertEquals(Collections.singletonList("2025-03-29T07:00:00Z 2025-03-29T07:00"), silent());
        assertEquals(Collections.singletonList("about 2025-03-30T05:00:00Z"), armed());
    }

    @Test
    public void r7_sweptAwayByThePerson_staysAway() {
        write(plan().daily("2025-03-29T07:00", 2));
        runTo("2025-03-29T07:00:00Z");
        phone.notifications.fakeEmptyDrawer();
        poke();
        phone.setClock(clock.instant().plusSeconds(5));

        assertTrue(silent().isEmpty());
        assertNull(visible());
    }

    @Test
    public void r8_offAcrossThreeSlots_showsOne() {
        write(plan().slot("2025-03-29T07:00", "2025-03-29T12:00")
                .slot("2025-03-29T13:00", "2025-03-29T22:00")
                .slot("2025-03-29T18:00", "2025-03-29T23:00"));
        phone.switchOff();
        phone.switchOnAt(Instant.parse("2025-03-29T18:00:00Z"));

        assertEquals(Collections.singletonList("2025-03-29T18:00:00Z 2025-03-29T18:00"), heard());
        assertTrue(log().contains("missed 2025-03-29T07:00"));
        assertTrue(log().contains("joined 2025-03-29T13:00"));
        assertTrue(log().contains("shown 2025-03-29T18:00"));
    }

    @Test
    public void r9_theFileOfAnOlderApp_isReadAndArmedAfterAnUpdate() {
        write(plan().daily("2025-03-29T07:00", 1).json()
                .replace("\"format\"", "\"a field of another day\":[],\"format\""));
        phone.update();
        assertEquals(Collections.singletonList("about 2025-03-29T06:00:00Z"), armed());
    }

    @Test
    public void r10_forceStopped_armsAgainAndBringsBackWhenOpened() {
        android.os.Build.VERSION.SDK_INT = 33;
        write(plan().slot("2025-03-29T07:00", "2025-03-29T09:00")
                .slot("2025-03-29T10:00", "2025-03-29T22:00")
                .slot("2025-03-30T07:00", "2025-03-30T12:00"));
        phone.forceStop();
        runTo("2025-03-29T08:30:00Z");
        phone.openAgain();
        poke();
        assertTrue(log().contains("missed 2025-03-29T07:00"));
        assertTrue(heard().isEmpty());

        runTo("2025-03-29T10:00:00Z");
        phone.forceStop();
        assertNull(visible());
        phone.openAgain();
        poke();
        assertEquals("2025-03-29T10:00", visible());
        assertTrue(log().contains("returned 2025-03-29T10:00"));
        assertEquals(Collections.singletonList("about 2025-03-30T05:00:00Z"), armed());
    }

    @Test
    public void r10_reopenedWithAnotherPlan_theGapOfTheOldOneIsMissedAndNothingElseIsSaid() {
        android.os.Build.VERSION.SDK_INT = 33;
        write(plan().slot("2025-03-29T07:00", "2025-03-29T09:00")
                .slot("2025-03-29T10:00", "2025-03-29T22:00")
                .slot("2025-03-30T07:00", "2025-03-30T12:00"));
        phone.forceStop();
        runTo("2025-03-29T10:30:00Z");
        phone.openAgain();

        // Everything of today is done: only tomorrow is planned.
        write(plan().slot("2025-03-30T07:00", "2025-03-30T12:00"));
        assertEquals(Collections.singletonList("missed 2025-03-29T07:00"), log());
        assertTrue(heard().isEmpty());
        assertNull(visible());
        assertEquals(Collections.singletonList("about 2025-03-30T05:00:00Z"), armed());

        write(plan().slot("2025-03-30T07:00", "2025-03-30T12:00"));
        assertEquals("noted once", 1, log().size());
    }

    @Test
    public void r10_forceStoppedOnAndroid15_itsBootBroadcastHealsOnce() {
        write(plan().daily("2025-03-29T07:00", 2));
        runTo("2025-03-29T07:00:00Z");
        phone.forceStop();
        phone.openAgain();
        poke();

        assertEquals(Arrays.asList("shown 2025-03-29T07:00", "returned 2025-03-29T07:00"), log());
        assertEquals(1, heard().size());
        assertEquals("2025-03-29T07:00", visible());
        assertEquals(Collections.singletonList("about 2025-03-30T05:00:00Z"), armed());
    }

    @Test
    public void r13_aBatterySaverAteTheAlarm_isMissedAndItsStateCanBeRead() throws Exception {
        write(plan().daily("2025-03-29T07:00", 1));
        phone.eatsAlarms = true;
        phone.activities.fakeRestricted = true;
        runTo("2025-03-29T20:00:00Z");
        poke();

        assertEquals(Collections.singletonList("missed 2025-03-29T07:00"), log());
        org.json.JSONObject health = new org.json.JSONObject(Reminders.health(phone.context()));
        assertTrue(health.getBoolean("saving"));
        assertFalse(health.getBoolean("exempt"));
        assertEquals("demo", health.getString("maker"));
    }

    @Test
    public void r15_twoTasksInOneSlot_oneDone_theRepeatCountsTheOther() {
        write(plan().slot("2025-03-29T07:00", "2025-03-29T07:00", "2025-03-29T12:00", "checkin", 2));
        runTo("2025-03-29T06:10:00Z");
        assertEquals(2, lastPost().notification.number);

        write(plan().slot("2025-03-29T07:00#r1", "2025-03-29T08:00", "2025-03-29T12:00", "checkin",
                1));
        assertNull("its slot is no longer filed", visible());
        runTo("2025-03-29T07:10:00Z");
        assertEquals("2025-03-29T07:00#r1", visible());
        assertEquals(1, lastPost().notification.number);

        write(plan());
        assertNull("both are done", visible());
        assertTrue(armed().isEmpty());
    }

    @Test
    public void r18_theSessionMoved_leavesNothingOfTheOldPlan() {
        write(plan().daily("2025-03-29T07:00", 3));
        runTo("2025-03-29T07:00:00Z");
        assertEquals("2025-03-29T07:00", visible());

        write(plan().daily("2025-04-02T08:30", 1));
        assertNull(visible());
        assertEquals(Collections.singletonList("about 2025-04-02T06:30:00Z"), armed());
        runTo("2025-04-03T00:00:00Z");
        assertEquals(2, heard().size());
        assertEquals("2025-04-02T06:30:00Z 2025-04-02T08:30", heard().get(1));
    }

    @Test
    public void r26_everythingErased_leavesNoAlarmNoNoticeNoFile() {
        write(plan().daily("2025-03-29T07:00", 3).exactly());
        runTo("2025-03-29T07:00:00Z");
        assertTrue(slotFile().delete());
        poke();

        assertTrue(armed().isEmpty());
        assertTrue(phone.tokens.keySet().stream().noneMatch(key -> key.startsWith("broadcast")));
        assertNull(visible());
        assertNull(phone.notifications.getNotificationChannel(Notices.CHANNEL));
        assertEquals(0, folder.getRoot().list().length);
    }

    @Test
    public void r26_allSwitchedOff_disarmsAndKeepsTheHistory() {
        write(plan().daily("2025-03-29T07:00", 3));
        runTo("2025-03-29T07:00:00Z");
        write(plan());

        assertTrue(armed().isEmpty());
        assertNull(visible());
        assertEquals(Collections.singletonList("shown 2025-03-29T07:00"), log());
    }

    @Test
    public void anImpreciseAlarm_mayBeAnHourLate() {
        phone.lateness = Duration.ofMinutes(55);
        write(plan().daily("2025-03-29T07:00", 1));
        runTo("2025-03-29T12:00:00Z");
        assertEquals(Collections.singletonList("2025-03-29T06:55:00Z 2025-03-29T07:00"), heard());
        assertTokensCannotBeChanged();
    }
}
