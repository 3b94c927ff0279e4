// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace stipple {

/// Keeps every thread of a pool busy, so that what it is asked for waits until release().
class HeldPool
{
public:
    explicit HeldPool(QThreadPool &pool)
        : m_pool(pool)
    {
        for (int i = 0; i < m_threads; ++i)
            m_pool.start([this] { m_gate.acquire(); });
    }
    HeldPool(const HeldPool &) = delete;
    HeldPool &operator=(const HeldPool &) = delete;
    ~HeldPool()
    {
        release();
        m_pool.waitForDone();
    }

    void release()
    {
        m_gate.release(m_threads);
        m_threads = 0;
    }

private:
    QThreadPool &m_pool;
    int m_threads = m_pool.maxThreadCount();
    QSemaphore m_gate;
};

} // namespace stipple
