// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// How right the measures of ink and skin are, on many rendered pairs of photos whose truth is
// known, each through a phone's JPEG and sanitising; and what reading a pair costs beside decoding
// it. "bars" has those of photos.md 5 with figure, limit, and whether it is met. Seeds from 80,000
// on are for this alone: nothing is tuned on them. Arguments: how many pairs each row draws, the
// names of rows when not all are wanted, and seed=20000 or so for whoever develops a measure.

#include "core/photos/ciede2000.h"
#include "core/photos/dotwidth.h"
#include "core/photos/light.h"
#include "core/photos/load.h"
#include "core/photos/patchiness.h"
#include "core/photos/redness.h"
#include "core/photos/sharedcopy.h"
#include "core/photos/tint.h"
#include "tests/core/photos/inktrials.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <numeric>

using namespace stipple;
using namespace stipple::render;
using namespace Qt::StringLiterals;

namespace {

QJsonObject summary(const std::vector<double> &values)
{
    const auto count = static_cast<double>(std::max<std::size_t>(1, values.size()));
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    const double squares = std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
    return {{u"n"_s, qint64(values.size())},        {u"mean"_s, sum / count},
            {u"rms"_s, std::sqrt(squares / count)}, {u"p5"_s, percentile(values, 0.05)},
            {u"p95"_s, percentile(values, 0.95)},   {u"min"_s, percentile(values, 0.0)},
            {u"max"_s, percentile(values, 1.0)}};
}

/// What all pairs of one story came to.
struct Table
{
    std::vector<double> tint;
    std::vector<double> tintSeen;
    std::vector<double> kept;
    std::vector<double> redness;
    std::vector<double> redSpread;
    std::vector<double> blueSpread;
    int refusedLights = 0;
    int tiles = 0;
    int flaggedTiles = 0; ///< but for the lost one
    int found = 0;        ///< pairs in which the lost tile is flagged
    int pairs = 0;

    /// `lost` lies in the tile that loses dots, if one does.
    void add(const ReadingPair &pair, Cameras cameras, const QPointF &lost)
    {
        ++pairs;
        if (const auto change = tintChange(pair.first, pair.second, cameras)) {
            tint.push_back(change->deltaE00);
            tintSeen.push_back(change->seen);
        }
        if (const auto change = loadChange(pair.first, pair.second, cameras))
            kept.push_back(change->second / change->first);
        if (const auto change = rednessChange(pair.first, pair.second))
            redness.push_back(change->delta);
        if (const auto light = lightCheck(pair.first, pair.second)) {
            redSpread.push_back(light->redSpread);
            blueSpread.push_back(light->blueSpread);
        } else if (light.reason() == NotComparable::DifferentLight) {
            ++refusedLights;
        }
        if (const auto patches = patchiness(pair.first, pair.second)) {
            tiles += static_cast<int>(patches->tiles.size());
            for (const auto &tile : patches->tiles)
                (tile.place.contains(lost) ? found : flaggedTiles) += tile.less ? 1 : 0;
        }
    }

