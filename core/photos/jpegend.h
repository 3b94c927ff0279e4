// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace stipple {

/// How many bytes the JPEG at the front of `bytes` takes, up to and with its end marker; nothing
/// when the file stops before. Decoders fill what is missing with grey and call it a success, and
/// phones append whole films.
[[nodiscard]] std::optional<qsizetype> jpegEnd(const QByteArray &bytes);

} // namespace stipple
