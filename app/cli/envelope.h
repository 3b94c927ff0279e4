// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace stipple::cli {

inline constexpr auto envelopeUse =
    "inspect FILE\n"
    "stipple-cli envelope identity --out FILE\n"
    "stipple-cli envelope open FILE --identity FILE [--card FILE] [--out DIR]\n"
    "stipple-cli envelope seal --card FILE --bundle FILE --identity FILE [--media FILE]… "
    "[--seq N --prev HEX] --out FILE";

/// Looks at envelopes, opens them, seals diaries for a clinic, and makes the keys to do so.
int runEnvelope(const QStringList &arguments);

} // namespace stipple::cli
