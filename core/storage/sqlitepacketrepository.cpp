// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlitepacketrepository.h"

#include "core/storage/photorows.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto packetTable = "packet"_L1;
constexpr auto photoTable = "packet_photo"_L1;

} // namespace

SqlitePacketRepository::SqlitePacketRepository(const Tables &tables)
    : m_tables(tables)
    , m_log(tables, "diary_envelope"_L1, "diary_envelope_file"_L1)
{}

Result<KeptPacket> SqlitePacketRepository::packetOf(Rows &rows) const
{
    const auto card = ClientCard::parse(rows.bytes("card"_L1));
    KeptPacket packet{.thread = rows.id<ThreadId>("id"_L1),
                      .card = card.valueOr({}),
                      .bundle = rows.bytes("bundle"_L1),
                      .photos = {},
                      .received = rows.instant("received_at"_L1),
                      .seen = rows.number("seen"_L1) != 0};
    if (!rows.status())
        return rows.status().error();
    if (!card)
        return Error{ErrorCode::DatabaseCorrupt, packetTable};
    Rows photos(m_tables, photoTable, u"WHERE owner = ? ORDER BY position"_s,
                {packet.thread.toString()});
    while (photos.next())
        packet.photos.append(
            {.photo = photoOf(photos), .original = photos.id<PhotoId>("original"_L1)});
    if (!photos.status())
        return photos.status().error();
    return packet;
}

Result<KeptPackets> SqlitePacketRepository::packets()
{
    return readAll<KeptPackets>(Rows(m_tables, packetTable, u"ORDER BY seq"_s),
                                [this](Rows &row) { return packetOf(row); });
}

Result<std::optional<KeptPacket>> SqlitePacketRepository::packet(ThreadId thread)
{
    Rows rows(m_tables, packetTable, u"WHERE id = ?"_s, {thread.toString()});
    if (!rows.next())
        return rows.status() ? Result<std::optional<KeptPacket>>(std::nullopt)
                             : rows.status().error();
    const auto packet = packetOf(rows);
    if (!packet)
        return packet.error();
    return std::optional(*packet);
}

Status SqlitePacketRepository::importPacket(const EnvelopeRecord &record, const KeptPacket &packet)
{
    Transaction transaction(m_tables.database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = m_log.insert(record); !done)
        return done;
    const auto id = packet.thread.toString();
    if (const auto gone = removeRows(m_tables, photoTable, u"WHERE owner = ?"_s, {id}); !gone)
        return gone.error();
    auto done = NewRow(m_tables, packetTable, id)
                    .plain("seen"_L1, packet.seen ? 1 : 0)
                    .sealed("card"_L1, packet.card.bytes)
                    .sealed("bundle"_L1, packet.bundle)
                    .sealed("received_at"_L1, packet.received)
                    .save();
    if (!done)
        return done;
    for (qsizetype position = 0; position < packet.photos.size(); ++position) {
        const auto &photo = packet.photos.at(position);
        NewRow row(m_tables, photoTable, photo.photo.id.toString());
        auto kept = withPhoto(row, photo.photo)
                        .plain("owner"_L1, id)
                        .plain("position"_L1, position)
                        .plain("original"_L1, photo.original.toString())
                        .insert();
        if (!kept)
            return kept;
    }
    return transaction.commit();
}

Status SqlitePacketRepository::setSeen(ThreadId thread)
{
    return NewRow(m_tables, packetTable, thread.toString()).plain("seen"_L1, 1).update();
}

Status SqlitePacketRepository::removePacket(ThreadId thread)
{
    const auto gone = removeRows(m_tables, packetTable, u"WHERE id = ?"_s, {thread.toString()});
    return gone ? Status{} : gone.error();
}

} // namespace stipple
