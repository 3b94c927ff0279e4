// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewthread.h"

#include <optional>

namespace stipple {

/// How an entry that came stands to what is kept of it. Pure.
struct Merge
{
    /// Whether it tells anything new; otherwise the rest is empty.
    bool news = false;
    /// The entry as it will be, without the photos in `wanted`.
    ReviewEntry entry;
    /// Photos that are not here yet.
    QList<SharedPhoto> wanted;
    /// Photos that a later revision no longer has.
    QList<PhotoId> dropped;
};

/// A higher revision takes the place of a lower one whole. Two shares of the same revision are two
/// selections from one unchanging text, so they add up, in whatever order they come. What its
/// author took back stays away.
[[nodiscard]] Merge merge(const std::optional<ReviewEntry> &kept, const SharedEntry &came,
                          const QList<RemovedEntity> &removed);

} // namespace stipple
