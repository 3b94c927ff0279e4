// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/guidance/level.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <array>
#include <chrono>
#include <optional>

namespace stipple {

/// Why a case stands where it stands. The interface puts it into words.
struct CaseReason
{
    enum class Code {
        Advice,     ///< `advice` says what the client's app told them; `level` how urgent
        Overdue,    ///< waiting for `number` hours
        Unreviewed, ///< `number` entries have not been looked at
        NewPhotos,  ///< `number` of them
        Unverified, ///< the digits were not compared: a stranger may have sent it
        Gap,        ///< `number` envelopes are missing
        Held,       ///< `number` envelopes contradict earlier ones
    };
    Code code = Code::Unreviewed;
    QString advice; ///< flag id, "RF-02"
    QString title;  ///< the flag's headline in the content's language
    Level level = Level::Normal;
    int number = 0;

    friend bool operator==(const CaseReason &, const CaseReason &) = default;
};

/// How long a client should wait at most, by level. A convention of the house, not a medical fact;
/// what the client is told to do meanwhile never depends on it.
struct TriageRules
{
    std::array<std::chrono::hours, 5> patience{std::chrono::hours(72), std::chrono::hours(24),
                                               std::chrono::hours(24), std::chrono::hours(4),
                                               std::chrono::hours(1)};
};

/// What triage looks at.
struct TriageFacts
{
    ThreadId thread;
    /// Highest level of the advice for entries that nobody has reviewed; Normal when all were, so
    /// that what was seen makes room for what was not.
    Level level = Level::Normal;
    /// Of those entries, most urgent first.
    QList<CaseReason> advice;
    int unreviewed = 0;
    int newPhotos = 0;
    /// When the oldest unreviewed entry came; invalid when there is none.
    QDateTime waitingSince;
    QDateTime lastReceived;
    bool verified = false;
    int missing = 0;
    int held = 0;
};

/// A row of the inbox.
struct TriageRow
{
    ThreadId thread;
    Level level = Level::Normal;
    bool overdue = false;
    bool needsAttention = false;
    QList<CaseReason> reasons; ///< the most telling first

    friend bool operator==(const TriageRow &, const TriageRow &) = default;
};

/// Orders cases by level, then overdue before not, then unreviewed before reviewed, then the
/// longest wait, then the last sign of life, then the id: total, and the same whatever the order of
/// `cases`. Pure; n log n.
[[nodiscard]] QList<TriageRow> triage(const QList<TriageFacts> &cases, const QDateTime &now,
                                      const TriageRules &rules = {});

} // namespace stipple
