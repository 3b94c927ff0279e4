// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.app;

public class ActivityManager {
    public boolean fakeRestricted;

    public boolean isBackgroundRestricted() {
        return fakeRestricted;
    }
}
