// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import android.app.ActivityManager;
import android.content.Context;
import android.os.Build;
import android.os.PowerManager;
import org.json.JSONException;
import org.json.JSONObject;

/** What on this phone lets reminders through or holds them back; read anew at every question. */
final class Health {
    private final Context context;

    Health(Context context) {
        this.context = context;
    }

    /** A JSON object; each key is true when the fact it names holds. */
    String facts() {
        PowerManager power = (PowerManager) context.getSystemService(Context.POWER_SERVICE);
        ActivityManager activities =
                (ActivityManager) context.getSystemService(Context.ACTIVITY_SERVICE);
        Alarms alarms = new Alarms(context);
        try {
            return new JSONObject()
                    .put("notifications", new Notices(context, "").allowed())
                    .put("exact", alarms.mayBePrecise())
                    .put("armed", alarms.known())
                    .put("batteryExempt",
                            power.isIgnoringBatteryOptimizations(context.getPackageName()))
                    .put("batterySaving", power.isPowerSaveMode())
                    .put("restricted", activities.isBackgroundRestricted())
                    .put("maker", Build.MANUFACTURER)
                    .toString();
        } catch (JSONException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
