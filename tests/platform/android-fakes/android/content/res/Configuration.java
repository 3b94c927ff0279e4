// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.content.res;

import java.util.Locale;

public final class Configuration {
    private Locale locale = Locale.ENGLISH;

    public Configuration() {}

    public Configuration(Configuration other) {
        locale = other.locale;
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    public Locale fakeLocale() {
        return locale;
    }
}
