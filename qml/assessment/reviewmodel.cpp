// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/reviewmodel.h"

#include "core/questionnaire/assessmentservice.h"
#include "qml/base/services.h"

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
        if (sections.isEmpty() || sections.last().title != question.section)
            sections.append({question.section, {}});
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
        return QLocale().toString(question.number.value_or(0));
    case Kind::Month: {
        const auto day = question.date.firstDay();
        if (question.date.precision() == PartialDate::Precision::Year)
            return QString::number(day.year());
        //: A month and its year as an answer, in Qt's date format
        const auto format = QCoreApplication::translate("ReviewModel", "MMMM yyyy");
        return QLocale().toString(day, format);
    }
    case Kind::One:
    case Kind::Several:
        break;
    }
    QStringList chosen;
    for (const auto &option : question.options) {
        if (option.chosen)
            chosen.append(option.text);
    }
    return QLocale().createSeparatedList(chosen);
}

} // namespace stipple
