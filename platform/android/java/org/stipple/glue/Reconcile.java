// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One pure answer to every event: what to show, what to note, what to wait for. The same rules as
 * the app's own, kept equal by shared vectors.
 */
final class Reconcile {
    /** Why one looks; VANISHED: the alarm was gone although nobody had disarmed it. */
    enum Event { ALARM, BOOT, UPDATE, VANISHED, CLOCK, ZONE, LANGUAGE, PERMISSION, POKE }

    /** What the world looks like at `now`. `visible` is null where nothing stands in the drawer. */
    static final class Now {
        final Instant instant;
        final ZoneId phone;
        final String visible;
        final boolean allowed;

        Now(Instant instant, ZoneId phone, String visible, boolean allowed) {
            this.instant = instant;
            this.phone = phone;
            this.visible = visible;
            this.allowed = allowed;
        }
    }

    /** A slot on the time line. */
    private static final class Placed {
        final Slot slot;
        final Instant at;
        final Instant until;

        Placed(Slot slot, ZoneId zone) {
            this.slot = slot;
            at = Resolve.instant(slot.at, zone);
            until = Resolve.instant(slot.until, zone);
        }
    }

    /** The answer. */
    static final class Outcome {
        /** To be shown; null for nothing. */
        Slot show;
        boolean silent;
        /** When what is shown leaves by itself. */
        Instant until;
        /** The stamp of what must leave the drawer; null for nothing. */
        String withdraw;
        final List<DeliveryLog.Entry> log = new ArrayList<>();
        /** When to look again; null for never. */
        Instant next;
    }

    private final SlotFile file;
    private final Now now;
    private final Set<String> logged = new HashSet<>();
    private final Set<String> blocked = new HashSet<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Outcome outcome = new Outcome();
    private long count;

    private Reconcile(SlotFile file, List<DeliveryLog.Entry> log, Now now) {
        this.file = file;
        this.now = now;
        for (DeliveryLog.Entry entry : log) {
            count = Math.max(count, entry.count);
            logged.add(entry.id);
            if (entry.what.equals("blocked")) {
                blocked.add(entry.id);
            } else {
                blocked.remove(entry.id);
            }
        }
        ZoneId zone = Resolve.zone(file.zone, now.phone);
        for (Slot slot : file.slots) {
            placed.add(new Placed(slot, zone));
        }
        placed.sort((a, b) -> a.at.compareTo(b.at));
    }

    static Outcome reconcile(Event event, SlotFile file, List<DeliveryLog.Entry> log, Now now) {
        return new Reconcile(file, log, now).answer(event);
    }

    private Outcome answer(Event event) {
        boolean clockIsWrong = !now.instant.isAfter(file.written.minus(Duration.ofDays(1)));
        if (!clockIsWrong) {
            deliverWhatIsDue();
            bringBack(event);
            withdrawWhatIsGone();
        }
        armNext();
        return outcome;
    }

    private void deliverWhatIsDue() {
        List<Placed> open = new ArrayList<>();
        for (Placed due : placed) {
            if (due.at.isAfter(now.instant) || logged.contains(due.slot.id)) {
                continue;
            }
            if (due.until.isAfter(now.instant)) {
                open.add(due);
            } else {
                note(due, "missed");
            }
        }
        if (open.isEmpty()) {
            return;
        }
        Placed newest = open.remove(open.size() - 1);
        for (Placed older : open) {
            note(older, "joined");
        }
        if (now.allowed) {
            show(newest, false);
        }
        note(newest, now.allowed ? "shown" : "blocked");
    }

    private void bringBack(Event event) {
        if (outcome.show != null || now.visible != null || !now.allowed) {
            return;
        }
        boolean lost = event == Event.BOOT || event == Event.UPDATE || event == Event.VANISHED;
        List<Placed> newestFirst = new ArrayList<>(placed);
        Collections.reverse(newestFirst);
        for (Placed past : newestFirst) {
            boolean current = !past.at.isAfter(now.instant) && past.until.isAfter(now.instant);
            if (!current || !logged.contains(past.slot.id)) {
                continue;
            }
            if (lost || blocked.contains(past.slot.id)) {
                show(past, true);
                note(past, "returned");
            }
            return;
        }
    }

    private void withdrawWhatIsGone() {
        if (now.visible != null && outcome.show == null && file.find(now.visible) == null) {
            outcome.withdraw = now.visible;
        }
    }

    private void armNext() {
        for (Placed coming : placed) {
            if (coming.at.isAfter(now.instant) && !logged.contains(coming.slot.id)) {
                outcome.next = coming.at;
                return;
            }
        }
    }

    private void show(Placed what, boolean silent) {
        outcome.show = what.slot;
        outcome.silent = silent;
        outcome.until = what.until;
    }

    private void note(Placed what, String became) {
        outcome.log.add(new DeliveryLog.Entry(++count, now.instant, what.slot.id, became));
    }
}
