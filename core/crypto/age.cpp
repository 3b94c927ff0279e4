// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/age.h"

#include "core/crypto/ageheader.h"
#include "core/crypto/agepayload.h"
#include "core/crypto/random.h"

namespace stipple::age {

namespace {

constexpr qsizetype FileKeySize = 16;

} // namespace

Result<Facts> inspect(const QByteArray &file)
{
    const auto header = parseHeader(file);
    if (!header)
        return header.error();
    return Facts{
        .stanzas = header->stanzas.size(), .headerBytes = header->size, .fileBytes = file.size()};
}

Result<QByteArray> encrypt(const QByteArray &plain, const QList<AgeRecipient> &recipients)
{
    const auto key = crypto::randomSecret(FileKeySize);
    const auto header = writeHeader(key, recipients);
    if (!header)
        return header.error();
    return *header + sealPayload(key, plain);
}

qsizetype encryptedSize(qsizetype plainBytes, qsizetype recipients)
{
    return headerSize(recipients) + payloadSize(plainBytes);
}

Result<QByteArray> decrypt(const QByteArray &file, const QList<AgeIdentity> &identities)
{
    const auto header = parseHeader(file);
    if (!header)
        return header.error();
    const auto key = fileKey(*header, unwrapFor(identities));
    if (!key)
        return key.error();
    return openPayload(*key, QByteArrayView(file).sliced(header->size));
}

} // namespace stipple::age
