// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.os;

/** What is newer than the phone at hand fails as on that phone: by not being there. */
public class Build {
    public static String MANUFACTURER = "Demo";

    public static class VERSION {
        public static int SDK_INT = 36;
    }

    public static void fakeNeeds(int sdk) {
        if (VERSION.SDK_INT < sdk) {
            throw new NoSuchMethodError("since " + sdk + ", this phone has " + VERSION.SDK_INT);
        }
    }
}
