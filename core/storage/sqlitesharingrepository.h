// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/sharingrepository.h"
#include "core/storage/envelopelog.h"

namespace stipple {

/// The client's side of sharing in the database.
class SqliteSharingRepository : public SharingRepository
{
public:
    explicit SqliteSharingRepository(const Tables &tables);

    [[nodiscard]] Result<std::optional<DeviceIdentity>> identity() override;
    [[nodiscard]] Status insertIdentity(const DeviceIdentity &identity) override;

    [[nodiscard]] Result<QList<KnownClinic>> clinics() override;
    [[nodiscard]] Status saveClinic(const KnownClinic &clinic) override;

    [[nodiscard]] Result<QList<SentEnvelope>> sent() override;
    [[nodiscard]] Result<std::optional<ChainLink>> lastSent(ThreadId thread) override;
    [[nodiscard]] Status insertSent(const SentEnvelope &envelope, const QByteArray &sealed,
                                    const KnownClinic &clinic) override;
    [[nodiscard]] Result<QByteArray> sealedBytes(EnvelopeId id) override;

    [[nodiscard]] Result<std::optional<QByteArray>> manifestHash(EnvelopeId id) override;
    [[nodiscard]] Result<QList<ChainLink>> received(ThreadId thread, DeviceId from) override;
    [[nodiscard]] Result<bool> hasHeld(ThreadId thread, DeviceId from) override;
    [[nodiscard]] Status hold(const HeldEnvelope &envelope) override;

    [[nodiscard]] Status importFeedback(const EnvelopeRecord &record,
                                        const QList<ReceivedFeedback> &feedback) override;
    [[nodiscard]] Result<QList<ReceivedFeedback>> feedback() override;
    [[nodiscard]] Status setRead(FeedbackId id) override;

private:
    [[nodiscard]] Status saveFeedback(const ReceivedFeedback &received);

    Tables m_tables;
    EnvelopeLog m_log;
};

} // namespace stipple
