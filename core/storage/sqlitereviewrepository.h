// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewrepository.h"
#include "core/storage/envelopelog.h"

namespace stipple {

/// The technician's side of sharing in the database.
class SqliteReviewRepository : public ReviewRepository
{
public:
    explicit SqliteReviewRepository(const Tables &tables);

    [[nodiscard]] Result<std::optional<OwnClinic>> clinic() override;
    [[nodiscard]] Status saveClinic(const OwnClinic &clinic) override;

    [[nodiscard]] Result<QList<ReviewThread>> threads() override;
    [[nodiscard]] Result<std::optional<ReviewThread>> thread(ThreadId id) override;

    [[nodiscard]] Result<std::optional<QByteArray>> manifestHash(EnvelopeId id) override;
    [[nodiscard]] Result<QList<ChainLink>> received(ThreadId thread) override;
    [[nodiscard]] Status importDiary(const DiaryImport &import) override;
    [[nodiscard]] Status hold(const HeldEnvelope &envelope) override;

    [[nodiscard]] Status setReviewed(ThreadId thread, const QList<EntryId> &entries) override;
    [[nodiscard]] Status setVerified(ThreadId thread, bool verified) override;

    [[nodiscard]] Status insertAnswer(ThreadId thread, const GivenFeedback &answer,
                                      const QByteArray &sealed) override;
    [[nodiscard]] Result<QByteArray> sealedBytes(EnvelopeId id) override;

private:
    [[nodiscard]] Status saveThread(const DiaryImport &import);
    [[nodiscard]] Status saveEntry(ThreadId thread, const ReviewEntry &entry);
    [[nodiscard]] Status remove(ThreadId thread, const RemovedEntity &entity);
    [[nodiscard]] Status markReviewed(ThreadId thread, const QList<EntryId> &entries);
    [[nodiscard]] Status addDetails(ReviewThread &thread) const;

    Tables m_tables;
    EnvelopeLog m_log;
};

} // namespace stipple
