// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

namespace stipple {

/// Kills this process at the `step`-th (from 1) of the calls that change a file in `folder`: in the
/// middle of a write, and before a sync, a renaming or a removal.
void dieAtWrite(int step, const QString &folder);

} // namespace stipple
