// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/reviewmodel.h"

#include "core/questionnaire/assessmentservice.h"
#include "qml/base/services.h"
#include "qml/base/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple {

ReviewModel::ReviewModel(QObject *parent)
    : ReviewModel(Services::current().assessment, parent)
{}

ReviewModel::ReviewModel(AssessmentService &assessment, QObject *parent)
    : QObject(parent)
    , m_assessment(assessment)
{
    connect(&m_assessment, &AssessmentService::changed, this, &ReviewModel::reload);
    reload();
}

void ReviewModel::reload()
{
    QList<SectionItem> sections;
    m_open = 0;
    m_needed = 0;
    for (const auto &question : m_assessment.questions()) {
        const auto title =
            words::numbered(question.section, question.occurrence, question.occurrences);
        if (sections.isEmpty() || sections.last().title != title)
            sections.append({title, {}});
        sections.last().answers.append(QVariant::fromValue(
            AnswerItem{question.linkId, question.text, answerInWords(question)}));
        m_open += question.answered ? 0 : 1;
        m_needed += question.required && !question.answered ? 1 : 0;
    }
    m_sections.clear();
    for (const auto &section : sections)
        m_sections.append(QVariant::fromValue(section));
    Q_EMIT changed();
}

namespace {

/// What was typed, with its unit in the form's words.
QString typedInWords(const AssessmentQuestion &question)
{
    if (question.many)
        return QLocale().createSeparatedList(question.values);
    if (question.kind == AssessmentQuestion::Kind::DateTime) {
        const auto day = question.date.firstDay();
        const auto words = QLocale().toString(day, QLocale::LongFormat);
        const auto time = question.typed.text.section(u'T', 1).left(5);
        return time.isEmpty() ? words : words + u' ' + time;
    }
    auto unit = question.typed.unit.isEmpty() ? question.unit : question.typed.unit;
    for (const auto &each : question.units)
        if (each.code == question.typed.unit)
            unit = each.text;
    return unit.isEmpty() ? question.typed.text : question.typed.text + u' ' + unit;
}

} // namespace

QString answerInWords(const AssessmentQuestion &question)
{
    using Kind = AssessmentQuestion::Kind;
    if (!question.answered)
        return {};
    switch (question.kind) {
    case Kind::YesNo:
        if (question.yes.value_or(false)) {
            //: An answer
            return QCoreApplication::translate("ReviewModel", "Yes");
        }
        //: An answer
        return QCoreApplication::translate("ReviewModel", "No");
    case Kind::Number:
        if (question.many || !question.unit.isEmpty())
            return typedInWords(question);
        return QLocale().toString(question.number.value_or(0));
    case Kind::Month: {
        if (question.many)
            return typedInWords(question);
        const auto day = question.date.firstDay();
        if (question.date.precision() == PartialDate::Precision::Day)
            return QLocale().toString(day, QLocale::LongFormat);
        if (question.date.precision() == PartialDate::Precision::Year)
            return QString::number(day.year());
        //: A month and its year as an answer, in Qt's date format
        const auto format = QCoreApplication::translate("ReviewModel", "MMMM yyyy");
        return QLocale().toString(day, format);
    }
    case Kind::Decimal:
    case Kind::DateTime:
    case Kind::Time:
    case Kind::Line:
    case Kind::Text:
    case Kind::Quantity:
        return typedInWords(question);
    case Kind::One:
    case Kind::Several:
        break;
    }
    QStringList chosen;
    for (const auto &option : question.options) {
        if (option.chosen)
            chosen.append(option.text);
    }
    if (!question.other.isEmpty())
        chosen.append(question.other);
    return QLocale().createSeparatedList(chosen);
}

} // namespace stipple
