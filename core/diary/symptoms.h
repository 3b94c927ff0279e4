// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QString>

#include <optional>

namespace stipple {

/// What comes out of the treated skin.
enum class Fluid { None, Clear, Blood, Cloudy, YellowGreen };

/// How the scalp looks and feels. What was not asked or not answered has no value;
/// "not answered" is never the same as "none".
struct Symptoms
{
    std::optional<int> redness = {};  ///< 0 none to 4 very strong
    std::optional<int> swelling = {}; ///< 0 none to 3 strong
    std::optional<int> itch = {};     ///< 0 none to 10 worst imaginable (numeric rating scale)
    std::optional<int> pain = {};     ///< 0 none to 10 worst imaginable (numeric rating scale)
    std::optional<int> scabs = {};    ///< percent of the treated area: 0 to 100 in steps of 10
    std::optional<Fluid> fluid = {};  ///< what oozes
    std::optional<double> temperatureC = {}; ///< body temperature, 30.0 to 45.0 °C
    std::optional<bool> spreading = {};      ///< redness goes beyond the treated area
    std::optional<bool> warm = {};           ///< the treated skin is hot to the touch
    QSet<QString> signs = {}; ///< ids of further signs ticked, as the content names them

    friend bool operator==(const Symptoms &, const Symptoms &) = default;
};

/// InvalidArgument, naming the field, when a value lies outside its range.
[[nodiscard]] Status checked(const Symptoms &symptoms);

/// The name of a fluid in files and exchanged data: none, clear, blood, cloudy, yellow-green.
[[nodiscard]] QString fluidName(Fluid fluid);
[[nodiscard]] std::optional<Fluid> fluidFromName(QStringView name);

} // namespace stipple
