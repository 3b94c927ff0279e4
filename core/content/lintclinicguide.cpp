// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/lintrules.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

void lintClinicGuide(const ClinicGuide &guide, ContentProblems &problems)
{
    if (guide.score.good <= 0 || guide.score.warning >= 0)
        problems.append({u"score-upside-down"_s, guide.id, u"good must add, a warning take"_s});
    for (const auto &question : guide.questions) {
        if (!guide.item(question.item))
            problems.append({u"item-unknown"_s, question.id, question.item});
    }
    for (const auto &item : guide.checklist) {
        const bool asked = std::ranges::find(guide.questions, item.id, &GuideQuestion::item) !=
                           guide.questions.end();
        // What can only be bad cannot be asked for.
        if (!asked && !item.good.isEmpty())
            problems.append({u"item-unasked"_s, item.id, u"no question asks for it"_s});
    }
    for (const auto &sign : guide.signs) {
        if (sign.causes.isEmpty())
            problems.append({u"no-cause"_s, sign.id, u"says not why it happens"_s});
    }
}

} // namespace stipple
