// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace stipple::crypto {

void makeReady()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("no source of randomness");
}

} // namespace stipple::crypto
