// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// Which part of a picture is looked at. Pictures that share one are zoomed and moved together.
class Viewport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// 1 for the whole picture, to `mostZoom`.
    Q_PROPERTY(double zoom READ zoom NOTIFY changed FINAL)
    /// In fractions of the picture.
    Q_PROPERTY(QRectF part READ part NOTIFY changed FINAL)
    Q_PROPERTY(bool whole READ isWhole NOTIFY changed FINAL)
    Q_PROPERTY(bool nearest READ isNearest NOTIFY changed FINAL)

public:
    static constexpr double mostZoom = 8;

    using QObject::QObject;

    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QRectF part() const;
    [[nodiscard]] bool isWhole() const { return m_zoom <= 1; }
    [[nodiscard]] bool isNearest() const { return m_zoom >= mostZoom; }

    /// Comes nearer by `factor` (below 1: farther), keeping in place what lies at a point of the
    /// pane, in fractions of it.
    Q_INVOKABLE void zoomBy(double factor, double atX = 0.5, double atY = 0.5);
    /// Moves the picture by fractions of the pane, as a finger drags it.
    Q_INVOKABLE void panBy(double across, double down);
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    void look(double zoom, QPointF centre);

    double m_zoom = 1;
    QPointF m_centre{0.5, 0.5};
};

} // namespace stipple