    [[nodiscard]] QJsonObject json() const
    {
        return {{u"pairs"_s, pairs},
                {u"tint_deltaE00"_s, summary(tint)},
                {u"tint_seen"_s, summary(tintSeen)},
                {u"load_kept"_s, summary(kept)},
                {u"redness_delta"_s, summary(redness)},
                {u"light_red_spread"_s, summary(redSpread)},
                {u"light_blue_spread"_s, summary(blueSpread)},
                {u"lights_refused"_s, refusedLights},
                {u"tiles"_s, tiles},
                {u"other_tiles_flagged"_s, flaggedTiles},
                {u"lost_tile_found"_s, found}};
    }
};

constexpr std::uint32_t heldOutSeed = 80000;
/// Close-ups have seeds of their own.
constexpr std::uint32_t closeUpSeeds = 10000;

Table measured(const Story &story, int pairs, std::uint32_t firstSeed)
{
    Table table;
    for (int i = 0; i < pairs; ++i) {
        const auto visits = drawnVisits(story, firstSeed + static_cast<std::uint32_t>(i));
        const auto lost =
            story.lostTile > 0 ? placeIn(visits.firstShot, QPointF(15, 15)) : QPointF(-1, -1);
        table.add(readingsOf(visits), story.cameras, lost);
    }
    return table;
}

/// Ratios of dot widths.
std::vector<double> widths(Story story, int pairs, std::uint32_t firstSeed)
{
    story.card = true;
    std::vector<double> ratios;
    for (int i = 0; i < pairs; ++i) {
        const auto visits =
            drawnVisits(story, firstSeed + closeUpSeeds + static_cast<std::uint32_t>(i));
        const auto first = closeUp(photographed(visits.firstPatch, visits.firstShot), cardSquareMm);
        const auto second =
            closeUp(photographed(visits.secondPatch, visits.secondShot), cardSquareMm);
        if (const auto width = dotWidthChange(first, second))
            ratios.push_back(width->ratio);
    }
    return ratios;
}

/// What the bars ask, and what came of it.
class Bars
{
public:
    void most(const QString &bar, double figure, double limit)
    {
        add(bar, figure, u"<= %1"_s.arg(limit), figure <= limit);
    }
    void least(const QString &bar, double figure, double limit)
    {
        add(bar, figure, u">= %1"_s.arg(limit), figure >= limit);
    }
    [[nodiscard]] QJsonArray json() const { return m_bars; }

private:
    void add(const QString &bar, double figure, const QString &limit, bool isMet)
    {
        m_bars.append(QJsonObject{
            {u"bar"_s, bar}, {u"figure"_s, figure}, {u"limit"_s, limit}, {u"met"_s, isMet}});
    }
    QJsonArray m_bars;
};

/// How far off `truth` 95 of 100 values are, times `scale`.
double p95From(double truth, std::vector<double> values, double scale = 1)
{
    for (auto &value : values)
        value = scale * std::abs(value - truth);
    return percentile(values, 0.95);
}

using Judge = std::function<void(const Table &, Bars &)>;

/// A story, drawn many times, and the bars it has to meet.
struct Row
{
    QString name;
    Story story;
    Judge judge;
};

Judge unchanged(const QString &what, double tintLimit, double loadLimit)
{
    return [=](const Table &table, Bars &bars) {
        bars.most(u"A3 unchanged, p95, "_s + what, percentile(table.tint, 0.95), tintLimit);
        if (loadLimit > 0)
            bars.most(u"A4 unchanged, points off, p95, "_s + what, p95From(1, table.kept, 100),
                      loadLimit);
        bars.most(u"A5 false tiles, "_s + what, table.flaggedTiles, 0);
        bars.most(u"A7 unchanged, p95, "_s + what, p95From(0, table.redness), 1.2);
        bars.most(u"A8 clean refused, per cent, "_s + what,
                  100.0 * table.refusedLights / table.pairs, 2);
    };
}

Judge bluer(const QString &what)
{
    return [=](const Table &table, Bars &bars) {
        bars.least(u"A3 true 5.45, p5, "_s + what, percentile(table.tint, 0.05), 3.5);
        bars.most(u"A3 true 5.45, p95, "_s + what, percentile(table.tint, 0.95), 7);
    };
}

Judge faded(const QString &what, double limit)
{
    return [=](const Table &table, Bars &bars) {
        bars.most(u"A4 true 0.80, points off, p95, "_s + what, p95From(0.8, table.kept, 100),
                  limit);
    };
}

void lostTile(const Table &table, Bars &bars)
{
    bars.least(u"A5 tile that lost 30 % found, per cent"_s, 100.0 * table.found / table.pairs, 95);
    bars.most(u"A5 false tiles beside it"_s, table.flaggedTiles, 0);
}

void mixedLamps(const Table &table, Bars &bars)
{
    bars.least(u"A8 mixed lamps refused, per cent"_s, 100.0 * table.refusedLights / table.pairs,
               95);
}

std::vector<Row> rows()
{
    constexpr Ink blue{.slope = -1.34};
    constexpr auto other = Cameras::Different;
    return {
        {u"unchanged_8"_s, {}, unchanged(u"8 px/mm"_s, 1.5, 8)},
        {u"unchanged_8_dense"_s, {.pitch = 0.9}, unchanged(u"8 px/mm, dense"_s, 1.5, 8)},
        {u"unchanged_8_skin"_s,
         {.skinDiffers = true},
         unchanged(u"8 px/mm, tan and blood differ"_s, 1.5, 8)},
        {u"unchanged_12"_s, {.pxPerMm = 12}, unchanged(u"12 px/mm"_s, 1.5, 4)},
        // The bars of load are for one phone.
        {u"unchanged_8_other_phone"_s,
         {.cameras = other},
         unchanged(u"8 px/mm, other phone"_s, 2.5, 0)},
        {u"bluer_8"_s, {.secondInk = blue}, bluer(u"8 px/mm"_s)},
        {u"bluer_8_dense"_s, {.secondInk = blue, .pitch = 0.9}, bluer(u"8 px/mm, dense"_s)},
        {u"bluer_8_other_phone"_s,
         {.cameras = other, .secondInk = blue},
         bluer(u"8 px/mm, other phone"_s)},
        {u"bluer_12"_s, {.pxPerMm = 12, .secondInk = blue}, bluer(u"12 px/mm"_s)},
        {u"faded_8"_s, {.fading = 0.8}, faded(u"8 px/mm"_s, 8)},
        {u"faded_12"_s, {.pxPerMm = 12, .fading = 0.8}, faded(u"12 px/mm"_s, 4)},
        {u"tile_lost_0.30"_s, {.lostTile = 0.30}, lostTile},
        {u"mixed_lamps"_s, {.mixedLamps = true}, mixedLamps},
    };
}

/// Close-ups with a card; `growth` is the true ratio.
void judgeWidths(double growth, int pairs, std::uint32_t firstSeed, Bars &bars)
{
    const auto ratios = widths({.pxPerMm = 13, .growth = growth}, pairs, firstSeed);
    const double limit = growth > 1 ? 0.05 * growth : 0.03;
    bars.most(u"A6 true %1, ratio off, p95"_s.arg(growth), p95From(growth, ratios), limit);
    bars.least(u"A6 true %1, pairs measured, per cent"_s.arg(growth),
               100.0 * static_cast<double>(ratios.size()) / pairs, 90);
}

/// Of the processor, so that others on the machine do not count.
double milliseconds(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::clock();
        work();
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return percentile(times, 0.5);
}

/// Reading a pair of the largest photos that are shared, nearly whole, as a ratio to decoding both.
QJsonObject cost()
{
    const auto visits = drawnVisits({.pxPerMm = 6}, 1);
    const auto patch = photographed(visits.firstPatch, visits.firstShot);
    const auto photo = patch.scaled(longestSharedSide, longestSharedSide * 3 / 4,
                                    Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "JPEG", 90);
    ScalpRegions regions{.treated = Mask(photo.width(), photo.height()),
                         .untreated = Mask(photo.width(), photo.height()),
                         .pxPerMm = 10};
    for (int y = 0; y < photo.height(); ++y) {
        std::fill_n(regions.treated.row(y), photo.width() * 2 / 3, std::uint8_t(1));
        std::fill_n(regions.untreated.row(y) + photo.width() * 3 / 4, photo.width() / 4,
                    std::uint8_t(1));
    }
    const auto moved = [](const QPointF &place) {
        return std::optional(place + QPointF(1.3, 0.7));
    };
    const double reading = milliseconds(3, [&] {
        (void)readPair({photo, 10}, {photo, 10}, regions, moved);
    });
    const double decoding = milliseconds(3, [&] {
        (void)QImage::fromData(jpeg, "JPEG");
        (void)QImage::fromData(jpeg, "JPEG");
    });
    return {{u"pixels"_s, photo.width() * photo.height()},
            {u"read_pair_ms"_s, reading},
            {u"decode_pair_ms"_s, decoding},
            {u"ratio"_s, reading / decoding}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int pairs = std::max(1, arguments.value(1, u"40"_s).toInt());
    auto wanted = arguments.mid(2);
    std::uint32_t firstSeed = heldOutSeed;
    if (!wanted.isEmpty() && wanted.constFirst().startsWith(u"seed="_s))
        firstSeed = wanted.takeFirst().mid(5).toUInt();
    const auto isWanted = [&](const QString &name) {
        return wanted.isEmpty() || wanted.contains(name);
    };
    Bars bars;
    QJsonObject result{{u"pairs_per_row"_s, pairs}, {u"first_seed"_s, qint64(firstSeed)}};
    for (const auto &row : rows()) {
        if (!isWanted(row.name))
            continue;
        const auto table = measured(row.story, pairs, firstSeed);
        row.judge(table, bars);
        result.insert(row.name, table.json());
    }
    if (isWanted(u"widths"_s)) {
        for (const double growth : {1.0, 1.15, 1.30})
            judgeWidths(growth, pairs, firstSeed, bars);
    }
    if (isWanted(u"cost"_s))
        result.insert(u"cost"_s, cost());
    result.insert(u"bars"_s, bars.json());
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
