// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/casemodel.h"

#include "core/content/content.h"
#include "core/ports/sharesheet.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/review/casedays.h"
#include "qml/review/casewords.h"
#include "qml/review/skinfacts.h"

namespace stipple {

using namespace Qt::StringLiterals;

CaseModel::CaseModel(QObject *parent)
    : CaseModel(Services::current().inbox, Services::current().shareSheet,
                Services::current().content.guidance, Services::current().clock, parent)
{}

CaseModel::CaseModel(InboxService &inbox, ShareSheet &shareSheet, const Guidance &guidance,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_shareSheet(shareSheet)
    , m_guidance(guidance)
    , m_clock(clock)
{
    connect(&m_inbox, &InboxService::changed, this, &CaseModel::reload);
}

void CaseModel::setThreadId(const QString &threadId)
{
    if (m_threadId == threadId)
        return;
    m_threadId = threadId;
    m_sentTo.clear();
    m_sendFailure = {};
    Q_EMIT threadIdChanged();
    Q_EMIT sentChanged();
    reload();
}

QString CaseModel::subtitle() const
{
    QStringList parts;
    const auto &entries = m_case.thread.entries;
    if (!entries.isEmpty()) {
        if (const auto place = caseDay(m_case.thread.sessions, entries.constLast().day);
            place.session && m_case.sessionNumber > 0) {
            //: Which treatment a client's days are counted from: its number and date
            parts.append(tr("Session %1 on %2")
                             .arg(m_case.sessionNumber)
                             .arg(words::shortDay(place.session->day)));
        }
        //: When the newest entry of a client came: a time, "yesterday" or a date
        parts.append(tr("received %1").arg(casewords::when(entries.constLast().received, m_clock)));
    }
    return parts.join(u" · "_s);
}

QStringList CaseModel::reasons() const
{
    QStringList reasons;
    for (const auto &advice : m_case.advice) {
        if (advice.level != Level::Normal && m_case.row.level != Level::Normal)
            reasons.append(advice.because);
    }
    for (const auto &reason : m_case.row.reasons) {
        const bool explained = reason.code == CaseReason::Code::Advice && !reasons.isEmpty();
        if (!explained)
            reasons.append(casewords::reason(reason, m_guidance.redFlags));
    }
    reasons.removeDuplicates();
    return reasons;
}

QString CaseModel::told() const
{
    if (m_case.advice.isEmpty() || m_case.advice.constFirst().level == Level::Normal)
        return {};
    return m_case.advice.constFirst().title;
}

QString CaseModel::digits() const
{
    if (m_state != Full)
        return {};
    return m_inbox.digits(m_thread).valueOr({});
}

QVariantList CaseModel::views() const
{
    return caseViews(m_case.thread);
}

QVariantList CaseModel::photos() const
{
    return casePhotos(m_case.thread);
}

QVariantList CaseModel::facts() const
{
    return skinFacts(m_case.thread, m_guidance);
}

QVariantList CaseModel::trends() const
{
    return skinTrends(m_case.thread, m_guidance);
}

QVariantList CaseModel::notes() const
{
    QVariantList notes;
    const auto &entries = m_case.thread.entries;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->note && !entry->note->isEmpty())
            notes.append(
                QVariantMap{{u"day"_s, casewords::photoDay(m_case.thread.sessions, entry->day)},
                            {u"text"_s, *entry->note}});
    }
    return notes;
}

QVariantList CaseModel::answers() const
{
    QVariantList answers;
    const auto &given = m_case.thread.answers;
    for (auto answer = given.crbegin(); answer != given.crend(); ++answer) {
        const auto when = answer->feedback.writtenAt;
        answers.append(QVariantMap{{u"when"_s, words::dayAndTime(when, m_clock.zone())},
                                   {u"text"_s, answer->feedback.text},
                                   {u"envelope"_s, answer->envelope.toString()}});
    }
    return answers;
}

QVariantList CaseModel::templates() const
{
    const auto answer = [this](Level level, const QString &name) {
        const auto &text = m_guidance.redFlags.levelText(level).text;
        return QVariantMap{{u"name"_s, name}, {u"text"_s, text.title + u". "_s + text.action}};
    };
    //: Short name of a prepared answer to a client: be seen today or tomorrow
    const auto today = answer(Level::DoctorUrgent, tr("See a doctor today"));
    //: Short name of a prepared answer to a client: an ordinary appointment
    const auto appointment = answer(Level::DoctorRoutine, tr("Book a doctor"));
    //: Short name of a prepared answer to a client: nothing is unusual
    const auto fine = answer(Level::Normal, tr("Carry on"));
    const QVariantMap onePhoto{
        //: Short name of a prepared answer to a client
        {u"name"_s, tr("One more photo")},
        //: A prepared answer to a client
        {u"text"_s, tr("Please send one more photo of the same view, in daylight.")}};
    if (m_case.row.level >= Level::DoctorRoutine)
        return {today, appointment, onePhoto};
    return {fine, onePhoto, appointment};
}

void CaseModel::reload()
{
    m_state = Empty;
    m_case = {};
    if (!m_threadId.isEmpty())
        read();
    Q_EMIT changed();
}

void CaseModel::read()
{
    const auto id = ThreadId::fromString(m_threadId);
    const auto found = id ? m_inbox.caseOf(*id) : Result<Case>(id.error());
    if (!found) {
        m_state = Failed;
        m_failure = errorText(found.error().code);
        return;
    }
    m_state = Full;
    m_thread = *id;
    m_case = *found;
}

bool CaseModel::send(const QString &text)
{
    const auto sealed = m_inbox.answer(m_thread, text);
    offer(sealed);
    return bool(sealed);
}

void CaseModel::handOver(const QString &envelopeId)
{
    const auto id = EnvelopeId::fromString(envelopeId);
    offer(id ? m_inbox.sealedBefore(m_thread, *id) : Result<InboxService::Sealed>(id.error()));
}

void CaseModel::offer(const Result<InboxService::Sealed> &sealed)
{
    m_sentTo.clear();
    m_sendFailure = {};
    const auto where = sealed ? m_shareSheet.offer(sealed->fileName, sealed->bytes)
                              : Result<QString>(sealed.error());
    if (where)
        m_sentTo = *where;
    else
        m_sendFailure = errorText(where.error().code);
    Q_EMIT sentChanged();
}

void CaseModel::setVerified(bool verified)
{
    if (const auto done = m_inbox.setVerified(m_thread, verified); !done) {
        m_sendFailure = errorText(done.error().code);
        Q_EMIT sentChanged();
    }
}

} // namespace stipple
