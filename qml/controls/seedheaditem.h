// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/controls/drawing.h"

namespace stipple {

/// The days after the ring, spiralling outward; see SeedHead.qml.
class SeedHeadItem : public stipple::Drawing
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int day MEMBER m_day NOTIFY dayChanged FINAL)
    Q_PROPERTY(int total MEMBER m_total NOTIFY totalChanged FINAL)
    Q_PROPERTY(QColor tone MEMBER m_tone NOTIFY toneChanged FINAL)
    Q_PROPERTY(QColor faint MEMBER m_faint NOTIFY faintChanged FINAL)

public:
    using Drawing::Drawing;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void dayChanged();
    void totalChanged();
    void toneChanged();
    void faintChanged();

private:
    int m_day = 43;
    int m_total = 1095;
    QColor m_tone;
    QColor m_faint;
};

} // namespace stipple
