// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/assessmenthomemodel.h"

#include "core/questionnaire/assessmentservice.h"
#include "qml/assessment/resultitems.h"
#include "qml/base/errortext.h"
#include "qml/base/services.h"

namespace stipple {

AssessmentHomeModel::AssessmentHomeModel(QObject *parent)
    : AssessmentHomeModel(Services::current().assessment, parent)
{}

AssessmentHomeModel::AssessmentHomeModel(AssessmentService &assessment, QObject *parent)
    : QObject(parent)
    , m_assessment(assessment)
{
    connect(&m_assessment, &AssessmentService::changed, this, &AssessmentHomeModel::reload);
    // After the first frame: opening reads and evaluates.
    QMetaObject::invokeMethod(this, &AssessmentHomeModel::open, Qt::QueuedConnection);
}

QString AssessmentHomeModel::failureTitle() const
{
    return m_state == State::Failed ? errorText(m_failure).title : QString();
}

QString AssessmentHomeModel::failureText() const
{
    return m_state == State::Failed ? errorText(m_failure).text : QString();
}

void AssessmentHomeModel::open()
{
    if (const auto opened = m_assessment.open(); !opened)
        fail(opened.error());
    else
        reload();
}

void AssessmentHomeModel::startAgain()
{
    if (const auto started = m_assessment.startAgain(); !started)
        fail(started.error());
    else
        reload();
}

void AssessmentHomeModel::reload()
{
    const auto progress = m_assessment.progress();
    m_answered = progress.answered;
    m_asked = progress.enabled;
    m_fit.clear();
    m_drawing.clear();
    m_doctorFirst = false;
    m_older = m_assessment.newer() != ContentChange::None;
    m_readAnew = m_assessment.isReadAnew();
    m_since =
        m_assessment.isStarted() ? resultwords::fullDate(m_assessment.answeredOn()) : QString();
    m_state = m_assessment.isStarted() ? State::Draft : State::Empty;
    if (m_assessment.isCompleted()) {
        const auto result = m_assessment.result();
        if (!result)
            return fail(result.error());
        m_state = State::Done;
        m_doctorFirst = !result->doctorFirst.isEmpty();
        m_drawing = result->drawing;
        if (result->best)
            m_fit = result->best->name;
    }
    Q_EMIT changed();
}

void AssessmentHomeModel::fail(const Error &error)
{
    m_state = State::Failed;
    m_failure = error.code;
    Q_EMIT changed();
}

} // namespace stipple
