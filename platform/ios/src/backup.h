// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace stipple::ios {

/// Keeps the file or folder at `path` (absolute, UTF-8) out of every backup; false when the system
/// refuses, as it does for what does not exist.
[[nodiscard]] bool excludeFromBackup(const std::string &path);

} // namespace stipple::ios
