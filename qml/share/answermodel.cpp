// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/share/answermodel.h"

#include "qml/base/errortext.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/share/sharewords.h"

#include <QLocale>

#include <algorithm>

namespace stipple {

AnswerModel::AnswerModel(QObject *parent)
    : AnswerModel(Services::current().sharing, Services::current().diary, Services::current().clock,
                  parent)
{}

AnswerModel::AnswerModel(SharingService &sharing, const DiaryService &diary, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_sharing(sharing)
    , m_diary(diary)
    , m_clock(clock)
{}

void AnswerModel::open(const QString &feedbackId)
{
    const auto id = FeedbackId::fromString(feedbackId);
    const auto known = id ? *id : FeedbackId();
    QMetaObject::invokeMethod(
        this, [this, known] { read(known); }, Qt::QueuedConnection);
}

void AnswerModel::read(const FeedbackId &id)
{
    m_failure.reset();
    const auto answers = m_sharing.feedback();
    if (!answers) {
        m_failure = answers.error().code;
        m_state = State::Failed;
        Q_EMIT changed();
        return;
    }
    const auto found = std::find_if(answers->begin(), answers->end(), [&](const auto &answer) {
        return answer.received.feedback.id == id;
    });
    m_state = found == answers->end() ? State::Empty : State::Full;
    if (m_state == State::Full) {
        m_answer = *found;
        m_about = daysOf(m_answer.received.feedback.about);
        if (!m_answer.received.read) {
            // A failure here loses nothing: the answer stays unread.
            if (const auto marked = m_sharing.setRead(id); !marked)
                m_failure = marked.error().code;
        }
    }
    Q_EMIT changed();
}

QString AnswerModel::daysOf(const QList<EntryId> &entries) const
{
    QList<QDate> days;
    for (const auto &id : entries) {
        if (const auto entry = m_diary.entry(id); entry && !days.contains(entry->day))
            days.append(entry->day);
    }
    std::sort(days.begin(), days.end());
    if (days.size() > 2)
        return sharewords::days(days.first(), days.last());
    QStringList names;
    for (const auto &day : days)
        names.append(words::shortDay(day));
    return QLocale().createSeparatedList(names);
}

QString AnswerModel::initials() const
{
    return sharewords::initials(m_answer.technician);
}

QString AnswerModel::when() const
{
    if (m_state != State::Full)
        return {};
    return words::dayAndTime(m_answer.received.feedback.writtenAt, m_clock.zone());
}

QString AnswerModel::failureTitle() const
{
    return m_failure ? errorText(*m_failure).title : QString();
}

QString AnswerModel::failureText() const
{
    return m_failure ? errorText(*m_failure).text : QString();
}

} // namespace stipple
