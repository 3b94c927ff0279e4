// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/content/node.h"

namespace stipple {

/// Reads all documents as far as they can be read; faults are in `reading`.
[[nodiscard]] Content readContent(const ContentFiles &files, const ContentOptions &options,
                                  Reading &reading);

} // namespace stipple
