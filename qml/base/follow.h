// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"

#include <QMetaObject>

namespace stipple {

/// Calls `reload` whenever the civil day turns, or one of the services says that something changed.
template <typename Model, typename... Services>
void follow(Model &model, void (Model::*reload)(), const Clock &clock, Services &...services)
{
    QObject::connect(&clock, &Clock::dayChanged, &model, reload);
    (QObject::connect(&services, &Services::changed, &model, reload), ...);
}

/// The same, and once as soon as the event loop runs: the page is shown first, then what it says.
template <typename Model, typename... Services>
void readAndFollow(Model &model, void (Model::*reload)(), const Clock &clock, Services &...services)
{
    follow(model, reload, clock, services...);
    QMetaObject::invokeMethod(&model, reload, Qt::QueuedConnection);
}

} // namespace stipple
