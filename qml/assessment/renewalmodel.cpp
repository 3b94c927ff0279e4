// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/renewalmodel.h"

#include "core/questionnaire/assessmentservice.h"
#include "qml/assessment/differencewords.h"
#include "qml/assessment/resultitems.h"
#include "qml/assessment/reviewmodel.h"
#include "qml/base/errortext.h"
#include "qml/base/services.h"

namespace stipple {

RenewalModel::RenewalModel(QObject *parent)
    : RenewalModel(Services::current().assessment, parent)
{}

RenewalModel::RenewalModel(AssessmentService &assessment, QObject *parent)
    : QObject(parent)
    , m_assessment(assessment)
{
    // After the first frame: both versions are evaluated.
    QMetaObject::invokeMethod(this, &RenewalModel::open, Qt::QueuedConnection);
}

void RenewalModel::open()
{
    if (const auto opened = m_assessment.open(); !opened)
        return fail(opened.error());
    reload();
}

void RenewalModel::reload()
{
    m_failure.reset();
    m_renewal = {};
    m_since = resultwords::fullDate(m_assessment.answeredOn());
    const auto renewal = m_assessment.renewal();
    if (!renewal)
        return fail(renewal.error());
    m_renewal = *renewal;
    const bool isSame = m_renewal.difference.isEmpty() && m_renewal.carry.left.isEmpty() &&
                        m_renewal.asked.isEmpty();
    m_state = isSame ? State::Empty : State::Full;
    Q_EMIT changed();
}

void RenewalModel::keep()
{
    if (const auto renewed = m_assessment.renew(); !renewed)
        return fail(renewed.error());
    Q_EMIT kept(m_assessment.isCompleted());
}

void RenewalModel::fail(const Error &error)
{
    m_failure = error.code;
    m_state = State::Failed;
    Q_EMIT changed();
}

QVariantList RenewalModel::left() const
{
    QVariantList list;
    for (const auto &left : m_renewal.carry.left)
        list.append(QVariant::fromValue(AnswerItem{left.linkId, left.question, left.answer}));
    return list;
}

QVariantList RenewalModel::differences() const
{
    return m_renewal.asked.isEmpty() ? differencewords::listed(m_renewal) : QVariantList();
}

QString RenewalModel::failureTitle() const
{
    return m_failure ? errorText(*m_failure).title : QString();
}

QString RenewalModel::failureText() const
{
    return m_failure ? errorText(*m_failure).text : QString();
}

} // namespace stipple
