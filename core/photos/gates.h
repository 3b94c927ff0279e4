// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/guide.h"

#include <QFlags>
#include <QMetaType>
#include <QObject>

#include <algorithm>
#include <optional>

class QImage;

namespace stipple::gates {
Q_NAMESPACE

// What a photo says about how it was taken, measured inside the guide alone. Advice: nothing here
// keeps anybody from taking, keeping or comparing a photo. The limits are starting values from
// rendered heads, not yet from phones and people; dark skin is the least proven.

struct Facts
{
    /// var(G1−G2)/var(G2−G4) of luma, where Gn is smoothed by n pixels in a picture whose longer
    /// side is `sharpnessSide`: detail the size of dots over coarser detail. It falls with blur and
    /// does not know exposure, unlike the variance of a Laplacian. From the middle of the guide.
    double sharpness = 0;
    double bright = 0;  ///< share of pixels with a luma of 250 or more, 0…1
    double dark = 0;    ///< share of pixels with a luma of 5 or less, 0…1
    double glare = 0;   ///< share of pixels that mirror a lamp, 0…1
    int medianLuma = 0; ///< 0…255
    int longerSide = 0; ///< of the picture as it came, in pixels
};

/// A head that fills the guide has some 3.5 pixels for a millimetre here, and a dot is one or two
/// wide; a camera's preview has as many. A picture with fewer is not enlarged, and its sharpness
/// means nothing.
inline constexpr int sharpnessSide = 960;
inline constexpr double leastSharpness = 2.0;
/// A photo's sharpness over that of the one it is compared with.
inline constexpr double leastSharpnessRatio = 0.6;
inline constexpr double mostSharpnessRatio = 1.6;
inline constexpr double mostClipped = 0.01;
inline constexpr double mostGlare = 0.005;
inline constexpr int leastMedianLuma = 70;
inline constexpr int mostMedianLuma = 200;
inline constexpr double goodTilt = 3;       ///< degrees
inline constexpr double acceptableTilt = 8; ///< degrees

/// Why a photo may not compare well.
enum class Doubt {
    Blurred = 1,
    OtherSharpness = 2, ///< much sharper or softer than the photo it is compared with
    TooBright = 4,
    TooDark = 8,
    Glare = 16,
    Tilted = 32,     ///< the phone is held a little differently: more than `goodTilt`
    TiltedFar = 64,  ///< too differently: more than `acceptableTilt`
    FewPixels = 128, ///< the longer side is shorter than `sharpnessSide`
};
Q_DECLARE_FLAGS(Doubts, Doubt)
Q_FLAG_NS(Doubts)
Q_DECLARE_OPERATORS_FOR_FLAGS(Doubts)

enum class Verdict { Pass, Warn };
Q_ENUM_NS(Verdict)

struct Report
{
    Facts facts;
    Doubts doubts;

    [[nodiscard]] Verdict verdict() const { return doubts ? Verdict::Warn : Verdict::Pass; }
};

/// The luma of a camera's frame as it lies in memory; it must outlive the call.
struct Frame
{
    const uchar *luma = nullptr;
    int width = 0;         ///< pixels
    int height = 0;        ///< pixels
    qsizetype stride = 0;  ///< bytes from row to row
    bool fullRange = true; ///< black is 0 and white 255; otherwise 16 and 235, as in video
};

/// Where gravity pulls, in the phone's own axes and any unit.
struct Gravity
{
    double x = 0;
    double y = 0;
    double z = 0;
};

/// How far the phone is turned between two photos, 0…180 degrees; nothing when either has no
/// direction. It knows nothing of the head, nor of a turn about the plumb line.
[[nodiscard]] std::optional<double> tilt(const Gravity &now, const Gravity &before);

/// Mirrored light rather than skin, which leaves nothing to measure: bright and without a colour.
[[nodiscard]] constexpr bool isGlare(int red, int green, int blue)
{
    const int most = std::max({red, green, blue});
    const int least = std::min({red, green, blue});
    return most >= 235 && 5 * (most - least) <= most;
}

/// Facts of an upright photo. All zero for a null image.
[[nodiscard]] Facts factsOf(const QImage &photo, const Guide &guide = {});

/// Facts of a camera's frame in a few milliseconds, comparable with those of a photo: exposure from
/// every second pixel, glare by luma alone.
[[nodiscard]] Facts factsOf(const Frame &frame, const Guide &guide = {});

/// What to doubt. `before` is the photo that this one will be compared with, `tilt` the phone's.
[[nodiscard]] Doubts doubtsOf(const Facts &photo, const std::optional<Facts> &before = {},
                              const std::optional<double> &tilt = {});

} // namespace stipple::gates
