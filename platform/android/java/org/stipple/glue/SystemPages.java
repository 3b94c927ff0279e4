// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import android.Manifest;
import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.os.Build;
import android.provider.Settings;
import java.io.File;
import java.io.IOException;

/** The system's own pages and its one question, where a person grants what reminders need. */
final class SystemPages {
    private static final int QUESTION = 1;

    private final Context context;

    SystemPages(Context context) {
        this.context = context;
    }

    /**
     * "granted", "channelOff", "notAsked", "denied" (once), or "refused": then only the system's
     * settings can change it.
     */
    String permission(Notices notices) {
        if (notices.allowed()) {
            return notices.channelOn() ? "granted" : "channelOff";
        }
        if (Build.VERSION.SDK_INT < 33) {
            return "refused";
        }
        if (context instanceof Activity && ((Activity) context)
                .shouldShowRequestPermissionRationale(Manifest.permission.POST_NOTIFICATIONS)) {
            return "denied";
        }
        return asked().exists() ? "refused" : "notAsked";
    }

    /**
     * Puts the system's question about notifications, once: a phone that has heard "no", or has no
     * such question, gets the settings page instead.
     */
    void ask() {
        boolean mayAsk = context instanceof Activity
                && permission(new Notices(context, "")).equals("notAsked");
        if (!mayAsk) {
            open("notifications");
            return;
        }
        try {
            asked().createNewFile();
        } catch (IOException full) {
            // Then the question is put once more.
        }
        // The app calls from a thread of its own.
        Activity activity = (Activity) context;
        activity.runOnUiThread(() -> activity.requestPermissions(
                new String[] {Manifest.permission.POST_NOTIFICATIONS}, QUESTION));
    }

    /** Forgets that the question was put. */
    void forget() {
        asked().delete();
    }

    private File asked() {
        return new File(context.getNoBackupFilesDir(), "notifications.asked");
    }

    /** Opens "notifications", "exact" or "battery"; the app's own page where that one is absent. */
    void open(String page) {
        try {
            start(intent(page));
        } catch (ActivityNotFoundException absent) {
            start(details());
        }
    }

    private Intent intent(String page) {
        switch (page) {
            case "notifications":
                return new Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS)
                        .putExtra(Settings.EXTRA_APP_PACKAGE, context.getPackageName());
            case "exact":
                return Build.VERSION.SDK_INT < 31 ? details()
                        : new Intent(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM)
                                .setData(own());
            case "battery":
                return new Intent(Settings.ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS);
            default:
                return details();
        }
    }

    private Intent details() {
        return new Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS).setData(own());
    }

    private Uri own() {
        return Uri.parse("package:" + context.getPackageName());
    }

    private void start(Intent intent) {
        context.startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
    }
}
