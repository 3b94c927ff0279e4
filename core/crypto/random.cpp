// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/random.h"

#include "core/crypto/sodium.h"

#include <sodium.h>

namespace stipple::crypto {

QByteArray randomBytes(qsizetype size)
{
    makeReady();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

Secret randomSecret(qsizetype size)
{
    makeReady();
    Secret secret(size);
    randombytes_buf(secret.data(), static_cast<size_t>(size));
    return secret;
}

} // namespace stipple::crypto
