// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace stipple::cli {

/// Writes a file that only its owner can read and that was not there before; otherwise
/// FileUnwritable. After a failure nothing is left.
[[nodiscard]] Status writeNewFile(const QString &path, QByteArrayView bytes);

} // namespace stipple::cli
