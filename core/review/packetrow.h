// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consultation/packetbundle.h"
#include "core/review/packetrepository.h"

namespace stipple {

/// What the inbox shows of a packet.
struct PacketRow
{
    ThreadId thread;
    QString name; ///< the author's, or a neutral code
    QDateTime received;
    bool seen = false;
    /// What stands first in the reasons: a doctor first, a stop, a wait; Info when there is none.
    Verdict strictest = Verdict::Info;
    bool doctorFirst = false;
    /// Doctor first, then stops, waits and clearances, in the own content's words.
    QStringList reasons;
    /// The best fit; empty when the answers do not decide.
    QString fit;
    /// Why it cannot be read now; then nothing below `received` is known, and perhaps not even
    /// that.
    std::optional<ErrorCode> failure;

    friend bool operator==(const PacketRow &, const PacketRow &) = default;
};

/// A packet as the technician reads it: all words from the own content.
struct PacketCase
{
    KeptPacket kept;
    QString name;
    /// As of the day the author counted from.
    AssessmentResult result;
    QList<AnsweredQuestion> answers;
    /// What the author's app said, where its tables were others.
    QList<TableFinding> theirs;
};

/// The whole packet, concluded with the own form and tables. Pure. Errors: those of
/// decodePacket().
[[nodiscard]] Result<PacketCase> readPacket(const KeptPacket &kept, const Assessment &assessment,
                                            const QString &language);

/// Its row; of one that cannot be read, why. Pure, in any thread.
[[nodiscard]] PacketRow rowOf(const KeptPacket &kept, const Assessment &assessment,
                              const QString &language);

/// Unseen first; a doctor first before stops, stops before waits; then the longest here. Those that
/// cannot be read stand last.
void putInOrder(QList<PacketRow> &rows);

} // namespace stipple
