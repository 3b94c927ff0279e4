// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/skinswatchitem.h"

#include "qml/controls/stippling.h"

#include <QPainter>
#include <QRadialGradient>

#include <array>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

struct Skin
{
    QRgb ground;
    QRgb dimGround;
    QRgb pigment;
    QRgb scab;
    QRgb flush;
    QRgb flake;
};

constexpr std::array skins{
    Skin{0xFFEFE1D3, 0xFFC4AD99, 0xFF2A241F, 0xFF7A3B22, 0xFFCE543A, 0xFFFFFFFF},
    Skin{0xFFCFA684, 0xFFAB8567, 0xFF241C17, 0xFF5E2815, 0xFFB9402A, 0xFFF6E9DC},
    Skin{0xFF8E6348, 0xFF75503A, 0xFF130D0A, 0xFF3A160B, 0xFF8E2C22, 0xFFD9BFA9},
};

/// How one dot of pigment looks: the share of the lens, its colour and strength.
struct Look
{
    qreal radius = .021;
    QColor color;
    qreal strength = .78;
};

Look lookOf(const QString &what, const Skin &skin, qreal chance, Seeded &random)
{
    Look look{.radius = .021, .color = QColor(skin.pigment), .strength = .78};
    if (what == "dark"_L1)
        return {.radius = .034 + .008 * chance, .color = look.color, .strength = 1};
    if (what == "fade"_L1)
        return {.radius = .019, .color = look.color, .strength = chance < .4 ? .18 : .55};
    if (what == "scabs"_L1 && chance < .42)
        return {.radius = .036 + .01 * random.next(), .color = QColor(skin.scab), .strength = 1};
    if (what == "merge"_L1 && chance < .4)
        return {.radius = .055, .color = look.color, .strength = .8};
    if (what == "flake"_L1 && chance < .35)
        look.strength = .55;
    return look;
}

void paintFlush(QPainter *painter, qreal side, const QColor &flush, qreal strength)
{
    QRadialGradient glow(side / 2, side / 2, side * .55, side * .45, side * .45);
    QColor color = flush;
    color.setAlphaF(float(strength));
    glow.setColorAt(0, color);
    color.setAlphaF(float(strength * .12));
    glow.setColorAt(1, color);
    painter->fillRect(QRectF(0, 0, side, side), glow);
}

/// Erases what lies outside the lens, with a smooth edge, which a clip would not give.
void keepLens(QPainter *painter, QSizeF size, qreal side)
{
    QPainterPath outside;
    outside.addRect(QRectF({-1, -1}, size + QSizeF(2, 2)));
    outside.addEllipse(QRectF(0, 0, side, side));
    painter->setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter->fillPath(outside, Qt::black);
}

} // namespace

void SkinSwatchItem::paint(QPainter *painter)
{
    const auto &skin = skins[size_t(std::clamp(m_skin, 0, 2))];
    const qreal side = std::min(width(), height());
    painter->fillRect(QRectF(0, 0, side, side), QColor(m_dim ? skin.dimGround : skin.ground));
    if (m_what == "red"_L1)
        paintFlush(painter, side, QColor(skin.flush), m_skin == 0 && !m_dim ? .42 : .55);
    else if (m_what == "scabs"_L1)
        paintFlush(painter, side, QColor(skin.flush), .18);

    Seeded random(5);
    const auto dots = scatter({.size = {side, side}, .pitch = side / 8.2, .seed = 5, .tries = 14},
                              [](QPointF) { return .95; });
    for (const auto &dot : dots) {
        const qreal chance = random.next();
        const auto look = lookOf(m_what, skin, chance, random);
        if (m_what == "flake"_L1 && chance < .35) {
            QPen pen(QColor(skin.flake), side * .028, Qt::SolidLine, Qt::RoundCap);
            painter->setPen(pen);
            painter->setBrush(Qt::NoBrush);
            const qreal radius = side * .045;
            painter->drawArc(QRectF(dot.at - QPointF(radius, radius), QSizeF(radius, radius) * 2),
                             int(chance * 14 * 57.3 * 16), int(137 * 16));
        }
        QColor color = look.color;
        color.setAlphaF(float(look.strength));
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(dot.at, side * look.radius, side * look.radius);
    }
    keepLens(painter, size(), side);
}

} // namespace stipple
