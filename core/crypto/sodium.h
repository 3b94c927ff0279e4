// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace stipple::crypto {

/// Makes libsodium ready, once; every entry of this room calls it first. Any thread may.
///
/// It fails only where the system gives no randomness at all, and then nothing can be sealed: the
/// process ends rather than write something readable.
void makeReady();

} // namespace stipple::crypto
