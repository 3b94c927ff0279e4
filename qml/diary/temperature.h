// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace stipple {

/// The body temperature that was typed, in °C with one decimal. Comma and point are understood,
/// and degrees Fahrenheit, because no living person has a number that could be both. Nothing for
/// what is no body temperature.
[[nodiscard]] std::optional<double> celsiusFrom(const QString &typed);

/// Whether the number that was typed can only be degrees Fahrenheit.
[[nodiscard]] bool isFahrenheit(const QString &typed);

/// "37.6" in the writing of the language; empty for nothing.
[[nodiscard]] QString temperatureText(const std::optional<double> &celsius);

} // namespace stipple
