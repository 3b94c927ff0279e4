// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

/// A family of verbs. `run` gets what follows the family's name on the command line.
struct Family
{
    const char *name;
    const char *use;
    int (*run)(const QStringList &arguments);
};

} // namespace stipple::cli
