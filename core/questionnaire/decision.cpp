// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/decision.h"

#include "core/questionnaire/conditions.h"
#include "core/questionnaire/hitpolicies.h"

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

/// The address without the version.
QString address(const QString &canonical)
{
    return canonical.section(u'|', 0, 0);
}

} // namespace

Decision::Decision(const Evaluation &answers, const QDate &today, QString language)
    : m_answers(answers)
    , m_today(today)
    , m_language(std::move(language))
{}

void Decision::decide(const DecisionTable &table)
{
    TableResult result;
    result.table = &table;
    const auto &form = m_answers.form();
    const bool readsThisForm = address(table.questionnaire) == form.url();
    if (!form.canConclude() || !readsThisForm) {
        result.status = TableResult::Status::Refused;
        m_results.append(result);
        return;
    }
    const Conditions conditions(*this, table);
    result.scores = conditions.scores();
    switch (table.hitPolicy) {
    case DecisionTable::HitPolicy::Collect:
        collect(*this, conditions, result);
        break;
    case DecisionTable::HitPolicy::Points:
        addPoints(conditions, result);
        break;
    case DecisionTable::HitPolicy::First:
        takeFirst(conditions, result);
        break;
    }
    m_results.append(result);
}

} // namespace stipple
