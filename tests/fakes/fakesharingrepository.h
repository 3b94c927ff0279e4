// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/sharingrepository.h"

#include <QHash>

#include <algorithm>

namespace stipple {

/// A client's sharing in memory. It counts its writes and can be made to fail.
class FakeSharingRepository : public SharingRepository
{
public:
    std::optional<DeviceIdentity> own;
    QList<KnownClinic> clinicRows;
    QList<SentEnvelope> sentRows; ///< in the order of sealing
    QHash<EnvelopeId, QByteArray> sealedFiles;
    QList<EnvelopeRecord> records;
    QList<ReceivedFeedback> feedbackRows; ///< in the order of receiving
    QList<HeldEnvelope> heldRows;
    int writes = 0;
    std::optional<Error> failure; ///< what every write answers while it is set

    [[nodiscard]] Result<std::optional<DeviceIdentity>> identity() override { return own; }

    [[nodiscard]] Status insertIdentity(const DeviceIdentity &identity) override
    {
        if (own)
            return Error{ErrorCode::AlreadyExists, {}};
        return write([&] { own = identity; });
    }

    [[nodiscard]] Result<QList<KnownClinic>> clinics() override { return clinicRows; }

    [[nodiscard]] Status saveClinic(const KnownClinic &clinic) override
    {
        return write([&] { putClinic(clinic); });
    }

    [[nodiscard]] Result<QList<SentEnvelope>> sent() override
    {
        return QList<SentEnvelope>(sentRows.crbegin(), sentRows.crend());
    }

    [[nodiscard]] Result<std::optional<ChainLink>> lastSent(ThreadId thread) override
    {
        std::optional<ChainLink> last;
        for (const auto &row : sentRows)
            if (row.thread == thread)
                last = row.link;
        return last;
    }

    [[nodiscard]] Status insertSent(const SentEnvelope &envelope, const QByteArray &sealed,
                                    const KnownClinic &clinic) override
    {
        return write([&] {
            sentRows.append(envelope);
            sealedFiles.insert(envelope.id, sealed);
            putClinic(clinic);
        });
    }

    [[nodiscard]] Result<QByteArray> sealedBytes(EnvelopeId id) override
    {
        if (!sealedFiles.contains(id))
            return Error{ErrorCode::NotFound, {}};
        return sealedFiles.value(id);
    }

    [[nodiscard]] Result<std::optional<QByteArray>> manifestHash(EnvelopeId id) override
    {
        for (const auto &row : records)
            if (row.id == id)
                return std::optional(row.link.hash);
        for (const auto &row : heldRows)
            if (row.record.id == id)
                return std::optional(row.record.link.hash);
        return std::optional<QByteArray>();
    }

    [[nodiscard]] Result<QList<ChainLink>> received(ThreadId thread, DeviceId from) override
    {
        QList<ChainLink> links;
        for (const auto &row : records)
            if (row.thread == thread && row.from == from)
                links.append(row.link);
        return links;
    }

    [[nodiscard]] Result<bool> hasHeld(ThreadId thread, DeviceId from) override
    {
        return std::any_of(heldRows.cbegin(), heldRows.cend(), [&](const auto &row) {
            return row.record.thread == thread && row.record.from == from;
        });
    }

    [[nodiscard]] Status hold(const HeldEnvelope &envelope) override
    {
        return write([&] { heldRows.append(envelope); });
    }

    [[nodiscard]] Status importFeedback(const EnvelopeRecord &record,
                                        const QList<ReceivedFeedback> &feedback) override
    {
        return write([&] {
            records.append(record);
            for (const auto &each : feedback) {
                feedbackRows.removeIf(
                    [&](const auto &row) { return row.feedback.id == each.feedback.id; });
                feedbackRows.append(each);
            }
        });
    }

    [[nodiscard]] Result<QList<ReceivedFeedback>> feedback() override
    {
        return QList<ReceivedFeedback>(feedbackRows.crbegin(), feedbackRows.crend());
    }

    [[nodiscard]] Status setRead(FeedbackId id) override
    {
        return write([&] {
            for (auto &row : feedbackRows)
                row.read = row.read || row.feedback.id == id;
        });
    }

private:
    template <typename Change>
    Status write(Change change)
    {
        if (failure)
            return *failure;
        ++writes;
        change();
        return {};
    }

    void putClinic(const KnownClinic &clinic)
    {
        for (auto &row : clinicRows) {
            if (row.thread == clinic.thread) {
                row = clinic;
                return;
            }
        }
        clinicRows.append(clinic);
    }
};

} // namespace stipple
