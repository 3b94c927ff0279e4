// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace stipple {

/// Reads the bytes as a form and, after a zero byte, as a response to it, and does with both
/// whatever the app and its tool do. Aborts when something that must hold does not.
void tryForm(const QByteArray &bytes);

/// Reads the bytes as a response to a form that uses everything.
void tryResponse(const QByteArray &bytes);

} // namespace stipple
