// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace stipple::json {

/// Where the first byte that is no well-formed UTF-8 stands; the size when all is well.
[[nodiscard]] qsizetype firstMalformed(const QByteArray &bytes);

} // namespace stipple::json
