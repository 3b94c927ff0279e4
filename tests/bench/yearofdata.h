// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settings.h"
#include "core/storage/storage.h"

#include <QCryptographicHash>

#include <algorithm>

/// A demo year: three sessions, an entry every day of which every seventh has a photo, and ticks.
/// The same for the same last day, and nobody's.
namespace stipple::yearofdata {

constexpr int days = 365;
constexpr int daysBetweenPhotos = 7;

/// A course as the content describes it: strong at first, gone after some weeks.
inline Symptoms symptomsOn(int dayAfterSession)
{
    Symptoms symptoms;
    symptoms.redness = std::clamp(3 - dayAfterSession / 2, 0, 4);
    symptoms.swelling = std::clamp(2 - dayAfterSession, 0, 3);
    symptoms.itch = dayAfterSession >= 4 && dayAfterSession <= 10 ? 4 : 0;
    symptoms.pain = std::clamp(3 - dayAfterSession, 0, 10);
    symptoms.scabs = std::clamp(90 - dayAfterSession * 10, 0, 100);
    symptoms.fluid = dayAfterSession < 2 ? Fluid::Clear : Fluid::None;
    return symptoms;
}

inline QList<QDate> sessionsBefore(const QDate &lastDay)
{
    return {lastDay.addDays(1 - days), lastDay.addDays(15 - days), lastDay.addDays(43 - days)};
}

inline Status addEntry(Storage &storage, const QDate &day, int dayAfterSession,
                       const QByteArray &jpeg)
{
    Entry entry{.id = EntryId::random(),
                .revision = 1,
                .day = day,
                .loggedAt = QDateTime(day, QTime(7, 30), Qt::UTC),
                .symptoms = symptomsOn(dayAfterSession),
                .note = QStringLiteral("Demo note of day %1.").arg(dayAfterSession),
                .photos = {}};
    if (dayAfterSession % daysBetweenPhotos == 0) {
        entry.photos.append({.id = PhotoId::random(),
                             .view = View::Top,
                             .sha256 = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256),
                             .width = 1920,
                             .height = 2560,
                             .takenAt = entry.loggedAt});
        if (const auto put = storage.photos().put(entry.photos.constFirst().id, jpeg); !put)
            return put;
    }
    return storage.diary().insert(entry);
}

inline Status addDay(Storage &storage, const QDate &day, const QList<QDate> &sessions,
                     const QByteArray &jpeg, const QStringList &taskIds)
{
    qint64 after = 0;
    for (const auto &session : sessions) {
        if (session <= day)
            after = session.daysTo(day);
    }
    if (const auto done = addEntry(storage, day, static_cast<int>(after), jpeg); !done)
        return done;
    for (const auto &task : taskIds) {
        if (const auto done = storage.care().setTicked({.day = day, .taskId = task}, true); !done)
            return done;
    }
    return {};
}

/// Fills an empty storage with the year that ends on `lastDay`. `jpeg` is every photo's picture,
/// `taskIds` are ticked every day.
inline Status fill(Storage &storage, const QDate &lastDay, const QByteArray &jpeg,
                   const QStringList &taskIds)
{
    const auto connection = storage.database().connection();
    // Thousands of commits: they need not each survive a power cut, only all of them at the end.
    if (const auto done = execute(connection, QStringLiteral("PRAGMA synchronous = OFF")); !done)
        return done;
    if (const auto done = Settings(storage.settings()).setRoles(Role::Client); !done)
        return done;
    const auto sessions = sessionsBefore(lastDay);
    for (const auto &session : sessions) {
        if (const auto done = storage.care().insert({.id = SessionId::random(), .day = session});
            !done)
            return done;
    }
    for (int day = 1 - days; day <= 0; ++day) {
        if (const auto done = addDay(storage, lastDay.addDays(day), sessions, jpeg, taskIds); !done)
            return done;
    }
    return execute(connection, QStringLiteral("PRAGMA synchronous = FULL"));
}

} // namespace stipple::yearofdata
