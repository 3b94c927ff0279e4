// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package android.content.res;

import java.util.Map;

/** Reads what the package ships; a language without words of its own falls back to English. */
public class Resources {
    public static class NotFoundException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotFoundException(String name) {
            super(name);
        }
    }

    private final org.stipple.fakes.PackageFiles files;
    private final Configuration configuration;

    public static Resources fakeOf(
            org.stipple.fakes.PackageFiles files, Configuration configuration) {
        return new Resources(files, configuration);
    }

    private Resources(org.stipple.fakes.PackageFiles files, Configuration configuration) {
        this.files = files;
        this.configuration = configuration;
    }

    public int getIdentifier(String name, String defType, String defPackage) {
        return files.identifier(defType, name);
    }

    public String getString(int id) {
        Map<String, String> words = files.words(configuration.fakeLocale().getLanguage());
        String word = words.get(files.nameOf(id));
        if (word == null) {
            throw new NotFoundException("string " + id);
        }
        return word;
    }

    public Configuration getConfiguration() {
        return configuration;
    }
}
