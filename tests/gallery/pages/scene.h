// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/desk.h"
#include "tests/qml/stage.h"

#include <functional>

namespace stipple {

/// One of the technician's pages in one state.
struct Scene
{
    QString name; ///< of the picture
    QString room;
    QString page;
    std::function<QVariantMap(Desk &)> prepare = [](Desk &) { return QVariantMap(); };
    std::function<bool(Stage &)> act = [](Stage &) { return true; };
    bool everyVariant = true;
    QSize phone = {}; ///< another phone than the usual one
};

[[nodiscard]] QList<Scene> packetScenes();

} // namespace stipple
