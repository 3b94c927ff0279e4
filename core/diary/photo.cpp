// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diary/photo.h"

#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array viewNames{
    std::pair{View::Front, "front"_L1},      std::pair{View::Top, "top"_L1},
    std::pair{View::Crown, "crown"_L1},      std::pair{View::Left, "left"_L1},
    std::pair{View::Right, "right"_L1},      std::pair{View::Back, "back"_L1},
    std::pair{View::CloseUp, "close-up"_L1},
};

} // namespace

QString viewName(View view)
{
    for (const auto &[value, name] : viewNames) {
        if (value == view)
            return name;
    }
    return {};
}

std::optional<View> viewFromName(QStringView name)
{
    for (const auto &[value, known] : viewNames) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

QDateTime wholeMilliseconds(const QDateTime &instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.toMSecsSinceEpoch(), Qt::UTC);
}

} // namespace stipple
