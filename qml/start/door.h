// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settings.h"

#include <QtQml/qqmlregistration.h>

/// The three doors of the first start, each with the value of the role it leads to.
namespace stipple::door {
Q_NAMESPACE
QML_NAMED_ELEMENT(Door)

enum class Name {
    HadTreatment = static_cast<int>(Role::Client),
    ConsideringIt = static_cast<int>(Role::Prospective),
    Technician = static_cast<int>(Role::Technician),
};
Q_ENUM_NS(Name)

} // namespace stipple::door
