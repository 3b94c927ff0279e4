// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import android.app.ActivityManager;
import android.content.Context;
import android.os.Build;
import android.os.PowerManager;
import java.util.Locale;
import org.json.JSONException;
import org.json.JSONObject;

/** What on this phone lets reminders through or holds them back; read anew at every question. */
final class Health {
    private final Context context;

    Health(Context context) {
        this.context = context;
    }

    /** A JSON object; "permission" in the words of SystemPages, "maker" in lower case. */
    String facts() {
        PowerManager power = (PowerManager) context.getSystemService(Context.POWER_SERVICE);
        ActivityManager activities =
                (ActivityManager) context.getSystemService(Context.ACTIVITY_SERVICE);
        try {
            return new JSONObject()
                    .put("permission",
                            new SystemPages(context).permission(new Notices(context, "")))
                    .put("exact", new Alarms(context).mayBePrecise())
                    .put("saving", power.isPowerSaveMode() || activities.isBackgroundRestricted())
                    .put("exempt", power.isIgnoringBatteryOptimizations(context.getPackageName()))
                    .put("maker", Build.MANUFACTURER.toLowerCase(Locale.ROOT))
                    .toString();
        } catch (JSONException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
