// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/entry.h"

/// Entries whose whole content follows from a number, so that two processes agree on it.
namespace stipple::numbered {

inline const QDate lastDay(2026, 3, 30);

constexpr int photosEach = 5;

/// Of the photos of an entry, and one more that a change adds.
inline QByteArray photo(int number, int index)
{
    return QByteArray(5'000 + (number + index) % 7 * 3'000,
                      static_cast<char>('a' + (number * photosEach + index) % 26));
}

inline QString note(int number)
{
    return QStringLiteral("entry %1").arg(number);
}

inline QString changedNote(int number)
{
    return QStringLiteral("entry %1, changed").arg(number);
}

/// Hair and products, and the same after a change.
inline Upkeep upkeep(int number)
{
    return {.hairMm = number % 20, .products = {QStringLiteral("product %1").arg(number)}};
}

inline Upkeep changedUpkeep(int number)
{
    return {.hairMm = number % 20 + 1, .products = {}};
}

inline QDate day(int number)
{
    return lastDay.addDays(-(number % 365));
}

inline DraftPhoto draftPhoto(int number, int index)
{
    return {.id = PhotoId::random(),
            .view = View::Top,
            .jpeg = photo(number, index),
            .width = 40,
            .height = 30,
            .takenAt = {}};
}

inline EntryDraft draft(int number)
{
    EntryDraft draft{.id = EntryId::random(),
                     .day = day(number),
                     .symptoms = {.redness = number % 5, .itch = number % 11},
                     .note = note(number),
                     .photos = {},
                     .upkeep = upkeep(number)};
    for (int index = 0; index < photosEach; ++index)
        draft.photos.append(draftPhoto(number, index));
    return draft;
}

/// `before` without its first photo, with another at the end and other words.
inline EntryDraft changed(EntryDraft before, int number)
{
    before.revision = 2;
    before.note = changedNote(number);
    before.upkeep = changedUpkeep(number);
    before.photos.removeFirst();
    before.photos.append(draftPhoto(number, photosEach));
    return before;
}

} // namespace stipple::numbered
