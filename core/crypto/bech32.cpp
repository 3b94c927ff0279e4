// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/bech32.h"

#include <array>

namespace stipple::crypto {

namespace {

constexpr QByteArrayView Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype ChecksumSize = 6;

Error refused(const QString &why)
{
    return Error{ErrorCode::InvalidArgument, why};
}

quint32 polymod(quint32 checksum, quint32 value)
{
    constexpr std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                               0x2a1462b3};
    const auto top = checksum >> 25U;
    checksum = ((checksum & 0x1ffffffU) << 5U) ^ value;
    for (size_t i = 0; i < generator.size(); ++i)
        if ((top >> i) & 1U)
            checksum ^= generator[i];
    return checksum;
}

quint32 prefixChecksum(QByteArrayView prefix)
{
    quint32 checksum = 1;
    for (const char c : prefix)
        checksum = polymod(checksum, static_cast<uchar>(c) >> 5U);
    checksum = polymod(checksum, 0);
    for (const char c : prefix)
        checksum = polymod(checksum, static_cast<uchar>(c) & 31U);
    return checksum;
}

/// Five-bit groups, the last one filled with zero bits.
Secret toGroups(QByteArrayView bytes)
{
    Secret groups((bytes.size() * 8 + 4) / 5);
    quint32 held = 0;
    unsigned bits = 0;
    qsizetype at = 0;
    for (const char c : bytes) {
        held = ((held << 8U) | static_cast<uchar>(c)) & 0xfffU;
        for (bits += 8; bits >= 5; bits -= 5)
            groups.data()[at++] = static_cast<uchar>((held >> (bits - 5)) & 31U);
    }
    if (bits > 0)
        groups.data()[at] = static_cast<uchar>((held << (5 - bits)) & 31U);
    return groups;
}

/// Whole bytes again; nothing if the filling is a whole group or not zero.
Result<Secret> fromGroups(QByteArrayView groups)
{
    Secret bytes(groups.size() * 5 / 8);
    quint32 held = 0;
    unsigned bits = 0;
    qsizetype at = 0;
    for (const char c : groups) {
        held = ((held << 5U) | static_cast<uchar>(c)) & 0xfffU;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.data()[at++] = static_cast<uchar>((held >> bits) & 0xffU);
        }
    }
    if (bits >= 5 || (held & ((1U << bits) - 1U)) != 0)
        return refused(QStringLiteral("filling"));
    return bytes;
}

} // namespace

QByteArray toBech32(QByteArrayView prefix, QByteArrayView bytes)
{
    const auto groups = toGroups(bytes);
    auto text = prefix.toByteArray() + '1';
    text.reserve(prefix.size() + 1 + groups.size() + ChecksumSize);
    auto checksum = prefixChecksum(prefix);
    for (const char c : groups.view()) {
        checksum = polymod(checksum, static_cast<uchar>(c));
        text += Alphabet[c];
    }
    for (qsizetype i = 0; i < ChecksumSize; ++i)
        checksum = polymod(checksum, 0);
    checksum ^= 1U;
    for (qsizetype i = 0; i < ChecksumSize; ++i)
        text += Alphabet[(checksum >> (5 * (ChecksumSize - 1 - i))) & 31U];
    return text;
}

Result<Secret> fromBech32(QByteArrayView prefix, QByteArrayView text)
{
    auto lower = text.toByteArray().toLower();
    const auto held = Secret::take(lower);
    const auto letters = held.view();
    if (text != letters && text.toByteArray().toUpper() != text)
        return refused(QStringLiteral("mixed case"));
    const auto start = prefix.size() + 1;
    if (!letters.startsWith(prefix) || letters.size() < start + ChecksumSize ||
        letters[prefix.size()] != '1')
        return refused(QStringLiteral("prefix"));

    Secret groups(letters.size() - start);
    auto checksum = prefixChecksum(prefix);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const auto value = Alphabet.indexOf(letters[start + i]);
        if (value < 0)
            return refused(QStringLiteral("character"));
        groups.data()[i] = static_cast<uchar>(value);
        checksum = polymod(checksum, static_cast<quint32>(value));
    }
    if (checksum != 1)
        return refused(QStringLiteral("checksum"));
    return fromGroups(groups.view().chopped(ChecksumSize));
}

} // namespace stipple::crypto
