// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/archive.h"
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

/// What leaves: the bundle's content and the photos beside it.
struct ShareCollection
{
    SharedDiary diary;
    QList<ArchiveFile> media;
};

using PhotoBytes = std::function<Result<QByteArray>(const PhotoId &)>;

/// Applies `choice`. Fails only when a photo cannot be read.
[[nodiscard]] Result<ShareCollection>
collect(const ShareChoice &choice, const ShareSources &sources, const PhotoBytes &photoBytes);

/// What leaves and what stays, read from `collection` itself; `name` is how the person will be
/// called. Clinic, devices and bytes are the caller's to fill in.
[[nodiscard]] SharePreview describe(const ShareChoice &choice, const ShareSources &sources,
                                    const ShareCollection &collection, const QString &name);

} // namespace stipple
