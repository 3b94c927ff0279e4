// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/secret.h"

namespace stipple::crypto {

/// `size` bytes from the system's generator.
[[nodiscard]] QByteArray randomBytes(qsizetype size);
[[nodiscard]] Secret randomSecret(qsizetype size);

} // namespace stipple::crypto
