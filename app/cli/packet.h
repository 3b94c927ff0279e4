// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto packetUse =
    "packet RESPONSE [--today DATE] [--lang TAG] [--name NAME] [--thread UUID]";

/// Prints a completed answer to the built-in form as the bundle that is taken along.
int packet(const QStringList &arguments);

} // namespace stipple::cli
