// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/clientcard.h"

namespace stipple {

/// Sixty digits, in twelve groups of five, that are the same on both sides only if neither side
/// was given another's key. Signal's scheme (libsignal-protocol-c, fingerprint.h).
[[nodiscard]] QString comparisonDigits(const VerifyKey &clinicRoot, const ClientCard &client);

} // namespace stipple
