// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/paper/paper.h"

#include <QRectF>
#include <QRgb>

class QPainter;

namespace stipple {

/// Tenths of a point: fine enough that rounding to whole units cannot be seen.
constexpr qreal unitsPerPoint = 10;

/// Sets one part on paper.
class PaperSetting
{
public:
    PaperSetting(const PaperPart &part, bool rightToLeft, qreal width);

    /// In units, the room above it included.
    [[nodiscard]] qreal height() const;
    /// What is above a part does not show on top of a page.
    [[nodiscard]] qreal spaceBefore() const;
    /// A heading must not stand alone at the foot of a page.
    [[nodiscard]] bool staysWithNext() const;

    /// Draws it with its upper edge (without the room above) at `top`.
    void paint(QPainter &painter, qreal top) const;

private:
    /// A text in one style, placed within the part.
    struct Run
    {
        QString text;
        int size = 100;
        bool bold = false;
        QRgb colour = 0;
        QRectF place;
    };

    void addRun(const QString &text, int size, bool bold, QRgb colour, qreal gap = 0);
    void addBeside(const QString &text, const QString &detail);
    void layOut();
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    void paintGround(QPainter &painter) const;
    void paintMark(QPainter &painter) const;

    PaperPart m_part;
    bool m_rightToLeft;
    qreal m_width;
    qreal m_inset = 0;
    qreal m_padding = 0;
    qreal m_bottom = 0;
    QList<Run> m_runs;
};

/// Draws one line of small print, at the start or at the end of the line.
void paintSmallPrint(QPainter &painter, const QString &text, const QRectF &line, bool atEnd,
                     bool rightToLeft);

} // namespace stipple
