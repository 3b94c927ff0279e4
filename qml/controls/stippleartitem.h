// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/controls/drawing.h"

namespace stipple {

/// Drawings in dots; see StippleArt.qml.
class StippleArtItem : public stipple::Drawing
{
    Q_OBJECT
    QML_ELEMENT
    /// "disc", "field", "pattern" or "outline".
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY kindChanged FINAL)
    Q_PROPERTY(int grade MEMBER m_grade NOTIFY gradeChanged FINAL)
    Q_PROPERTY(QString view MEMBER m_view NOTIFY viewChanged FINAL)
    Q_PROPERTY(int dots MEMBER m_dots NOTIFY dotsChanged FINAL)
    Q_PROPERTY(qreal weight MEMBER m_weight NOTIFY weightChanged FINAL)
    Q_PROPERTY(QColor tone MEMBER m_tone NOTIFY toneChanged FINAL)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY edgeChanged FINAL)

public:
    using Drawing::Drawing;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void kindChanged();
    void gradeChanged();
    void viewChanged();
    void dotsChanged();
    void weightChanged();
    void toneChanged();
    void edgeChanged();

private:
    void paintPattern(QPainter *painter) const;
    void paintOutline(QPainter *painter) const;

    QString m_kind;
    int m_grade = 1;
    QString m_view;
    int m_dots = 180;
    qreal m_weight = 1.5;
    QColor m_tone;
    QColor m_edge;
};

} // namespace stipple
