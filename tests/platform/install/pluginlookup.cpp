// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Looks for the plugins named as arguments as the app does, and writes what each of them is.

#include "core/base/plugin.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto files = QCoreApplication::arguments().mid(1);
    for (const auto &file : files) {
        const auto found = stipple::pluginInstance(file, [](QObject *) { return true; });
        std::printf("%s\n",
                    found ? (*found)->metaObject()->className() : qPrintable(found.error().detail));
    }
    return 0;
}
