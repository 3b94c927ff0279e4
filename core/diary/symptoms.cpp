// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diary/symptoms.h"

#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSigns = 64;
constexpr int longestSign = 64;

constexpr std::array fluidNames{
    std::pair{Fluid::None, "none"_L1},
    std::pair{Fluid::Clear, "clear"_L1},
    std::pair{Fluid::Blood, "blood"_L1},
    std::pair{Fluid::Cloudy, "cloudy"_L1},
    std::pair{Fluid::YellowGreen, "yellow-green"_L1},
};

bool isWithin(const std::optional<int> &value, int most)
{
    return !value || (*value >= 0 && *value <= most);
}

bool isSignId(const QString &id)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-' || c == u'_' || c == u'.';
    };
    return !id.isEmpty() && id.size() <= longestSign &&
           std::all_of(id.cbegin(), id.cend(), isPlain);
}

} // namespace

Status checked(const Symptoms &symptoms)
{
    const auto refused = [](const char *field) -> Status {
        return Error{ErrorCode::InvalidArgument, QString::fromLatin1(field)};
    };
    if (!isWithin(symptoms.redness, 4))
        return refused("redness");
    if (!isWithin(symptoms.swelling, 3))
        return refused("swelling");
    if (!isWithin(symptoms.itch, 10))
        return refused("itch");
    if (!isWithin(symptoms.pain, 10))
        return refused("pain");
    if (!isWithin(symptoms.scabs, 100) || symptoms.scabs.value_or(0) % 10 != 0)
        return refused("scabs");
    if (symptoms.fluid && fluidName(*symptoms.fluid).isEmpty())
        return refused("fluid");
    // Written so that NaN is refused, too.
    if (const auto t = symptoms.temperatureC; t && !(*t >= 30.0 && *t <= 45.0))
        return refused("temperature");
    if (symptoms.signs.size() > mostSigns ||
        !std::all_of(symptoms.signs.cbegin(), symptoms.signs.cend(), isSignId))
        return refused("signs");
    return {};
}

QString fluidName(Fluid fluid)
{
    for (const auto &[value, name] : fluidNames) {
        if (value == fluid)
            return name;
    }
    return {};
}

std::optional<Fluid> fluidFromName(QStringView name)
{
    for (const auto &[value, known] : fluidNames) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

} // namespace stipple
