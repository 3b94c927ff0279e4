// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/decisiontable.h"
#include "core/questionnaire/evaluation.h"

#include <QDate>
#include <QMap>

namespace stipple {

/// An answer that a conclusion rests on.
struct Because
{
    QString linkId;
    /// Such as `item[5].item[9].answer[0]`.
    QString answerPath;
    QString question;
    QString answer;

    friend bool operator==(const Because &, const Because &) = default;
};

/// A rule that fired, with one of its outcomes.
struct FiredRule
{
    /// The rule; lives in the table.
    const TableRule *rule = nullptr;
    /// Empty for a rule that only sends to a doctor or only adds points.
    QString outcome;
    std::optional<QDate> earliest;
    std::optional<QDate> earliestIfAgreed;
    bool openEnded = false;
    QString until;
    QString by;
    QList<Because> because;
};

/// A rule that answers do not decide.
struct UnknownRule
{
    const TableRule *rule = nullptr;
    /// The strictest outcome it could have; empty when it has none.
    QString outcome;
    /// linkIds.
    QStringList missing;
};

struct TypePoints
{
    /// The family.
    QString type;
    /// What is certain; lowest and highest with every open rule against or for it.
    double points = 0;
    double min = 0;
    double max = 0;
};

/// A rule that changed the points of a family.
struct PointRule
{
    const TableRule *rule = nullptr;
    QString type;
    double add = 0;
    QList<Because> because;
};

struct TableOutput
{
    json::Value value;
    const TableRule *rule = nullptr;
    QList<Because> because;
};

/// What a table concluded. Which members are filled follows from its hit policy.
struct TableResult
{
    enum class Status {
        Final,
        /// Open answers could change it.
        Incomplete,
        /// The form cannot conclude, or the table reads another form.
        Refused,
    };

    const DecisionTable *table = nullptr;
    Status status = Status::Final;
    QList<UnknownRule> unknown;
    /// Without a value when unknown.
    QList<std::pair<QString, std::optional<double>>> scores;

    // collect
    QString outcome;
    std::optional<QDate> earliest;
    bool openEnded = false;
    QList<FiredRule> fired;
    QList<FiredRule> satisfied;
    QList<FiredRule> seeDoctorFirst;

    // points: types are named as closely as the answers allow
    /// "UNKNOWN" when no type is clearly ahead.
    QString best;
    QStringList also;
    /// The runner-up; empty when there is none.
    QString second;
    /// Without a best: those that remain.
    QStringList possible;
    QList<TypePoints> points;
    QList<PointRule> pointRules;
    /// The family of a type that this result names.
    QMap<QString, QString> families;
    /// Families that open answers could still bring forward.
    QStringList couldBe;

    // first
    QMap<QString, TableOutput> outputs;
};

/// The types of a `points` table: a best fit needs so many points and so much lead
/// (conventions of the method, not measured).
inline constexpr double pointsForBest = 6;
inline constexpr double leadForBest = 3;
inline constexpr double pointsForSecond = 3;
inline constexpr QLatin1StringView unknownType{"UNKNOWN"};

/// Applies tables one after the other; later ones may ask for what earlier ones concluded.
///
/// Pure: the same answers, tables and day give the same results. Tables and evaluation must
/// outlive the results.
class Decision
{
public:
    /// `language` is a BCP 47 tag for the words in `because`.
    Decision(const Evaluation &answers, const QDate &today, QString language);

    /// Applies the table and appends its result.
    void decide(const DecisionTable &table);

    [[nodiscard]] const Evaluation &answers() const { return m_answers; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] const QList<TableResult> &results() const { return m_results; }

private:
    const Evaluation &m_answers;
    QDate m_today;
    QString m_language;
    QList<TableResult> m_results;
};

} // namespace stipple
