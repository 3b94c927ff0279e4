// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/viewchange.h"

#include <QVariantList>

namespace stipple::measurewords {

/// How measures of two photos are written for technicians.

/// Why something was not measured: one sentence for every reason.
[[nodiscard]] QString notMeasured(NotComparable reason);

/// Each sign, and the light before them, as {name, value, text}: numbers with what they come to, or
/// no value and why there is none.
[[nodiscard]] QVariantList rows(const Measured<ViewChange> &view);

} // namespace stipple::measurewords
