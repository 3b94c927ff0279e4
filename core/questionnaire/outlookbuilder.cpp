// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/outlookbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

/// What a person hopes for.
constexpr QLatin1StringView hopes{"about.expect"};

QList<int> numbers(const json::Value &list)
{
    QList<int> found;
    for (const auto &number : list.array())
        found.append(static_cast<int>(number.toInt()));
    return found;
}

Provenance provenance(const json::Value &fact)
{
    Provenance found;
    found.id = fact.value(u"id").toString();
    found.grade = fact.value(u"grade").toString();
    found.evidence.refs = numbers(fact.value(u"sources"));
    found.evidence.convention = fact.value(u"convention").toBool();
    found.evidence.conventionPart = fact.value(u"conventionPart").toString();
    return found;
}

std::optional<NumberRange> rangeFrom(const json::Value &value)
{
    if (!value.isObject())
        return {};
    return NumberRange{.low = static_cast<int>(value.value(u"low").toInt()),
                       .high = static_cast<int>(value.value(u"high").toInt())};
}

TreatmentWay::Fit fitFrom(const QString &word)
{
    if (word == "yes"_L1)
        return TreatmentWay::Fit::Yes;
    return word == "no"_L1 ? TreatmentWay::Fit::No : TreatmentWay::Fit::Ask;
}

class Builder
{
public:
    Builder(const Decision &decision, const TableResult &plan)
        : m_decision(decision)
        , m_plan(plan)
    {}

    TreatmentOutlook run()
    {
        addFigures();
        m_outlook.can = texts(u"can"_s);
        m_outlook.cannot = texts(u"cannot"_s);
        m_outlook.notes = texts(u"notes"_s);
        for (auto each = m_plan.outputs.cbegin(); each != m_plan.outputs.cend(); ++each)
            if (each.key().startsWith("look."_L1))
                m_outlook.look.append(text(each.value().value));
        addWays();
        addPromises();
        return m_outlook;
    }

private:
    [[nodiscard]] json::Value output(const QString &name) const
    {
        return m_plan.outputs.value(name).value;
    }

    [[nodiscard]] QString words(const json::Value &map) const
    {
        return LocalText::ofMap(map).in(m_decision.language());
    }

    [[nodiscard]] SourcedText text(const json::Value &fact) const
    {
        return {.text = words(fact.value(u"text")), .provenance = provenance(fact)};
    }

    [[nodiscard]] QList<SourcedText> texts(const QString &name) const
    {
        QList<SourcedText> found;
        for (const auto &fact : output(name).array())
            found.append(text(fact));
        return found;
    }

    void addFigures()
    {
        m_outlook.sessions = rangeFrom(output(u"sessions"_s));
        m_outlook.topUpMonths = rangeFrom(output(u"topUpMonths"_s));
        if (const auto gap = output(u"gapDays"_s).integer())
            m_outlook.gapDays = static_cast<int>(*gap);
        m_outlook.priceBasis = prices(u"priceBasis"_s);
        if (const auto *rule = m_plan.outputs.value(u"sessions"_s).rule) {
            m_outlook.provenance = stipple::provenance(*rule);
            m_outlook.prices = prices(u"prices"_s) + prices(u"gradePrices"_s);
        }
    }

    [[nodiscard]] QList<PriceRange> prices(const QString &name) const
    {
        QList<PriceRange> found;
        for (const auto &value : output(name).array())
            found.append({.low = static_cast<int>(value.value(u"low").toInt()),
                          .high = static_cast<int>(value.value(u"high").toInt()),
                          .currency = value.value(u"currency").toString(),
                          .scope = words(value.value(u"scope")),
                          .year = static_cast<int>(value.value(u"year").toInt()),
                          .provenance = provenance(value)});
        return found;
    }

    void addWays()
    {
        for (const auto &row : output(u"ways"_s).array()) {
            const auto id = row.value(u"way").toString();
            const auto here = output(u"here."_s + id);
            if (!here.isObject())
                continue;
            m_outlook.ways.append({.id = id,
                                   .name = words(row.value(u"name")),
                                   .fit = fitFrom(here.value(u"fits").toString()),
                                   .here = text(here),
                                   .how = words(row.value(u"how")),
                                   .time = words(row.value(u"time")),
                                   .upkeep = words(row.value(u"upkeep")),
                                   .cost = words(row.value(u"cost")),
                                   .undo = words(row.value(u"undo")),
                                   .risks = words(row.value(u"risks")),
                                   .provenance = provenance(row)});
        }
    }

    [[nodiscard]] bool hopesFor(const QString &code) const
    {
        const auto place = m_decision.answers().form().find(QString(hopes));
        if (place < 0 || code.isEmpty())
            return false;
        return std::ranges::any_of(
            m_decision.answers().answers(place), [&](const GivenAnswer &answer) {
                return answer.value->coding() && answer.value->coding()->code == code;
            });
    }

    void addPromises()
    {
        for (const auto &fact : output(u"claims"_s).array())
            m_outlook.promises.append({.promise = words(fact.value(u"promise")),
                                       .saidBy = numbers(fact.value(u"said")),
                                       .answer = text(fact),
                                       .hoped = hopesFor(fact.value(u"expects").toString())});
        std::ranges::stable_sort(m_outlook.promises, std::greater<>(), &PromiseCheck::hoped);
    }

    const Decision &m_decision;
    const TableResult &m_plan;
    TreatmentOutlook m_outlook;
};

} // namespace

Provenance provenance(const TableRule &rule)
{
    return {.id = rule.id, .grade = rule.grade, .evidence = rule.evidence};
}

TreatmentOutlook buildOutlook(const Decision &decision, const TableResult &plan)
{
    return Builder(decision, plan).run();
}

} // namespace stipple
