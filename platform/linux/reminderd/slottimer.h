// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

namespace stipple {

/// Wakes the daemon at one instant of the wall clock, and in between never.
class SlotTimer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Replaces what was armed. An instant that has passed fires at once.
    virtual void arm(const QDateTime &at) = 0;
    virtual void disarm() = 0;

Q_SIGNALS:
    void fired();
    /// The wall clock was set; what was armed stays armed.
    void clockSet();
};

} // namespace stipple
