// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/entry.h"

/// Entries whose whole content follows from a number, so that two processes agree on it.
namespace stipple::numbered {

inline const QDate lastDay(2026, 3, 30);

inline QByteArray photo(int number)
{
    return QByteArray(5'000 + number % 7 * 3'000, static_cast<char>('a' + number % 26));
}

inline QString note(int number)
{
    return QStringLiteral("entry %1").arg(number);
}

inline QDate day(int number)
{
    return lastDay.addDays(-(number % 365));
}

inline EntryDraft draft(int number)
{
    return {.id = EntryId::random(),
            .day = day(number),
            .symptoms = {.redness = number % 5, .itch = number % 11},
            .note = note(number),
            .photos = {{.id = PhotoId::random(),
                        .view = View::Top,
                        .jpeg = photo(number),
                        .width = 40,
                        .height = 30,
                        .takenAt = {}}}};
}

} // namespace stipple::numbered
