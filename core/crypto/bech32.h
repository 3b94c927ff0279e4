// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

namespace stipple::crypto {

/// Bech32 (BIP 173) of whole bytes, without its length limit, as age writes its keys.
/// `prefix` is lower-case; so is the result.
[[nodiscard]] QByteArray toBech32(QByteArrayView prefix, QByteArrayView bytes);

/// The bytes of `text` if its prefix is `prefix`; otherwise InvalidArgument. Wholly lower-case
/// or wholly upper-case text is accepted, mixed is not.
[[nodiscard]] Result<Secret> fromBech32(QByteArrayView prefix, QByteArrayView text);

} // namespace stipple::crypto
