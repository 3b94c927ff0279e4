// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace stipple {

/// What a person set in the device's own settings about how everything should look.
class Appearance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Factor on the size of every text, 1 unless the person chose another. Above 0; not limited to
    /// what the app can show.
    [[nodiscard]] virtual double textScale() const = 0;
    /// Whether movement is to be left out.
    [[nodiscard]] virtual bool isMotionReduced() const = 0;

Q_SIGNALS:
    /// One of the two is another, or has become known.
    void changed();
};

} // namespace stipple
