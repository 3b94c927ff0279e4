// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/leavingphotos.h"
#include "core/sharing/sharechoice.h"

#include <functional>

namespace stipple {

/// Everything a choice chooses from.
struct ShareSources
{
    QList<Entry> entries; ///< of all days
    QList<Session> sessions;
    QSet<QString> modifiers;
    QString name;
    QDate today;
};

using PhotoFacts = std::function<Result<LeavingPhotos::Facts>(const PhotoId &)>;

/// What leaves, by `choice`. Fails only when there are no facts of a photo.
[[nodiscard]] Result<SharedDiary> collect(const ShareChoice &choice, const ShareSources &sources,
                                          const PhotoFacts &photoFacts);

/// The photos of all entries, in their order.
[[nodiscard]] QList<SharedPhoto> photosOf(const SharedDiary &diary);

/// What leaves and what stays, read from `leaving` itself; `name` is how the person will be
/// called. Clinic, devices and bytes are the caller's to fill in.
[[nodiscard]] SharePreview describe(const ShareChoice &choice, const ShareSources &sources,
                                    const SharedDiary &leaving, const QString &name);

} // namespace stipple
