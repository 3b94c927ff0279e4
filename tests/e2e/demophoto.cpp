// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/demophoto.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

#include <cmath>

namespace stipple::e2e {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize size{1200, 1500};
constexpr QPointF centre{600, 760};

QPainterPath head()
{
    QPainterPath path;
    path.addEllipse(centre, 450, 590);
    return path;
}

QPainterPath ears()
{
    QPainterPath path;
    path.addEllipse(centre - QPointF(455, 40), 55, 110);
    path.addEllipse(centre + QPointF(455, -40), 55, 110);
    return path;
}

void paintSkin(QPainter &painter)
{
    QLinearGradient wall(0, 0, 0, size.height());
    wall.setColorAt(0, QColor(0xD9D5CE));
    wall.setColorAt(1, QColor(0xB9B3AA));
    painter.fillRect(QRect({}, size), wall);
    painter.fillPath(ears(), QColor(0xC6977B));

    QRadialGradient skin(centre - QPointF(90, 190), 720);
    skin.setColorAt(0, QColor(0xE2BFA6));
    skin.setColorAt(0.6, QColor(0xCB9F84));
    skin.setColorAt(1, QColor(0x93694F));
    painter.fillPath(head(), skin);
}

void paintRedness(QPainter &painter, int redness, QRandomGenerator &random)
{
    for (int i = 0; i < 24 * redness; ++i) {
        const QPointF at =
            centre + QPointF(random.bounded(700.0) - 350, random.bounded(900.0) - 420);
        const double radius = 60 + random.bounded(90.0);
        QRadialGradient spot(at, radius);
        spot.setColorAt(0, QColor(186, 52, 36, 16));
        spot.setColorAt(1, QColor(186, 52, 36, 0));
        painter.setBrush(spot);
        painter.drawEllipse(at, radius, radius);
    }
}

void paintDots(QPainter &painter, QRandomGenerator &random, double dotSize)
{
    const double pitch = 15 * dotSize;
    for (double y = 170; y < size.height() - 140; y += pitch) {
        for (double x = 140; x < size.width() - 140; x += pitch) {
            const QPointF at(x + random.bounded(.6 * pitch) - .3 * pitch,
                             y + random.bounded(.6 * pitch) - .3 * pitch);
            const QPointF off = (at - centre);
            const double edge = std::hypot(off.x() / 450, off.y() / 590);
            if (edge > 0.97 || off.y() < -430 + std::abs(off.x()) * 0.25)
                continue;
            painter.setBrush(QColor(42, 35, 32, 90 + random.bounded(110)));
            const double radius = (2.6 + random.bounded(1.6)) * dotSize;
            painter.drawEllipse(at, radius, radius);
        }
    }
}

} // namespace

bool writeDemoPhoto(const QString &path, double dotSize)
{
    const auto name = QFileInfo(path).baseName();
    QRandomGenerator random(7);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSkin(painter);
    painter.setClipPath(head());
    painter.setPen(Qt::NoPen);
    paintRedness(painter, name.left(1).toInt(), random);
    // One head, however red it is.
    QRandomGenerator dots(11);
    paintDots(painter, dots, dotSize);
    painter.setClipping(false);
    painter.setPen(QColor(0, 0, 0, 110));
    painter.setFont(QFont(u"sans-serif"_s, 30));
    painter.drawText(QRect(0, size.height() - 90, size.width() - 40, 60), Qt::AlignRight,
                     u"Demo, drawn by code"_s);
    painter.end();
    return image.save(path, "JPEG", 92);
}

} // namespace stipple::e2e
