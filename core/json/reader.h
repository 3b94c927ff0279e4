// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/json/value.h"

#include <QByteArray>

namespace stipple::json {

/// What a document may at most be. The defaults suit everything that people hand to Stipple.
struct Limits
{
    /// Bytes of the whole document.
    qsizetype maxBytes = qsizetype{16} * 1024 * 1024;
    /// Arrays and objects inside one another; a bare scalar has depth 0.
    int maxDepth = 256;
    /// Keep a name that comes twice in one object instead of refusing it, for those who tell
    /// people about it. Asked for the name, the object answers with the first.
    bool keepRepeatedNames = false;
};

/// Reads one JSON document (RFC 8259, UTF-8, no byte order mark, nothing after it).
///
/// Stricter than Qt's reader: a name that comes twice in one object, bytes that are no UTF-8, half
/// a surrogate pair and a number too large for a double are refused. Depth costs no stack.
///
/// Errors: JsonTooLarge, JsonTooDeep, JsonDuplicateKey, JsonInvalid. The detail is
/// "line:column reason", both counted from 1 and columns in characters; it never quotes a value.
[[nodiscard]] Result<Value> parse(const QByteArray &bytes, const Limits &limits = {});

} // namespace stipple::json
