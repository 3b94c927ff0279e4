// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.content;

import android.content.res.Configuration;
import android.content.res.Resources;
import java.io.File;
import org.stipple.fakes.Phone;

/** Stands on the phone at hand. */
public class ContextWrapper extends Context {
    private final Configuration configuration;

    public ContextWrapper(Context base) {
        this(base == null ? Phone.current().configuration : base.getResources().getConfiguration());
    }

    private ContextWrapper(Configuration configuration) {
        this.configuration = configuration;
    }

    public static ContextWrapper fakeOfPhone() {
        return new ContextWrapper((Context) null);
    }

    @Override
    public String getPackageName() {
        return Phone.PACKAGE;
    }

    @Override
    public File getNoBackupFilesDir() {
        return Phone.current().directory;
    }

    @Override
    public Object getSystemService(String name) {
        return Phone.current().service(name);
    }

    @Override
    public Resources getResources() {
        return Resources.fakeOf(Phone.current().files, configuration);
    }

    @Override
    public Context createConfigurationContext(Configuration other) {
        return new ContextWrapper(other);
    }

    @Override
    public Context getApplicationContext() {
        return this;
    }

    @Override
    public void startActivity(Intent intent) {
        Phone.current().start(intent);
    }

    @Override
    public int checkSelfPermission(String permission) {
        return Phone.current().granted.contains(permission) ? 0 : -1;
    }
}
