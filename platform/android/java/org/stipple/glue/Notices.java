// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.content.res.Configuration;
import android.content.res.Resources;
import android.service.notification.StatusBarNotification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one notification: neutral words, in the language wished. Its tag is the slot's stamp. */
final class Notices {
    static final String CHANNEL = "reminders";
    static final String SLOT = "org.stipple.glue.slot";
    static final String ACTIVITY = "org.stipple.app.MainActivity";
    private static final int NUMBER = 1;
    private static final String QUIET_GROUP = "silent";

    private final Context context;
    private final Resources words;
    private final NotificationManager manager;

    /** `language`: a BCP 47 tag, or empty to follow the phone. */
    Notices(Context context, String language) {
        this.context = context;
        words = resources(context, language);
        manager = (NotificationManager) context.getSystemService(Context.NOTIFICATION_SERVICE);
    }

    /** Makes the channel, or gives it its name in today's language. */
    void openChannel() {
        NotificationChannel channel = new NotificationChannel(CHANNEL, word("reminder_channel"),
                NotificationManager.IMPORTANCE_DEFAULT);
        channel.setShowBadge(true);
        manager.createNotificationChannel(channel);
    }

    /** The app may notify at all. */
    boolean allowed() {
        return manager.areNotificationsEnabled();
    }

    /** The person left reminders switched on; what was never opened is not switched off. */
    boolean channelOn() {
        NotificationChannel channel = manager.getNotificationChannel(CHANNEL);
        return channel == null || channel.getImportance() != NotificationManager.IMPORTANCE_NONE;
    }

    /** The stamps of the slots that stand in the drawer. */
    List<String> visible() {
        List<String> tags = new ArrayList<>();
        for (StatusBarNotification shown : manager.getActiveNotifications()) {
            if (shown.getId() == NUMBER) {
                tags.add(shown.getTag());
            }
        }
        return tags;
    }

    /** It leaves by itself after `millis`. */
    void show(Slot slot, boolean silent, boolean hidden, long millis) {
        manager.notify(slot.id, NUMBER, notice(slot, silent, hidden, millis));
    }

    void withdraw(String id) {
        manager.cancel(id, NUMBER);
    }

    void erase() {
        for (String shown : visible()) {
            withdraw(shown);
        }
        manager.deleteNotificationChannel(CHANNEL);
    }

    private Notification notice(Slot slot, boolean silent, boolean hidden, long millis) {
        Notification.Builder builder = plain(slot)
                .setContentIntent(opening(slot))
                .setAutoCancel(true)
                .setOnlyAlertOnce(true)
                .setNumber(slot.open)
                .setTimeoutAfter(millis)
                .setPublicVersion(plain(slot).build())
                .setVisibility(hidden ? Notification.VISIBILITY_SECRET
                        : Notification.VISIBILITY_PRIVATE);
        if (silent) {
            // A lone member of a group whose summary alerts makes no sound.
            builder.setGroup(QUIET_GROUP)
                    .setGroupAlertBehavior(Notification.GROUP_ALERT_SUMMARY);
        }
        return builder.build();
    }

    private Notification.Builder plain(Slot slot) {
        boolean last = "continue".equals(slot.text);
        return new Notification.Builder(context, CHANNEL)
                .setSmallIcon(id("ic_reminder", "drawable"))
                .setCategory(Notification.CATEGORY_REMINDER)
                .setContentTitle(word("reminder_title"))
                .setContentText(word(last ? "reminder_continue" : "reminder_checkin"));
    }

    private PendingIntent opening(Slot slot) {
        Intent intent = new Intent(Intent.ACTION_MAIN);
        intent.setClassName(context.getPackageName(), ACTIVITY);
        intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK);
        intent.putExtra(SLOT, slot.id);
        return PendingIntent.getActivity(context, NUMBER, intent,
                PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
    }

    private String word(String name) {
        return words.getString(id(name, "string"));
    }

    private int id(String name, String kind) {
        return context.getResources().getIdentifier(name, kind, context.getPackageName());
    }

    private static Resources resources(Context context, String language) {
        if (language.isEmpty()) {
            return context.getResources();
        }
        Configuration configuration =
                new Configuration(context.getResources().getConfiguration());
        configuration.setLocale(Locale.forLanguageTag(language));
        return context.createConfigurationContext(configuration).getResources();
    }
}
