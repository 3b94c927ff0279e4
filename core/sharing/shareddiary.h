// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/session.h"
#include "core/diary/entry.h"

#include <QSet>

#include <optional>

namespace stipple {

/// The facts about a photo that travels beside the bundle.
struct SharedPhoto
{
    PhotoId id;
    View view = View::Front;
    QDateTime takenAt; ///< UTC
    qint64 size = 0;   ///< bytes
    QByteArray sha1;   ///< 20 bytes; FHIR asks for SHA-1, the manifest has the SHA-256

    /// `media/<32 hex>.jpg`, from the photo's id.
    [[nodiscard]] QString mediaName() const;

    friend bool operator==(const SharedPhoto &, const SharedPhoto &) = default;
};

/// An entry as far as its author chose to share it. What has no value was not shared.
struct SharedEntry
{
    EntryId id;
    int revision = 1;
    QDate day;
    QDateTime loggedAt;
    std::optional<Symptoms> symptoms; ///< at least one is answered
    std::optional<QString> note;
    QList<SharedPhoto> photos;

    friend bool operator==(const SharedEntry &, const SharedEntry &) = default;
};

/// The payload of a diary envelope.
struct SharedDiary
{
    QList<Session> sessions; ///< had, not booked; `number` does not travel
    QList<SharedEntry> entries;
    std::optional<QSet<QString>> modifiers; ///< what makes signs weigh more for this person

    friend bool operator==(const SharedDiary &, const SharedDiary &) = default;
};

/// The id of the resource that carries the modifiers: always the same for the same person.
[[nodiscard]] QString modifiersId(const ThreadId &subject);

/// FHIR R4 Bundle of type collection. `subject` is a pseudonym for the person: the thread.
[[nodiscard]] QByteArray encodeDiary(const SharedDiary &diary, const ThreadId &subject);

/// All of it or nothing. JSON errors, or BundleInvalid for anything that encodeDiary() does not
/// write: an unknown resource, member, code or value out of range.
[[nodiscard]] Result<SharedDiary> decodeDiary(const QByteArray &bundle, const ThreadId &subject);

} // namespace stipple
