// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.content;

import android.content.res.Configuration;
import android.content.res.Resources;
import java.io.File;

public abstract class Context {
    public static final String ALARM_SERVICE = "alarm";
    public static final String NOTIFICATION_SERVICE = "notification";
    public static final String POWER_SERVICE = "power";
    public static final String ACTIVITY_SERVICE = "activity";

    public abstract String getPackageName();

    public abstract File getNoBackupFilesDir();

    public abstract Object getSystemService(String name);

    public abstract Resources getResources();

    public abstract Context createConfigurationContext(Configuration configuration);

    public abstract Context getApplicationContext();

    public abstract void startActivity(Intent intent);

    public abstract int checkSelfPermission(String permission);
}
