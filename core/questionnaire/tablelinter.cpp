// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/tablelinter.h"

#include "core/questionnaire/decision.h"
#include "core/questionnaire/reachability.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

/// Beyond this a part is no longer checked by eye.
constexpr qsizetype maxInputsPerPart = 9;

bool hasType(const QList<DecisionTable> &tables, const QString &name)
{
    if (name == unknownType)
        return true;
    for (const auto &table : tables)
        for (const auto &type : table.types)
            if (type.id == name ||
                std::ranges::find(type.subtypes, name, &TableSubtype::id) != type.subtypes.end())
                return true;
    return false;
}

class Linter
{
public:
    Linter(const Questionnaire &form, const QList<DecisionTable> &tables,
           const DecisionTable &table, QList<TableIssue> &issues)
        : m_form(form)
        , m_tables(tables)
        , m_table(table)
        , m_issues(issues)
        , m_reachability(form)
    {}

    void run()
    {
        for (const auto &type : m_table.types)
            for (const auto &subtype : type.subtypes)
                check(subtype.when, {subtype.when});
        for (const auto &score : m_table.scores)
            for (const auto &linkId : score.sumOf)
                checkLinkId(linkId);
        for (const auto &rule : m_table.rules)
            checkRule(rule);
        for (qsizetype index = 0; index < m_table.rules.size(); ++index)
            checkReach(index);
        for (auto part = m_inputs.cbegin(); part != m_inputs.cend(); ++part)
            if (part->size() > maxInputsPerPart)
                report(u"tooManyInputs"_s, part.key());
    }

private:
    void report(const QString &code, const QString &detail, bool releaseOnly = false)
    {
        m_issues.append({.code = code,
                         .table = m_table.id,
                         .rule = m_rule,
                         .detail = detail,
                         .releaseOnly = releaseOnly});
    }

    void checkRule(const TableRule &rule)
    {
        m_rule = rule.id;
        m_part = rule.part;
        if (m_ids.contains(rule.id))
            report(u"duplicateRule"_s, rule.id);
        m_ids.insert(rule.id);
        if (rule.reason.isEmpty())
            report(u"missingReason"_s, {});
        if (rule.evidence.refs.isEmpty() && !rule.evidence.convention)
            report(u"missingSource"_s, {});
        if (rule.reviewedBy.isEmpty() || rule.reviewedOn.isEmpty())
            report(u"notReviewed"_s, {}, true);
        if (m_languages.isEmpty())
            m_languages = rule.reason.languages();
        for (const auto &language : m_languages)
            if (!rule.reason.languages().contains(language))
                report(u"missingTranslation"_s, language);
        check(rule.when, {rule.when});
        for (const auto &effect : rule.effects)
            checkEffect(rule, effect);
        m_rule.clear();
    }

    /// A rule that no answers fire, or that one before it always takes the word from.
    void checkReach(qsizetype index)
    {
        const auto &rule = m_table.rules.at(index);
        m_rule = rule.id;
        bool reachable = false;
        for (const auto &effect : rule.effects) {
            const auto both = together(rule.when, effect.when);
            const bool canHold = m_reachability.canHold(both);
            if (!canHold && m_reachability.canHold(rule.when))
                report(u"unreachableEffect"_s, effect.outcome + effect.type);
            reachable = reachable || (canHold && !isTaken(index, both, effect.set));
        }
        if (!reachable)
            report(u"unreachableRule"_s, {});
        m_rule.clear();
    }

    static TableCondition together(const TableCondition &a, const TableCondition &b)
    {
        TableCondition both;
        both.parts = {a, b};
        return both;
    }

    /// Where the first row counts: every output is set by an earlier row that fires whenever this
    /// one does.
    [[nodiscard]] bool isTaken(qsizetype index, const TableCondition &when,
                               const json::Object &outputs) const
    {
        if (m_table.hitPolicy != DecisionTable::HitPolicy::First || outputs.isEmpty())
            return false;
        return std::ranges::all_of(outputs, [&](const json::Member &output) {
            for (qsizetype before = 0; before < index; ++before)
                for (const auto &effect : m_table.rules.at(before).effects)
                    if (effect.set.contains(output.key) &&
                        m_reachability.covers(together(m_table.rules.at(before).when, effect.when),
                                              when))
                        return true;
            return false;
        });
    }

