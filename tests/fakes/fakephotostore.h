// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photostore.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <memory>
#include <optional>

namespace stipple {

/// Photos in memory. It can be made full, and slow to read from other threads.
class FakePhotoStore : public PhotoStore
{
public:
    ~FakePhotoStore() override { open(); }

    /// Readings in other threads wait until open(): photos that are still being read.
    void close()
    {
        const QMutexLocker lock(&m_desk->mutex);
        m_desk->isClosed = true;
    }
    void open()
    {
        const QMutexLocker lock(&m_desk->mutex);
        m_desk->isClosed = false;
        m_desk->opened.wakeAll();
    }
    /// How many readings wait for open().
    [[nodiscard]] int waiting() const
    {
        const QMutexLocker lock(&m_desk->mutex);
        return m_desk->waiting;
    }
    /// Which photos were read whole: in the store's own thread, and in others.
    [[nodiscard]] QList<PhotoId> readHere() const
    {
        const QMutexLocker lock(&m_desk->mutex);
        return m_desk->readHere;
    }
    [[nodiscard]] QList<PhotoId> readElsewhere() const
    {
        const QMutexLocker lock(&m_desk->mutex);
        return m_desk->readElsewhere;
    }

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
        m_desk->serve(id);
        return kept(id, sha256);
    }

    [[nodiscard]] Result<PhotoReading> reading(PhotoId id, const QByteArray &sha256) override
    {
        return PhotoReading([answer = kept(id, sha256), id, desk = m_desk] {
            desk->serve(id);
            return answer;
        });
    }

    [[nodiscard]] Result<PhotoReading> thumbnailReading(PhotoId id, const QByteArray &sha256,
                                                        MakeThumbnail make) override
    {
        if (!thumbnails.contains(id)) {
            const auto jpeg = kept(id, sha256);
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

private:
    /// Outlives the store where a reading still waits.
    struct Desk
    {
        QMutex mutex;
        QWaitCondition opened;
        const QThread *home = QThread::currentThread();
        bool isClosed = false;
        int waiting = 0;
        QList<PhotoId> readHere;
        QList<PhotoId> readElsewhere;

        void serve(PhotoId id)
        {
            const QMutexLocker lock(&mutex);
            if (QThread::currentThread() == home) {
                readHere.append(id);
                return;
            }
            ++waiting;
            while (isClosed)
                opened.wait(&mutex);
            --waiting;
            readElsewhere.append(id);
        }
    };

    [[nodiscard]] Result<QByteArray> kept(PhotoId id, const QByteArray &sha256) const
    {
        if (!files.contains(id))
            return Error{ErrorCode::NotFound, id.toString()};
        const auto bytes = files.value(id);
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != sha256)
            return Error{ErrorCode::PhotoDamaged, id.toString()};
        return bytes;
    }

    std::shared_ptr<Desk> m_desk = std::make_shared<Desk>();
};

} // namespace stipple
