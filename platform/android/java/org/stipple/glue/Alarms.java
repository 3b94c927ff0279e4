// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import android.app.AlarmManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.os.Build;
import java.time.Instant;

/**
 * Keeps the system's alarm on the next reminder. A precise alarm always has an imprecise twin: the
 * system deletes precise ones, without a word, when their permission is withdrawn.
 */
final class Alarms {
    static final String ACTION = "org.stipple.glue.ALARM";
    private static final int TWIN = 1;
    private static final int PRECISE = 2;

    private final Context context;
    private final AlarmManager manager;

    Alarms(Context context) {
        this.context = context;
        manager = (AlarmManager) context.getSystemService(Context.ALARM_SERVICE);
    }

    /** Whether this app may ask for precise times today. */
    boolean mayBePrecise() {
        return Build.VERSION.SDK_INT < 31 || manager.canScheduleExactAlarms();
    }

    /** False after a force-stop or a restart: both take alarms and what they would have sent. */
    boolean known() {
        return token(TWIN, PendingIntent.FLAG_NO_CREATE) != null;
    }

    /** Fires at `at`: about an hour late at worst, or on the minute where that is allowed. */
    void arm(Instant at, boolean precisely) {
        long when = at.toEpochMilli();
        manager.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, when, token(TWIN, 0));
        PendingIntent precise = token(PRECISE, 0);
        if (!precisely) {
            manager.cancel(precise);
            return;
        }
        try {
            manager.setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, when, precise);
        } catch (SecurityException withdrawn) {
            // Withdrawn between question and call: the twin fires.
            manager.cancel(precise);
        }
    }

    /** Nothing to wait for; the tokens stay, so that their absence means what it says. */
    void disarm() {
        manager.cancel(token(TWIN, 0));
        manager.cancel(token(PRECISE, 0));
    }

    void erase() {
        disarm();
        token(TWIN, 0).cancel();
        token(PRECISE, 0).cancel();
    }

    private PendingIntent token(int code, int flags) {
        Intent intent = new Intent(context, ReminderReceiver.class);
        intent.setAction(ACTION);
        return PendingIntent.getBroadcast(context, code, intent,
                flags | PendingIntent.FLAG_IMMUTABLE);
    }
}
