// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/services.h"

#include <QtGlobal>

namespace stipple {

namespace {

const Services *currentServices = nullptr;

} // namespace

const Services &Services::current()
{
    Q_ASSERT_X(currentServices != nullptr, "Services", "a screen was made before the services");
    return *currentServices;
}

void Services::setCurrent(const Services *services)
{
    currentServices = services;
}

} // namespace stipple
