// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewthread.h"

#include <optional>

namespace stipple {

/// An assessment that somebody sent before anything else, as it is kept: checked, and its photos
/// cleaned. A later one of the same person takes its place.
struct KeptPacket
{
    ThreadId thread;
    ClientCard card;
    /// As encodePacket() writes it for this thread.
    QByteArray bundle;
    QList<ReviewPhoto> photos;
    QDateTime received; ///< by our clock
    bool seen = false;

    friend bool operator==(const KeptPacket &, const KeptPacket &) = default;
};

/// The readable packets, and what is missing among them.
struct KeptPackets : QList<KeptPacket>
{
    using QList<KeptPacket>::QList;

    /// Lie there, but were changed from outside or are damaged.
    QList<ThreadId> damaged;
};

/// Packets on the technician's side. Each change is one transaction; what returned success
/// survives. Everything that tells about a person is sealed.
class PacketRepository
{
public:
    PacketRepository() = default;
    PacketRepository(const PacketRepository &) = delete;
    PacketRepository &operator=(const PacketRepository &) = delete;
    virtual ~PacketRepository() = default;

    /// In the order of their first coming.
    [[nodiscard]] virtual Result<KeptPackets> packets() = 0;
    /// CellTampered or DatabaseCorrupt for one that is damaged.
    [[nodiscard]] virtual Result<std::optional<KeptPacket>> packet(ThreadId thread) = 0;
    /// Records the envelope and keeps the packet, in place of the thread's earlier one.
    [[nodiscard]] virtual Status importPacket(const EnvelopeRecord &record,
                                              const KeptPacket &packet) = 0;
    /// NotFound.
    [[nodiscard]] virtual Status setSeen(ThreadId thread) = 0;
    /// Forgets the packet; that its envelope came is remembered. One that is not there is no error.
    [[nodiscard]] virtual Status removePacket(ThreadId thread) = 0;
};

} // namespace stipple
