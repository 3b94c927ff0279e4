// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import android.content.Context;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
            List<DeliveryLog.Entry> entries = log.entries();
            try {
                SlotFile file = SlotFile.read(directory);
                if (file == null) {
                    erase();
                } else {
                    follow(event, file, entries);
                }
            } catch (SlotFile.Unreadable e) {
                write(Reconcile.unreadable(entries, around(new Notices(context, ""))).log);
            }
        }
    }

    /**
     * The app is about to replace the file: what it let pass is noted. Nothing is shown here, for
     * the new file may no longer ask for it.
     */
    void settle() {
        synchronized (ONE_AT_A_TIME) {
            try {
                SlotFile file = SlotFile.read(directory);
                if (file != null) {
                    write(Reconcile.reconcile(Reconcile.Event.REPLACE, file, log.entries(),
                            around(new Notices(context, ""))).log);
                }
            } catch (SlotFile.Unreadable e) {
                // What it held is unknown; the poke after the new file finds that one.
                return;
            }
        }
    }

    /** Nothing is planned any more: no alarm, nothing in the drawer, no channel, no log. */
    void erase() {
        synchronized (ONE_AT_A_TIME) {
            alarms.erase();
            new Notices(context, "").erase();
            log.erase();
            new SystemPages(context).forget();
        }
    }

    private void follow(Reconcile.Event event, SlotFile file, List<DeliveryLog.Entry> entries) {
        Notices notices = new Notices(context, file.language);
        notices.openChannel();
        Reconcile.Around around = around(notices);
        Reconcile.Done done =
                Reconcile.reconcile(whatHappened(event, entries, around), file, entries, around);

        // In this order a process that dies in between forgets nothing: it may only repeat itself,
        // in the same place.
        if (done.arm == null) {
            alarms.disarm();
        } else {
            alarms.arm(done.arm, done.exact);
        }
        for (String gone : done.withdraw) {
            notices.withdraw(gone);
        }
        if (done.post != null) {
            show(notices, file, done.post, done.postUntil, done.silent);
        }
        for (String id : again(event, around, done)) {
            Slot slot = file.find(id);
            show(notices, file, slot,
                    Resolve.end(slot, Resolve.zone(file.zone, around.zone)), true);
        }
        write(done.log);
    }

    /** Nobody announces a force-stop, or that notifications are on again: the app's poke finds it. */
    private Reconcile.Event whatHappened(Reconcile.Event event, List<DeliveryLog.Entry> entries,
            Reconcile.Around around) {
        if (event != Reconcile.Event.POKE) {
            return event;
        }
        if (!alarms.known()) {
            return Reconcile.Event.VANISHED;
        }
        boolean wasBlocked = !entries.isEmpty()
                && entries.get(entries.size() - 1).what.equals("blocked");
        return wasBlocked && around.canNotify ? Reconcile.Event.PERMISSION : event;
    }

    /** What stays in the drawer and may have to look different: the app changed its plan. */
    private static List<String> again(Reconcile.Event event, Reconcile.Around around,
            Reconcile.Done done) {
        if (event != Reconcile.Event.POKE) {
            return done.restate;
        }
        List<String> staying = new ArrayList<>(around.visible);
        staying.removeAll(done.withdraw);
        return staying;
    }

    private void show(Notices notices, SlotFile file, Slot slot, Instant until, boolean silent) {
        long millis = Duration.between(clock.instant(), until).toMillis();
        if (millis > 0) {
            notices.show(slot, silent, file.hidden, millis);
        }
    }

    private Reconcile.Around around(Notices notices) {
        return new Reconcile.Around(clock.instant(), clock.getZone(), notices.visible(),
                notices.allowed() && notices.channelOn(), alarms.mayBePrecise());
    }

    private void write(List<DeliveryLog.Entry> entries) {
        try {
            log.append(entries);
        } catch (IOException full) {
            // Not noted means not done: the next event shows it again.
            return;
        }
    }
}
