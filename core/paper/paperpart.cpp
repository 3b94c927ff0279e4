// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/paper/paperpart.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QPainter>
#include <QTextDocument>
#include <QTextOption>

namespace stipple {

namespace {

using Kind = PaperPart::Kind;

// The light theme's colours: paper is light.
constexpr QRgb ink = 0xff1e1b16;
constexpr QRgb inkSoft = 0xff5f574c;
constexpr QRgb line = 0xffe6e0d7;
constexpr QRgb accent = 0xff0b6b62;

constexpr int titleSize = 220;
constexpr int headingSize = 140;
constexpr int subheadingSize = 108;
constexpr int textSize = 100;
constexpr int softSize = 84;

constexpr qreal listInset = 170;
constexpr qreal calloutPadding = 90;
constexpr qreal barWidth = 30;
constexpr qreal boxSide = 84;
constexpr qreal factColumn = 0.46;

struct ToneColours
{
    QRgb strong;
    QRgb soft;
};

ToneColours coloursOf(PaperTone tone)
{
    switch (tone) {
    case PaperTone::Plain:
        return {accent, 0xffefeae2};
    case PaperTone::Calm:
        return {0xff3b6e3f, 0xffe9f0e5};
    case PaperTone::Caution:
        return {0xff855600, 0xfff9eed9};
    case PaperTone::Urgent:
        return {0xffb23a1e, 0xfffbeae3};
    }
    return {accent, line};
}

void prepare(QTextDocument &document, const QString &text, int size, bool bold, bool rightToLeft)
{
    QFont font;
    font.setPixelSize(size);
    font.setBold(bold);
    // Any spacing keeps letters from melting into one sign, which nobody finds who searches the
    // text.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    font.setHintingPreference(QFont::PreferNoHinting);
    QTextOption option;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDocumentMargin(0);
    document.setUseDesignMetrics(true);
    document.setDefaultFont(font);
    document.setDefaultTextOption(option);
    document.setPlainText(text);
}

void draw(QPainter &painter, QTextDocument &document, const QPointF &place, QRgb colour)
{
    painter.save();
    painter.translate(place);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, QColor::fromRgba(colour));
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

PaperSetting::PaperSetting(const PaperPart &part, bool rightToLeft, qreal width)
    : m_part(part)
    , m_rightToLeft(rightToLeft)
    , m_width(width)
{
    layOut();
}

void PaperSetting::layOut()
{
    const auto &[kind, text, detail, mark, tone] = m_part;
    switch (kind) {
    case Kind::Title:
        addRun(text, titleSize, true, ink);
        addRun(detail, textSize, false, inkSoft, 50);
        break;
    case Kind::Heading:
        addRun(text, headingSize, true, ink);
        m_bottom += 40;
        break;
    case Kind::Subheading:
        addRun(text, subheadingSize, true, ink);
        break;
    case Kind::Text:
        addRun(text, textSize, false, ink);
        addRun(detail, softSize, false, inkSoft, 15);
        break;
    case Kind::Soft:
        addRun(text, softSize, false, inkSoft);
        break;
    case Kind::Bullet:
    case Kind::Box:
    case Kind::Ticked:
        m_inset = listInset;
        addRun(text, textSize, false, ink);
        addRun(detail, softSize, false, inkSoft, 15);
        break;
    case Kind::Callout:
        m_padding = calloutPadding;
        m_inset = calloutPadding + barWidth;
        m_bottom = m_padding;
        addRun(mark, subheadingSize, true, coloursOf(tone).strong);
        addRun(text, textSize, false, ink, 20);
        addRun(detail, softSize, false, inkSoft, 25);
        m_bottom += m_padding;
        break;
    case Kind::Fact:
        addBeside(text, detail);
        break;
    }
}

void PaperSetting::addRun(const QString &text, int size, bool bold, QRgb colour, qreal gap)
{
    if (text.isEmpty())
        return;
    const auto width = m_width - m_inset - m_padding;
    QTextDocument document;
    prepare(document, text, size, bold, m_rightToLeft);
    document.setTextWidth(width);
    const auto height = document.size().height();
    if (!m_runs.isEmpty())
        m_bottom += gap;
    m_runs.append({text, size, bold, colour, QRectF(m_inset, m_bottom, width, height)});
    m_bottom += height;
}

/// The question and its answer, each in a column of its own.
void PaperSetting::addBeside(const QString &text, const QString &detail)
{
    const auto split = m_width * factColumn;
    const auto whole = m_width;
    m_width = split - 80;
    addRun(text, textSize, false, inkSoft);
    const auto left = std::exchange(m_bottom, 0);
    m_inset = split;
    m_width = whole;
    addRun(detail, textSize, false, ink);
    m_bottom = std::max(left, m_bottom);
}

qreal PaperSetting::spaceBefore() const
{
    switch (m_part.kind) {
    case Kind::Title:
        return 0;
    case Kind::Heading:
        return 260;
    case Kind::Subheading:
        return 150;
    case Kind::Callout:
        return 90;
    case Kind::Soft:
        return 40;
    default:
        return 60;
    }
}

qreal PaperSetting::height() const
{
    return spaceBefore() + m_bottom;
}

bool PaperSetting::staysWithNext() const
{
    return m_part.kind == Kind::Heading || m_part.kind == Kind::Subheading;
}

QRectF PaperSetting::mirrored(const QRectF &rect) const
{
    if (!m_rightToLeft)
        return rect;
    return {m_width - rect.right(), rect.y(), rect.width(), rect.height()};
}

void PaperSetting::paintGround(QPainter &painter) const
{
    const auto colours = coloursOf(m_part.tone);
    painter.setPen(Qt::NoPen);
    if (m_part.kind == Kind::Callout) {
        painter.setBrush(QColor::fromRgba(colours.soft));
        painter.drawRoundedRect(QRectF(0, 0, m_width, m_bottom), 60, 60);
        painter.setBrush(QColor::fromRgba(colours.strong));
        painter.drawRoundedRect(mirrored({0, 0, barWidth, m_bottom}), 15, 15);
    } else if (m_part.kind == Kind::Heading) {
        painter.setBrush(QColor::fromRgba(line));
        painter.drawRect(QRectF(0, m_bottom - 6, m_width, 6));
    }
}

/// A dot, a square, or a square with a tick, before the first line.
void PaperSetting::paintMark(QPainter &painter) const
{
    const auto kind = m_part.kind;
    if (m_runs.isEmpty() || (kind != Kind::Bullet && kind != Kind::Box && kind != Kind::Ticked))
        return;
    const auto middle = m_runs.first().place.top() + textSize * 0.62;
    if (kind == Kind::Bullet) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgba(accent));
        const auto dot = mirrored({40, middle - 18, 36, 36});
        painter.drawEllipse(dot);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgba(inkSoft), 8));
    const auto box = mirrored({8, middle - boxSide / 2, boxSide, boxSide});
    painter.drawRoundedRect(box, 14, 14);
    if (kind == Kind::Ticked) {
        painter.setPen(
            QPen(QColor::fromRgba(accent), 14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF({box.topLeft() + QPointF(18, 44), box.topLeft() + QPointF(36, 62),
                       box.topLeft() + QPointF(68, 22)}));
    }
}

void PaperSetting::paint(QPainter &painter, qreal top) const
{
    painter.save();
    painter.translate(0, top);
    paintGround(painter);
    paintMark(painter);
    for (const auto &run : m_runs) {
        QTextDocument document;
        prepare(document, run.text, run.size, run.bold, m_rightToLeft);
        document.setTextWidth(run.place.width());
        draw(painter, document, mirrored(run.place).topLeft(), run.colour);
    }
    painter.restore();
}

void paintSmallPrint(QPainter &painter, const QString &text, const QRectF &place, bool atEnd,
                     bool rightToLeft)
{
    QTextDocument document;
    prepare(document, text, softSize, false, rightToLeft);
    document.setTextWidth(-1);
    const auto width = document.idealWidth();
    const bool right = atEnd != rightToLeft;
    draw(painter, document, {right ? place.right() - width : place.left(), place.top()}, inkSoft);
}

} // namespace stipple
