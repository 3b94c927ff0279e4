// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDate>

namespace stipple {

/// One treatment, had or booked.
struct Session
{
    SessionId id;
    QDate day;
    int number = 0; ///< 1 for the earliest; counted by the service, never stored

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace stipple
