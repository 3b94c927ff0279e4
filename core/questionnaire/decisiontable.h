// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/evidence.h"
#include "core/base/result.h"
#include "core/questionnaire/answer.h"
#include "core/questionnaire/localtext.h"

#include <QList>
#include <QSet>

#include <optional>

namespace stipple {

/// A condition of a rule, or conditions inside one another.
struct TableCondition
{
    enum class Kind {
        /// All parts must hold; holds without any.
        All,
        /// One part suffices.
        Any,
        /// An answer, as R4 `enableWhen` says it.
        Question,
        /// A score of this table.
        Score,
        /// Time since a date that was answered (its last day), in calendar months.
        Elapsed,
        /// The best-fitting type of a table decided before, or a possible one.
        Type,
        /// The outcome of a table decided before.
        Verdict,
    };
    Kind kind = Kind::All;
    QList<TableCondition> parts;
    /// linkId, score, type or outcome.
    QString name;
    Operator op = Operator::Equal;
    std::optional<Answer> expected;
    double number = 0;
    int months = 0;
};

/// How long to wait, and from when.
struct TableWait
{
    /// The linkId of a date; from today when empty.
    QString from;
    int months = 0;
    /// The shorter wait that the treating doctor may agree to.
    std::optional<int> minMonths;
    int days = 0;
    /// What has to happen besides; makes the wait open-ended.
    LocalText until;

    [[nodiscard]] bool hasLength() const { return months > 0 || days > 0; }
};

/// What a fired rule does. One object may do several things.
struct TableEffect
{
    /// Only when this holds too.
    TableCondition when;
    QString outcome;
    std::optional<TableWait> wait;
    /// Who has to agree.
    QString by;
    bool seeDoctorFirst = false;
    QString type;
    double add = 0;
    /// Outputs and their values.
    json::Object set;
};

struct TableRule
{
    QString id;
    QString part;
    TableCondition when;
    QList<TableEffect> effects;
    LocalText reason;
    QString grade;
    Evidence evidence;
    /// Who has looked at the rule, and when; empty while nobody has.
    QString reviewedBy;
    QString reviewedOn;
};

struct TableScore
{
    QString id;
    QStringList sumOf;
    /// A missing term counts as 0; otherwise the score is unknown.
    bool zeroIfMissing = false;
};

struct TableSubtype
{
    QString id;
    LocalText name;
    TableCondition when;
};

/// A family of types in a `points` table.
struct TableType
{
    QString id;
    LocalText name;
    /// False for what may stand beside another type, such as scars.
    bool competes = true;
    /// The first whose condition holds names the family more closely.
    QList<TableSubtype> subtypes;
};

/// Rules over the answers to a form, as data. Values other than true and false (unanswered,
/// unsure) run through every rule.
class DecisionTable
{
public:
    enum class HitPolicy {
        /// Every fired rule counts; the strictest outcome stands.
        Collect,
        /// Rules add points to types.
        Points,
        /// The first fired rule sets an output.
        First,
    };
    static constexpr int format = 1;

    /// Errors: those of `json::parse`, UnknownVersion for another format, and TableInvalid with
    /// the place and the reason.
    [[nodiscard]] static Result<DecisionTable> load(const QByteArray &bytes);
    [[nodiscard]] static Result<DecisionTable> load(const json::Value &document);

    QString id;
    QString version;
    /// The form it reads, `url|version`.
    QString questionnaire;
    HitPolicy hitPolicy = HitPolicy::Collect;
    /// From mild to strict.
    QStringList outcomes;
    /// Codes that mean "I am not sure".
    QSet<QString> unsure;
    QList<TableScore> scores;
    QList<TableType> types;
    QList<TableRule> rules;

    /// `id|version`.
    [[nodiscard]] QString name() const { return id + u'|' + version; }
    /// The family with this id; null when there is none.
    [[nodiscard]] const TableType *type(const QString &family) const;
};

} // namespace stipple
