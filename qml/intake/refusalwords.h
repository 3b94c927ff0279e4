// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "qml/base/errortext.h"

namespace stipple {

/// Why a file did not become a form of the clinic, or the table of one: one sentence, and what to
/// do. Nothing was kept of it.
[[nodiscard]] ErrorText formRefusal(const Error &error);
[[nodiscard]] ErrorText tableRefusal(const Error &error);

} // namespace stipple
