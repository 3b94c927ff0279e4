// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/json/utf8.h"

#include <cstring>

namespace stipple::json {
namespace {

/// The length of the well-formed UTF-8 sequence at `at`, or 0 (table 3-7 of the Unicode Standard).
int sequenceLength(const uchar *at, const uchar *end)
{
    const auto tail = [&](int index, uchar low = 0x80, uchar high = 0xbf) {
        return at + index < end && at[index] >= low && at[index] <= high;
    };
    const uchar lead = *at;
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return tail(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const uchar low = lead == 0xe0 ? 0xa0 : 0x80;
        const uchar high = lead == 0xed ? 0x9f : 0xbf;
        return tail(1, low, high) && tail(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const uchar low = lead == 0xf0 ? 0x90 : 0x80;
        const uchar high = lead == 0xf4 ? 0x8f : 0xbf;
        return tail(1, low, high) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

qsizetype firstMalformed(const QByteArray &bytes)
{
    const auto *begin = reinterpret_cast<const uchar *>(bytes.constData());
    const auto *end = begin + bytes.size();
    const auto *at = begin;
    while (at < end) {
        quint64 eight = 0;
        if (end - at >= 8) {
            std::memcpy(&eight, at, 8);
            if ((eight & 0x8080808080808080ULL) == 0) {
                at += 8;
                continue;
            }
        }
        const auto length = sequenceLength(at, end);
        if (length == 0)
            return at - begin;
        at += length;
    }
    return bytes.size();
}

} // namespace stipple::json
