// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photostore.h"
#include "core/review/merge.h"
#include "core/review/reviewrepository.h"
#include "core/sharing/envelope.h"

namespace stipple {

/// Works out what an opened diary envelope changes, photos included, and keeps it: all or nothing.
class DiaryImporter
{
public:
    DiaryImporter(ReviewRepository &repository, PhotoStore &photos);

    struct Counts
    {
        int entries = 0;
        int photos = 0;
    };
    /// `before` is nothing for a new client. Everything is decoded and every photo cleaned before
    /// the first byte is kept; after a failure no photo is left behind.
    [[nodiscard]] Result<Counts> keep(const envelope::Opened &opened, const ClientCard &card,
                                      const EnvelopeRecord &record,
                                      const std::optional<ReviewThread> &before);

private:
    struct NewPhoto
    {
        PhotoId id;
        QByteArray jpeg;
    };
    struct Plan
    {
        DiaryImport import;
        QList<NewPhoto> photos;
        QList<PhotoId> dropped;
    };

    [[nodiscard]] Result<Plan> plan(const envelope::Opened &opened, const ClientCard &card,
                                    const EnvelopeRecord &record, const ReviewThread &before) const;
    [[nodiscard]] Status put(const QList<NewPhoto> &photos);
    void remove(const QList<PhotoId> &photos);

    ReviewRepository &m_repository;
    PhotoStore &m_photos;
};

} // namespace stipple
