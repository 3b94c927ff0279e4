// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace stipple {

/// From where a photo was taken. The first six are the standard views that can be compared.
enum class View { Front, Top, Crown, Left, Right, Back, CloseUp };

/// The facts about a stored photo; its bytes lie in the PhotoStore under the same id.
struct Photo
{
    PhotoId id;
    View view = View::Front;
    QByteArray sha256; ///< 32 bytes, of the sanitised JPEG
    int width = 0;     ///< pixels, upright
    int height = 0;    ///< pixels, upright
    QDateTime takenAt; ///< UTC, whole milliseconds

    friend bool operator==(const Photo &, const Photo &) = default;
};

/// The name of a view in files and exchanged data: front, top, crown, left, right, back, close-up.
[[nodiscard]] QString viewName(View view);
[[nodiscard]] std::optional<View> viewFromName(QStringView name);

/// The instant as it is kept: in UTC, without what is finer than a millisecond.
[[nodiscard]] QDateTime wholeMilliseconds(const QDateTime &instant);

} // namespace stipple
