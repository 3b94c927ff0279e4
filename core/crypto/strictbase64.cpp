// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/strictbase64.h"

namespace stipple::crypto {

std::optional<QByteArray> fromStrictBase64(QByteArrayView text, Padding padding)
{
    const auto options = QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors;
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(), options);
    // Decoders differ in which spare bits and paddings they forgive; encoding again forgives none.
    if (!decoded || toBase64(*decoded, padding) != text)
        return std::nullopt;
    return *decoded;
}

QByteArray toBase64(QByteArrayView bytes, Padding padding)
{
    const auto ending = padding == Padding::Required ? QByteArray::KeepTrailingEquals
                                                     : QByteArray::OmitTrailingEquals;
    return bytes.toByteArray().toBase64(QByteArray::Base64Encoding | ending);
}

} // namespace stipple::crypto
