// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.service.notification;

import android.app.Notification;

public class StatusBarNotification {
    private final String tag;
    private final int id;
    private final Notification notification;

    public static StatusBarNotification fakeOf(String tag, int id, Notification notification) {
        return new StatusBarNotification(tag, id, notification);
    }

    private StatusBarNotification(String tag, int id, Notification notification) {
        this.tag = tag;
        this.id = id;
        this.notification = notification;
    }

    public String getTag() {
        return tag;
    }

    public int getId() {
        return id;
    }

    public Notification getNotification() {
        return notification;
    }
}
