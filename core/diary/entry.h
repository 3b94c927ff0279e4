// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photo.h"
#include "core/diary/symptoms.h"
#include "core/diary/upkeep.h"

#include <QDate>
#include <QList>

namespace stipple {

/// One look at the scalp, as saved. A day may have several.
struct Entry
{
    EntryId id;
    int revision = 1;   ///< grows by one with every change; the higher one replaces the lower
    QDate day;          ///< the civil day it tells about
    QDateTime loggedAt; ///< when it was first saved; UTC, whole milliseconds
    Symptoms symptoms;
    QString note;
    QList<Photo> photos; ///< in the order in which they were added
    Upkeep upkeep = {};
    QDateTime changedAt = {}; ///< when this revision was saved; invalid for the first one

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// An entry, or a part of it, that lies there but was changed from outside or is damaged.
struct DamagedEntry
{
    EntryId id;
    QDate day;          ///< invalid when that cannot be read either
    bool shown = false; ///< only photos are missing; the entry itself is among the readable ones

    friend bool operator==(const DamagedEntry &, const DamagedEntry &) = default;
};

/// The readable entries, and what is missing among them. Most who ask want the list alone.
struct Entries : QList<Entry>
{
    using QList<Entry>::QList;

    QList<DamagedEntry> damaged;
};

/// That there is an entry, and on which day.
struct EntryDay
{
    EntryId id;
    QDate day;

    friend bool operator==(const EntryDay &, const EntryDay &) = default;
};

/// That there is a photo, and whose.
struct EntryPhoto
{
    PhotoId id;
    EntryId entry;
    View view = View::Front;
    bool pinned = false; ///< others of its view are compared with it

    friend bool operator==(const EntryPhoto &, const EntryPhoto &) = default;
};

/// The photo that others of `view` are compared with and taken under: the pinned one, or else the
/// newest. `photos` stand newest first.
[[nodiscard]] std::optional<PhotoId> baselineOf(const QList<EntryPhoto> &photos, View view);

/// A photo that is not yet part of an entry.
struct DraftPhoto
{
    PhotoId id = PhotoId::random(); ///< the photo's for good; another picture has another
    View view = View::Front;
    QByteArray jpeg; ///< as `sanitise` made it, never as it came from a camera or a file
    int width = 0;
    int height = 0;
    QDateTime takenAt; ///< UTC; invalid: the moment at which it is first kept

    friend bool operator==(const DraftPhoto &, const DraftPhoto &) = default;
};

/// An entry while it is being written or changed.
struct EntryDraft
{
    EntryId id = EntryId::random(); ///< stays the entry's id, so that a draft is added once only
    QDate day;
    Symptoms symptoms;
    QString note;
    QList<DraftPhoto> photos;
    Upkeep upkeep = {};
    int revision = 1; ///< what it will be: 1 a new entry, above that a change of one

    friend bool operator==(const EntryDraft &, const EntryDraft &) = default;
};

} // namespace stipple
