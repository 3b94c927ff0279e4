// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json/value.h"

#include <QByteArray>

namespace stipple::json {

enum class Style {
    /// No space at all.
    Compact,
    /// Two spaces per level, a line per member, a line break at the end.
    Indented,
};

/// Writes `value` as UTF-8. Names keep their order and numbers their text, so that what was read
/// compactly is written back byte for byte unless it used escapes it did not need.
///
/// Members that are undefined are left out; an undefined element or document is written as null.
[[nodiscard]] QByteArray write(const Value &value, Style style = Style::Compact);

} // namespace stipple::json
