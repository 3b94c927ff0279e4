// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/appearance.h"

namespace stipple {

/// Settings of a device that the test moves.
class FakeAppearance : public Appearance
{
    Q_OBJECT

public:
    using Appearance::Appearance;

    [[nodiscard]] double textScale() const override { return m_textScale; }
    [[nodiscard]] bool isMotionReduced() const override { return m_isMotionReduced; }

    void set(double textScale, bool isMotionReduced)
    {
        m_textScale = textScale;
        m_isMotionReduced = isMotionReduced;
        Q_EMIT changed();
    }

private:
    double m_textScale = 1;
    bool m_isMotionReduced = false;
};

} // namespace stipple
