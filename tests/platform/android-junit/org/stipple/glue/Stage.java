// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.app.NotificationManager.FakePost;
import android.app.PendingIntent;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.stipple.fakes.HandClock;
import org.stipple.fakes.PackageFiles;
import org.stipple.fakes.Phone;

/** A phone with Stipple on it, in Berlin, with words to say what happens to it. */
abstract class Stage {
    static final File SOURCE = new File(System.getProperty("stipple.source"));

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    Phone phone;
    HandClock clock;
    private int seq;
    private final java.util.Locale languageBefore = java.util.Locale.getDefault();

    @Before
    public void setUp() {
        clock = new HandClock(Instant.parse("2025-03-28T12:00:00Z"), "Europe/Berlin");
        phone = new Phone(folder.getRoot(),
                new PackageFiles(new File(SOURCE, "platform/android/package")), clock,
                "org.stipple.glue.ReminderReceiver", () -> new ReminderReceiver(clock));
    }

    @After
    public void tearDown() {
        java.util.Locale.setDefault(languageBefore);
    }

    /** What the app wrote, field by field; the defaults are a plan that follows local time. */
    final class Plan {
        String zone = "";
        String language = "";
        String lock = "neutral";
        boolean exact;
        private final List<String> slots = new ArrayList<>();

        Plan slot(String at, String until) {
            return slot(at, at, until, "checkin", 1);
        }

        Plan slot(String id, String at, String until, String text, int open) {
            slots.add("{\"id\":\"" + id + "\",\"at\":\"" + at + "\",\"until\":\"" + until
                    + "\",\"text\":\"" + text + "\",\"n\":" + open + "}");
            return this;
        }

        Plan daily(String first, int days) {
            LocalDateTime at = LocalDateTime.parse(first);
            for (int i = 0; i < days; ++i) {
                slot(at.plusDays(i).toString(), at.plusDays(i).plusHours(5).toString());
            }
            return this;
        }

        Plan exactly() {
            exact = true;
            return this;
        }

        String json() {
            return "{\"format\":\"stipple-slots\",\"v\":1,\"seq\":" + ++seq + ",\"written\":\""
                    + clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                    + "\",\"zone\":\"" + zone + "\",\"lang\":\"" + language + "\",\"exact\":"
                    + exact + ",\"lock\":\"" + lock + "\",\"slots\":["
                    + String.join(",", slots) + "]}";
        }
    }

    Plan plan() {
        return new Plan();
    }

    /** The app, open: it lets the old plan be settled, writes its own and pokes. */
    void write(Plan plan) {
        write(plan.json());
    }

    void write(String json) {
        new Delivery(phone.context(), clock).settle();
        try {
            Files.write(slotFile().toPath(), json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        poke();
    }

    void poke() {
        new Delivery(phone.context(), clock).run(Reconcile.Event.POKE);
    }

    File slotFile() {
        return new File(folder.getRoot(), SlotFile.NAME);
    }

    File logFile() {
        return new File(folder.getRoot(), DeliveryLog.NAME);
    }


    void runTo(String instant) {
        phone.runTo(Instant.parse(instant));
    }

    /** "2025-03-29T06:00:00Z 2025-03-29T07:00" for each time something was heard. */
    List<String> heard() {
        return phone.notifications.fakePosts.stream().filter(post -> post.heard)
                .map(post -> post.at + " " + post.tag).collect(Collectors.toList());
    }

    List<String> silent() {
        return phone.notifications.fakePosts.stream().filter(post -> !post.heard)
                .map(post -> post.at + " " + post.tag).collect(Collectors.toList());
    }

    FakePost lastPost() {
        return phone.notifications.fakePosts.get(phone.notifications.fakePosts.size() - 1);
    }

    /** "shown 2025-03-29T07:00" for each line of the log. */
    List<String> log() {
        return new DeliveryLog(folder.getRoot()).entries().stream()
                .map(entry -> (entry.what + " " + entry.id).trim()).collect(Collectors.toList());
    }

    String visible() {
        List<String> tags = new Notices(phone.context(), "").visible();
        assertTrue("one notice at a time", tags.size() < 2);
        return tags.isEmpty() ? null : tags.get(0);
    }

    /** When the next alarms fire: the imprecise one first, then the precise one. */
    List<String> armed() {
        return phone.alarms.fakeAlarms.values().stream()
                .sorted((a, b) -> Boolean.compare(a.exact, b.exact))
                .map(alarm -> (alarm.exact ? "exact " : "about ") + alarm.at)
                .collect(Collectors.toList());
    }

    void assertTokensCannotBeChanged() {
        for (PendingIntent token : phone.tokens.values()) {
            assertEquals(true, token.fakeImmutable());
        }
    }
}
