// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/sharing/envelope.h"

#include <QCache>
#include <QHash>

#include <functional>

namespace stipple {

class DiaryService;

/// Photos of the diary as they may leave: unchanged where they are small enough, else as smaller
/// copies, which lie in memory only.
///
/// Making a copy takes long, so whoever shows something makes them beforehand in other threads:
/// making() here, its job there, take() here again. Copies are held up to the size of an envelope;
/// what is known of them stays. A photo never changes. For one thread but for the jobs.
class LeavingPhotos
{
public:
    /// What is told of a photo before it leaves.
    struct Facts
    {
        qint64 size = 0; ///< bytes
        QByteArray sha1; ///< 20 bytes

        friend bool operator==(const Facts &, const Facts &) = default;
    };
    /// What a job answers.
    struct Made
    {
        Facts facts;
        QByteArray copy; ///< empty: the photo leaves as it is
    };
    /// Reads a photo and makes its copy, in any thread, whatever became of the diary meanwhile. It
    /// carries the key it needs, so ask for it when it is to run.
    using Making = std::function<Result<Made>()>;

    /// `diary` outlives it.
    explicit LeavingPhotos(const DiaryService &diary);

    /// Makes the copy here and now when that was not done before. As sharedCopy(), and what the
    /// diary says when the photo cannot be read. A failure is not remembered.
    [[nodiscard]] Result<Facts> facts(const PhotoId &id) const;
    /// What leaves; otherwise as facts().
    [[nodiscard]] Result<QByteArray> bytes(const PhotoId &id) const;

    /// Those for which facts() would have to make a copy, each once.
    [[nodiscard]] QList<PhotoId> withoutFacts(const QList<PhotoId> &ids) const;
    /// Those for which bytes() would have to make one. The others' copies are held longer now.
    [[nodiscard]] QList<PhotoId> withoutBytes(const QList<PhotoId> &ids) const;

    /// What the diary says when the photo is not known or the diary is locked.
    [[nodiscard]] Result<Making> making(const PhotoId &id) const;
    void take(const PhotoId &id, const Made &made);

    /// Lets go of the copies; what is known of them stays.
    void dropCopies() { m_copies.clear(); }

private:
    struct Known
    {
        Facts facts;
        bool isCopy = false;
    };
    void remember(const PhotoId &id, const Made &made) const;

    const DiaryService &m_diary;
    mutable QHash<PhotoId, Known> m_known;
    mutable QCache<PhotoId, QByteArray> m_copies{envelope::MaxBytes};
};

} // namespace stipple
