// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/chain.h"
#include "core/sharing/deviceidentity.h"
#include "core/sharing/feedback.h"
#include "core/sharing/manifest.h"

#include <optional>

namespace stipple {

/// A clinic as it is kept.
struct KnownClinic
{
    ThreadId thread;
    QByteArray card;    ///< exact bytes of the clinic's card
    QByteArray ownCard; ///< exact bytes of the card this clinic was given; empty before the first
    bool verified = false;
    QDateTime addedAt;

    friend bool operator==(const KnownClinic &, const KnownClinic &) = default;
};

/// An envelope that was sealed here.
struct SentEnvelope
{
    EnvelopeId id;
    ThreadId thread;
    EnvelopeType type = EnvelopeType::Diary;
    QString fileName;
    ChainLink link;
    QDateTime sealedAt;
    QDate from;
    QDate to;
    int days = 0;
    int photos = 0;
    int notes = 0;
    qint64 bytes = 0;

    friend bool operator==(const SentEnvelope &, const SentEnvelope &) = default;
};

/// An answer as it is kept.
struct ReceivedFeedback
{
    Feedback feedback;
    ThreadId thread;
    DeviceId from;
    QDateTime received;
    bool read = false;

    friend bool operator==(const ReceivedFeedback &, const ReceivedFeedback &) = default;
};

/// The client's side of sharing. Each change is one transaction; what returned success survives.
///
/// Names, cards, keys, texts and days are sealed; ids, sequence numbers, hashes and sizes need not
/// be. Sealed envelopes are ciphertext already.
class SharingRepository
{
public:
    SharingRepository() = default;
    SharingRepository(const SharingRepository &) = delete;
    SharingRepository &operator=(const SharingRepository &) = delete;
    virtual ~SharingRepository() = default;

    /// This device's keys as a client; nothing before the first need.
    [[nodiscard]] virtual Result<std::optional<DeviceIdentity>> identity() = 0;
    /// AlreadyExists when there is one: it is never replaced.
    [[nodiscard]] virtual Status insertIdentity(const DeviceIdentity &identity) = 0;

    /// In the order of their coming.
    [[nodiscard]] virtual Result<QList<KnownClinic>> clinics() = 0;
    /// Adds, or replaces the one with the same thread.
    [[nodiscard]] virtual Status saveClinic(const KnownClinic &clinic) = 0;

    /// Newest first, by sequence number within a thread and by the moment of sealing across.
    [[nodiscard]] virtual Result<QList<SentEnvelope>> sent() = 0;
    /// The last link of the own chain in `thread`; nothing before the first envelope.
    [[nodiscard]] virtual Result<std::optional<ChainLink>> lastSent(ThreadId thread) = 0;
    /// Keeps an envelope with its bytes, and `clinic` as it is afterwards. AlreadyExists when the
    /// thread has that sequence number.
    [[nodiscard]] virtual Status insertSent(const SentEnvelope &envelope, const QByteArray &sealed,
                                            const KnownClinic &clinic) = 0;
    /// The bytes of an envelope sealed here, to hand out once more; NotFound.
    [[nodiscard]] virtual Result<QByteArray> sealedBytes(EnvelopeId id) = 0;

    /// The manifest hash of a received envelope, held ones too; nothing if it never came.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> manifestHash(EnvelopeId id) = 0;
    /// What came from `from` in `thread`, without what is held, in any order.
    [[nodiscard]] virtual Result<QList<ChainLink>> received(ThreadId thread, DeviceId from) = 0;
    [[nodiscard]] virtual Result<bool> hasHeld(ThreadId thread, DeviceId from) = 0;
    [[nodiscard]] virtual Status hold(const HeldEnvelope &envelope) = 0;

    /// Records an envelope and adds its answers, or replaces those of the same id.
    [[nodiscard]] virtual Status importFeedback(const EnvelopeRecord &record,
                                                const QList<ReceivedFeedback> &feedback) = 0;
    /// Newest first, by the moment of receiving.
    [[nodiscard]] virtual Result<QList<ReceivedFeedback>> feedback() = 0;
    [[nodiscard]] virtual Status setRead(FeedbackId id) = 0;
};

} // namespace stipple
