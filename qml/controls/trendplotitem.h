// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/controls/drawing.h"

#include <QPolygonF>
#include <QVariantList>

namespace stipple {

/// The lines of a trend over the band of usual healing; words stand around it in TrendChart.qml.
class TrendPlotItem : public stipple::Drawing
{
    Q_OBJECT
    QML_ELEMENT
    /// Each [day, low, high], days ascending.
    Q_PROPERTY(QVariantList band MEMBER m_band NOTIFY bandChanged FINAL)
    /// Each [day, value], days ascending; a day without an entry has none.
    Q_PROPERTY(QVariantList values MEMBER m_values NOTIFY valuesChanged FINAL)
    Q_PROPERTY(qreal days MEMBER m_days NOTIFY daysChanged FINAL)
    /// -1 draws no line of today.
    Q_PROPERTY(qreal today MEMBER m_today NOTIFY todayChanged FINAL)
    Q_PROPERTY(qreal max MEMBER m_max NOTIFY maxChanged FINAL)
    Q_PROPERTY(bool flipped MEMBER m_flipped NOTIFY flippedChanged FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY inkChanged FINAL)
    Q_PROPERTY(QColor tone MEMBER m_tone NOTIFY toneChanged FINAL)
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY fillChanged FINAL)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY lineChanged FINAL)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY edgeChanged FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY groundChanged FINAL)

public:
    using Drawing::Drawing;

    /// Room kept free on every side, so that a ringed point fits.
    static constexpr qreal inset = 9;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void bandChanged();
    void valuesChanged();
    void daysChanged();
    void todayChanged();
    void maxChanged();
    void flippedChanged();
    void inkChanged();
    void toneChanged();
    void fillChanged();
    void lineChanged();
    void edgeChanged();
    void groundChanged();

private:
    QPointF place(qreal day, qreal value) const;
    QPolygonF points(const QVariantList &rows, int column) const;
    void paintGrid(QPainter *painter) const;
    void paintBand(QPainter *painter) const;
    void paintValues(QPainter *painter) const;

    QVariantList m_band;
    QVariantList m_values;
    qreal m_days = 14;
    qreal m_today = -1;
    qreal m_max = 4;
    bool m_flipped = false;
    QColor m_ink;
    QColor m_tone;
    QColor m_fill;
    QColor m_line;
    QColor m_edge;
    QColor m_ground;
};

} // namespace stipple