    void checkEffect(const TableRule &rule, const TableEffect &effect)
    {
        check(effect.when, {rule.when, effect.when});
        if (!effect.type.isEmpty() && !m_table.type(effect.type))
            report(u"unknownType"_s, effect.type);
        if (!effect.wait)
            return;
        const auto &wait = *effect.wait;
        if (wait.minMonths.value_or(0) > wait.months)
            report(u"minimumAboveDefault"_s, {});
        if (wait.from.isEmpty())
            return;
        const auto item = checkLinkId(wait.from);
        if (item >= 0 && m_form.item(item).type != ItemType::Date &&
            m_form.item(item).type != ItemType::DateTime)
            report(u"notADate"_s, wait.from);
    }

    int checkLinkId(const QString &linkId)
    {
        const auto item = m_form.find(linkId);
        if (item < 0 || !m_form.item(item).isQuestion()) {
            report(u"unknownLinkId"_s, linkId);
            return -1;
        }
        if (!m_rule.isEmpty())
            m_inputs[m_part].insert(linkId);
        return item;
    }

    /// `context` is everything that must hold together with `condition`.
    void check(const TableCondition &condition, const QList<TableCondition> &context)
    {
        using Kind = TableCondition::Kind;
        switch (condition.kind) {
        case Kind::All:
        case Kind::Any:
            for (const auto &part : condition.parts)
                check(part, context);
            break;
        case Kind::Question:
            checkQuestion(condition, context);
            break;
        case Kind::Elapsed: {
            const auto item = checkLinkId(condition.name);
            if (item >= 0 && m_form.item(item).type != ItemType::Date)
                report(u"notADate"_s, condition.name);
            break;
        }
        case Kind::Score:
            if (std::ranges::find(m_table.scores, condition.name, &TableScore::id) ==
                m_table.scores.end())
                report(u"unknownScore"_s, condition.name);
            break;
        case Kind::Type:
            if (!hasType(m_tables, condition.name))
                report(u"unknownType"_s, condition.name);
            break;
        case Kind::Verdict:
            if (std::ranges::none_of(m_tables, [&](const DecisionTable &table) {
                    return table.outcomes.contains(condition.name);
                }))
                report(u"unknownOutcome"_s, condition.name);
            break;
        }
    }

    void checkQuestion(const TableCondition &condition, const QList<TableCondition> &context)
    {
        const auto place = checkLinkId(condition.name);
        if (place < 0)
            return;
        const auto &item = m_form.item(place);
        if (condition.op == Operator::NotEqual) {
            if (item.repeats)
                report(u"notEqualOnSeveral"_s, condition.name);
            if (std::ranges::none_of(context, [&](const TableCondition &each) {
                    return guards(each, condition.name);
                }))
                report(u"notEqualWithoutExists"_s, condition.name);
        }
        if (condition.op == Operator::Exists)
            return;
        const auto *coding = condition.expected->coding();
        const bool isChoice = item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
        if (coding && isChoice && !item.option(*coding))
            report(u"unknownCode"_s, condition.name + u' ' + coding->code);
        const bool isNumber = item.type == ItemType::Integer || item.type == ItemType::Decimal;
        if ((coding != nullptr) != isChoice ||
            isNumber != std::holds_alternative<Decimal>(condition.expected->content()))
            report(u"valueDoesNotFit"_s, condition.name);
    }

    static bool guards(const TableCondition &condition, const QString &linkId)
    {
        if (condition.kind == TableCondition::Kind::All)
            return std::ranges::any_of(
                condition.parts, [&](const TableCondition &part) { return guards(part, linkId); });
        return condition.kind == TableCondition::Kind::Question &&
               condition.op == Operator::Exists && condition.name == linkId;
    }

    const Questionnaire &m_form;
    const QList<DecisionTable> &m_tables;
    const DecisionTable &m_table;
    QList<TableIssue> &m_issues;
    Reachability m_reachability;
    QString m_rule;
    QString m_part;
    QSet<QString> m_ids;
    QStringList m_languages;
    QMap<QString, QSet<QString>> m_inputs;
};

} // namespace

QList<TableIssue> lint(const Questionnaire &form, const QList<DecisionTable> &tables)
{
    QList<TableIssue> issues;
    for (const auto &table : tables)
        Linter(form, tables, table, issues).run();
    return issues;
}

} // namespace stipple
