// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/packetrow.h"

#include "core/review/casefacts.h"

#include <algorithm>
#include <tuple>

namespace stipple {

namespace {

PacketRow bareRow(const KeptPacket &kept)
{
    return {.thread = kept.thread,
            .name = nameOf(kept.card),
            .received = kept.received,
            .seen = kept.seen,
            .strictest = Verdict::Info,
            .doctorFirst = false,
            .reasons = {},
            .fit = {},
            .failure = {}};
}

void addResult(PacketRow &row, const AssessmentResult &result)
{
    row.doctorFirst = !result.doctorFirst.isEmpty();
    row.fit = result.best ? result.best->name : QString();
    for (const auto &entry : result.doctorFirst)
        row.reasons.append(entry.reason);
    for (const auto &entry : result.verdicts) { // strictest first
        row.strictest = std::max(row.strictest, entry.verdict);
        if (entry.verdict >= Verdict::Clearance && !row.reasons.contains(entry.reason))
            row.reasons.append(entry.reason);
    }
}

bool comesBefore(const PacketRow &a, const PacketRow &b)
{
    const auto urgency = [](const PacketRow &row) {
        return std::tuple(!row.failure, !row.seen, row.doctorFirst, row.strictest);
    };
    if (urgency(a) != urgency(b))
        return urgency(a) > urgency(b);
    return std::tuple(!a.received.isValid(), a.received, a.thread) <
           std::tuple(!b.received.isValid(), b.received, b.thread);
}

} // namespace

Result<PacketCase> readPacket(const KeptPacket &kept, const Assessment &assessment,
                              const QString &language)
{
    const auto received = decodePacket(kept.bundle, kept.thread, assessment);
    if (!received)
        return received.error();
    const auto conclusion = conclude(received->packet, assessment, language);
    if (!conclusion)
        return conclusion.error();
    const auto answers = answersOf(received->packet, assessment, language);
    if (!answers)
        return answers.error();
    return PacketCase{.kept = kept,
                      .name = nameOf(kept.card),
                      .result = conclusion->result,
                      .answers = *answers,
                      .theirs = received->sameTables ? QList<TableFinding>() : received->findings};
}

PacketRow rowOf(const KeptPacket &kept, const Assessment &assessment, const QString &language)
{
    auto row = bareRow(kept);
    const auto received = decodePacket(kept.bundle, kept.thread, assessment);
    const auto conclusion = received ? conclude(received->packet, assessment, language)
                                     : Result<Conclusion>(received.error());
    if (conclusion)
        addResult(row, conclusion->result);
    else
        row.failure = conclusion.error().code;
    return row;
}

void putInOrder(QList<PacketRow> &rows)
{
    std::ranges::sort(rows, comesBefore);
}

} // namespace stipple
