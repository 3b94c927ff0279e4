// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.app;

import android.content.Context;
import android.os.Bundle;

public class Notification {
    public static final String CATEGORY_REMINDER = "reminder";
    public static final String EXTRA_TITLE = "android.title";
    public static final String EXTRA_TEXT = "android.text";
    public static final int GROUP_ALERT_ALL = 0;
    public static final int GROUP_ALERT_SUMMARY = 1;
    public static final int VISIBILITY_PRIVATE = 0;
    public static final int VISIBILITY_SECRET = -1;
    public static final int FLAG_AUTO_CANCEL = 16;
    public static final int FLAG_ONLY_ALERT_ONCE = 8;

    public Bundle extras = new Bundle();
    public PendingIntent contentIntent;
    public Notification publicVersion;
    public String category;
    public int flags;
    public int number;
    public int visibility;

    private String channel;
    private String group;
    private int groupAlert = GROUP_ALERT_ALL;
    private int icon;
    private long timeout;

    public String getChannelId() {
        return channel;
    }

    public String getGroup() {
        return group;
    }

    public int getGroupAlertBehavior() {
        return groupAlert;
    }

    public long getTimeoutAfter() {
        return timeout;
    }

    public int fakeIcon() {
        return icon;
    }

    public static class Builder {
        private final Notification built = new Notification();

        public Builder(Context context, String channelId) {
            built.channel = channelId;
        }

        public Builder setSmallIcon(int icon) {
            built.icon = icon;
            return this;
        }

        public Builder setCategory(String category) {
            built.category = category;
            return this;
        }

        public Builder setContentTitle(CharSequence title) {
            built.extras.putCharSequence(EXTRA_TITLE, title);
            return this;
        }

        public Builder setContentText(CharSequence text) {
            built.extras.putCharSequence(EXTRA_TEXT, text);
            return this;
        }

        public Builder setContentIntent(PendingIntent intent) {
            built.contentIntent = intent;
            return this;
        }

        public Builder setAutoCancel(boolean autoCancel) {
            return flag(FLAG_AUTO_CANCEL, autoCancel);
        }

        public Builder setOnlyAlertOnce(boolean once) {
            return flag(FLAG_ONLY_ALERT_ONCE, once);
        }

        public Builder setNumber(int number) {
            built.number = number;
            return this;
        }

        public Builder setTimeoutAfter(long millis) {
            built.timeout = millis;
            return this;
        }

        public Builder setPublicVersion(Notification notification) {
            built.publicVersion = notification;
            return this;
        }

        public Builder setVisibility(int visibility) {
            built.visibility = visibility;
            return this;
        }

        public Builder setGroup(String group) {
            built.group = group;
            return this;
        }

        public Builder setGroupAlertBehavior(int behaviour) {
            built.groupAlert = behaviour;
            return this;
        }

        public Notification build() {
            if (built.icon == 0) {
                throw new IllegalArgumentException("no small icon: the system refuses this");
            }
            return built;
        }

        private Builder flag(int flag, boolean on) {
            built.flags = on ? built.flags | flag : built.flags & ~flag;
            return this;
        }
    }
}
