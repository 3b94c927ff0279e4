// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/demohome.h"

namespace stipple {

/// Logs through the service, as a person would.
inline void log(DemoHome &home, const QDate &day, const Symptoms &symptoms)
{
    EntryDraft draft;
    draft.day = day;
    draft.symptoms = symptoms;
    if (!home.diary.add(draft))
        qFatal("cannot log");
}

inline Photo demoFacts(View view)
{
    return {.id = PhotoId::random(),
            .view = view,
            .sha256 = QByteArray(32, 's'),
            .width = 300,
            .height = 340,
            .takenAt = {}};
}

/// An entry that nothing checks, logged at that time of its day in UTC; its photos have no bytes.
inline Entry &put(DemoHome &home, const QDate &day, const QTime &time = QTime(7, 0),
                  const Symptoms &symptoms = {.redness = 0}, const QList<View> &views = {})
{
    Entry entry{.id = EntryId::random(),
                .revision = 1,
                .day = day,
                .loggedAt = QDateTime(day, time, Qt::UTC),
                .symptoms = symptoms,
                .note = {},
                .photos = {}};
    for (const auto view : views)
        entry.photos.append(demoFacts(view));
    home.diaryRows.rows.append(entry);
    return home.diaryRows.rows.last();
}

/// Ten thousand entries, three a day up to today, every other one with a photo, and some of them
/// with signs that call for help; a session every other year.
inline void putTenThousand(DemoHome &home)
{
    constexpr int many = 10'000;
    const auto today = home.clock.today();
    for (int before = 100; before < many / 3; before += 730) {
        if (!home.care.addSession(today.addDays(-before)))
            qFatal("no session");
    }
    for (int number = many - 1; number >= 0; --number) {
        Symptoms symptoms{.redness = number % 5 == 0 ? 1 : 0, .itch = number % 7};
        if (number % 101 == 0)
            symptoms.spreading = true;
        QList<View> views;
        if (number % 2 == 0)
            views.append(number % 4 == 0 ? View::Front : View::Top);
        put(home, today.addDays(-(number / 3)), QTime(20 - number % 3, 0), symptoms, views);
    }
}

} // namespace stipple
