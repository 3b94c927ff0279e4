// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guidance/condition.h"
#include "core/guidance/level.h"

#include <array>

namespace stipple {

/// What advice says. An empty text is taken from the level above it: case, flag, level.
struct AdviceText
{
    QString title;                  ///< the headline: "See a doctor today or tomorrow morning"
    QString meaning;                ///< what it may mean, never a diagnosis
    QString action;                 ///< what to do
    QStringList steps;              ///< what to do until then
    std::optional<int> targetHours; ///< by when; 0 is now
};

/// What `texts`, the most particular first, say together.
[[nodiscard]] AdviceText combined(const QList<AdviceText> &texts);

/// One of the five levels.
struct LevelText
{
    QString name; ///< "Urgent"
    AdviceText text;
    Evidence evidence;
};

/// A sign that is asked for by a tick box: "Do any of these apply?"
struct AskedSign
{
    enum class Group {
        Emergency,
        Urgent,
        Dots, ///< how the pigment looks, now and for years
        Other
    };
    QString id;
    Group group = Group::Other;
    QString question;
    QString because;  ///< how it reads under "because you logged"
    DayRange days;    ///< when it is asked; a ticked one counts on any day
    QString onlyWith; ///< asked only of people with this modifier; empty: of everybody
};

/// Something about a person that makes signs weigh more.
struct Modifier
{
    QString id;
    QString name;                 ///< for settings and reasons
    QString question;             ///< how it is asked
    bool raisesInfection = false; ///< infection-like flags below L3 become L3
    AdviceText hurry;             ///< replaces texts of infection-like flags at L3; empty: nothing
    Evidence evidence;
};

/// One row of the table. Its cases are tried in order; the first that holds decides.
struct RedFlag
{
    struct Case
    {
        Level level = Level::Normal;
        Condition when;
        AdviceText text;
    };
    QString id;
    QString name;
    bool infection = false; ///< the sign may come from an infection
    AdviceText text;
    QList<Case> cases;
    Evidence evidence;
};

/// What the app says at any level.
struct RedFlagTable
{
    QString id;
    int version = 0;
    std::array<LevelText, 5> levels;
    QList<Modifier> modifiers;
    QList<AskedSign> signs;
    QList<RedFlag> flags;  ///< a flag looks only at flags before it
    AdviceText expected;   ///< when all that was logged is usual; {day} and {signs} are filled in
    AdviceText watch;      ///< when nothing calls for help but not all of it is known to be usual
    AdviceText unanswered; ///< when nothing was answered
    QString signInList;    ///< how {signs} names one of them: {title} {sub}

    [[nodiscard]] const LevelText &levelText(Level level) const
    {
        return levels.at(static_cast<size_t>(level));
    }
};

/// Whom to call, and what stands on every page about red flags.
struct EmergencyCard
{
    /// A region's number; the first one is the default.
    struct Number
    {
        QString region; ///< two capital letters of ISO 3166, or "EU"
        QString number;
    };
    QString id;
    int version = 0;
    QList<Number> numbers;
    QString number; ///< the one in use, already filled into every text
    QString title;  ///< "Call 112 now"
    QStringList steps;
    QString insteadTitle; ///< "Call 112 now instead if you have"
    QString insteadSigns; ///< "shivering, confusion, trouble breathing"
    QString nobody;       ///< "Nobody is monitoring this"
    QString nobodySub;    ///< "Share it to reach your technician"
    Evidence evidence;
};

/// The signs to ask for on `day` of a person with `modifiers`: emergencies first, then urgent
/// ones, then those about the dots, then the others. Without a day all of them.
[[nodiscard]] QList<AskedSign> signsToAsk(const RedFlagTable &table, std::optional<int> day,
                                          const QSet<QString> &modifiers = {});

} // namespace stipple
