// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <functional>

namespace stipple {

/// One page in one state.
struct Scene
{
    QString name;
    QString room;
    QString page;
    std::function<void(DemoHome &)> prepare;
    std::function<QVariantMap(DemoHome &)> properties = [](DemoHome &) { return QVariantMap{}; };
    /// After the page stands there.
    std::function<void(Stage &)> act = [](Stage &) {};
    bool settled = true; ///< false: the first look, before anything was read
};

/// Every page of the first start, of today and of the diary, in every state.
[[nodiscard]] QList<Scene> clientScenes();

/// Looking back: the month, many entries, all photos, the time-lapse, in every state.
[[nodiscard]] QList<Scene> diarySeeScenes();

/// Taking photos, in every state.
[[nodiscard]] QList<Scene> captureScenes();

/// Comparing two photos, in every mode and state.
[[nodiscard]] QList<Scene> compareScenes();

/// Every page about the plan in every state, and today along the whole way.
[[nodiscard]] QList<Scene> carePlanScenes();

} // namespace stipple
