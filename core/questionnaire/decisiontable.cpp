// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/decisiontable.h"

#include "core/json/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

/// Conditions inside one another beyond this are no table for people.
constexpr int maxLevels = 16;

class Reader
{
public:
    Result<DecisionTable> read(const json::Value &document)
    {
        if (document.value(u"kind").toString() != "decision-table"_L1)
            return Error{ErrorCode::TableInvalid, u"kind: not a decision table"_s};
        if (document.value(u"format").toInt() != DecisionTable::format)
            return Error{ErrorCode::UnknownVersion, u"format"_s};
        readHead(document);
        readScores(document.value(u"scores"));
        readTypes(document.value(u"types"));
        int index = 0;
        for (const auto &rule : document.value(u"rules").array())
            readRule(rule, u"rules[%1]"_s.arg(index++));
        if (m_error)
            return *m_error;
        return m_table;
    }

private:
    void fail(const QString &place, const QString &reason)
    {
        if (!m_error)
            m_error = Error{ErrorCode::TableInvalid, place + u": "_s + reason};
    }

    void readHead(const json::Value &document)
    {
        m_table.id = document.value(u"id").toString();
        m_table.version = document.value(u"version").toString();
        m_table.questionnaire = document.value(u"questionnaire").toString();
        m_table.outcomes = document.value(u"outcomes").toStringList();
        const auto unsure = document.value(u"unsure").toStringList();
        m_table.unsure = QSet<QString>(unsure.begin(), unsure.end());
        const auto policy = document.value(u"hitPolicy").toString();
        if (policy == "points"_L1)
            m_table.hitPolicy = DecisionTable::HitPolicy::Points;
        else if (policy == "first"_L1)
            m_table.hitPolicy = DecisionTable::HitPolicy::First;
        else if (policy != "collect"_L1)
            fail(u"hitPolicy"_s, u"unknown"_s);
        if (m_table.id.isEmpty() || m_table.version.isEmpty())
            fail(u"id, version"_s, u"missing"_s);
    }

    void readScores(const json::Value &scores)
    {
        for (const auto &score : scores.array())
            m_table.scores.append(
                {.id = score.value(u"id").toString(),
                 .sumOf = score.value(u"sumOf").toStringList(),
                 .zeroIfMissing = score.value(u"ifMissing").toString() == "zero"_L1});
    }

    void readTypes(const json::Value &types)
    {
        for (const auto &each : types.array()) {
            TableType type;
            type.id = each.value(u"id").toString();
            type.name = LocalText::ofMap(each.value(u"name"));
            type.competes = each.value(u"competes").toBool(true);
            for (const auto &subtype : each.value(u"subtypes").array())
                type.subtypes.append({.id = subtype.value(u"id").toString(),
                                      .name = LocalText::ofMap(subtype.value(u"name")),
                                      .when = readBoth(subtype, u"types."_s + type.id)});
            m_table.types.append(type);
        }
    }

    void readRule(const json::Value &each, const QString &place)
    {
        TableRule rule;
        rule.id = each.value(u"id").toString();
        if (rule.id.isEmpty())
            fail(place, u"no id"_s);
        rule.part = each.value(u"part").toString();
        rule.when = readBoth(each, place);
        rule.reason = LocalText::ofMap(each.value(u"reason"));
        rule.grade = each.value(u"grade").toString();
        for (const auto &source : each.value(u"sources").array())
            rule.evidence.refs.append(static_cast<int>(source.toInt()));
        rule.evidence.convention = each.value(u"convention").toBool();
        rule.evidence.conventionPart = each.value(u"conventionPart").toString();
        rule.reviewedBy = each.value(u"reviewed").value(u"by").toString();
        rule.reviewedOn = each.value(u"reviewed").value(u"date").toString();
        int index = 0;
        for (const auto &effect : each.value(u"effects").array())
            rule.effects.append(readEffect(effect, place + u".effects[%1]"_s.arg(index++)));
        if (rule.effects.isEmpty())
            fail(place, u"no effects"_s);
        m_table.rules.append(rule);
    }

