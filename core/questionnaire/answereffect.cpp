// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/answereffect.h"

#include "core/questionnaire/questionpresenter.h"

#include <algorithm>

namespace stipple {
namespace {

/// Two verdicts of one rule say the same unless they are of another kind or end on another day.
bool isSame(const VerdictEntry &a, const VerdictEntry &b)
{
    return a.provenance.id == b.provenance.id && a.verdict == b.verdict &&
           a.earliest == b.earliest && a.openEnded == b.openEnded;
}

QList<VerdictEntry> only(const QList<VerdictEntry> &here, const QList<VerdictEntry> &there)
{
    QList<VerdictEntry> found;
    for (const auto &entry : here)
        if (std::ranges::none_of(there, [&](const auto &other) { return isSame(entry, other); }))
            found.append(entry);
    return found;
}

} // namespace

AnswerEffect compareQuestions(const Evaluation &before, const Evaluation &after,
                              const QString &language)
{
    AnswerEffect effect;
    const auto &form = after.form();
    for (int place = 0; place < form.items().size(); ++place) {
        if (!isPresentable(form.item(place)))
            continue;
        const auto text = form.item(place).text.in(language);
        if (before.isEnabled(place) && !after.isEnabled(place) && !before.answers(place).isEmpty())
            effect.hidden.append(text);
        if (!before.isEnabled(place) && after.isEnabled(place))
            effect.shown.append(text);
    }
    return effect;
}

void compareResults(const AssessmentResult &before, const AssessmentResult &after,
                    AnswerEffect &effect)
{
    const auto id = [](const AssessmentResult &result) {
        return result.best ? result.best->id : QString();
    };
    effect.bestDiffers = id(before) != id(after);
    if (effect.bestDiffers) {
        effect.bestBefore = before.best ? before.best->name : QString();
        effect.bestAfter = after.best ? after.best->name : QString();
    }
    effect.came =
        only(after.doctorFirst, before.doctorFirst) + only(after.verdicts, before.verdicts);
    effect.went =
        only(before.doctorFirst, after.doctorFirst) + only(before.verdicts, after.verdicts);
}

} // namespace stipple
