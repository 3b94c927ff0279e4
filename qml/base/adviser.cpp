// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/adviser.h"

#include "core/guidance/scabshift.h"

namespace stipple {

namespace {

// A flag stays open on the day of its entry and on the one after it.
constexpr int openForDays = 2;
// Symptoms are compared with those of a few days before, never with last month's.
constexpr int comparedDays = 60;
// Scabs of later days no longer tell how a session heals.
constexpr int healingDays = 42;

} // namespace

Adviser::Adviser(DiaryService &diary, CareService &care, Settings &settings,
                 const Guidance &guidance)
    : m_diary(diary)
    , m_care(care)
    , m_settings(settings)
    , m_guidance(guidance)
{}

Result<QSet<QString>> Adviser::modifiers() const
{
    const auto ids = m_settings.modifiers();
    if (!ids)
        return ids.error();
    return QSet<QString>(ids->cbegin(), ids->cend());
}

QList<Advice> Adviser::about(const Entry &entry, const QList<Entry> &others,
                             const QList<Session> &sessions, const QSet<QString> &modifiers) const
{
    return evaluate(m_guidance, observe(entry, others, sessions, modifiers));
}

Result<QList<Advice>> Adviser::about(const Entry &entry) const
{
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    const auto persons = modifiers();
    if (!persons)
        return persons.error();
    const auto others = m_diary.entries(entry.day.addDays(-comparedDays), entry.day);
    if (!others)
        return others.error();
    return about(entry, *others, *sessions, *persons);
}

Result<std::optional<Adviser::Open>> Adviser::openOn(const QDate &today) const
{
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    const auto persons = modifiers();
    if (!persons)
        return persons.error();
    const auto done = followed();
    if (!done)
        return done.error();
    const auto since = today.addDays(1 - openForDays);
    // Each entry is unsealed on its own: those that are compared are read once for all.
    const auto entries = m_diary.entries(since.addDays(-comparedDays), today);
    if (!entries)
        return entries.error();
    const QList<Entry> &readable = *entries;
    std::optional<Open> open;
    for (const auto &entry : readable) {
        if (entry.day < since)
            continue;
        const auto first = about(entry, readable, *sessions, *persons).constFirst();
        const bool urgent = first.level != Level::Normal;
        const bool seen = done->contains(entry.id.toString());
        const bool weighsMore = !open || (open->followed && !seen) ||
                                (open->followed == seen && first.level >= open->advice.level);
        if (urgent && weighsMore)
            open = Open{entry, first, seen};
    }
    return open;
}

Result<int> Adviser::scabShiftOn(const QDate &day) const
{
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    const auto last = sessionBefore(*sessions, day);
    if (!last)
        return 0;
    const auto entries = m_diary.entries(last->day, std::min(day, last->day.addDays(healingDays)));
    if (!entries)
        return entries.error();
    QList<EarlierSymptoms> symptoms;
    for (const auto &entry : *entries)
        symptoms.append({static_cast<int>(last->day.daysTo(entry.day)), entry.symptoms});
    return scabShift(m_guidance.healing, symptoms);
}

Result<QStringList> Adviser::followed() const
{
    const auto ids = m_settings.value(Setting::FollowedEntries);
    if (!ids)
        return ids.error();
    return ids->split(u',', Qt::SkipEmptyParts);
}

Status Adviser::setFollowed(EntryId id, bool followedNow)
{
    auto ids = followed();
    if (!ids)
        return ids.error();
    ids->removeAll(id.toString());
    if (followedNow)
        ids->append(id.toString());
    // Only entries of the last days are ever looked up.
    constexpr qsizetype most = 20;
    return m_settings.setValue(Setting::FollowedEntries,
                               ids->mid(std::max<qsizetype>(0, ids->size() - most)).join(u','));
}

QDateTime deadlineOf(const Advice &advice, const QDateTime &loggedAt)
{
    if (!advice.targetHours || *advice.targetHours <= 0)
        return {};
    return loggedAt.addSecs(qint64(*advice.targetHours) * 3600);
}

std::optional<Session> sessionBefore(const QList<Session> &sessions, const QDate &day)
{
    std::optional<Session> last;
    for (const auto &session : sessions) {
        if (session.day <= day && (!last || session.day > last->day))
            last = session;
    }
    return last;
}

} // namespace stipple
