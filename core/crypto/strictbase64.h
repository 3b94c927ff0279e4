// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace stipple::crypto {

enum class Padding { Required, Forbidden };

/// Standard base64 in its one canonical form; anything else, white space too, is nothing.
[[nodiscard]] std::optional<QByteArray> fromStrictBase64(QByteArrayView text, Padding padding);

[[nodiscard]] QByteArray toBase64(QByteArrayView bytes, Padding padding);

} // namespace stipple::crypto
