// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"
#include "app/cli/photoverbs.h"
#include "core/photos/loadedcomparison.h"
#include "core/photos/viewchange.h"

#include <QRect>

#include <array>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

struct Options
{
    QStringList files;
    double pxPerMm = 0;
    QRect treated;
    QRect untreated;
    Cameras cameras = Cameras::Different;
    double cardMm = 0;
    bool words = false;
};

QRect rectangle(const QString &text)
{
    QList<int> numbers;
    for (const auto &part : text.split(u',')) {
        bool good = false;
        numbers.append(part.toInt(&good));
        if (!good)
            return {};
    }
    return numbers.size() == 4 ? QRect(numbers[0], numbers[1], numbers[2], numbers[3]) : QRect();
}

std::optional<Options> optionsFrom(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments.at(i);
        if (argument == "--px-per-mm"_L1)
            options.pxPerMm = arguments.value(++i).toDouble();
        else if (argument == "--treated"_L1)
            options.treated = rectangle(arguments.value(++i));
        else if (argument == "--untreated"_L1 && rectangle(arguments.value(i + 1)).isValid())
            options.untreated = rectangle(arguments.value(++i));
        else if (argument == "--card"_L1)
            options.cardMm = arguments.value(++i).toDouble();
        else if (argument == "--same-camera"_L1)
            options.cameras = Cameras::Same;
        else if (argument == "--words"_L1)
            options.words = true;
        else if (argument.startsWith("--"_L1))
            return {};
        else
            options.files.append(argument);
    }
    const bool complete =
        options.files.size() == 2 && options.pxPerMm > 0 && options.treated.isValid();
    return complete ? std::optional(options) : std::nullopt;
}

Mask maskOf(const QRect &rectangle, const QSize &size)
{
    Mask mask(size.width(), size.height());
    const auto inside = rectangle.intersected(QRect(QPoint(0, 0), size));
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        std::fill_n(mask.row(y) + inside.left(), inside.width(), std::uint8_t(1));
    return mask;
}

QString nameOf(Change change)
{
    static const std::array names{u"none"_s, u"possible"_s, u"marked"_s};
    return names.at(static_cast<std::size_t>(change));
}

QString nameOf(NotComparable reason)
{
    static const std::array names{u"differentAngle"_s, u"differentLight"_s, u"tooFewPixelsPerMm"_s,
                                  u"sizeUnknown"_s,    u"loadTooLow"_s,     u"noUntreatedPatch"_s,
                                  u"regionTooSmall"_s, u"noCard"_s,         u"blurTooStrong"_s,
                                  u"tooFewDots"_s};
    return names.at(static_cast<std::size_t>(reason));
}

QString nameOf(Sign sign)
{
    static const std::array names{u"tint"_s, u"fading"_s, u"patchiness"_s, u"redness"_s,
                                  u"dotWidth"_s};
    return names.at(static_cast<std::size_t>(sign));
}

QJsonObject inJson(const Measured<Change> &change)
{
    if (change)
        return {{u"change"_s, nameOf(*change)}};
    return {{u"notComparable"_s, nameOf(change.reason())}};
}

QJsonObject heatMap(const Patchiness &patches)
{
    QJsonArray tiles;
    for (const auto &tile : patches.tiles)
        tiles.append(QJsonObject{{u"x"_s, tile.place.x()},
                                 {u"y"_s, tile.place.y()},
                                 {u"side"_s, tile.place.width()},
                                 {u"kept"_s, tile.kept},
                                 {u"less"_s, tile.less}});
    return {{u"median"_s, patches.median}, {u"flagged"_s, patches.flagged}, {u"tiles"_s, tiles}};
}

/// What stands behind the words, for technicians.
QJsonObject numbers(const ViewChange &view)
{
    QJsonObject all{{u"coverage"_s, view.coverage},
                    {u"light"_s, QJsonObject{{u"redSpread"_s, view.light.redSpread},
                                             {u"blueSpread"_s, view.light.blueSpread}}}};
    if (view.tint)
        all.insert(u"tint"_s, QJsonObject{{u"deltaE00"_s, view.tint->deltaE00},
                                          {u"seen"_s, view.tint->seen},
                                          {u"deltaA"_s, view.tint->deltaA},
                                          {u"deltaB"_s, view.tint->deltaB}});
    if (view.load)
        all.insert(u"fading"_s, QJsonObject{{u"first"_s, view.load->first},
                                            {u"second"_s, view.load->second},
                                            {u"points"_s, view.load->fading}});
    if (view.patchiness)
        all.insert(u"patchiness"_s, heatMap(*view.patchiness));
    if (view.redness)
        all.insert(u"redness"_s, QJsonObject{{u"first"_s, view.redness->first},
                                             {u"second"_s, view.redness->second},
                                             {u"delta"_s, view.redness->delta}});
    if (view.width)
        all.insert(u"dotWidth"_s, QJsonObject{{u"firstMm"_s, view.width->firstMm},
                                              {u"secondMm"_s, view.width->secondMm},
                                              {u"ratio"_s, view.width->ratio}});
    return all;
}

Measured<ViewChange> compared(const PhotoPair &pair, const Options &options)
{
    const auto &[first, second, attempt] = pair;
    if (!attempt.alignment)
        return NotComparable::DifferentAngle;
    const ScalpRegions regions{.treated = maskOf(options.treated, first.size()),
                               .untreated = maskOf(options.untreated, first.size()),
                               .pxPerMm = options.pxPerMm};
    const auto view = viewChange(first, second, regions, *attempt.alignment, options.cameras);
    if (!view || options.cardMm <= 0)
        return view;
    auto withWidth = *view;
    withWidth.width =
        dotWidthChange(closeUp(first, options.cardMm), closeUp(second, options.cardMm));
    return withWidth;
}

} // namespace

int photoCompare(const QStringList &arguments)
{
    QJsonObject document{{u"verb"_s, u"compare"_s}};
    const auto options = optionsFrom(arguments);
    if (!options)
        return usage(u"stipple-cli photo compare FIRST SECOND --px-per-mm N --treated X,Y,W,H "
                     "[--untreated X,Y,W,H] [--card MM] [--same-camera] [--words]"_s);
    LoadedComparison comparison;
    const auto pair = alignedPhotos(comparison, options->files.at(0), options->files.at(1));
    if (!pair)
        return refuse(pair.error(), document);

    const auto view = compared(*pair, *options);
    document.insert(u"comparable"_s, bool(view));
    if (!view) {
        document.insert(u"notComparable"_s, nameOf(view.reason()));
        return answer(document);
    }
    document.insert(u"overall"_s, inJson(strongestChange(*view)));
    QJsonObject words;
    for (const auto &word : wordsOf(*view))
        words.insert(nameOf(word.sign), inJson(word.change));
    document.insert(u"words"_s, words);
    if (!options->words)
        document.insert(u"numbers"_s, numbers(*view));
    return answer(document);
}

} // namespace stipple::cli
