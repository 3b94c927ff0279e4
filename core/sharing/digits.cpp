// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/digits.h"

#include "core/crypto/hash.h"

namespace stipple {

namespace {

constexpr int rounds = 5200;
constexpr int groups = 6;
constexpr int groupBytes = 5;

/// Thirty digits for one side.
QString side(const QByteArray &key, const QByteArray &id)
{
    auto hash = QByteArray(2, '\0') + key + id;
    for (int i = 0; i < rounds; ++i)
        hash = crypto::sha512(hash + key);

    QString digits;
    for (int group = 0; group < groups; ++group) {
        quint64 number = 0;
        for (int i = 0; i < groupBytes; ++i)
            number = number << 8U | static_cast<uchar>(hash[group * groupBytes + i]);
        digits += QStringLiteral("%1").arg(number % 100'000, 5, 10, QLatin1Char('0'));
    }
    return digits;
}

} // namespace

QString comparisonDigits(const VerifyKey &clinicRoot, const ClientCard &client)
{
    const auto clinic = side(clinicRoot.key, clinicRoot.id);
    const auto own = side(client.signing.key, crypto::sha256(client.bytes));
    // Sorted, so that both sides read the same line.
    const auto all = clinic < own ? clinic + own : own + clinic;
    QStringList words;
    for (qsizetype at = 0; at < all.size(); at += 5)
        words.append(all.sliced(at, 5));
    return words.join(QLatin1Char(' '));
}

} // namespace stipple
