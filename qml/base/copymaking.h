// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/sharing/leavingphotos.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// Makes photos ready to leave, in other threads. Who asks for others, or goes, waits for nothing
/// any more: what has begun comes to its end, and is kept while there is somebody to keep it.
class CopyMaking : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A model has it")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    /// How many were asked for together, and how many of them are ready.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int ready READ ready NOTIFY changed FINAL)

public:
    /// `photos` outlives it.
    explicit CopyMaking(LeavingPhotos &photos, QObject *parent = nullptr);
    ~CopyMaking() override;

    /// Makes these, each once, instead of what was asked for before; finished() or failed() follows
    /// from the event loop.
    void start(const QList<PhotoId> &ids);
    /// Makes none; nothing follows.
    void stop() { start({}); }

    [[nodiscard]] bool isRunning() const { return !m_wanted.isEmpty(); }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int ready() const { return m_count - int(m_wanted.size()); }

Q_SIGNALS:
    void changed();
    void finished();
    /// The first photo that failed; the others are not made any more.
    void failed(const stipple::Error &error);

private:
    using Job = QFutureWatcher<Result<LeavingPhotos::Made>>;

    void goOn();
    void begin(const PhotoId &id);
    void take(const PhotoId &id, const Result<LeavingPhotos::Made> &made);

    LeavingPhotos &m_photos;
    QList<PhotoId> m_wanted; ///< and not ready
    QList<PhotoId> m_queue;  ///< wanted, and not begun
    QHash<PhotoId, Job *> m_jobs;
    int m_count = 0;
};

} // namespace stipple
