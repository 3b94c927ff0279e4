// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.os;

public final class PowerManager {
    public boolean fakeExempt;
    public boolean fakeSaving;

    public boolean isIgnoringBatteryOptimizations(String packageName) {
        return fakeExempt;
    }

    public boolean isPowerSaveMode() {
        return fakeSaving;
    }
}
