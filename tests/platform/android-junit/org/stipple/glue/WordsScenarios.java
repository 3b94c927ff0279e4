// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.app.Notification;
import android.content.Intent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.stipple.app.MainActivity;

/** What a stranger may read, in which language, and where a tap leads: R21 and R23. */
public class WordsScenarios extends Stage {
    private static final String ARABIC = "\u062a\u0630\u0643\u064a\u0631";

    private void speakArabicToo() {
        Map<String, String> words = new HashMap<>();
        words.put("reminder_checkin", ARABIC + " 1");
        words.put("reminder_channel", ARABIC + " 2");
        phone.files.addWords("ar", words);
    }

    @Test
    public void r21_thePhoneSpeaksAnotherLanguage_textChannelAndVisibleNoticeFollow() {
        speakArabicToo();
        write(plan().daily("2025-03-29T07:00", 2));
        runTo("2025-03-29T07:00:00Z");
        assertEquals("Time for your check-in", text(lastPost().notification));

        phone.speak(Locale.forLanguageTag("ar"));
        assertEquals(ARABIC + " 1", text(lastPost().notification));
        assertEquals(1, heard().size());
        assertEquals("2025-03-29T07:00", visible());
        assertEquals(ARABIC + " 2", channelName());

        runTo("2025-03-30T06:00:00Z");
        assertEquals(ARABIC + " 1", text(lastPost().notification));
    }

    @Test
    public void r21_theAppSpeaksAnotherLanguage_theVisibleNoticeFollowsThePlan() {
        speakArabicToo();
        write(plan().daily("2025-03-29T07:00", 1));
        runTo("2025-03-29T07:00:00Z");
        Plan arabic = plan();
        arabic.language = "ar";
        write(arabic.daily("2025-03-29T07:00", 1));

        assertEquals(ARABIC + " 1", text(lastPost().notification));
        assertEquals(ARABIC + " 2", channelName());
        assertEquals(1, heard().size());
    }

    @Test
    public void aLanguageWithoutWords_speaksEnglish() {
        Plan plan = plan();
        plan.language = "fi";
        write(plan.slot("2025-03-29T07:00", "2025-03-29T07:00", "2025-03-29T12:00", "continue", 0));
        runTo("2025-03-29T07:00:00Z");
        assertEquals("Open Stipple to keep your reminders coming", text(lastPost().notification));
    }

    @Test
    public void aKeyFromAnotherDay_readsAsCheckIn() {
        write(plan().slot("2025-03-29T07:00", "2025-03-29T07:00", "2025-03-29T12:00", "hello", 0));
        runTo("2025-03-29T07:00:00Z");
        assertEquals("Time for your check-in", text(lastPost().notification));
    }

    @Test
    public void r23_theLockScreenShowsNeutralWordsOrNothing() {
        write(plan().daily("2025-03-29T07:00", 2));
        runTo("2025-03-29T07:00:00Z");
        Notification notice = lastPost().notification;
        assertEquals(Notification.VISIBILITY_PRIVATE, notice.visibility);
        assertEquals("Stipple", title(notice.publicVersion));
        assertEquals("Time for your check-in", text(notice.publicVersion));
        assertEquals(Notification.CATEGORY_REMINDER, notice.category);

        Plan hidden = plan();
        hidden.lock = "hidden";
        write(hidden.daily("2025-03-29T07:00", 2));
        assertEquals(Notification.VISIBILITY_SECRET, lastPost().notification.visibility);
    }

    @Test
    public void r23_aCanaryInFieldsThatAreIgnored_isNowhere() throws IOException {
        write(plan().daily("2025-03-29T07:00", 2).json()
                .replace("\"text\":\"checkin\"", "\"text\":\"canary\",\"task\":\"canary\""));
        runTo("2025-03-29T07:00:00Z");
        phone.reboot();

        String all = new String(Files.readAllBytes(logFile().toPath()), StandardCharsets.UTF_8)
                + channelName() + phone.tokens.keySet();
        for (android.app.NotificationManager.FakePost post : phone.notifications.fakePosts) {
            all += post.tag + post.notification.extras.fakeValues()
                    + post.notification.publicVersion.extras.fakeValues()
                    + post.notification.contentIntent.fakeIntent().getStringExtra(Notices.SLOT);
        }
        assertTrue(all.contains("2025-03-29T07:00"));
        assertFalse(all.contains("canary"));
    }

    @Test
    public void aTap_opensTheAppOnTheSlotsDayOnce() {
        write(plan().daily("2025-03-29T07:00", 2));
        runTo("2025-03-29T07:00:00Z");
        Intent tap = lastPost().notification.contentIntent.fakeIntent();
        assertEquals(MainActivity.class.getName(), tap.getComponent().getClassName());
        assertEquals(Notification.FLAG_AUTO_CANCEL,
                lastPost().notification.flags & Notification.FLAG_AUTO_CANCEL);

        MainActivity activity = new MainActivity();
        activity.setIntent(tap);
        activity.onCreate(null);
        assertEquals("2025-03-29T07:00", Reminders.takeTap());
        assertEquals("", Reminders.takeTap());

        activity.onCreate(new android.os.Bundle());
        assertEquals("recreated, not tapped", "", Reminders.takeTap());

        activity.onNewIntent(tap);
        assertEquals("2025-03-29T07:00", Reminders.takeTap());
        activity.onNewIntent(tap.addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY));
        assertEquals("from the list of recent apps", "", Reminders.takeTap());
    }

    @Test
    public void theManifestNamesWhatIsThere() throws ReflectiveOperationException {
        assertTrue(phone.files.actions(ReminderReceiver.class.getName()).size() == 6);
        ReminderReceiver.class.getConstructor();
        assertEquals(Notices.ACTIVITY, MainActivity.class.getName());
        assertNull("nothing else wakes it",
                phone.files.actions("org.stipple.app.MainActivity").stream()
                        .findFirst().orElse(null));
    }

    private String channelName() {
        return phone.notifications.getNotificationChannel(Notices.CHANNEL).getName().toString();
    }

    private static String text(Notification notice) {
        return notice.extras.getCharSequence(Notification.EXTRA_TEXT).toString();
    }

    private static String title(Notification notice) {
        return notice.extras.getCharSequence(Notification.EXTRA_TITLE).toString();
    }
}
