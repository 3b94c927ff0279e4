// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/lintrules.h"

#include <utility>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// Every statement of the content, by id and by what it rests on.
QList<std::pair<QString, Evidence>> statements(const Content &content)
{
    QList<std::pair<QString, Evidence>> all;
    const auto add = [&all](const auto &items) {
        for (const auto &item : items)
            all.append({item.id, item.evidence});
    };
    const auto &plan = content.carePlan;
    add(plan.phases);
    add(plan.permissions);
    add(plan.rules);
    add(plan.tasks);
    for (const auto &pause : plan.bloodPauses)
        all.append({u"bloodPauses/"_s + pause.region, pause.evidence});
    all.append({u"spacing"_s, plan.spacing.evidence});
    all.append({u"topUp"_s, plan.topUp.evidence});

    const auto &guidance = content.guidance;
    add(guidance.healing.signs);
    add(guidance.healing.facts);
    all.append({u"bands"_s, guidance.healing.bandEvidence});
    add(guidance.redFlags.flags);
    add(guidance.redFlags.modifiers);
    for (size_t i = 0; i < guidance.redFlags.levels.size(); ++i)
        all.append({levelId(static_cast<Level>(i)), guidance.redFlags.levels.at(i).evidence});
    all.append({u"emergency"_s, guidance.emergency.evidence});
    add(content.products.all);
    const auto &guide = content.clinicGuide;
    add(QList{guide.score.explained, guide.why});
    add(guide.checklist);
    add(guide.signs);
    add(guide.promises);
    add(guide.pack);
    return all;
}

void lintUniqueIds(const Content &content, ContentProblems &problems)
{
    QStringList ids{
        content.sources.id,           content.carePlan.id,           content.guidance.healing.id,
        content.guidance.redFlags.id, content.guidance.emergency.id, content.products.id,
        content.clinicGuide.id};
    for (const auto &[id, evidence] : statements(content))
        ids.append(id);
    for (const auto &sign : content.guidance.redFlags.signs)
        ids.append(sign.id);
    for (const auto &question : content.clinicGuide.questions)
        ids.append(question.id);

    QSet<QString> seen;
    for (const auto &id : std::as_const(ids)) {
        if (seen.contains(id))
            problems.append({u"id-twice"_s, id, u"stands for two things"_s});
        seen.insert(id);
    }
}

} // namespace

void lintReferences(const Content &content, ContentProblems &problems)
{
    lintUniqueIds(content, problems);
    for (const auto &[id, evidence] : statements(content)) {
        for (const int ref : evidence.refs) {
            if (!content.sources.find(ref))
                problems.append({u"ref-unknown"_s, id, QString::number(ref)});
        }
        if (evidence.refs.isEmpty() && !evidence.convention)
            problems.append({u"no-source"_s, id, u"neither a source nor a convention"_s});
        if (!evidence.conventionPart.isEmpty() && !evidence.convention)
            problems.append({u"no-source"_s, id, u"a conventional part of no convention"_s});
    }
}

} // namespace stipple
