// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.app;

import android.service.notification.StatusBarNotification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stipple.fakes.Phone;

public class NotificationManager {
    public static final int IMPORTANCE_NONE = 0;
    public static final int IMPORTANCE_DEFAULT = 3;

    /** Every post that reached the drawer, in order, and whether it made itself heard. */
    public static final class FakePost {
        public final Instant at;
        public final String tag;
        public final Notification notification;
        public final boolean heard;

        FakePost(Instant at, String tag, Notification notification, boolean heard) {
            this.at = at;
            this.tag = tag;
            this.notification = notification;
            this.heard = heard;
        }
    }

    public final List<FakePost> fakePosts = new ArrayList<>();
    public boolean fakeEnabled = true;
    private final Map<String, FakePost> drawer = new LinkedHashMap<>();
    private final Map<String, NotificationChannel> channels = new HashMap<>();

    public void createNotificationChannel(NotificationChannel channel) {
        NotificationChannel known = channels.get(channel.getId());
        if (known == null) {
            channels.put(channel.getId(), channel);
        } else {
            // What the person chose stays; only words may follow the app.
            known.setName(channel.getName());
        }
    }

    public NotificationChannel getNotificationChannel(String channelId) {
        return channels.get(channelId);
    }

    public void deleteNotificationChannel(String channelId) {
        channels.remove(channelId);
    }

    public boolean areNotificationsEnabled() {
        return fakeEnabled;
    }

    public void notify(String tag, int id, Notification notification) {
        Phone.current().mayDie();
        NotificationChannel channel = channels.get(notification.getChannelId());
        if (!fakeEnabled || channel == null
                || channel.getImportance() == IMPORTANCE_NONE) {
            return;
        }
        String key = id + " " + tag;
        boolean once = (notification.flags & Notification.FLAG_ONLY_ALERT_ONCE) != 0;
        boolean quiet = notification.getGroup() != null
                && notification.getGroupAlertBehavior() == Notification.GROUP_ALERT_SUMMARY;
        boolean heard = !quiet && !(once && drawer.containsKey(key));
        FakePost post = new FakePost(Phone.current().clock.instant(), tag, notification, heard);
        fakePosts.add(post);
        drawer.put(key, post);
    }

    public void cancel(String tag, int id) {
        Phone.current().mayDie();
        drawer.remove(id + " " + tag);
    }

    public StatusBarNotification[] getActiveNotifications() {
        Instant now = Phone.current().clock.instant();
        drawer.values().removeIf(post -> post.notification.getTimeoutAfter() > 0
                && !post.at.plusMillis(post.notification.getTimeoutAfter()).isAfter(now));
        List<StatusBarNotification> active = new ArrayList<>();
        drawer.forEach((key, post) -> active.add(StatusBarNotification.fakeOf(post.tag,
                Integer.parseInt(key.substring(0, key.indexOf(' '))), post.notification)));
        return active.toArray(new StatusBarNotification[0]);
    }

    public void fakeEmptyDrawer() {
        drawer.clear();
    }
}
