// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/temperature.h"

#include <QLocale>

#include <cmath>

namespace stipple {

namespace {

// The range of core/diary, in both scales.
constexpr double leastCelsius = 30;
constexpr double mostCelsius = 45;
constexpr double freezing = 32;
constexpr double degreesPerCelsius = 1.8;

std::optional<double> numberFrom(QString typed)
{
    typed.remove(u'°');
    bool good = false;
    auto number = QLocale().toDouble(typed.trimmed(), &good);
    if (!good)
        number = QLocale::c().toDouble(typed.trimmed().replace(u',', u'.'), &good);
    return good && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

double fromFahrenheit(double fahrenheit)
{
    return (fahrenheit - freezing) / degreesPerCelsius;
}

} // namespace

bool isFahrenheit(const QString &typed)
{
    const auto number = numberFrom(typed);
    return number && *number > mostCelsius;
}

std::optional<double> celsiusFrom(const QString &typed)
{
    const auto number = numberFrom(typed);
    if (!number)
        return {};
    const auto celsius = *number > mostCelsius ? fromFahrenheit(*number) : *number;
    if (celsius < leastCelsius || celsius > mostCelsius)
        return {};
    return std::round(celsius * 10) / 10;
}

QString temperatureText(const std::optional<double> &celsius)
{
    return celsius ? QLocale().toString(*celsius, 'f', 1) : QString();
}

} // namespace stipple