    TableEffect readEffect(const json::Value &each, const QString &place)
    {
        TableEffect effect;
        effect.when = readBoth(each, place);
        effect.outcome = each.value(u"outcome").toString();
        effect.by = each.value(u"by").toString();
        effect.seeDoctorFirst = each.value(u"seeDoctorFirst").toBool();
        effect.type = each.value(u"type").toString();
        effect.add = each.value(u"add").toDouble();
        effect.set = each.value(u"set").object();
        if (each.contains(u"wait"))
            effect.wait = readWait(each.value(u"wait"), place);
        const bool known = effect.outcome.isEmpty() || m_table.outcomes.contains(effect.outcome);
        if (!known)
            fail(place, u"unknown outcome"_s);
        if (effect.outcome.isEmpty() && !effect.seeDoctorFirst && effect.type.isEmpty() &&
            effect.set.isEmpty())
            fail(place, u"does nothing"_s);
        if (effect.wait && effect.outcome.isEmpty())
            fail(place, u"a wait without an outcome"_s);
        return effect;
    }

    TableWait readWait(const json::Value &each, const QString &place)
    {
        const auto number = [&](QStringView name) {
            const auto value = each.value(name).toInt();
            if (value < 0 || value > 1200)
                fail(place, u"a length out of range"_s);
            return static_cast<int>(value);
        };
        TableWait wait{.from = each.value(u"from").toString(),
                       .months = number(u"months"),
                       .minMonths = {},
                       .days = number(u"days"),
                       .until = LocalText::ofMap(each.value(u"until"))};
        if (each.contains(u"minMonths"))
            wait.minMonths = number(u"minMonths");
        if (!wait.hasLength() && wait.until.isEmpty())
            fail(place, u"a wait without length and end"_s);
        return wait;
    }

    /// `all` and `any` beside one another: both must hold.
    TableCondition readBoth(const json::Value &element, const QString &place, int level = 0)
    {
        TableCondition both;
        if (level > maxLevels) {
            fail(place, u"nested too deeply"_s);
            return both;
        }
        for (const auto &[name, kind] : {std::pair(u"all"_s, TableCondition::Kind::All),
                                         std::pair(u"any"_s, TableCondition::Kind::Any)}) {
            if (!element.contains(name))
                continue;
            TableCondition group;
            group.kind = kind;
            int index = 0;
            for (const auto &part : element.value(name).array())
                group.parts.append(
                    readCondition(part, place + u".%1[%2]"_s.arg(name).arg(index++), level));
            both.parts.append(group);
        }
        return both.parts.size() == 1 ? both.parts.takeFirst() : both;
    }

    TableCondition readCondition(const json::Value &each, const QString &place, int level)
    {
        using Kind = TableCondition::Kind;
        if (each.contains(u"all") || each.contains(u"any"))
            return readBoth(each, place, level + 1);
        TableCondition condition;
        for (const auto &[name, kind] :
             {std::pair(u"question"_s, Kind::Question), std::pair(u"score"_s, Kind::Score),
              std::pair(u"elapsed"_s, Kind::Elapsed), std::pair(u"type"_s, Kind::Type),
              std::pair(u"verdict"_s, Kind::Verdict)}) {
            if (!each.contains(name))
                continue;
            condition.kind = kind;
            condition.name = each.value(name).toString();
        }
        if (condition.name.isEmpty()) {
            fail(place, u"no condition that is known"_s);
            return condition;
        }
        if (condition.kind == Kind::Type || condition.kind == Kind::Verdict)
            return condition;
        const auto op = operatorFrom(each.value(u"operator").toString());
        condition.op = op.value_or(Operator::Equal);
        condition.expected = Answer::read(each.object(), u"answer");
        condition.number = each.value(u"value").toDouble();
        condition.months = static_cast<int>(each.value(u"months").toInt());
        const bool complete = condition.kind == Kind::Question
                                  ? condition.expected && condition.expected->isReadable()
                              : condition.kind == Kind::Score ? each.value(u"value").isNumber()
                                                              : condition.months > 0;
        if (!op || !complete || (condition.kind != Kind::Question && op == Operator::Exists))
            fail(place, u"operator and value do not fit"_s);
        if (condition.kind == Kind::Question && op == Operator::Exists && complete &&
            condition.expected->type() != Answer::Type::Boolean)
            fail(place, u"exists needs a boolean"_s);
        return condition;
    }

    DecisionTable m_table;
    std::optional<Error> m_error;
};

} // namespace

Result<DecisionTable> DecisionTable::load(const QByteArray &bytes)
{
    const auto document = json::parse(bytes);
    if (!document)
        return document.error();
    return load(*document);
}

Result<DecisionTable> DecisionTable::load(const json::Value &document)
{
    return Reader().read(document);
}

const TableType *DecisionTable::type(const QString &family) const
{
    const auto found = std::ranges::find(types, family, &TableType::id);
    return found == types.end() ? nullptr : &*found;
}

} // namespace stipple
