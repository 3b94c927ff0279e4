// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/gridwords.h"

namespace stipple::cli {

/// In English, as everything that the command line says.
[[nodiscard]] const GridWords &gridWords();

} // namespace stipple::cli
