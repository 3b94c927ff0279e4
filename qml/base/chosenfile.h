// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

namespace stipple {

/// The bytes of a file that a person chose. FileUnreadable; EnvelopeTooLarge when it holds more
/// than `most` bytes, of which no more are read.
[[nodiscard]] Result<QByteArray> readChosenFile(const QUrl &file, qint64 most);

} // namespace stipple
