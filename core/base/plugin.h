// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace stipple {

/// The instance of a plugin of Stipple's own for which `fits` holds: linked into the program, or
/// else from the library `file` (without folder and ending) beside the program, where it was
/// installed, or in a folder of QT_PLUGIN_PATH. NotFound with the words of the first folder's
/// failure. Qt keeps what was found until the program ends.
[[nodiscard]] Result<QObject *> pluginInstance(const QString &file,
                                               const std::function<bool(QObject *)> &fits);

/// The same, by the interface that is wanted (Q_DECLARE_INTERFACE).
template <typename Interface>
[[nodiscard]] Result<Interface *> plugin(const QString &file)
{
    const auto instance = pluginInstance(
        file, [](QObject *each) { return qobject_cast<Interface *>(each) != nullptr; });
    if (!instance)
        return instance.error();
    return qobject_cast<Interface *>(*instance);
}

} // namespace stipple
