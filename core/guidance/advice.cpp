// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/guidance/advice.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

Advice advice(const QString &flagId, const RedFlagTable &table, Level level, const AdviceText &text)
{
    Advice advice;
    advice.flagId = flagId;
    advice.level = level;
    advice.levelName = table.levelText(level).name;
    advice.title = text.title;
    advice.meaning = text.meaning;
    advice.action = text.action;
    advice.steps = text.steps;
    advice.targetHours = text.targetHours;
    return advice;
}

void addRefs(Evidence &evidence, const Evidence &more)
{
    for (const int ref : more.refs) {
        if (!evidence.refs.contains(ref))
            evidence.refs.append(ref);
    }
    std::sort(evidence.refs.begin(), evidence.refs.end());
    evidence.convention = evidence.convention || more.convention;
}

/// RM-1: what could be an infection waits shorter when the body defends itself less well.
const Modifier *raisingModifier(const RedFlagTable &table, const RedFlag &flag,
                                const Observation &observation)
{
    if (!flag.infection)
        return nullptr;
    const auto found = std::find_if(
        table.modifiers.cbegin(), table.modifiers.cend(), [&](const Modifier &modifier) {
            return modifier.raisesInfection && observation.modifiers.contains(modifier.id);
        });
    return found == table.modifiers.cend() ? nullptr : &*found;
}

Advice adviceOf(const RedFlagTable &table, const RedFlag &flag, const RedFlag::Case &one,
                const QStringList &because, const Observation &observation)
{
    const auto *modifier = raisingModifier(table, flag, observation);
    const bool raised =
        modifier && (one.level == Level::Technician || one.level == Level::DoctorRoutine);
    const auto level = raised ? Level::DoctorUrgent : one.level;
    QList<AdviceText> texts{one.text, flag.text, table.levelText(level).text};
    if (raised) {
        // What belongs to the lower level must not be said: only the meaning stays.
        AdviceText meaning;
        meaning.meaning = one.text.meaning.isEmpty() ? flag.text.meaning : one.text.meaning;
        texts = {meaning, table.levelText(level).text};
    }
    if (modifier && level == Level::DoctorUrgent)
        texts.prepend(modifier->hurry);

    auto result = advice(flag.id, table, level, combined(texts));
    result.because = because;
    result.evidence = flag.evidence;
    if (modifier && level == Level::DoctorUrgent) {
        result.because.append(modifier->name);
        addRefs(result.evidence, modifier->evidence);
    }
    return result;
}

struct Decision
{
    const RedFlag::Case *by = nullptr; ///< the first case that holds
    QStringList because;               ///< its reasons, and those of equally urgent cases
};

Decision decide(const RedFlag &flag, const Observation &observation, const FiredFlags &fired)
{
    Decision decision;
    for (const auto &one : flag.cases) {
        if (decision.by && one.level != decision.by->level)
            break;
        const auto finding = examine(one.when, observation, fired);
        if (!finding.holds)
            continue;
        if (!decision.by)
            decision.by = &one;
        for (const auto &reason : finding.because) {
            if (!decision.because.contains(reason))
                decision.because.append(reason);
        }
    }
    return decision;
}

bool isEmpty(const Symptoms &symptoms)
{
    return symptoms == Symptoms{};
}

/// L0: what is usual on the day, when that is known.
Advice healingAdvice(const Guidance &guidance, const Observation &observation)
{
    const auto &table = guidance.redFlags;
    const auto &levelText = table.levelText(Level::Normal).text;
    const auto day = observation.dayNumber;
    if (isEmpty(observation.today)) {
        auto result =
            advice(u"HT"_s, table, Level::Normal, combined({table.unanswered, levelText}));
        result.known = false;
        return result;
    }

    const auto usual = day ? usualOn(guidance.healing, *day) : QList<UsualSign>();
    const bool known = !usual.isEmpty() && isUsual(guidance.healing, observation.today, *day);
    auto result = advice(u"HT"_s, table, Level::Normal,
                         combined({known ? table.expected : table.watch, levelText}));
    result.evidence.convention = !known;
    if (!known)
        return result;

    QStringList names;
    for (const auto &sign : usual) {
        auto name = table.signInList;
        names.append(name.replace(u"{title}"_s, sign.title).replace(u"{sub}"_s, sign.sub));
        addRefs(result.evidence, sign.evidence);
    }
    addRefs(result.evidence, guidance.healing.bandEvidence);
    result.title.replace(u"{day}"_s, QString::number(*day));
    result.meaning.replace(u"{day}"_s, QString::number(*day))
        .replace(u"{signs}"_s, names.join(u", "_s));
    return result;
}

} // namespace

QList<Advice> evaluate(const Guidance &guidance, const Observation &observation)
{
    const auto &table = guidance.redFlags;
    QList<Advice> all;
    FiredFlags fired;
    for (const auto &flag : table.flags) {
        const auto decided = decide(flag, observation, fired);
        if (!decided.by)
            continue;
        all.append(adviceOf(table, flag, *decided.by, decided.because, observation));
        fired.insert(flag.id, decided.because);
    }
    if (all.isEmpty())
        return {healingAdvice(guidance, observation)};

    std::stable_sort(all.begin(), all.end(),
                     [](const Advice &a, const Advice &b) { return a.level > b.level; });
    if (highest(all) >= Level::DoctorUrgent)
        all.removeIf([](const Advice &each) { return each.level == Level::Normal; });
    return all;
}

Level highest(const QList<Advice> &advice)
{
    auto level = Level::Normal;
    for (const auto &each : advice)
        level = std::max(level, each.level);
    return level;
}

} // namespace stipple
