// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/choosing/consideredclinic.h"

#include <algorithm>

namespace stipple {

ClinicScore scoreOf(const ConsideredClinic &clinic, const ClinicGuide &guide)
{
    ClinicScore score;
    for (const auto &item : guide.checklist) {
        const auto mark = clinic.marks.constFind(item.id);
        if (mark == clinic.marks.cend()) {
            score.open += item.good.isEmpty() ? 0 : 1;
        } else if (*mark == Mark::Good) {
            ++score.good;
            score.points += guide.score.good;
        } else {
            ++score.warnings;
            score.points += guide.score.warning;
        }
    }
    return score;
}

qsizetype askedOf(const ConsideredClinic &clinic, const ClinicGuide &guide)
{
    return std::ranges::count_if(guide.questions, [&](const GuideQuestion &question) {
        return clinic.asked.contains(question.id);
    });
}

} // namespace stipple
