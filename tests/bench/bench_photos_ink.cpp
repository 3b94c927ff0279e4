// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// How right the measures of ink and skin are, on many rendered pairs of photos whose truth is
// known, and what reading a pair costs beside decoding it. The bars are those of photos.md 5; a
// number as argument sets how many pairs each row draws.

#include "core/photos/ciede2000.h"
#include "core/photos/dotwidth.h"
#include "core/photos/light.h"
#include "core/photos/load.h"
#include "core/photos/patchiness.h"
#include "core/photos/redness.h"
#include "core/photos/sanitise.h"
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
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    return {{u"n"_s, qint64(values.size())},
            {u"mean"_s, values.empty() ? 0.0 : sum / static_cast<double>(values.size())},
            {u"p5"_s, percentile(values, 0.05)},
            {u"p95"_s, percentile(values, 0.95)},
            {u"min"_s, percentile(values, 0.0)},
            {u"max"_s, percentile(values, 1.0)}};
}

/// What all pairs of one story came to.
struct Table
{
    std::vector<double> tint;
    std::vector<double> kept;
    std::vector<double> redness;
    std::vector<double> redSpread;
    std::vector<double> blueSpread;
    int refusedLights = 0;
    int tiles = 0;
    int flaggedTiles = 0;
    int patchyPairs = 0;

    void add(const ReadingPair &pair, Cameras cameras)
    {
        if (const auto change = tintChange(pair.first, pair.second, cameras))
            tint.push_back(change->deltaE00);
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
            flaggedTiles += patches->flagged;
            patchyPairs += patches->flagged > 0 ? 1 : 0;
        }
    }

    [[nodiscard]] QJsonObject json() const
    {
        return {{u"tint_deltaE00"_s, summary(tint)},
                {u"load_kept"_s, summary(kept)},
                {u"redness_delta"_s, summary(redness)},
                {u"light_red_spread"_s, summary(redSpread)},
                {u"light_blue_spread"_s, summary(blueSpread)},
                {u"lights_refused"_s, refusedLights},
                {u"tiles"_s, tiles},
                {u"tiles_flagged"_s, flaggedTiles},
                {u"pairs_with_flagged_tiles"_s, patchyPairs}};
    }
};

QJsonObject measured(const Story &story, int pairs)
{
    Table table;
    for (int i = 0; i < pairs; ++i)
        table.add(readingsOf(drawnVisits(story, 10000U + static_cast<std::uint32_t>(i))),
                  story.cameras);
    return table.json();
}

QJsonObject widths(Story story, int pairs)
{
    story.card = true;
    std::vector<double> ratios;
    int withoutCard = 0;
    int refused = 0;
    for (int i = 0; i < pairs; ++i) {
        const auto visits = drawnVisits(story, 20000U + static_cast<std::uint32_t>(i));
        const auto first = closeUp(photographed(visits.firstPatch, visits.firstShot), cardSquareMm);
        const auto second =
            closeUp(photographed(visits.secondPatch, visits.secondShot), cardSquareMm);
        const auto width = dotWidthChange(first, second);
        if (width)
            ratios.push_back(width->ratio);
        else if (width.reason() == NotComparable::NoCard)
            ++withoutCard;
        else
            ++refused;
    }
    return {
        {u"ratio"_s, summary(ratios)}, {u"without_card"_s, withoutCard}, {u"refused"_s, refused}};
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

/// Reading a pair of the largest photos that are kept, as a ratio to decoding both.
QJsonObject cost()
{
    const auto visits = drawnVisits({.pxPerMm = 6}, 1);
    const auto patch = photographed(visits.firstPatch, visits.firstShot);
    const auto photo = patch.scaled(longestSanitisedSide, longestSanitisedSide * 3 / 4,
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
    const int pairs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 60;
    const Ink bluer{.slope = -1.34};
    const QJsonObject result{
        {u"pairs_per_row"_s, pairs},
        {u"unchanged_8"_s, measured({}, pairs)},
        {u"unchanged_8_tan_and_blood_differ"_s, measured({.skinDiffers = true}, pairs)},
        {u"unchanged_8_blur_differs_by_1px"_s, measured({.blurDifference = 1.0}, pairs)},
        {u"unchanged_8_dense"_s, measured({.pitch = 0.9}, pairs)},
        {u"unchanged_12"_s, measured({.pxPerMm = 12}, pairs / 2)},
        {u"unchanged_8_other_phone"_s, measured({.cameras = Cameras::Different}, pairs)},
        {u"bluer_5.45"_s, measured({.secondInk = bluer}, pairs)},
        {u"faded_to_0.80_8"_s, measured({.fading = 0.8}, pairs)},
        {u"faded_to_0.80_12"_s, measured({.pxPerMm = 12, .fading = 0.8}, pairs / 2)},
        {u"one_tile_lost_0.30"_s, measured({.lostTile = 0.30}, pairs)},
        {u"one_tile_lost_0.35"_s, measured({.lostTile = 0.35}, pairs)},
        {u"treated_blood_1.2"_s, measured({.treatedBlood = 1.2}, pairs)},
        {u"treated_blood_2.0"_s, measured({.treatedBlood = 2.0}, pairs)},
        {u"mixed_lamps"_s, measured({.mixedLamps = true}, pairs)},
        {u"width_unchanged_13"_s, widths({.pxPerMm = 13}, pairs / 2)},
        {u"width_1.15_13"_s, widths({.pxPerMm = 13, .growth = 1.15}, pairs / 2)},
        {u"width_1.30_13"_s, widths({.pxPerMm = 13, .growth = 1.30}, pairs / 2)},
        {u"width_unchanged_16_blur_differs_by_1px"_s,
         widths({.pxPerMm = 16, .blurDifference = 1.0}, pairs / 2)},
        {u"cost"_s, cost()},
    };
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
