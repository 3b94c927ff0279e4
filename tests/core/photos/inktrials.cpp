// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/photos/inktrials.h"

#include <algorithm>
#include <cmath>

namespace stipple::render {

namespace {

/// The square of which tiles are lost: the second in the second row.
constexpr double lostLeft = 10.0;
constexpr double lostTop = 10.0;
constexpr double lostSide = 10.0;

Light drawnLight(Dice &dice)
{
    return static_cast<Light>(static_cast<int>(dice.between(0, lights)));
}

Shot drawnShot(const Story &story, Dice &dice)
{
    Shot shot;
    shot.pxPerMm = story.pxPerMm;
    shot.light = drawnLight(dice);
    // White balance is rarely right: up to a tenth in red and blue.
    shot.balance = {dice.between(0.9, 1.1), 1.0, dice.between(0.9, 1.1)};
    shot.exposure = dice.between(0.85, 1.25);
    shot.blur = 1.1 + dice.between(-0.5, 0.5) * story.blurDifference;
    shot.seed = static_cast<std::uint32_t>(dice.between(1, 1e9));
    return shot;
}

void mixLamps(Shot &shot)
{
    const bool warm = shot.light == Light::Incandescent || shot.light == Light::Halogen ||
                      shot.light == Light::WarmLed;
    shot.second = warm ? Light::Overcast : Light::Incandescent;
    shot.secondShare = 0.7;
}

/// Takes away that share of the dots in the square, whichever.
void loseSome(std::vector<Dot> &dots, double share, Dice &dice)
{
    const auto inside = std::stable_partition(dots.begin(), dots.end(), [](const Dot &dot) {
        return dot.x < lostLeft || dot.x >= lostLeft + lostSide || dot.y < lostTop ||
               dot.y >= lostTop + lostSide;
    });
    const auto there = static_cast<double>(dots.end() - inside);
    for (auto lost = std::lround(share * there); lost > 0; --lost) {
        const auto left = static_cast<double>(dots.end() - inside);
        dots.erase(inside + static_cast<std::ptrdiff_t>(dice.between(0, left)));
    }
}

void change(Patch &patch, const Story &story, Dice &dice)
{
    patch.ink = story.secondInk;
    patch.treatedBlood = story.treatedBlood;
    if (story.skinDiffers) {
        patch.skin.melanin *= dice.between(0.8, 1.25);
        patch.skin.blood *= dice.between(0.8, 1.25);
    }
    for (auto &hair : patch.stubble) // shaved on another day
        hair.length *= dice.between(0.7, 1.4);
    for (auto &dot : patch.dots) {
        if (story.fading != 1.0)
            dot.density = fadedDensity(dot, story.fading);
        dot.diameter *= story.growth;
    }
    loseSome(patch.dots, story.lostTile, dice);
}

} // namespace

Visits drawnVisits(const Story &story, std::uint32_t seed)
{
    Dice dice(seed);
    PatchWishes wishes;
    wishes.pitch = story.pitch;
    wishes.card = story.card;
    wishes.skin = {.melanin = dice.between(0.6, 2.5), .blood = dice.between(0.8, 1.3)};
    Visits visits;
    visits.firstPatch = grownPatch(wishes, seed);
    visits.firstPatch.ink = story.firstInk;
    visits.secondPatch = visits.firstPatch;
    change(visits.secondPatch, story, dice);

    visits.firstShot = drawnShot(story, dice);
    visits.secondShot = drawnShot(story, dice);
    if (!story.lightsDiffer)
        visits.secondShot.light = visits.firstShot.light;
    if (story.mixedLamps)
        mixLamps(visits.secondShot);
    visits.secondShot.otherPhone = story.cameras == Cameras::Different;
    visits.secondShot.pxPerMm *= dice.between(1.0, 1.12);
    visits.secondShot.angle = dice.between(-1.5, 1.5);
    visits.secondShot.shiftX = dice.between(-4, 4);
    visits.secondShot.shiftY = dice.between(-4, 4);
    return visits;
}

ReadingPair readingsOf(const Visits &visits)
{
    const auto first = photographed(visits.firstPatch, visits.firstShot);
    const auto second = photographed(visits.secondPatch, visits.secondShot);
    return readPair({first, visits.firstShot.pxPerMm}, {second, visits.secondShot.pxPerMm},
                    regionsOf(visits.firstPatch, visits.firstShot),
                    mappingBetween(visits.firstShot, visits.secondShot));
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0.0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<std::size_t>(std::lround(share * last)));
}

} // namespace stipple::render
