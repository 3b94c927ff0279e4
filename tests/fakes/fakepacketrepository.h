// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/packetrepository.h"
#include "tests/fakes/fakereviewrepository.h"

namespace stipple {

/// Packets in memory, beside the envelopes of a fake review. It can be made to fail.
class FakePacketRepository : public PacketRepository
{
public:
    explicit FakePacketRepository(FakeReviewRepository &review)
        : m_review(review)
    {}

    KeptPackets rows;
    std::optional<Error> failure;    ///< what every write answers while it is set
    std::optional<Error> unreadable; ///< what every reading answers while it is set

    [[nodiscard]] Result<KeptPackets> packets() override
    {
        return unreadable ? Result<KeptPackets>(*unreadable) : rows;
    }

    [[nodiscard]] Result<std::optional<KeptPacket>> packet(ThreadId thread) override
    {
        if (unreadable)
            return *unreadable;
        for (const auto &row : rows)
            if (row.thread == thread)
                return std::optional(row);
        return std::optional<KeptPacket>();
    }

    [[nodiscard]] Status importPacket(const EnvelopeRecord &record,
                                      const KeptPacket &packet) override
    {
        if (failure)
            return *failure;
        rows.removeIf([&](const auto &row) { return row.thread == packet.thread; });
        rows.append(packet);
        m_review.hashes.insert(record.id, record.link.hash);
        m_review.packetLinks[record.thread].append(record.link);
        return {};
    }

    [[nodiscard]] Status setSeen(ThreadId thread) override
    {
        for (auto &row : rows) {
            if (row.thread == thread && !failure) {
                row.seen = true;
                return {};
            }
        }
        return failure.value_or(Error{ErrorCode::NotFound, {}});
    }

    [[nodiscard]] Status removePacket(ThreadId thread) override
    {
        if (failure)
            return *failure;
        rows.removeIf([&](const auto &row) { return row.thread == thread; });
        rows.damaged.removeAll(thread);
        return {};
    }

private:
    FakeReviewRepository &m_review;
};

} // namespace stipple
