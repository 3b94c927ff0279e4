// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewthread.h"
#include "core/sharing/deviceidentity.h"

namespace stipple {

/// The technician's own clinic with its private keys.
struct OwnClinic
{
    SigningKey root;
    DeviceIdentity device;
    QByteArray card; ///< exact bytes of the card it hands out
};

/// What one diary envelope changes, worked out beforehand. All of it or nothing is kept.
struct DiaryImport
{
    EnvelopeRecord record;
    /// The client's card, sessions and modifiers as they are afterwards; adds the thread when it is
    /// new.
    ClientCard card;
    QList<Session> sessions;
    QSet<QString> modifiers;
    /// Whole entries, added or put in place of the one of the same id, with all their photos.
    QList<ReviewEntry> entries;
    /// Before `entries`: what to remember as taken back up to that revision, the highest of
    /// several, and what to delete unless its revision is higher.
    QList<RemovedEntity> removed;
};

/// The technician's side of sharing. Each change is one transaction; what returned success
/// survives. Everything that tells about a person is sealed.
class ReviewRepository
{
public:
    ReviewRepository() = default;
    ReviewRepository(const ReviewRepository &) = delete;
    ReviewRepository &operator=(const ReviewRepository &) = delete;
    virtual ~ReviewRepository() = default;

    [[nodiscard]] virtual Result<std::optional<OwnClinic>> clinic() = 0;
    /// Keeps the clinic, or replaces its card.
    [[nodiscard]] virtual Status saveClinic(const OwnClinic &clinic) = 0;

    /// All clients, in any order.
    [[nodiscard]] virtual Result<QList<ReviewThread>> threads() = 0;
    [[nodiscard]] virtual Result<std::optional<ReviewThread>> thread(ThreadId id) = 0;

    /// The manifest hash of a received envelope, held ones too; nothing if it never came.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> manifestHash(EnvelopeId id) = 0;
    /// What came in a thread, packets too, without what is held.
    [[nodiscard]] virtual Result<QList<ChainLink>> received(ThreadId thread) = 0;
    [[nodiscard]] virtual Status importDiary(const DiaryImport &import) = 0;
    /// Keeps an envelope that contradicts an earlier one. Its thread exists.
    [[nodiscard]] virtual Status hold(const HeldEnvelope &envelope) = 0;

    /// Marks entries as seen; ids that are not there are ignored.
    [[nodiscard]] virtual Status setReviewed(ThreadId thread, const QList<EntryId> &entries) = 0;
    [[nodiscard]] virtual Status setVerified(ThreadId thread, bool verified) = 0;

    /// Keeps an answer with its envelope and marks the entries it is about as seen. AlreadyExists
    /// when the thread has that sequence number.
    [[nodiscard]] virtual Status insertAnswer(ThreadId thread, const GivenFeedback &answer,
                                              const QByteArray &sealed) = 0;
    /// The bytes of an answer's envelope, to hand out once more; NotFound.
    [[nodiscard]] virtual Result<QByteArray> sealedBytes(EnvelopeId id) = 0;
};

} // namespace stipple
