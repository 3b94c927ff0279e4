// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.app;

import android.os.Build;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stipple.fakes.Phone;

/** Precise alarms vanish with their permission, as on a phone; `fakeDue` is what the clock asks. */
public class AlarmManager {
    public static final int RTC_WAKEUP = 0;
    public static final String ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED =
            "android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED";

    /** When something fires, and whether to the minute. */
    public static final class FakeAlarm {
        public final Instant at;
        public final boolean exact;

        FakeAlarm(long millis, boolean exact) {
            at = Instant.ofEpochMilli(millis);
            this.exact = exact;
        }
    }

    public final Map<PendingIntent, FakeAlarm> fakeAlarms = new LinkedHashMap<>();
    public boolean fakeExactAllowed;
    /** The permission goes between the question and the call. */
    public boolean fakeRevokeOnceAsked;

    public boolean canScheduleExactAlarms() {
        Build.fakeNeeds(31);
        boolean allowed = fakeExactAllowed;
        if (fakeRevokeOnceAsked) {
            fakeRevoke();
        }
        return allowed;
    }

    public void setAndAllowWhileIdle(int type, long triggerAtMillis, PendingIntent operation) {
        Phone.current().mayDie();
        fakeAlarms.put(operation, new FakeAlarm(triggerAtMillis, false));
    }

    public void setExactAndAllowWhileIdle(int type, long triggerAtMillis, PendingIntent operation) {
        Phone.current().mayDie();
        if (Build.VERSION.SDK_INT >= 31 && !fakeExactAllowed) {
            throw new SecurityException("SCHEDULE_EXACT_ALARM");
        }
        fakeAlarms.put(operation, new FakeAlarm(triggerAtMillis, true));
    }

    public void cancel(PendingIntent operation) {
        Phone.current().mayDie();
        fakeAlarms.remove(operation);
    }

    public void fakeRevoke() {
        fakeExactAllowed = false;
        fakeAlarms.values().removeIf(alarm -> alarm.exact);
    }
}
