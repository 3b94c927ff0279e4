// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/chain.h"

#include <algorithm>

namespace stipple {

ChainVerdict judge(const QList<ChainLink> &known, const ChainLink &next)
{
    bool hasPredecessor = next.seq == 1;
    for (const auto &link : known) {
        if (link.seq == next.seq && link.hash != next.hash)
            return ChainVerdict::Fork;
        if (link.seq == next.seq - 1) {
            if (link.hash != next.prev)
                return ChainVerdict::Fork;
            hasPredecessor = true;
        }
        if (link.seq == next.seq + 1 && link.prev != next.hash)
            return ChainVerdict::Fork;
    }
    return hasPredecessor ? ChainVerdict::Fits : ChainVerdict::Gap;
}

QList<qint64> missing(const QList<ChainLink> &known)
{
    // An author may claim any number; nobody is helped by a list of millions.
    constexpr qsizetype most = 1000;
    QList<qint64> numbers;
    for (const auto &link : known)
        numbers.append(link.seq);
    std::sort(numbers.begin(), numbers.end());
    QList<qint64> gaps;
    qint64 expected = 1;
    for (const auto number : numbers) {
        for (; expected < number && gaps.size() < most; ++expected)
            gaps.append(expected);
        expected = number + 1;
    }
    return gaps;
}

} // namespace stipple
