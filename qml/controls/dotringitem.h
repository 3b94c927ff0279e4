// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/controls/drawing.h"

namespace stipple {

/// The ring of days; see DotRing.qml.
class DotRingItem : public stipple::Drawing
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int day MEMBER m_day NOTIFY dayChanged FINAL)
    Q_PROPERTY(QList<int> phases MEMBER m_phases NOTIFY phasesChanged FINAL)
    Q_PROPERTY(QList<int> missed MEMBER m_missed NOTIFY missedChanged FINAL)
    Q_PROPERTY(bool plain MEMBER m_plain NOTIFY plainChanged FINAL)
    /// How far today's dot is filled, 0 to 1.
    Q_PROPERTY(qreal fill MEMBER m_fill NOTIFY fillChanged FINAL)
    Q_PROPERTY(QColor tone MEMBER m_tone NOTIFY toneChanged FINAL)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY edgeChanged FINAL)
    Q_PROPERTY(QColor faint MEMBER m_faint NOTIFY faintChanged FINAL)

public:
    using Drawing::Drawing;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void dayChanged();
    void phasesChanged();
    void missedChanged();
    void plainChanged();
    void fillChanged();
    void toneChanged();
    void edgeChanged();
    void faintChanged();

private:
    int m_day = 0;
    QList<int> m_phases{1, 4, 5, 4, 16, 13};
    QList<int> m_missed;
    bool m_plain = false;
    qreal m_fill = 1;
    QColor m_tone;
    QColor m_edge;
    QColor m_faint;
};

} // namespace stipple
