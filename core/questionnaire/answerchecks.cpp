// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/answerchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

qsizetype codePoints(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

/// Digits after the point as they were written: 2 for 1.50.
qint64 decimalPlaces(const QString &number)
{
    const auto exponentAt = number.indexOf(u'e', 0, Qt::CaseInsensitive);
    const auto mantissa = exponentAt < 0 ? number : number.left(exponentAt);
    const auto exponent = exponentAt < 0 ? 0 : number.mid(exponentAt + 1).toLongLong();
    const auto point = mantissa.indexOf(u'.');
    const auto fraction = point < 0 ? 0 : mantissa.size() - point - 1;
    return std::max<qint64>(0, fraction - exponent);
}

bool isLine(const QuestionnaireItem &item)
{
    return item.type == ItemType::String || item.type == ItemType::OpenChoice ||
           item.type == ItemType::Choice;
}

bool isOneOf(const QList<Coding> &units, const Quantity &quantity)
{
    return std::ranges::any_of(units, [&quantity](const Coding &unit) {
        if (unit.code.isEmpty())
            return !unit.display.isEmpty() && unit.display == quantity.unit;
        return unit.code == quantity.code &&
               (unit.system.isEmpty() || unit.system == quantity.system);
    });
}

class Checker
{
public:
    Checker(const QuestionnaireItem &item, const Answer &answer, PatternMatcher &patterns)
        : m_item(item)
        , m_answer(answer)
        , m_patterns(patterns)
    {}

    AnswerFaults run()
    {
        const auto &content = m_answer.content();
        if (const auto *text = std::get_if<QString>(&content))
            checkText(*text);
        if (const auto *number = std::get_if<Decimal>(&content))
            checkPlaces(number->toString());
        if (const auto *quantity = std::get_if<Quantity>(&content))
            checkQuantity(*quantity);
        checkBound(m_item.bounds.lowest, Operator::GreaterOrEqual, u"minValue"_s);
        checkBound(m_item.bounds.highest, Operator::LessOrEqual, u"maxValue"_s);
        checkOption();
        return m_faults;
    }

private:
    void checkText(const QString &text)
    {
        const auto &bounds = m_item.bounds;
        const auto length = codePoints(text);
        if (bounds.minLength && length < *bounds.minLength)
            m_faults.errors.append(u"minLength"_s);
        if (bounds.maxLength && length > *bounds.maxLength)
            m_faults.errors.append(u"maxLength"_s);
        if (bounds.pattern.isEmpty())
            return;
        const auto match = m_patterns.match(bounds.pattern, text);
        if (match == PatternMatcher::Match::No)
            m_faults.errors.append(u"regex"_s);
        if (match == PatternMatcher::Match::Undecided)
            m_faults.notComparable = true;
    }

    void checkPlaces(const QString &number)
    {
        const auto &most = m_item.bounds.maxDecimalPlaces;
        if (most && decimalPlaces(number) > *most)
            m_faults.errors.append(u"maxDecimalPlaces"_s);
    }

    void checkQuantity(const Quantity &quantity)
    {
        checkPlaces(quantity.value.toString());
        if (!m_item.bounds.units.isEmpty() && !isOneOf(m_item.bounds.units, quantity))
            m_faults.errors.append(u"invalidUnit"_s);
    }

    void checkBound(const std::optional<Answer> &bound, Operator op, const QString &code)
    {
        if (!bound)
            return;
        // Whatever can be compared is smaller, larger or equal.
        const bool comparable =
            satisfies(m_answer, op, *bound) || satisfies(m_answer, opposite(op), *bound);
        if (!comparable)
            m_faults.notComparable = true;
        else if (!satisfies(m_answer, op, *bound))
            m_faults.errors.append(code);
    }

    static Operator opposite(Operator op)
    {
        return op == Operator::GreaterOrEqual ? Operator::LessOrEqual : Operator::GreaterOrEqual;
    }

    void checkOption()
    {
        const bool isFreeText =
            m_item.type == ItemType::OpenChoice && m_answer.type() == Answer::Type::String;
        if (!m_item.options.isEmpty() && !isFreeText && !m_item.option(m_answer))
            m_faults.errors.append(u"invalidAnswerOption"_s);
    }

    const QuestionnaireItem &m_item;
    const Answer &m_answer;
    PatternMatcher &m_patterns;
    AnswerFaults m_faults;
};

} // namespace

AnswerFaults checkType(const QuestionnaireItem &item, const std::optional<Answer> &answer)
{
    AnswerFaults faults;
    if (!answer || !item.admits(*answer)) {
        faults.fatal.append(u"invalidAnswerType"_s);
        return faults;
    }
    const auto *text = std::get_if<QString>(&answer->content());
    if (text && isLine(item) && (text->contains(u'\n') || text->contains(u'\r')))
        faults.fatal.append(u"invalidNewLine"_s);
    return faults;
}

AnswerFaults checkValue(const QuestionnaireItem &item, const Answer &answer,
                        PatternMatcher &patterns)
{
    return Checker(item, answer, patterns).run();
}

} // namespace stipple
