// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/controls/svgpath.h"

#include <QtMath>

#include <cmath>

namespace stipple {
namespace {

/// One elliptic arc in the end-point form of SVG.
struct Arc
{
    QPointF from;
    QPointF to;
    qreal rx = 0;
    qreal ry = 0;
    qreal turn = 0; ///< degrees
    bool large = false;
    bool sweep = false;
};

qreal angle(QPointF p)
{
    return std::atan2(p.y(), p.x());
}

/// Centre form after SVG 1.1 appendix F.6, then one cubic for each quarter turn.
void addArc(QPainterPath &path, const Arc &arc)
{
    qreal rx = std::abs(arc.rx);
    qreal ry = std::abs(arc.ry);
    if (rx == 0 || ry == 0 || arc.from == arc.to) {
        path.lineTo(arc.to);
        return;
    }
    const qreal c = std::cos(qDegreesToRadians(arc.turn));
    const qreal s = std::sin(qDegreesToRadians(arc.turn));
    const QPointF half = (arc.from - arc.to) / 2;
    const QPointF p(c * half.x() + s * half.y(), -s * half.x() + c * half.y());
    const qreal fit = p.x() * p.x() / (rx * rx) + p.y() * p.y() / (ry * ry);
    if (fit > 1) {
        rx *= std::sqrt(fit);
        ry *= std::sqrt(fit);
    }
    const qreal below = rx * rx * p.y() * p.y() + ry * ry * p.x() * p.x();
    const qreal root = std::sqrt(std::max(0.0, (rx * rx * ry * ry - below) / below));
    const qreal sign = arc.large == arc.sweep ? -1 : 1;
    const QPointF centred(sign * root * rx * p.y() / ry, -sign * root * ry * p.x() / rx);
    const QPointF middle = (arc.from + arc.to) / 2;
    const QPointF centre(c * centred.x() - s * centred.y() + middle.x(),
                         s * centred.x() + c * centred.y() + middle.y());
    const qreal start = angle({(p.x() - centred.x()) / rx, (p.y() - centred.y()) / ry});
    qreal sweep = angle({(-p.x() - centred.x()) / rx, (-p.y() - centred.y()) / ry}) - start;
    if (arc.sweep && sweep < 0)
        sweep += 2 * M_PI;
    else if (!arc.sweep && sweep > 0)
        sweep -= 2 * M_PI;

    const int parts = std::max(1, qCeil(std::abs(sweep) / M_PI_2 - 1e-6));
    const qreal step = sweep / parts;
    const qreal k = 4.0 / 3 * std::tan(step / 4);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(c * x * rx - s * y * ry, s * x * rx + c * y * ry) + centre;
    };
    for (int i = 0; i < parts; ++i) {
        const qreal a = start + i * step;
        const qreal b = a + step;
        path.cubicTo(at(std::cos(a) - k * std::sin(a), std::sin(a) + k * std::cos(a)),
                     at(std::cos(b) + k * std::sin(b), std::sin(b) - k * std::cos(b)),
                     i == parts - 1 ? arc.to : at(std::cos(b), std::sin(b)));
    }
}

class Reader
{
public:
    explicit Reader(QStringView data)
        : m_data(data)
    {}

    QPainterPath read()
    {
        while (command())
            ;
        return m_path;
    }

private:
    void skip()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u','))
            ++m_at;
    }

    bool moreNumbers()
    {
        skip();
        if (m_at >= m_data.size())
            return false;
        const QChar c = m_data[m_at];
        return c.isDigit() || c == u'-' || c == u'+' || c == u'.';
    }

    qreal number()
    {
        skip();
        const auto first = m_at;
        bool point = false;
        if (m_at < m_data.size() && (m_data[m_at] == u'-' || m_data[m_at] == u'+'))
            ++m_at;
        while (m_at < m_data.size() && (m_data[m_at].isDigit() || (m_data[m_at] == u'.' && !point)))
            point = m_data[m_at++] == u'.' || point;
        return m_data.mid(first, m_at - first).toDouble();
    }

    bool flag()
    {
        skip();
        return m_at < m_data.size() && m_data[m_at++] == u'1';
    }

    QPointF point(bool relative)
    {
        const qreal x = number();
        const qreal y = number();
        return relative ? m_path.currentPosition() + QPointF(x, y) : QPointF(x, y);
    }

    bool command()
    {
        skip();
        if (m_at >= m_data.size() || !m_data[m_at].isLetter())
            return false;
        const QChar letter = m_data[m_at++];
        const bool relative = letter.isLower();
        const char16_t kind = letter.toUpper().unicode();
        if (kind == u'Z') {
            m_path.closeSubpath();
            return true;
        }
        bool first = true;
        while (moreNumbers()) {
            if (!segment(first || kind != u'M' ? kind : u'L', relative))
                return false;
            first = false;
        }
        return !first;
    }

    bool segment(char16_t kind, bool relative)
    {
        const QPointF here = m_path.currentPosition();
        QPointF bend = here;
        switch (kind) {
        case u'M':
            m_path.moveTo(point(relative));
            break;
        case u'L':
            m_path.lineTo(point(relative));
            break;
        case u'H':
            m_path.lineTo(number() + (relative ? here.x() : 0), here.y());
            break;
        case u'V':
            m_path.lineTo(here.x(), number() + (relative ? here.y() : 0));
            break;
        case u'C':
        case u'S': {
            const QPointF a = kind == u'C' ? point(relative) : 2 * here - m_bend;
            bend = point(relative);
            m_path.cubicTo(a, bend, point(relative));
            break;
        }
        case u'Q': {
            const QPointF a = point(relative);
            m_path.quadTo(a, point(relative));
            break;
        }
        case u'A': {
            Arc arc{.from = here, .to = {}, .rx = number(), .ry = number(), .turn = number()};
            arc.large = flag();
            arc.sweep = flag();
            arc.to = point(relative);
            addArc(m_path, arc);
            break;
        }
        default:
            return false;
        }
        m_bend = kind == u'C' || kind == u'S' ? bend : m_path.currentPosition();
        return true;
    }

    QStringView m_data;
    qsizetype m_at = 0;
    QPainterPath m_path;
    QPointF m_bend;
};

} // namespace

QPainterPath svgPath(QStringView data)
{
    return Reader(data).read();
}

} // namespace stipple
