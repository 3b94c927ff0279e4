// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/care/careplan.h"

#include <QByteArray>

namespace stipple {

/// Turns a plan document into a plan. Here, so that care need not know how content is written.
class PlanReader
{
public:
    PlanReader() = default;
    PlanReader(const PlanReader &) = delete;
    PlanReader &operator=(const PlanReader &) = delete;
    virtual ~PlanReader() = default;

    /// A plan that can be followed as it stands. JsonInvalid, JsonTooLarge, JsonTooDeep or
    /// JsonDuplicateKey for what is no document, UnknownVersion for a layout of another time,
    /// PlanInvalid for everything that does not add up; the detail names place and reason.
    [[nodiscard]] virtual Result<CarePlan> read(const QByteArray &document) const = 0;
};

} // namespace stipple
