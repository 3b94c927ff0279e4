// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/photocomparison.h"

#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <optional>

namespace stipple {

/// A comparison that finds what it is told to find: at first, that both photos show the same.
class FakePhotoComparison : public PhotoComparison
{
public:
    /// What align() answers, with the photos' sizes put in; the same place for every point.
    std::optional<AlignmentAttempt::Faults> faults; ///< not comparable, for these reasons
    std::optional<Error> failure;                   ///< what both calls answer while it is set
    int aligned = 0;                                ///< how often align() was called
    int broughtCount = 0;                           ///< how often brought() was called

    /// align() waits until open(): two photos that are still being compared.
    void close() { m_isClosed = true; }
    void open()
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosed = false;
        m_opened.wakeAll();
    }

    /// Somebody compares and waits for open().
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

    [[nodiscard]] Result<AlignmentAttempt> align(const QImage &first, const QImage &second,
                                                 const Guide &) override
    {
        const QMutexLocker lock(&m_mutex);
        while (m_isClosed) {
            m_isWaiting = true;
            m_opened.wait(&m_mutex);
        }
        m_isWaiting = false;
        ++aligned;
        if (failure)
            return *failure;
        AlignmentAttempt attempt;
        if (faults) {
            attempt.faults = *faults;
            return attempt;
        }
        Alignment alignment;
        alignment.first = workingSize(first.size());
        alignment.second = workingSize(second.size());
        alignment.centre = QRectF(QPointF(), QSizeF(alignment.first)).center();
        alignment.radii = alignment.centre;
        alignment.coverage = 1;
        attempt.alignment = alignment;
        attempt.coverage = 1;
        return attempt;
    }

    [[nodiscard]] Result<QImage> brought(const QImage &second, const Alignment &,
                                         QSize onto) override
    {
        const QMutexLocker lock(&m_mutex);
        ++broughtCount;
        if (failure)
            return *failure;
        return second.scaled(onto, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

private:
    QMutex m_mutex;
    QWaitCondition m_opened;
    bool m_isClosed = false;
    std::atomic<bool> m_isWaiting = false;
};

} // namespace stipple
