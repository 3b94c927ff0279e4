// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consultation/packet.h"
#include "core/questionnaire/assessment.h"
#include "core/questionnaire/assessmentresult.h"

namespace stipple {

/// What one table concluded, in codes.
struct TableFinding
{
    struct Rule
    {
        QString id;
        /// In the form's words; not part of equality.
        QString reason;
        /// The questions and answers it rests on; empty when it rests on none.
        QString answers;
        /// Answers do not decide it.
        bool unknown = false;

        friend bool operator==(const Rule &a, const Rule &b)
        {
            return a.id == b.id && a.unknown == b.unknown;
        }
    };

    QString table;   ///< such as "smp-type"
    QString version; ///< of the table
    /// The best-fitting type or the strictest outcome; "none" when nothing was found, empty when
    /// the table names a plan only.
    QString value;
    /// The value in the form's words; not part of equality.
    QString text;
    /// Open answers could change it.
    bool preliminary = false;
    QList<Rule> rules;

    friend bool operator==(const TableFinding &a, const TableFinding &b)
    {
        return a.table == b.table && a.version == b.version && a.value == b.value &&
               a.preliminary == b.preliminary && a.rules == b.rules;
    }
};

/// The value of a finding when nothing speaks against anything.
inline constexpr QLatin1StringView nothingFound{"none"};

struct Conclusion
{
    /// In the order and the words of a result page.
    AssessmentResult result;
    /// One for each table, in the order of the tables.
    QList<TableFinding> findings;
};

/// Applies the tables to the packet's answers, as on the packet's day. Pure. ResponseInvalid for a
/// response to another major version of the form, or one that unfolds too far.
[[nodiscard]] Result<Conclusion> conclude(const ConsultationPacket &packet,
                                          const Assessment &assessment, const QString &language);

/// A question that was answered, in the form's words.
struct AnsweredQuestion
{
    QString section;
    /// As AssessmentQuestion has them.
    int occurrence = 0;
    int occurrences = 0;
    QString linkId;
    QString question;
    QString answer;

    friend bool operator==(const AnsweredQuestion &, const AnsweredQuestion &) = default;
};

/// What was answered, in the form's order. Errors as of conclude().
[[nodiscard]] Result<QList<AnsweredQuestion>>
answersOf(const ConsultationPacket &packet, const Assessment &assessment, const QString &language);

} // namespace stipple
