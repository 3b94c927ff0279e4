// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.Manifest;
import android.app.Activity;
import android.app.NotificationManager;
import android.content.Intent;
import android.os.Build;
import android.provider.Settings;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import org.json.JSONException;
import org.json.JSONObject;
import org.junit.Test;

/** What a person allows and takes back: R11 and R12. */
public class PermissionScenarios extends Stage {
    private static final String PERMISSION = Manifest.permission.POST_NOTIFICATIONS;

    @Test
    public void r11_refused_isBlockedWithoutACrash() throws JSONException {
        phone.notifications.fakeEnabled = false;
        write(plan().daily("2025-03-29T07:00", 2));
        runTo("2025-03-29T07:00:00Z");

        assertTrue(phone.notifications.fakePosts.isEmpty());
        assertEquals(Collections.singletonList("blocked 2025-03-29T07:00"), log());
        assertEquals("notAsked", permission(new Activity()));
    }

    @Test
    public void r11_channelSwitchedOff_isBlocked() throws JSONException {
        write(plan().daily("2025-03-29T07:00", 2));
        phone.notifications.getNotificationChannel(Notices.CHANNEL)
                .fakeImportance(NotificationManager.IMPORTANCE_NONE);
        runTo("2025-03-29T07:00:00Z");

        assertEquals(Collections.singletonList("blocked 2025-03-29T07:00"), log());
        assertEquals("channelOff", permission(new Activity()));
        assertEquals("the person's choice survives the app's next start",
                NotificationManager.IMPORTANCE_NONE,
                phone.notifications.getNotificationChannel(Notices.CHANNEL).getImportance());
    }

    @Test
    public void r11_switchedBackOn_theUnansweredOneReturnsSilently() {
        phone.notifications.fakeEnabled = false;
        write(plan().daily("2025-03-29T07:00", 2));
        runTo("2025-03-29T07:00:00Z");
        phone.notifications.fakeEnabled = true;
        poke();
        poke();

        assertEquals(Arrays.asList("blocked 2025-03-29T07:00", "returned 2025-03-29T07:00"), log());
        assertTrue(heard().isEmpty());
        assertEquals("2025-03-29T07:00", visible());
    }

    @Test
    public void r11_askedOnce_theSecondAskLeadsToTheSettings() throws JSONException {
        phone.notifications.fakeEnabled = false;
        Activity activity = new Activity();
        Reminders.ask(activity);
        assertEquals(Collections.singletonList(PERMISSION), phone.asked);
        assertTrue(phone.started.isEmpty());

        phone.refusals = 1;
        assertEquals("denied", permission(activity));
        Reminders.ask(activity);
        phone.refusals = 2;
        assertEquals("refused", permission(activity));
        Reminders.ask(activity);

        assertEquals(1, phone.asked.size());
        assertEquals(2, phone.started.size());
        Intent page = phone.started.get(0);
        assertEquals(Settings.ACTION_APP_NOTIFICATION_SETTINGS, page.getAction());
        assertEquals("org.stipple.Stipple", page.getStringExtra(Settings.EXTRA_APP_PACKAGE));
        assertEquals(Intent.FLAG_ACTIVITY_NEW_TASK, page.getFlags());
    }

    @Test
    public void r11_androidThatHasNoQuestion_opensTheSettings() throws JSONException {
        Build.VERSION.SDK_INT = 32;
        phone.notifications.fakeEnabled = false;
        Reminders.ask(new Activity());

        assertTrue(phone.asked.isEmpty());
        assertEquals(1, phone.started.size());
        assertEquals("refused", permission(new Activity()));
    }

    @Test
    public void r12_exactDenied_isInexactAndSaysSo() throws JSONException {
        phone.lateness = Duration.ofMinutes(40);
        write(plan().daily("2025-03-29T07:00", 1).exactly());
        assertEquals(Collections.singletonList("about 2025-03-29T06:00:00Z"), armed());
        assertFalse(new JSONObject(Reminders.health(phone.context())).getBoolean("exact"));

        runTo("2025-03-29T08:00:00Z");
        assertEquals(Collections.singletonList("2025-03-29T06:40:00Z 2025-03-29T07:00"), heard());
    }

    @Test
    public void r12_exactGranted_isExactWithATwin() {
        phone.lateness = Duration.ofMinutes(40);
        write(plan().daily("2025-03-29T07:00", 2).exactly());
        phone.allowExact();
        assertEquals(Arrays.asList("about 2025-03-29T06:00:00Z", "exact 2025-03-29T06:00:00Z"),
                armed());

        runTo("2025-03-29T08:00:00Z");
        assertEquals("the twin says nothing more",
                Collections.singletonList("2025-03-29T06:00:00Z 2025-03-29T07:00"), heard());
        assertEquals(Arrays.asList("about 2025-03-30T05:00:00Z", "exact 2025-03-30T05:00:00Z"),
                armed());
    }

    @Test
    public void r12_withdrawnBetweenQuestionAndCall_isInexact() {
        phone.alarms.fakeExactAllowed = true;
        phone.alarms.fakeRevokeOnceAsked = true;
        write(plan().daily("2025-03-29T07:00", 1).exactly());
        assertEquals(Collections.singletonList("about 2025-03-29T06:00:00Z"), armed());
    }

    @Test
    public void r12_withdrawnWhileClosed_theTwinFires() {
        phone.lateness = Duration.ofMinutes(40);
        phone.alarms.fakeExactAllowed = true;
        write(plan().daily("2025-03-29T07:00", 1).exactly());
        phone.alarms.fakeRevoke();
        runTo("2025-03-29T08:00:00Z");
        assertEquals(Collections.singletonList("2025-03-29T06:40:00Z 2025-03-29T07:00"), heard());
    }

    @Test
    public void r12_androidBefore12_isExactWithoutAsking() {
        Build.VERSION.SDK_INT = 28;
        phone.alarms.fakeExactAllowed = false;
        write(plan().daily("2025-03-29T07:00", 1).exactly());
        assertEquals(Arrays.asList("about 2025-03-29T06:00:00Z", "exact 2025-03-29T06:00:00Z"),
                armed());
        Reminders.open(phone.context(), "exact");
        assertEquals(Settings.ACTION_APPLICATION_DETAILS_SETTINGS,
                phone.started.get(0).getAction());
    }

    @Test
    public void r12_thePageForPreciseTimes_isTheAppsOwn() {
        Reminders.open(phone.context(), "exact");
        assertEquals(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM,
                phone.started.get(0).getAction());
        assertEquals("package:org.stipple.Stipple", phone.started.get(0).getData().toString());
    }

    @Test
    public void aPageThatThePhoneLacks_leadsToTheAppsDetails() {
        phone.lacksPage(Settings.ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS);
        Reminders.open(phone.context(), "battery");
        assertEquals(Settings.ACTION_APPLICATION_DETAILS_SETTINGS,
                phone.started.get(0).getAction());
    }

    private String permission(Activity activity) throws JSONException {
        return new JSONObject(Reminders.health(activity)).getString("permission");
    }
}
