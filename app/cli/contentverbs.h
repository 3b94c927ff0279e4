// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto contentUse = "lint [DIRECTORY]";

/// All faults of the built-in content, or of the documents in a directory.
int runContent(const QStringList &arguments);

} // namespace stipple::cli
