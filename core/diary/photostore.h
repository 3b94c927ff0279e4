// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSet>

#include <functional>

namespace stipple {

/// Reads one photo, in any thread and as often as wanted. It carries the key it needs, so keep it
/// no longer than the reading takes.
using PhotoReading = std::function<Result<QByteArray>()>;

/// Makes a small JPEG of a photo; in any thread.
using MakeThumbnail = Result<QByteArray> (*)(const QByteArray &jpeg);

/// Keeps the bytes of photos, sealed.
///
/// Ids are made on this device. A photo that arrives from elsewhere gets a new id here, so that
/// no sender can name somebody else's file.
class PhotoStore
{
public:
    PhotoStore() = default;
    PhotoStore(const PhotoStore &) = delete;
    PhotoStore &operator=(const PhotoStore &) = delete;
    virtual ~PhotoStore() = default;

    /// Keeps `jpeg`; on success it survives a power cut. Must come before the transaction that
    /// refers to it: bytes that nothing refers to are swept at the next start, the reverse would
    /// be a lost photo. DiskFull or FileUnwritable leave nothing behind. Putting the same bytes
    /// again is a success, other bytes under a taken id are AlreadyExists.
    [[nodiscard]] virtual Status put(PhotoId id, const QByteArray &jpeg) = 0;

    /// The bytes, compared with `sha256`. NotFound, Locked, or PhotoDamaged when what lies there
    /// is not what was put.
    [[nodiscard]] virtual Result<QByteArray> read(PhotoId id, const QByteArray &sha256) = 0;

    /// What read() answers, read when it is called. Locked at once; the rest when it is called.
    [[nodiscard]] virtual Result<PhotoReading> reading(PhotoId id, const QByteArray &sha256) = 0;

    /// The same photo, small. `make` makes the thumbnail when there is none yet, or none of this
    /// very photo; it is kept sealed, goes with its photo, and may be made again at any time.
    [[nodiscard]] virtual Result<PhotoReading>
    thumbnailReading(PhotoId id, const QByteArray &sha256, MakeThumbnail make) = 0;

    /// Success also when there is none of that id.
    [[nodiscard]] virtual Status remove(PhotoId id) = 0;

    /// Removes all but `kept` and answers how many went. Call it at start only, before anything
    /// is put.
    [[nodiscard]] virtual Result<int> sweep(const QSet<PhotoId> &kept) = 0;
};

} // namespace stipple
