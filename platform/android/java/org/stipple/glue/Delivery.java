// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import android.content.Context;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Asks Reconcile and does what it answers. One at a time: the app and the receiver share a log. */
final class Delivery {
    private static final Object ONE_AT_A_TIME = new Object();

    private final Context context;
    private final Clock clock;
    private final File directory;
    private final DeliveryLog log;
    private final Alarms alarms;

    Delivery(Context context, Clock clock) {
        this.context = context;
        this.clock = clock;
        directory = context.getNoBackupFilesDir();
        log = new DeliveryLog(directory);
        alarms = new Alarms(context);
    }

    void run(Reconcile.Event event) {
        synchronized (ONE_AT_A_TIME) {
            SlotFile file;
            try {
                file = SlotFile.read(directory);
            } catch (SlotFile.Unreadable e) {
                // The alarm stays as it is: a readable file may follow.
                noteUnreadable();
                return;
            }
            if (file == null) {
                erase();
                return;
            }
            boolean vanished = event == Reconcile.Event.POKE && !alarms.known();
            follow(vanished ? Reconcile.Event.VANISHED : event, file);
        }
    }

    /** Nothing is planned any more: no alarm, nothing in the drawer, no channel, no log. */
    void erase() {
        synchronized (ONE_AT_A_TIME) {
            alarms.erase();
            new Notices(context, "").erase();
            log.erase();
        }
    }

    private void follow(Reconcile.Event event, SlotFile file) {
        Notices notices = new Notices(context, file.language);
        notices.openChannel();
        String visible = notices.visible();
        Instant now = clock.instant();
        Reconcile.Outcome outcome = Reconcile.reconcile(event, file, log.entries(),
                new Reconcile.Now(now, clock.getZone(), visible, notices.allowed()));

        // In this order a process that dies in between forgets nothing: it may only repeat itself.
        if (outcome.next == null) {
            alarms.disarm();
        } else {
            alarms.arm(outcome.next, file.exact);
        }
        if (outcome.withdraw != null) {
            notices.withdraw(outcome.withdraw);
        }
        if (outcome.show != null) {
            notices.show(outcome.show, outcome.silent, file.hidden,
                    Duration.between(now, outcome.until).toMillis());
        } else if (visible != null && outcome.withdraw == null) {
            sayAgain(notices, file, visible, now);
        }
        write(outcome.log);
    }

    /** What already stands in the drawer, in today's language, without a sound. */
    private void sayAgain(Notices notices, SlotFile file, String visible, Instant now) {
        Slot slot = file.find(visible);
        Instant until = Resolve.instant(slot.until, Resolve.zone(file.zone, clock.getZone()));
        if (until.isAfter(now)) {
            notices.show(slot, true, file.hidden, Duration.between(now, until).toMillis());
        }
    }

    private void noteUnreadable() {
        List<DeliveryLog.Entry> entries = log.entries();
        DeliveryLog.Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (last == null || !last.what.equals("unreadable")) {
            long count = last == null ? 1 : last.count + 1;
            write(List.of(new DeliveryLog.Entry(count, clock.instant(), "", "unreadable")));
        }
    }

    private void write(List<DeliveryLog.Entry> entries) {
        try {
            for (DeliveryLog.Entry entry : entries) {
                log.append(entry);
            }
        } catch (IOException full) {
            // Not noted means not done: the next event shows it again, in the same place.
            return;
        }
    }
}
