// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.content;

import android.net.Uri;
import android.os.Bundle;

public class Intent {
    public static final String ACTION_MAIN = "android.intent.action.MAIN";
    public static final String ACTION_BOOT_COMPLETED = "android.intent.action.BOOT_COMPLETED";
    public static final String ACTION_MY_PACKAGE_REPLACED =
            "android.intent.action.MY_PACKAGE_REPLACED";
    public static final String ACTION_TIME_CHANGED = "android.intent.action.TIME_SET";
    public static final String ACTION_TIMEZONE_CHANGED = "android.intent.action.TIMEZONE_CHANGED";
    public static final String ACTION_LOCALE_CHANGED = "android.intent.action.LOCALE_CHANGED";
    public static final int FLAG_ACTIVITY_NEW_TASK = 268435456;
    public static final int FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY = 1048576;

    private String action;
    private ComponentName component;
    private Uri data;
    private int flags;
    private Bundle extras = new Bundle();

    public Intent(String action) {
        this.action = action;
    }

    public Intent(Context context, Class<?> type) {
        component = new ComponentName(context.getPackageName(), type.getName());
    }

    public String getAction() {
        return action;
    }

    public Intent setAction(String action) {
        this.action = action;
        return this;
    }

    public Intent setClassName(String packageName, String className) {
        component = new ComponentName(packageName, className);
        return this;
    }

    public ComponentName getComponent() {
        return component;
    }

    public Intent setData(Uri data) {
        this.data = data;
        return this;
    }

    public Uri getData() {
        return data;
    }

    public Intent addFlags(int flags) {
        this.flags |= flags;
        return this;
    }

    public int getFlags() {
        return flags;
    }

    public Intent putExtra(String key, String value) {
        extras.putString(key, value);
        return this;
    }

    public String getStringExtra(String key) {
        return extras.getString(key);
    }

    public void removeExtra(String key) {
        extras.putString(key, null);
    }

    /** What makes two intents one to the system: extras do not count. */
    public String fakeIdentity() {
        return action + " " + (component == null ? "" : component.getClassName()) + " " + data;
    }

    public void fakeTakeExtras(Intent other) {
        extras = other.extras;
    }
}
