// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/packetrepository.h"
#include "core/storage/envelopelog.h"

namespace stipple {

/// Packets in the database.
class SqlitePacketRepository : public PacketRepository
{
public:
    explicit SqlitePacketRepository(const Tables &tables);

    [[nodiscard]] Result<KeptPackets> packets() override;
    [[nodiscard]] Result<std::optional<KeptPacket>> packet(ThreadId thread) override;
    [[nodiscard]] Status importPacket(const EnvelopeRecord &record,
                                      const KeptPacket &packet) override;
    [[nodiscard]] Status setSeen(ThreadId thread) override;
    [[nodiscard]] Status removePacket(ThreadId thread) override;

private:
    /// The row that is read, with its photos.
    [[nodiscard]] Result<KeptPacket> packetOf(Rows &rows) const;

    Tables m_tables;
    EnvelopeLog m_log;
};

} // namespace stipple
