// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.os;

import java.util.HashMap;
import java.util.Map;

public final class Bundle {
    private final Map<String, Object> values = new HashMap<>();

    public void putString(String key, String value) {
        values.put(key, value);
    }

    public String getString(String key) {
        Object value = values.get(key);
        return value instanceof String ? (String) value : null;
    }

    public void putCharSequence(String key, CharSequence value) {
        values.put(key, value);
    }

    public CharSequence getCharSequence(String key) {
        return (CharSequence) values.get(key);
    }

    public Map<String, Object> fakeValues() {
        return values;
    }
}
