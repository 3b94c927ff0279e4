// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.app;

public final class MainActivity extends org.qtproject.qt.android.bindings.QtActivity {
    @Override
    public void onCreate(android.os.Bundle state) {
        if (state == null) {
            org.stipple.glue.Taps.note(getIntent());
        }
        super.onCreate(state);
    }

    @Override
    public void onNewIntent(android.content.Intent intent) {
        super.onNewIntent(intent);
        org.stipple.glue.Taps.note(intent);
    }
}
