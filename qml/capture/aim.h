// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/hint.h"

#include <QImage>
#include <QObject>

namespace stipple {

/// Watches live pictures and the level, and says what to mend first.
///
/// Pictures are judged in the background, one at a time; those that come meanwhile are left out. A
/// hint counts when two pictures in a row give it, so that it can be read and heard.
class Aim : public QObject
{
    Q_OBJECT

public:
    enum class Mark { Unknown, Good, Poor };

    using QObject::QObject;

    /// Forgets what was seen, and goes on for another view or another camera.
    void turnTo(View view, CameraDevice::Facing facing);
    void see(const QImage &preview);
    void feel(const Upward &up);

    [[nodiscard]] Hint hint() const { return m_hint; }
    /// How the device is held; nothing without a sensor, or where it does not matter.
    [[nodiscard]] const std::optional<Lean> &lean() const { return m_lean; }
    [[nodiscard]] Mark level() const;
    [[nodiscard]] Mark light() const;
    [[nodiscard]] Mark sharp() const;
    [[nodiscard]] Mark glare() const;

Q_SIGNALS:
    /// One of the marks or the lean is different.
    void changed();
    void hintChanged();

private:
    void judge(gates::Doubts doubts);
    [[nodiscard]] Mark markOf(gates::Doubts poor) const;

    View m_view = View::Front;
    CameraDevice::Facing m_facing = CameraDevice::Facing::Away;
    std::optional<gates::Doubts> m_doubts;
    std::optional<Lean> m_lean;
    Hint m_hint = Hint::Searching;
    Hint m_last = Hint::Searching;
    bool m_isLooking = false;
    int m_turn = 0; ///< what was seen before the last turn is not judged any more
};

} // namespace stipple
