// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/paper/paperpdf.h"

#include "core/paper/paperpart.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace stipple {

namespace {

constexpr int dotsPerInch = 720; // a dot is a unit
constexpr qreal marginPoints = 51;
constexpr qreal footPoints = 26;
constexpr qreal headPoints = 22;

struct Placed
{
    const PaperSetting *setting;
    qreal top;
};
using Page = QList<Placed>;

/// Places one part after the other, and goes on to the next page where one does not fit.
QList<Page> paginate(const std::vector<PaperSetting> &settings, qreal height)
{
    QList<Page> pages{Page()};
    qreal y = 0;
    for (size_t i = 0; i < settings.size(); ++i) {
        const auto &setting = settings.at(i);
        auto needed = setting.height();
        for (auto next = i; settings.at(next).staysWithNext() && next + 1 < settings.size(); ++next)
            needed += settings.at(next + 1).height();
        const bool onTop = pages.last().isEmpty();
        if (!onTop && y + needed > height) {
            pages.append(Page());
            y = 0;
        }
        const auto space = pages.last().isEmpty() ? 0 : setting.spaceBefore();
        pages.last().append({&setting, y + space});
        y += space + setting.height() - setting.spaceBefore();
    }
    return pages;
}

class PdfPrinter
{
public:
    PdfPrinter(const Paper &paper, QIODevice &device)
        : m_paper(paper)
        , m_writer(&device)
    {
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(marginPoints, marginPoints, marginPoints, marginPoints),
                                QPageLayout::Point);
        m_writer.setResolution(dotsPerInch);
        m_writer.setTitle(paper.title);
        m_writer.setCreator(QStringLiteral("Stipple"));
    }

    bool print()
    {
        const QRectF page(0, 0, m_writer.width(), m_writer.height());
        std::vector<PaperSetting> settings;
        for (const auto &part : m_paper.parts)
            settings.emplace_back(part, m_paper.rightToLeft, page.width());
        const auto room = page.height() - (headPoints + footPoints) * unitsPerPoint;
        const auto pages = paginate(settings, room);

        QPainter painter;
        if (!painter.begin(&m_writer))
            return false;
        for (qsizetype number = 0; number < pages.size(); ++number) {
            if (number > 0 && !m_writer.newPage())
                return false;
            for (const auto &placed : pages.at(number))
                placed.setting->paint(painter, headPoints * unitsPerPoint + placed.top);
            if (number > 0)
                paintSmallPrint(painter, m_paper.runningHead, page, false, m_paper.rightToLeft);
            const QRectF foot = page.adjusted(0, page.height() - softLine, 0, 0);
            paintSmallPrint(painter, m_paper.footer, foot, false, m_paper.rightToLeft);
            paintSmallPrint(painter, m_paper.pageCount.arg(number + 1).arg(pages.size()), foot,
                            true, m_paper.rightToLeft);
        }
        return painter.end();
    }

private:
    static constexpr qreal softLine = 110;

    const Paper &m_paper;
    QPdfWriter m_writer;
};

} // namespace

Result<QByteArray> paperPdf(const Paper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !PdfPrinter(paper, buffer).print())
        return Error{ErrorCode::FileUnwritable, QStringLiteral("pdf")};
    return bytes;
}

} // namespace stipple
