// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/gridwords.h"

namespace stipple {

/// The words of a grid in the language of the app.
[[nodiscard]] GridWords intakeGridWords();

} // namespace stipple
