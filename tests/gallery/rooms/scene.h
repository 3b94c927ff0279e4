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
    QString name; ///< of the picture
    QString room;
    QString page;
    /// Makes the home what it has to be, and answers the page's properties.
    std::function<QVariantMap(DemoHome &)> prepare;
    /// What a person does before the picture is taken; false when it cannot be done.
    std::function<bool(e2e::Hand &)> act = {};
    /// The picture is taken at once, while the page still loads.
    bool atOnce = false;
    QSize size = {390, 844};
    /// Another form is asked than the built-in one.
    std::function<Assessment()> form = {};
};

[[nodiscard]] QList<Scene> assessmentScenes();
[[nodiscard]] QList<Scene> choosingScenes();
[[nodiscard]] QList<Scene> consultationScenes();
[[nodiscard]] QList<Scene> intakeScenes();
[[nodiscard]] QList<Scene> reminderScenes();
[[nodiscard]] QList<Scene> shareScenes();

} // namespace stipple
