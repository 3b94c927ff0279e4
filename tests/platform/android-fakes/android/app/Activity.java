// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.app;

import android.content.Intent;
import android.os.Bundle;
import android.view.ContextThemeWrapper;
import org.stipple.fakes.Phone;

public class Activity extends ContextThemeWrapper {
    private Intent intent = new Intent(Intent.ACTION_MAIN);

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    protected void onCreate(Bundle savedInstanceState) {}

    protected void onNewIntent(Intent intent) {}

    public final void runOnUiThread(Runnable action) {
        action.run();
    }

    public final void requestPermissions(String[] permissions, int requestCode) {
        for (String permission : permissions) {
            Phone.current().asked.add(permission);
        }
    }

    public boolean shouldShowRequestPermissionRationale(String permission) {
        return Phone.current().refusals == 1;
    }
}
