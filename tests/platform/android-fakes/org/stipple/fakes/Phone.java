// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.fakes;

import android.app.ActivityManager;
import android.app.AlarmManager;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.ContextWrapper;
import android.content.Intent;
import android.content.res.Configuration;
import android.os.Build;
import android.os.PowerManager;
import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A phone whose hours pass when a test says so. The shipped manifest decides which broadcasts
 * arrive; restarts and force-stops take what they take on a real one.
 */
public final class Phone {
    public static final String PACKAGE = "org.stipple.Stipple";
    private static Phone current;

    public final Map<String, PendingIntent> tokens = new HashMap<>();
    public final AlarmManager alarms = new AlarmManager();
    public final NotificationManager notifications = new NotificationManager();
    public final PowerManager power = new PowerManager();
    public final ActivityManager activities = new ActivityManager();
    public final Configuration configuration = new Configuration();
    public final List<Intent> started = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();
    public final Set<String> granted = new HashSet<>();
    public final PackageFiles files;
    public final File directory;
    public final HandClock clock;
    public int refusals;
    /** How late the system delivers what need not be precise. */
    public Duration lateness = Duration.ZERO;
    /** How many more times the system is asked for something before the process dies. */
    public int asksUntilDeath = Integer.MAX_VALUE;
    /** A maker's battery saver eats every alarm. */
    public boolean eatsAlarms;

    private final String receiverName;
    private final Supplier<BroadcastReceiver> receiver;
    private final Set<String> missingPages = new HashSet<>();
    private boolean stopped;
    private Instant switchedOff;

    public Phone(File directory, PackageFiles files, HandClock clock, String receiverName,
            Supplier<BroadcastReceiver> receiver) {
        this.directory = directory;
        this.files = files;
        this.clock = clock;
        this.receiverName = receiverName;
        this.receiver = receiver;
        current = this;
        Build.VERSION.SDK_INT = 36;
    }

    public static Phone current() {
        return current;
    }

    /** The process was killed: nothing after this line happened. */
    public static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Each of the system's services begins with this. */
    public void mayDie() {
        if (asksUntilDeath == 0) {
            asksUntilDeath = Integer.MAX_VALUE;
            throw new Died();
        }
        --asksUntilDeath;
    }

    public Context context() {
        return ContextWrapper.fakeOfPhone();
    }

    public Object service(String name) {
        switch (name) {
            case Context.ALARM_SERVICE:
                return alarms;
            case Context.NOTIFICATION_SERVICE:
                return notifications;
            case Context.POWER_SERVICE:
                return power;
            case Context.ACTIVITY_SERVICE:
                return activities;
            default:
                return null;
        }
    }

    public void lacksPage(String action) {
        missingPages.add(action);
    }

    public void start(Intent intent) {
        if (missingPages.contains(intent.getAction())) {
            throw new android.content.ActivityNotFoundException(intent.getAction());
        }
        started.add(intent);
    }

    /** The clock runs to `target`, and alarms fire on the way. */
    public void runTo(Instant target) {
        while (true) {
            PendingIntent next = null;
            Instant when = target;
            for (Map.Entry<PendingIntent, AlarmManager.FakeAlarm> entry
                    : alarms.fakeAlarms.entrySet()) {
                Instant due = fireTime(entry.getValue());
                if (!due.isAfter(when)) {
                    next = entry.getKey();
                    when = due;
                }
            }
            if (next == null) {
                break;
            }
            alarms.fakeAlarms.remove(next);
            if (when.isAfter(clock.instant())) {
                clock.set(when);
            }
            if (!eatsAlarms) {
                deliver(next.fakeIntent());
            }
        }
        clock.set(target);
    }

    /** Switched off now; `reboot` brings it back. Alarms, tokens and the drawer do not survive. */
    public void switchOff() {
        alarms.fakeAlarms.clear();
        tokens.clear();
        notifications.fakeEmptyDrawer();
        switchedOff = clock.instant();
    }

    public void switchOnAt(Instant wallClock) {
        clock.set(wallClock);
        broadcast(Intent.ACTION_BOOT_COMPLETED);
    }

    public void reboot() {
        switchOff();
        switchOnAt(switchedOff);
    }

    public void forceStop() {
        alarms.fakeAlarms.clear();
        tokens.clear();
        notifications.fakeEmptyDrawer();
        stopped = true;
    }

    /** A person opens the app again; 15 and later then send the boot broadcast too. */
    public void openAgain() {
        stopped = false;
        if (Build.VERSION.SDK_INT >= 35) {
            broadcast(Intent.ACTION_BOOT_COMPLETED);
        }
    }

    public void update() {
        alarms.fakeAlarms.clear();
        notifications.fakeEmptyDrawer();
        broadcast(Intent.ACTION_MY_PACKAGE_REPLACED);
    }

    public void setClock(Instant to) {
        clock.set(to);
        broadcast(Intent.ACTION_TIME_CHANGED);
    }

    public void travelTo(String zone) {
        clock.zone(ZoneId.of(zone));
        broadcast(Intent.ACTION_TIMEZONE_CHANGED);
    }

    public void speak(Locale language) {
        configuration.setLocale(language);
        broadcast(Intent.ACTION_LOCALE_CHANGED);
    }

    /** Granting is told to the app, withdrawing is not. */
    public void allowExact() {
        alarms.fakeExactAllowed = true;
        broadcast(AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED);
    }

    private void broadcast(String action) {
        if (files.actions(receiverName).contains(action)) {
            deliver(new Intent(action));
        }
    }

    private void deliver(Intent intent) {
        if (!stopped) {
            receiver.get().onReceive(context(), intent);
        }
    }

    private Instant fireTime(AlarmManager.FakeAlarm alarm) {
        return alarm.exact ? alarm.at : alarm.at.plus(lateness);
    }
}
