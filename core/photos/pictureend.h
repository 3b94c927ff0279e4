// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace stipple {

/// How many bytes the picture at the front of `bytes` takes, up to and with its end; nothing when
/// the file stops before. Decoders fill what is missing with grey and call it a success, and
/// phones append whole films. The first bytes must be those of the format.
[[nodiscard]] std::optional<qsizetype> jpegEnd(const QByteArray &bytes);
[[nodiscard]] std::optional<qsizetype> pngEnd(const QByteArray &bytes);
[[nodiscard]] std::optional<qsizetype> webpEnd(const QByteArray &bytes);
/// Of HEIC, a file of boxes (ISO/IEC 14496-12): it has no end of its own, so every box is taken.
[[nodiscard]] std::optional<qsizetype> heicEnd(const QByteArray &bytes);

} // namespace stipple
