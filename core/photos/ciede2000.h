// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/colour.h"

namespace stipple {

/// How different two colours look: ΔE00 of CIE 142-2001, with all three weights 1. Written from
/// Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula: implementation notes,
/// supplementary test data, and mathematical observations", Color Res. Appl. 30 (2005) 21–30
/// (doi.org/10.1002/col.20070), whose treatment of hues this follows. Symmetric; 0 for equal
/// colours.
[[nodiscard]] double ciede2000(const Lab &first, const Lab &second);

} // namespace stipple
