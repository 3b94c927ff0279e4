// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/lintrules.h"

#include <algorithm>
#include <utility>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

using Kind = Condition::Kind;

/// What the conditions of the table may name, and what they have named so far.
struct Names
{
    QSet<QString> signs;
    QSet<QString> modifiers;
    QSet<QString> earlierFlags;
    QSet<QString> usedSigns;
};

bool needsWords(Kind kind)
{
    return kind == Kind::AtLeast || kind == Kind::Rise || kind == Kind::Fluid ||
           kind == Kind::Spreading || kind == Kind::Warm || kind == Kind::Sign ||
           kind == Kind::Modifier;
}

void lintCondition(const Condition &condition, const QString &flag, Names &names,
                   ContentProblems &problems)
{
    for (const auto &part : condition.of)
        lintCondition(part, flag, names, problems);
    if (condition.kind == Kind::Sign) {
        names.usedSigns.insert(condition.id);
        if (!names.signs.contains(condition.id))
            problems.append({u"sign-unknown"_s, flag, condition.id});
    }
    if (condition.kind == Kind::Modifier && !names.modifiers.contains(condition.id))
        problems.append({u"modifier-unknown"_s, flag, condition.id});
    if (condition.kind == Kind::Flag && !names.earlierFlags.contains(condition.id))
        problems.append({u"flag-unknown"_s, flag, condition.id});
    if (condition.kind == Kind::Count && condition.count > condition.of.size())
        problems.append({u"condition-never"_s, flag, u"more than there are"_s});
    if (condition.kind == Kind::Rise && condition.within < 1)
        problems.append({u"condition-never"_s, flag, u"within no day"_s});
    if (needsWords(condition.kind) && condition.because.isEmpty())
        problems.append({u"no-words"_s, flag, u"a condition without a reason in words"_s});
}

void lintAdvice(const QString &where, Level level, const AdviceText &text,
                ContentProblems &problems)
{
    if (text.title.isEmpty() || text.meaning.isEmpty() || text.action.isEmpty())
        problems.append({u"no-words"_s, where, u"title, meaning or action is missing"_s});
    if (level == Level::Normal)
        return;
    if (text.steps.isEmpty())
        problems.append({u"no-words"_s, where, u"no steps"_s});
    if (!text.targetHours)
        problems.append({u"no-time"_s, where, u"no time by when"_s});
}

void lintFlags(const RedFlagTable &table, Names &names, ContentProblems &problems)
{
    for (const auto &flag : table.flags) {
        if (flag.cases.isEmpty())
            problems.append({u"condition-never"_s, flag.id, u"no case"_s});
        auto most = Level::Emergency;
        for (const auto &one : flag.cases) {
            if (one.level > most)
                problems.append({u"level-order"_s, flag.id, u"a lower level decides first"_s});
            most = one.level;
            lintCondition(one.when, flag.id, names, problems);
            lintAdvice(flag.id, one.level,
                       combined({one.text, flag.text, table.levelText(one.level).text}), problems);
        }
        names.earlierFlags.insert(flag.id);
    }
    for (const auto &sign : table.signs) {
        if (!names.usedSigns.contains(sign.id))
            problems.append({u"sign-unused"_s, sign.id, u"ticking it leads to nothing"_s});
        if (!sign.onlyWith.isEmpty() && !names.modifiers.contains(sign.onlyWith))
            problems.append({u"modifier-unknown"_s, sign.id, sign.onlyWith});
    }
}

/// Among doctors, nobody waits longer with worse signs.
void lintLevels(const RedFlagTable &table, ContentProblems &problems)
{
    for (auto i = static_cast<size_t>(Level::DoctorUrgent); i < table.levels.size(); ++i) {
        const auto hours = table.levels.at(i).text.targetHours;
        const auto before = table.levels.at(i - 1).text.targetHours;
        if (hours && before && *hours >= *before)
            problems.append({u"level-order"_s, levelId(static_cast<Level>(i)),
                             u"waits longer than a lower level"_s});
    }
    const auto &normal = table.levelText(Level::Normal).text;
    for (const auto &text : {table.expected, table.watch, table.unanswered})
        lintAdvice(u"L0"_s, Level::Normal, combined({text, normal}), problems);
}

void lintHealing(const HealingTable &table, ContentProblems &problems)
{
    for (int day = 0; day <= lastLintedDay; ++day) {
        if (usualOn(table, day).isEmpty())
            problems.append({u"day-empty"_s, u"day %1"_s.arg(day), u"no healing sign"_s});
    }
    for (qsizetype i = 0; i < table.bands.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const auto &a = table.bands.at(i);
            const auto &b = table.bands.at(j);
            const auto later = std::max(a.days.from, b.days.from);
            if (a.measure == b.measure && a.days.contains(later) && b.days.contains(later))
                problems.append({u"band-overlap"_s, u"bands/%1"_s.arg(i), u"two on one day"_s});
        }
    }
}

void lintEmergency(const EmergencyCard &card, ContentProblems &problems)
{
    const auto isNumber = [](const QString &number) {
        return !number.isEmpty() &&
               std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
    };
    for (const auto &each : card.numbers) {
        if (!isNumber(each.number))
            problems.append({u"no-number"_s, each.region, each.number});
    }
    if (card.numbers.isEmpty() || card.steps.isEmpty())
        problems.append({u"no-number"_s, card.id, u"no number or no steps"_s});
}

} // namespace

void lintGuidance(const Guidance &guidance, ContentProblems &problems)
{
    Names names;
    for (const auto &sign : guidance.redFlags.signs)
        names.signs.insert(sign.id);
    for (const auto &modifier : guidance.redFlags.modifiers)
        names.modifiers.insert(modifier.id);
    lintLevels(guidance.redFlags, problems);
    lintFlags(guidance.redFlags, names, problems);
    lintHealing(guidance.healing, problems);
    lintEmergency(guidance.emergency, problems);
}

} // namespace stipple
