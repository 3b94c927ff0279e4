// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/capture/aim.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace stipple {

namespace {

gates::Doubts judged(const QImage &picture)
{
    return gates::doubtsOf(gates::factsOf(picture));
}

} // namespace

void Aim::turnTo(View view, CameraDevice::Facing facing)
{
    ++m_turn;
    m_view = view;
    m_facing = facing;
    m_doubts.reset();
    m_lean.reset();
    m_last = Hint::Searching;
    m_hint = Hint::Searching;
    Q_EMIT changed();
    Q_EMIT hintChanged();
}

void Aim::see(const QImage &preview)
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    auto *looking = new QFutureWatcher<gates::Doubts>(this);
    connect(looking, &QFutureWatcherBase::finished, this, [this, looking, turn = m_turn] {
        looking->deleteLater();
        m_isLooking = false;
        if (turn == m_turn)
            judge(looking->result());
    });
    looking->setFuture(QtConcurrent::run(judged, preview));
}

void Aim::feel(const Upward &up)
{
    m_lean = leanFor(m_view, m_facing, up);
    Q_EMIT changed();
}

void Aim::judge(gates::Doubts doubts)
{
    m_doubts = doubts;
    const auto hint = hintFor(m_doubts, m_lean);
    const bool isSteady = hint == m_last || m_hint == Hint::Searching;
    m_last = hint;
    Q_EMIT changed();
    if (!isSteady || hint == m_hint)
        return;
    m_hint = hint;
    Q_EMIT hintChanged();
}

Aim::Mark Aim::markOf(gates::Doubts poor) const
{
    if (!m_doubts)
        return Mark::Unknown;
    return (*m_doubts & poor) ? Mark::Poor : Mark::Good;
}

Aim::Mark Aim::level() const
{
    if (!m_lean)
        return Mark::Unknown;
    return m_lean->degrees > gates::acceptableTilt ? Mark::Poor : Mark::Good;
}

Aim::Mark Aim::light() const
{
    return markOf(gates::Doubt::TooDark | gates::Doubt::TooBright);
}

Aim::Mark Aim::sharp() const
{
    return markOf(gates::Doubt::Blurred);
}

Aim::Mark Aim::glare() const
{
    return markOf(gates::Doubt::Glare);
}

} // namespace stipple
