// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessment.h"
#include "core/questionnaire/carryover.h"
#include "core/questionnaire/resultdifference.h"

namespace stipple {

/// What a newer version makes of answers that were given on an earlier one.
struct Renewal
{
    CarryOver carry;
    /// Questions of the newer version that need an answer and have none, in its words.
    QStringList asked;
    /// Both from the same answers and as of the same day, so that only content can make them
    /// differ.
    AssessmentResult before;
    AssessmentResult now;
    ResultDifference difference;
};

/// Pure. ResponseInvalid for answers that unfold too far.
[[nodiscard]] Result<Renewal> renew(const Response &response, const Assessment &earlier,
                                    const Assessment &newer, const QDate &day,
                                    const QString &language);

} // namespace stipple
