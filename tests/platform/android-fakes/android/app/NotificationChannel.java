// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.app;

public final class NotificationChannel {
    private final String id;
    private CharSequence name;
    private int importance;

    public NotificationChannel(String id, CharSequence name, int importance) {
        this.id = id;
        this.name = name;
        this.importance = importance;
    }

    public String getId() {
        return id;
    }

    public CharSequence getName() {
        return name;
    }

    public void setName(CharSequence name) {
        this.name = name;
    }

    public int getImportance() {
        return importance;
    }

    public void setShowBadge(boolean showBadge) {}

    public void fakeImportance(int importance) {
        this.importance = importance;
    }
}
