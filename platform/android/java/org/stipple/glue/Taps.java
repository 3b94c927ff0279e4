// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import android.content.Intent;
import java.util.concurrent.atomic.AtomicReference;

/** The reminder a person tapped, until the app asks for it. */
public final class Taps {
    private static final AtomicReference<String> LAST = new AtomicReference<>("");

    private Taps() {}

    /** The activity was opened with `intent`; taking it from the list of recent apps is no tap. */
    public static void note(Intent intent) {
        boolean again = (intent.getFlags() & Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY) != 0;
        String slot = intent.getStringExtra(Notices.SLOT);
        if (slot != null && !again) {
            LAST.set(slot);
        }
    }

    /** The stamp of the slot, once; empty if there is none. */
    static String take() {
        return LAST.getAndSet("");
    }
}
