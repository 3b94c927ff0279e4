// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import android.content.Context;
import java.time.Clock;

/** What the app calls through JNI; nothing here throws into it. */
public final class Reminders {
    private Reminders() {}

    /** The folder for the slot file and the delivery log: private, and never in a backup. */
    public static String directory(Context context) {
        return context.getNoBackupFilesDir().getAbsolutePath();
    }

    /** The slot file is about to be replaced: note what it let pass. */
    public static void settle(Context context) {
        new Delivery(context, Clock.systemDefaultZone()).settle();
    }

    /** The slot file is another one: look at it. */
    public static void poke(Context context) {
        new Delivery(context, Clock.systemDefaultZone()).run(Reconcile.Event.POKE);
    }

    /** Takes back everything outside the slot file. */
    public static void erase(Context context) {
        new Delivery(context, Clock.systemDefaultZone()).erase();
    }

    /** The facts of Health, as JSON. */
    public static String health(Context context) {
        return new Health(context).facts();
    }

    /** Asks whether reminders may be shown, or opens the settings where asking is over. */
    public static void ask(Context context) {
        new SystemPages(context).ask();
    }

    /** Opens the system's page "notifications", "exact" or "battery". */
    public static void open(Context context, String page) {
        new SystemPages(context).open(page);
    }

    /** The stamp of the slot that was tapped since the last question; empty if none. */
    public static String takeTap() {
        return Taps.take();
    }
}
