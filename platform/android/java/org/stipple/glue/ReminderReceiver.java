// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import android.app.AlarmManager;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import java.time.Clock;

/** Every event from outside: what it says is only that it is time to look. */
public final class ReminderReceiver extends BroadcastReceiver {
    private final Clock clock;

    /** The system makes one for every event. */
    public ReminderReceiver() {
        this(Clock.systemDefaultZone());
    }

    ReminderReceiver(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onReceive(Context context, Intent intent) {
        Reconcile.Event event = event(intent.getAction());
        if (event != null) {
            new Delivery(context, clock).run(event);
        }
    }

    private static Reconcile.Event event(String action) {
        if (action == null) {
            return null;
        }
        switch (action) {
            case Alarms.ACTION:
                return Reconcile.Event.ALARM;
            case Intent.ACTION_BOOT_COMPLETED:
                return Reconcile.Event.BOOT;
            case Intent.ACTION_MY_PACKAGE_REPLACED:
                return Reconcile.Event.UPDATE;
            case Intent.ACTION_TIME_CHANGED:
                return Reconcile.Event.CLOCK;
            case Intent.ACTION_TIMEZONE_CHANGED:
                return Reconcile.Event.ZONE;
            case Intent.ACTION_LOCALE_CHANGED:
                return Reconcile.Event.LANGUAGE;
            case AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED:
                return Reconcile.Event.EXACT;
            default:
                return null;
        }
    }
}
