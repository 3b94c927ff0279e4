// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/demohead.h"

#include "qml/controls/stippling.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <array>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

struct Tone
{
    QRgb light;
    QRgb middle;
    QRgb shade;
    QRgb pigment;
};

constexpr std::array tones{
    Tone{0xFFE2BFA6, 0xFFCB9F84, 0xFF93694F, 0xFF2A2320},
    Tone{0xFFB98B6A, 0xFF9A6D4E, 0xFF5F3F2A, 0xFF2A2320},
    Tone{0xFF8A5F45, 0xFF6B4531, 0xFF3B241A, 0xFF120C09},
};

QColor faded(QRgb rgb, qreal alpha)
{
    QColor color(rgb);
    color.setAlphaF(float(std::clamp(alpha, 0.0, 1.0)));
    return color;
}

/// Draws one head into one image.
class DemoPainter
{
public:
    DemoPainter(const DemoHead &head, QImage &image)
        : m_head(head)
        , m_tone(tones[size_t(std::clamp(head.skin, 0, 2))])
        , m_size(image.size())
        , m_top(head.view == "top"_L1 || head.view == "crown"_L1 || head.view.isEmpty())
        , m_painter(&image)
        , m_random(head.seed)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        const qreal w = m_size.width();
        const qreal h = m_size.height();
        m_unit = m_top ? std::min(w / 1.92, h / 2.2) : std::max(w, h * .92) * 1.02;
        m_corner = m_top ? QPointF(w / 2, h * .52) : QPointF((w - m_unit) / 2, h * .06);
    }

    void paint()
    {
        paintWall();
        paintSkin();
        paintRedness();
        paintDots();
        paintShine();
    }

private:
    qreal cover(QPointF at) const
    {
        if (m_top)
            return tophead::cover((at - m_corner) / m_unit, 1);
        return levelhead::cover(m_head.view, (at - m_corner) * 100 / m_unit);
    }

    void paintWall()
    {
        QLinearGradient wall(0, 0, 0, m_size.height());
        wall.setColorAt(0, QColor(0xD9, 0xD5, 0xCE));
        wall.setColorAt(1, QColor(0xB9, 0xB3, 0xAA));
        m_painter.fillRect(QRectF({}, m_size), wall);
    }

    void paintSkin()
    {
        if (m_top) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(QColor(m_tone.middle));
            for (const qreal side : {-1.0, 1.0})
                m_painter.drawEllipse(m_corner + QPointF(side * .84 * m_unit, 0), m_unit * .08,
                                      m_unit * .14);
            m_shape = tophead::skull(m_corner, m_unit);
        } else {
            m_shape = levelhead::outline(m_head.view, m_corner, m_unit);
        }
        const QPointF centre = m_top ? m_corner : m_corner + QPointF(m_unit, m_unit) / 2;
        const QPointF light = centre - QPointF(m_unit * .12, m_unit * (m_top ? .22 : .25));
        QRadialGradient skin(centre, m_unit * (m_top ? 1.04 : .72), light);
        skin.setColorAt(0, QColor(m_tone.light));
        skin.setColorAt(.55, QColor(m_tone.middle));
        skin.setColorAt(1, QColor(m_tone.shade));
        m_painter.fillPath(m_shape, skin);
    }

    void glow(QPointF at, qreal radius, const QColor &color)
    {
        QRadialGradient gradient(at, radius);
        gradient.setColorAt(0, color);
        gradient.setColorAt(1, faded(color.rgb(), 0));
        QPainterPath spot;
        spot.addEllipse(at, radius, radius);
        m_painter.fillPath(spot & m_shape, gradient);
    }

    void paintRedness()
    {
        if (m_head.red <= 0)
            return;
        for (int i = 0; i < 60; ++i) {
            const QPointF at(m_random.next() * m_size.width(), m_random.next() * m_size.height());
            const qreal radius = (.10 + .16 * m_random.next()) * m_unit;
            if (cover(at) > .5)
                glow(at, radius, faded(0xFFBA3424, .075 * m_head.red));
        }
    }

    void paintDots()
    {
        const qreal pitch = std::max(1.6, m_unit / 62);
        const auto dots =
            scatter({.size = m_size, .pitch = pitch, .seed = m_head.seed, .tries = 5},
                    [this](QPointF at) { return m_shape.contains(at) ? cover(at) * .95 : 0.0; });
        m_painter.setPen(Qt::NoPen);
        for (const auto &dot : dots) {
            const qreal chance = m_random.next();
            const bool scab = m_head.scabs > m_random.next() * 3;
            const qreal alpha =
                m_head.load * (.45 + .5 * chance) * std::min(1.0, dot.density * 1.2);
            m_painter.setBrush(faded(scab ? 0xFF4A2218 : m_tone.pigment, alpha));
            const qreal radius = pitch * (.24 + .08 * chance) * m_head.dots;
            m_painter.drawEllipse(dot.at, radius, radius);
        }
    }

    void paintShine()
    {
        const QPointF at = m_top ? m_corner - QPointF(m_unit * .18, m_unit * .34)
                                 : m_corner + QPointF(m_unit * .38, m_unit * .22);
        glow(at, m_unit * .5, faded(0xFFFFF6E8, .34));
    }

    const DemoHead &m_head;
    const Tone &m_tone;
    QSizeF m_size;
    bool m_top;
    QPainter m_painter;
    Seeded m_random;
    qreal m_unit = 0;
    QPointF m_corner; ///< the centre of a head from above, else the corner of its box
    QPainterPath m_shape;
};

} // namespace

QImage drawDemoHead(const DemoHead &head, QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    DemoPainter(head, image).paint();
    return image;
}

} // namespace stipple
