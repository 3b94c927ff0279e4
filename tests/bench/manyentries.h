// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/yearofdata.h"

/// A diary of many demo entries, three a day, that ends on a day; sessions every other year. The
/// same for the same numbers, and nobody's.
namespace stipple::manyentries {

constexpr int perDay = 3;
constexpr int daysBetweenSessions = 730;

inline Entry entry(int number, int photos, const QDate &lastDay, const QByteArray &jpeg)
{
    const auto day = lastDay.addDays(-(number / perDay));
    Entry entry{.id = EntryId::random(),
                .revision = 1,
                .day = day,
                .loggedAt = QDateTime(day, QTime(20 - number % perDay, 0), Qt::UTC),
                .symptoms = yearofdata::symptomsOn(number / perDay % daysBetweenSessions),
                .note = QStringLiteral("Demo note number %1, of a usual length.").arg(number),
                .photos = {}};
    for (int i = 0; i < photos; ++i)
        entry.photos.append({.id = PhotoId::random(),
                             .view = number % 4 == 0 ? View::Front : View::Top,
                             .sha256 = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256),
                             .width = 1920,
                             .height = 2560,
                             .takenAt = entry.loggedAt});
    return entry;
}

/// Fills an empty storage with `entries`, every other one of which has a photo: `jpeg`.
inline Status fill(Storage &storage, int entries, const QDate &lastDay, const QByteArray &jpeg)
{
    const auto connection = storage.database().connection();
    // Thousands of commits: they need not each survive a power cut, only all of them at the end.
    if (const auto done = execute(connection, QStringLiteral("PRAGMA synchronous = OFF")); !done)
        return done;
    if (const auto done = Settings(storage.settings()).setRoles(Role::Client); !done)
        return done;
    const int days = (entries + perDay - 1) / perDay;
    for (int before = std::min(days - 1, 100); before < days; before += daysBetweenSessions) {
        const auto done =
            storage.care().insert({.id = SessionId::random(), .day = lastDay.addDays(-before)});
        if (!done)
            return done;
    }
    for (int number = entries - 1; number >= 0; --number) {
        const auto made = entry(number, number % 2 == 0 ? 1 : 0, lastDay, jpeg);
        for (const auto &photo : made.photos) {
            if (const auto put = storage.photos().put(photo.id, jpeg); !put)
                return put;
        }
        if (const auto done = storage.diary().insert(made); !done)
            return done;
    }
    return execute(connection, QStringLiteral("PRAGMA synchronous = FULL"));
}

} // namespace stipple::manyentries
