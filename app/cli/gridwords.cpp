// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/gridwords.h"

using namespace Qt::StringLiterals;

namespace stipple::cli {

const GridWords &gridWords()
{
    static const GridWords words{
        .language = u"en"_s,
        .rightToLeft = false,
        .about = u"Rules over the answers to %1. Each row is a rule; it fires when one of its "
                 "lines fits in every filled column. What still needs a person is marked."_s,
        .rule = u"Rule"_s,
        .outcome = u"Outcome"_s,
        .wait = u"Wait"_s,
        .reason = u"Reason"_s,
        .references = u"References"_s,
        .reviewed = u"Reviewed"_s,
        .type = u"Type"_s,
        .verdict = u"Verdict"_s,
        .score = u"Score %1"_s,
        .answered = u"answered"_s,
        .notAnswered = u"not answered"_s,
        .yes = u"yes"_s,
        .no = u"no"_s,
        .notThis = u"not"_s,
        .monthsAgo = u"%1 %2 months ago"_s,
        .orWord = u" or "_s,
        .andWord = u" and "_s,
        .tooMany = u"too many cases to show"_s,
        .doctorFirst = u"see a doctor first"_s,
        .clearedBy = u"cleared by %1"_s,
        .months = u"%1 months"_s,
        .days = u"%1 days"_s,
        .atLeast = u"at least %1 if the doctor agrees"_s,
        .from = u"from: %1"_s,
        .until = u"until %1"_s,
        .grade = u"grade %1"_s,
        .convention = u"convention"_s,
        .conventionOf = u"convention: %1"_s,
        .unknownReference = u"[%1] unknown"_s,
        .noReason = u"no reason"_s,
        .noSource = u"no source"_s,
        .notReviewed = u"not reviewed"_s,
        .sources = u"References"_s,
        .sourceGrades = u"M founding documents, A peer-reviewed, B public body or professional "
                        "society, C clinic or trade, D other."_s};
    return words;
}

} // namespace stipple::cli
