// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace stipple {

/// What was done to hair and skin. Photos are compared at the same hair length (scales, PP-1), and
/// what lies on the skin changes its shine and how long the pigment lasts (aftercare, AC-L03).
struct Upkeep
{
    std::optional<int> hairMm = {}; ///< length of the hair on treated skin: 0 shaved, to 500 mm
    QStringList products = {};      ///< what was put on treated skin, in the person's own words

    friend bool operator==(const Upkeep &, const Upkeep &) = default;
};

constexpr int longestHairMm = 500;
constexpr int mostProducts = 16;
constexpr int longestProduct = 80; ///< UTF-16 code units

/// InvalidArgument, naming the field, when a value lies outside its range or a product has no name.
[[nodiscard]] Status checked(const Upkeep &upkeep);

} // namespace stipple
