// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/advicemodel.h"

#include "core/content/content.h"
#include "qml/base/photoprovider.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/diary/symptomwords.h"

namespace stipple {

AdviceModel::AdviceModel(QObject *parent)
    : AdviceModel(Services::current(), parent)
{}

AdviceModel::AdviceModel(const Services &services, QObject *parent)
    : AdviceModel(services.clock, services.care, services.diary, services.settings,
                  services.content.guidance, parent)
{}

AdviceModel::AdviceModel(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
                         const Guidance &guidance, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_care(care)
    , m_diary(diary)
    , m_adviser(diary, care, settings, guidance)
{
    connect(&m_diary, &DiaryService::changed, this, &AdviceModel::reload);
}

void AdviceModel::setEntryId(const QString &id)
{
    if (id == m_entryId)
        return;
    m_entryId = id;
    Q_EMIT entryIdChanged();
    QMetaObject::invokeMethod(this, &AdviceModel::reload, Qt::QueuedConnection);
}

void AdviceModel::reload()
{
    const auto done = read();
    m_state = done ? State::Full : State::Failed;
    m_error = done ? ErrorText{} : errorText(done.error().code);
    Q_EMIT changed();
}

Status AdviceModel::read()
{
    const auto id = EntryId::fromString(m_entryId);
    if (!id)
        return id.error();
    const auto entry = m_diary.entry(*id);
    if (!entry)
        return entry.error();
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    const auto advice = m_adviser.about(*entry);
    if (!advice)
        return advice.error();
    m_entry = *entry;
    const auto last = sessionBefore(*sessions, entry->day);
    m_dayNumber =
        last ? std::optional(static_cast<int>(last->day.daysTo(entry->day))) : std::optional<int>{};
    m_first = advice->constFirst();
    m_further = advice->mid(1);
    return {};
}

QString AdviceModel::savedText() const
{
    const auto time = words::clockTime(m_entry.loggedAt, m_clock.zone());
    const auto loggedOn = m_entry.loggedAt.toTimeZone(m_clock.zone()).date();
    if (loggedOn != m_entry.day) {
        //: Above advice about an entry that was written later: %1 is the day it tells about
        return tr("Saved for %1").arg(words::fullDay(m_entry.day));
    }
    if (!m_dayNumber) {
        //: Above the advice: %1 is the day and the time at which the entry was saved
        return tr("Saved · %1").arg(words::dayAndTime(m_entry.loggedAt, m_clock.zone()));
    }
    //: Above the advice: %1 the day after the session, %2 the time of saving
    return tr("Saved · day %1, %2").arg(*m_dayNumber).arg(time);
}

QString AdviceModel::deadline() const
{
    if (m_first.level == Level::Normal)
        return {};
    const auto due = deadlineOf(m_first, m_entry.loggedAt);
    if (!due.isValid())
        return {};
    if (m_first.level == Level::DoctorUrgent) {
        //: Until when a doctor should have seen it; %1 is a day and a time
        return tr("Before %1").arg(words::dayAndTime(due, m_clock.zone()));
    }
    //: Until when something should be done; %1 is a day
    return tr("By %1").arg(words::fullDay(due.toTimeZone(m_clock.zone()).date()));
}

QVariantList AdviceModel::sources() const
{
    return {m_first.evidence.refs.cbegin(), m_first.evidence.refs.cend()};
}

QVariantList AdviceModel::further() const
{
    QVariantList rows;
    QSet<QString> said(m_first.because.cbegin(), m_first.because.cend());
    for (const auto &advice : m_further) {
        QStringList reasons;
        for (const auto &reason : advice.because) {
            if (!said.contains(reason))
                reasons.append(reason);
            said.insert(reason);
        }
        // What has the reasons of more urgent advice says nothing new.
        if (!reasons.isEmpty())
            rows.append(QVariantMap{{QStringLiteral("level"), static_cast<int>(advice.level)},
                                    {QStringLiteral("text"), reasons.join(u'\n')}});
    }
    return rows;
}

QVariantList AdviceModel::logged() const
{
    return symptomRows(m_entry.symptoms, m_adviser.guidance().redFlags) +
           upkeepRows(m_entry.upkeep);
}

QString AdviceModel::changedText() const
{
    if (m_entry.revision < 2)
        return {};
    const auto when = words::dayAndTime(m_entry.changedAt, m_clock.zone());
    //: How often an entry was changed; %1 is the day and the time of the last change
    return tr("Changed %n time(s), last %1", nullptr, m_entry.revision - 1).arg(when);
}

QVariantList AdviceModel::photos() const
{
    QVariantList rows;
    for (const auto &photo : m_entry.photos)
        rows.append(QVariantMap{{QStringLiteral("view"), viewName(photo.view)},
                                {QStringLiteral("label"), viewWord(photo.view)},
                                {QStringLiteral("source"), photoSource(photo.id)}});
    return rows;
}

} // namespace stipple
