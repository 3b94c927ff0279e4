// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photostore.h"

#include <QCryptographicHash>
#include <QHash>

#include <optional>

namespace stipple {

/// Photos in memory. It can be made full.
class FakePhotoStore : public PhotoStore
{
public:
    QHash<PhotoId, QByteArray> files;
    QHash<PhotoId, QByteArray> thumbnails;
    int writes = 0;
    std::optional<int> writesUntilFull; ///< after so many more files, DiskFull

    [[nodiscard]] Status put(PhotoId id, const QByteArray &jpeg) override
    {
        if (files.contains(id)) {
            if (files.value(id) == jpeg)
                return {};
            return Error{ErrorCode::AlreadyExists, id.toString()};
        }
        if (writesUntilFull && (*writesUntilFull)-- <= 0)
            return Error{ErrorCode::DiskFull, id.toString()};
        files.insert(id, jpeg);
        ++writes;
        return {};
    }

    [[nodiscard]] Result<QByteArray> read(PhotoId id, const QByteArray &sha256) override
    {
        if (!files.contains(id))
            return Error{ErrorCode::NotFound, id.toString()};
        const auto bytes = files.value(id);
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != sha256)
            return Error{ErrorCode::PhotoDamaged, id.toString()};
        return bytes;
    }

    [[nodiscard]] Result<PhotoReading> reading(PhotoId id, const QByteArray &sha256) override
    {
        return PhotoReading([answer = read(id, sha256)] { return answer; });
    }

    [[nodiscard]] Result<PhotoReading> thumbnailReading(PhotoId id, const QByteArray &sha256,
                                                        MakeThumbnail make) override
    {
        if (!thumbnails.contains(id)) {
            const auto jpeg = read(id, sha256);
            if (!jpeg)
                return PhotoReading([jpeg] { return jpeg; });
            const auto small = make(*jpeg);
            if (!small)
                return PhotoReading([small] { return small; });
            thumbnails.insert(id, *small);
        }
        return PhotoReading([small = thumbnails.value(id)] { return Result(small); });
    }

    [[nodiscard]] Status remove(PhotoId id) override
    {
        thumbnails.remove(id);
        files.remove(id);
        return {};
    }

    [[nodiscard]] Result<int> sweep(const QSet<PhotoId> &kept) override
    {
        const auto before = files.size();
        files.removeIf([&](const auto &file) { return !kept.contains(file.key()); });
        return static_cast<int>(before - files.size());
    }
};

} // namespace stipple
