// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What is typed, chosen from a list, or added to one.

#include "core/questionnaire/assessmentservice.h"
#include "qml/assessment/faultwords.h"
#include "qml/assessment/questionmodel.h"
#include "qml/assessment/reviewmodel.h"

#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {

QString QuestionModel::answerText() const
{
    return answerInWords(m_question);
}

QStringList QuestionModel::optionTexts() const
{
    QStringList texts;
    for (const auto &option : m_options)
        texts.append(option.text);
    return texts;
}

int QuestionModel::chosenRow() const
{
    const auto chosen = std::find_if(m_options.begin(), m_options.end(),
                                     [](const auto &option) { return option.chosen; });
    return chosen == m_options.end() ? -1 : int(chosen - m_options.begin());
}

QStringList QuestionModel::chosenCodes() const
{
    QStringList codes;
    for (const auto &option : m_options)
        if (option.chosen)
            codes.append(option.code);
    return codes;
}

void QuestionModel::giveChoice(const QStringList &codes, const QString &other)
{
    if (codes.isEmpty() && other.isEmpty())
        clear();
    else if (m_question.open)
        give(OpenAnswer{codes, other});
    else
        give(codes);
}

void QuestionModel::setOther(const QString &text)
{
    const bool alone = m_question.kind == AssessmentQuestion::Kind::One;
    if (text != m_question.other)
        giveChoice(alone && !text.isEmpty() ? QStringList() : chosenCodes(), text);
}

bool QuestionModel::giveTyped(const AnswerValue &value)
{
    m_failure.reset();
    m_fault.clear();
    const auto kept = m_assessment.answer(m_question.linkId, value);
    if (kept) {
        reload();
        return true;
    }
    if (kept.error().code != ErrorCode::InvalidArgument) {
        fail(kept.error());
        return false;
    }
    const auto words = faultWords(kept.error(), m_question);
    if (m_question.answered && !m_question.many)
        clear();
    m_fault = words;
    Q_EMIT changed();
    return false;
}

void QuestionModel::setTyped(const QString &text)
{
    m_typing = text;
    if (text.trimmed().isEmpty()) {
        m_fault.clear();
        if (m_question.answered)
            clear();
        else
            Q_EMIT changed();
        return;
    }
    const auto units = m_question.units;
    const int place = unit();
    giveTyped(TypedAnswer{text, place < 0 ? m_unitChosen : units.at(place).code});
}

void QuestionModel::setUnit(int unit)
{
    if (unit < 0 || unit >= m_question.units.size())
        return;
    m_unitChosen = m_question.units.at(unit).code;
    const auto text = m_question.answered ? m_question.typed.text : m_typing;
    if (!text.isEmpty())
        giveTyped(TypedAnswer{text, m_unitChosen});
    else
        Q_EMIT changed();
}

QStringList QuestionModel::units() const
{
    QStringList texts;
    for (const auto &unit : m_question.units)
        texts.append(unit.text);
    return texts;
}

int QuestionModel::unit() const
{
    const auto &code = m_question.answered ? m_question.typed.unit : m_unitChosen;
    const auto place = m_question.units.size() == 1
                           ? m_question.units.begin()
                           : std::find_if(m_question.units.begin(), m_question.units.end(),
                                          [&](const auto &unit) { return unit.code == code; });
    return place == m_question.units.end() ? -1 : int(place - m_question.units.begin());
}

bool QuestionModel::concludes() const
{
    return m_assessment.concludes();
}

QString QuestionModel::rule() const
{
    return ruleWords(m_question);
}

bool QuestionModel::addValue(const QString &text)
{
    if (text.trimmed().isEmpty())
        return false;
    auto values = m_question.typedValues;
    const int place = unit();
    values.append({text, place < 0 ? QString() : m_question.units.at(place).code});
    return giveTyped(values);
}

void QuestionModel::removeValue(int row)
{
    auto values = m_question.typedValues;
    if (row < 0 || row >= values.size())
        return;
    values.removeAt(row);
    if (values.isEmpty())
        clear();
    else
        giveTyped(values);
}

void QuestionModel::giveDate(const QDate &day, const QString &time)
{
    const auto at = QTime::fromString(time, u"H:mm"_s);
    if (!at.isValid())
        return give(PartialDate(day));
    // A FHIR time has a zone: the one of this device.
    const QDateTime moment(day, at);
    const auto text = moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
    if (const auto given = PartialDate::fromString(text))
        give(*given);
}

void QuestionModel::setDay(int day)
{
    if (year() == 0 || month() == 0)
        return;
    const QDate chosen(year(), month(), std::max(day, 1));
    if (day <= 0)
        setMonth(year(), month());
    else if (chosen.isValid())
        giveDate(chosen, time());
}

void QuestionModel::setTime(const QString &typed)
{
    const QDate chosen(year(), month(), day());
    if (chosen.isValid())
        giveDate(chosen, QString(typed).trimmed().replace(u'.', u':'));
}

int QuestionModel::day() const
{
    const auto &date = m_question.date;
    const bool known = date.isValid() && date.precision() >= PartialDate::Precision::Day;
    return known ? date.firstDay().day() : 0;
}

QString QuestionModel::time() const
{
    const auto &date = m_question.date;
    if (!date.isValid() || date.precision() != PartialDate::Precision::Time)
        return {};
    return date.toString().section(u'T', 1).left(5);
}

int QuestionModel::lastYear() const
{
    constexpr int ahead = 10;
    return m_question.anyDay ? thisYear() + ahead : thisYear();
}

void QuestionModel::addAnother()
{
    m_failure.reset();
    if (const auto added = m_assessment.addAnother(m_question.linkId); !added)
        return fail(added.error());
    reload();
}

void QuestionModel::removeThis()
{
    m_failure.reset();
    if (const auto removed = m_assessment.removeThis(m_question.linkId); !removed)
        return fail(removed.error());
    reload();
}

} // namespace stipple
