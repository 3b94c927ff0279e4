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
import java.util.Locale;
import java.util.Set;

/**
 * One pure answer to every event: what to show, what to note, what to wait for. Rule for rule the
 * same as core/reminders/reconcile, which explains them; shared vectors keep the two equal.
 */
final class Reconcile {
    /**
     * Why one looks. VANISHED: the alarm was gone although nobody had disarmed it. REPLACE: the
     * file is about to be replaced.
     */
    enum Event {
        ALARM, BOOT, CLOCK, ZONE, LANGUAGE, UPDATE, PERMISSION, EXACT, VANISHED, POKE, REPLACE;

        static Event of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }

        /** After these nothing stands in the drawer although nobody swept it away. */
        boolean wipes() {
            return this == BOOT || this == UPDATE || this == VANISHED || this == PERMISSION;
        }
    }

    /** What the phone answers at that moment. */
    static final class Around {
        final Instant now;
        final ZoneId zone;
        /** Stamps of what stands in the drawer. */
        final List<String> visible;
        final boolean canNotify;
        final boolean canBeExact;

        Around(Instant now, ZoneId zone, List<String> visible, boolean canNotify,
                boolean canBeExact) {
            this.now = Instant.ofEpochSecond(now.getEpochSecond());
            this.zone = zone;
            this.visible = visible;
            this.canNotify = canNotify;
            this.canBeExact = canBeExact;
        }
    }

    /** What is to be done. */
    static final class Done {
        final List<DeliveryLog.Entry> log = new ArrayList<>();
        final List<String> withdraw = new ArrayList<>();
        /** To be shown until `postUntil`; null for nothing. */
        Slot post;
        Instant postUntil;
        boolean silent;
        /** Visible slots to post again, silently, in today's language. */
        final List<String> restate = new ArrayList<>();
        /** Leave what is armed as it is; otherwise `arm` takes its place. */
        boolean keepAlarm;
        /** When to look again; null: disarm. */
        Instant arm;
        boolean exact;
    }

    /** A slot on the time line. */
    private static final class Placed {
        final Slot slot;
        final Instant at;
        final Instant until;

        Placed(Slot slot, ZoneId zone) {
            this.slot = slot;
            at = Resolve.instant(slot.at, zone);
            until = Resolve.end(slot, zone);
        }
    }

    private final Event event;
    private final Around around;
    private final boolean clockIsWrong;
    private final boolean exact;
    private final List<Placed> slots = new ArrayList<>();
    private final Set<String> logged = new HashSet<>();
    private final Done done = new Done();
    private long line;

    /** `file` is null where there is none. */
    static Done reconcile(Event event, SlotFile file, List<DeliveryLog.Entry> log, Around around) {
        return new Reconcile(event, file, log, around).run();
    }

    /** The answer to a file that cannot be understood: only noted, and that once. */
    static Done unreadable(List<DeliveryLog.Entry> log, Around around) {
        Done done = new Done();
        done.keepAlarm = true;
        DeliveryLog.Entry last = log.isEmpty() ? null : log.get(log.size() - 1);
        if (last == null || !last.what.equals("unreadable")) {
            done.log.add(new DeliveryLog.Entry(last == null ? 1 : last.count + 1, around.now, "",
                    "unreadable"));
        }
        return done;
    }

    private Reconcile(Event event, SlotFile file, List<DeliveryLog.Entry> log, Around around) {
        this.event = event;
        this.around = around;
        clockIsWrong = file != null
                && !around.now.plus(Duration.ofDays(1)).isAfter(file.written);
        exact = file != null && file.exact && around.canBeExact;
        if (file != null) {
            ZoneId zone = Resolve.zone(file.zone, around.zone);
            for (Slot slot : file.slots) {
                slots.add(new Placed(slot, zone));
            }
            Collections.sort(slots, (a, b) -> a.at.compareTo(b.at));
        }
        for (DeliveryLog.Entry entry : log) {
            boolean seen = entry.what.equals("shown") || entry.what.equals("returned");
            if (seen || !entry.time.isAfter(around.now)) {
                logged.add(entry.id);
            }
            line = entry.count;
        }
    }

    private Done run() {
        if (event == Event.REPLACE) {
            noteMissed();
            done.keepAlarm = true;
            return done;
        }
        if (!clockIsWrong) {
            deliver();
            bringBack();
        }
        withdraw();
        restate();
        arm();
        return done;
    }

    private void deliver() {
        List<Placed> due = new ArrayList<>();
        Placed newest = null;
        for (Placed slot : slots) {
            if (!slot.at.isAfter(around.now) && !logged.contains(slot.slot.id)) {
                due.add(slot);
                newest = isOpen(slot) ? slot : newest;
            }
        }
        for (Placed slot : due) {
            if (!isOpen(slot)) {
                note(slot, "missed");
            } else if (!around.canNotify) {
                note(slot, "blocked");
            } else {
                note(slot, slot == newest ? "shown" : "joined");
            }
        }
        if (newest != null && around.canNotify) {
            post(newest, false);
        }
    }

    private void noteMissed() {
        for (Placed slot : slots) {
            boolean over = !clockIsWrong && !slot.until.isAfter(around.now);
            if (over && !logged.contains(slot.slot.id)) {
                note(slot, "missed");
            }
        }
    }

    private void bringBack() {
        if (done.post != null || !around.canNotify || !event.wipes()) {
            return;
        }
        Placed newest = null;
        for (Placed slot : slots) {
            if (isOpen(slot) && around.visible.contains(slot.slot.id)) {
                return;
            }
            newest = isOpen(slot) ? slot : newest;
        }
        if (newest != null) {
            note(newest, "returned");
            post(newest, true);
        }
    }

    private void withdraw() {
        for (String id : around.visible) {
            Placed slot = find(id);
            boolean over = slot != null && !clockIsWrong && !slot.until.isAfter(around.now);
            boolean followed = done.post != null && !done.post.id.equals(id);
            if (slot == null || over || followed) {
                done.withdraw.add(id);
            }
        }
    }

    private void restate() {
        if (event == Event.LANGUAGE) {
            done.restate.addAll(around.visible);
            done.restate.removeAll(done.withdraw);
        }
    }

    private void arm() {
        for (Placed slot : slots) {
            if (slot.at.isAfter(around.now) && !logged.contains(slot.slot.id)) {
                done.arm = slot.at;
                done.exact = exact;
                return;
            }
        }
    }

    private boolean isOpen(Placed slot) {
        return !slot.at.isAfter(around.now) && slot.until.isAfter(around.now);
    }

    private Placed find(String id) {
        for (Placed slot : slots) {
            if (slot.slot.id.equals(id)) {
                return slot;
            }
        }
        return null;
    }

    private void post(Placed what, boolean silent) {
        done.post = what.slot;
        done.postUntil = what.until;
        done.silent = silent;
    }

    private void note(Placed what, String became) {
        done.log.add(new DeliveryLog.Entry(++line, around.now, what.slot.id, became));
        logged.add(what.slot.id);
    }
}
