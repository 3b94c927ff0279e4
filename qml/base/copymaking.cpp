// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/copymaking.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrent>

namespace stipple {

namespace {

/// A large photo takes up to a hundred megabytes while it is decoded. One alone would leave half of
/// a phone idle while somebody waits.
constexpr int mostAtOnce = 2;

/// The same for all pages, or the last job of one that was left would add to those of the next.
QThreadPool &decoders()
{
    static QPointer<QThreadPool> pool;
    if (!pool) {
        pool = new QThreadPool(QCoreApplication::instance());
        pool->setMaxThreadCount(mostAtOnce);
    }
    return *pool;
}

LeavingPhotos::Making makingOf(const LeavingPhotos &photos, const PhotoId &id)
{
    const auto making = photos.making(id);
    if (making)
        return *making;
    return [error = making.error()] { return Result<LeavingPhotos::Made>(error); };
}

} // namespace

CopyMaking::CopyMaking(LeavingPhotos &photos, QObject *parent)
    : QObject(parent)
    , m_photos(photos)
{}

CopyMaking::~CopyMaking()
{
    for (auto *job : std::as_const(m_jobs))
        job->cancel();
}

void CopyMaking::start(const QList<PhotoId> &ids)
{
    m_count = int(ids.size());
    m_wanted = ids;
    m_queue = ids;
    m_queue.removeIf([this](const PhotoId &id) { return m_jobs.contains(id); });
    goOn();
    Q_EMIT changed();
}

void CopyMaking::goOn()
{
    while (m_jobs.size() < mostAtOnce && !m_queue.isEmpty())
        begin(m_queue.takeFirst());
}

void CopyMaking::begin(const PhotoId &id)
{
    auto *job = new Job(this);
    m_jobs.insert(id, job);
    connect(job, &QFutureWatcherBase::finished, this, [this, job, id] {
        job->deleteLater();
        take(id, job->result());
    });
    job->setFuture(QtConcurrent::run(&decoders(), makingOf(m_photos, id)));
}

void CopyMaking::take(const PhotoId &id, const Result<LeavingPhotos::Made> &made)
{
    m_jobs.remove(id);
    if (made)
        m_photos.take(id, *made);
    const bool isWanted = m_wanted.removeOne(id);
    if (isWanted && !made) {
        stop();
        Q_EMIT failed(made.error());
        return;
    }
    goOn();
    if (!isWanted)
        return;
    Q_EMIT changed();
    if (!isRunning())
        Q_EMIT finished();
}

} // namespace stipple
