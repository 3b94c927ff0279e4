// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.app;

import android.content.Context;
import android.content.Intent;
import android.os.Build;
import java.util.Map;
import org.stipple.fakes.Phone;

public final class PendingIntent {
    public static final int FLAG_NO_CREATE = 536870912;
    public static final int FLAG_UPDATE_CURRENT = 134217728;
    public static final int FLAG_IMMUTABLE = 67108864;
    public static final int FLAG_MUTABLE = 33554432;

    private final String key;
    private final Intent intent;
    private final int flags;

    private PendingIntent(String key, Intent intent, int flags) {
        this.key = key;
        this.intent = intent;
        this.flags = flags;
    }

    public static PendingIntent getBroadcast(
            Context context, int requestCode, Intent intent, int flags) {
        return get("broadcast", requestCode, intent, flags);
    }

    public static PendingIntent getActivity(
            Context context, int requestCode, Intent intent, int flags) {
        return get("activity", requestCode, intent, flags);
    }

    public void cancel() {
        Phone.current().tokens.remove(key);
    }

    public Intent fakeIntent() {
        return intent;
    }

    public boolean fakeImmutable() {
        return (flags & FLAG_IMMUTABLE) != 0;
    }

    private static PendingIntent get(String kind, int requestCode, Intent intent, int flags) {
        if (Build.VERSION.SDK_INT >= 31 && (flags & (FLAG_IMMUTABLE | FLAG_MUTABLE)) == 0) {
            throw new IllegalArgumentException("neither immutable nor mutable");
        }
        Map<String, PendingIntent> tokens = Phone.current().tokens;
        String key = kind + " " + requestCode + " " + intent.fakeIdentity();
        PendingIntent known = tokens.get(key);
        if (known == null && (flags & FLAG_NO_CREATE) == 0) {
            known = new PendingIntent(key, intent, flags);
            tokens.put(key, known);
        } else if (known != null && (flags & FLAG_UPDATE_CURRENT) != 0) {
            known.intent.fakeTakeExtras(intent);
        }
        return known;
    }
}
