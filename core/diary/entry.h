// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photo.h"
#include "core/diary/symptoms.h"

#include <QDate>
#include <QList>

namespace stipple {

/// One look at the scalp, as saved. A day may have several.
struct Entry
{
    EntryId id;
    int revision = 1;   ///< grows by one with every change; the higher one replaces the lower
    QDate day;          ///< the civil day it tells about
    QDateTime loggedAt; ///< when it was saved; UTC, whole milliseconds
    Symptoms symptoms;
    QString note;
    QList<Photo> photos; ///< in the order in which they were added

    friend bool operator==(const Entry &, const Entry &) = default;
};

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

/// An entry while it is being written.
struct EntryDraft
{
    EntryId id = EntryId::random(); ///< stays the entry's id, so that a draft is added once only
    QDate day;
    Symptoms symptoms;
    QString note;
    QList<DraftPhoto> photos;

    friend bool operator==(const EntryDraft &, const EntryDraft &) = default;
};

} // namespace stipple
