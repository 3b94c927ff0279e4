// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/resultmodel.h"

#include "core/content/content.h"
#include "core/questionnaire/assessmentservice.h"
#include "qml/assessment/outlookitems.h"
#include "qml/assessment/reviewmodel.h"
#include "qml/base/errortext.h"
#include "qml/base/services.h"

namespace stipple {

namespace {

template <typename Entry, typename Words>
QVariantList listed(const QList<Entry> &entries, Words words)
{
    QVariantList list;
    list.reserve(entries.size());
    for (const auto &entry : entries)
        list.append(QVariant::fromValue(words(entry)));
    return list;
}

} // namespace

ResultModel::ResultModel(QObject *parent)
    : ResultModel(Services::current().assessment, Services::current().content.clinicGuide, parent)
{}

ResultModel::ResultModel(AssessmentService &assessment, const ClinicGuide &guide, QObject *parent)
    : QObject(parent)
    , m_assessment(assessment)
    , m_guide(guide)
{
    // After the first frame: opening reads and evaluates.
    QMetaObject::invokeMethod(this, &ResultModel::open, Qt::QueuedConnection);
}

void ResultModel::open()
{
    disconnect(&m_assessment, nullptr, this, nullptr);
    const auto opened = m_assessment.open();
    connect(&m_assessment, &AssessmentService::changed, this, &ResultModel::reload);
    if (!opened)
        fail(opened.error());
    else
        reload();
}

void ResultModel::reload()
{
    m_failure.reset();
    m_result = {};
    m_answered = m_assessment.progress().answered;
    m_state = m_assessment.isStarted() ? State::Full : State::Empty;
    if (m_state == State::Full) {
        const auto result = m_assessment.result();
        if (!result)
            return fail(result.error());
        m_result = *result;
    }
    Q_EMIT changed();
}

void ResultModel::fail(const Error &error)
{
    m_state = State::Failed;
    m_failure = error.code;
    Q_EMIT changed();
}

QVariantList ResultModel::doctorFirst() const
{
    return listed(m_result.doctorFirst, resultwords::doctorFirst);
}

QVariantList ResultModel::fits() const
{
    if (m_result.best)
        return {QVariant::fromValue(resultwords::fit(*m_result.best))};
    return listed(m_result.possible, resultwords::fit);
}

QVariantList ResultModel::second() const
{
    if (!m_result.second)
        return {};
    return {QVariant::fromValue(resultwords::fit(*m_result.second))};
}

QVariantList ResultModel::also() const
{
    // A scar that is the best fit itself is not said twice.
    auto also = m_result.also;
    also.removeIf(
        [this](const TypeFit &type) { return m_result.best && m_result.best->id == type.id; });
    return listed(also, resultwords::fit);
}

QVariant ResultModel::headline() const
{
    if (m_result.verdicts.isEmpty() || m_result.verdicts.first().verdict < Verdict::Clearance)
        return QVariant::fromValue(VerdictItem());
    auto entry = m_result.verdicts.first();
    // Several waits end with the last of them.
    if (entry.verdict == Verdict::Wait) {
        entry.earliest = m_result.earliest;
        entry.openEnded = m_result.openEnded;
    }
    return QVariant::fromValue(resultwords::verdict(entry));
}

QVariantList ResultModel::verdicts() const
{
    return listed(m_result.verdicts, resultwords::verdict);
}

QVariantList ResultModel::served() const
{
    return listed(m_result.served, resultwords::served);
}

QVariantList ResultModel::unknown() const
{
    auto unknown = m_result.unknown;
    // A question that was answered with "not sure" is unknown, too: say so.
    for (auto &entry : unknown) {
        for (auto &missing : entry.missing) {
            if (const auto question = m_assessment.question(missing.linkId))
                missing.answer = answerInWords(*question);
        }
    }
    return resultwords::unknown(unknown);
}

QVariantList ResultModel::figures() const
{
    return m_result.outlook ? resultwords::figures(*m_result.outlook) : QVariantList();
}

QVariant ResultModel::figuresOrigin() const
{
    return QVariant::fromValue(m_result.outlook ? resultwords::origin(m_result.outlook->provenance)
                                                : OriginItem());
}

QVariantList ResultModel::can() const
{
    return m_result.outlook ? resultwords::statements(m_result.outlook->can) : QVariantList();
}

QVariantList ResultModel::cannot() const
{
    return m_result.outlook ? resultwords::statements(m_result.outlook->cannot) : QVariantList();
}

QVariantList ResultModel::look() const
{
    return m_result.outlook ? resultwords::statements(m_result.outlook->look) : QVariantList();
}

QVariantList ResultModel::ways() const
{
    return m_result.outlook ? outlookwords::ways(m_result.outlook->ways) : QVariantList();
}

QVariantList ResultModel::promises() const
{
    return m_result.outlook ? outlookwords::promises(m_result.outlook->promises) : QVariantList();
}

QVariantList ResultModel::clinic() const
{
    return outlookwords::clinic(m_guide.checklist);
}

QVariantList ResultModel::pack() const
{
    return outlookwords::pack(m_guide.pack);
}

QVariantList ResultModel::notes() const
{
    return m_result.outlook ? resultwords::statements(m_result.outlook->notes) : QVariantList();
}

QString ResultModel::day() const
{
    return m_result.day.isValid() ? resultwords::fullDate(m_result.day) : QString();
}

QString ResultModel::failureTitle() const
{
    return m_failure ? errorText(*m_failure).title : QString();
}

QString ResultModel::failureText() const
{
    return m_failure ? errorText(*m_failure).text : QString();
}

} // namespace stipple
