// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/envelopelog.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// The condition for a thread, and for one device in it when there is one, and its values.
std::pair<QString, QVariantList> among(ThreadId thread, const std::optional<DeviceId> &device,
                                       bool held)
{
    QString condition = u"WHERE thread = ? AND held = ?"_s;
    QVariantList values{thread.toString(), held ? 1 : 0};
    if (device) {
        condition += u" AND device = ?"_s;
        values.append(device->toString());
    }
    return {condition + u" ORDER BY number"_s, values};
}

} // namespace

NewRow &withLink(NewRow &row, const ChainLink &link)
{
    return row.plain("number"_L1, link.seq)
        .plain("hash"_L1, hexOf(link.hash))
        .plain("prev"_L1, hexOf(link.prev));
}

ChainLink linkOf(Rows &row)
{
    return {.seq = row.plain("number"_L1).toLongLong(),
            .hash = QByteArray::fromHex(row.plainText("hash"_L1).toLatin1()),
            .prev = QByteArray::fromHex(row.plainText("prev"_L1).toLatin1())};
}

EnvelopeLog::EnvelopeLog(const Tables &tables, QLatin1StringView table, QLatin1StringView files)
    : m_tables(tables)
    , m_table(table)
    , m_files(files)
{}

Result<std::optional<QByteArray>> EnvelopeLog::manifestHash(EnvelopeId id) const
{
    Rows rows(m_tables, m_table, u"WHERE id = ?"_s, {id.toString()});
    if (!rows.next()) {
        if (!rows.status())
            return rows.status().error();
        return std::optional<QByteArray>{};
    }
    return std::optional{linkOf(rows).hash};
}

Status EnvelopeLog::insert(const EnvelopeRecord &record, bool held) const
{
    NewRow row(m_tables, m_table, record.id.toString());
    return withLink(row, record.link)
        .plain("thread"_L1, record.thread.toString())
        .plain("device"_L1, record.from.toString())
        .plain("held"_L1, held ? 1 : 0)
        .sealed("created_at"_L1, record.created)
        .sealed("received_at"_L1, record.received)
        .insert();
}

Status EnvelopeLog::insert(const EnvelopeRecord &record) const
{
    return insert(record, false);
}

Status EnvelopeLog::hold(const HeldEnvelope &envelope) const
{
    if (const auto done = insert(envelope.record, true); !done)
        return done;
    return NewRow(m_tables, m_files, envelope.record.id.toString())
        .plain("content"_L1, envelope.sealed)
        .insert();
}

Result<QList<ChainLink>> EnvelopeLog::links(ThreadId thread, std::optional<DeviceId> device) const
{
    const auto [condition, values] = among(thread, device, false);
    QList<ChainLink> links;
    Rows rows(m_tables, m_table, condition, values);
    while (rows.next())
        links.append(linkOf(rows));
    if (!rows.status())
        return rows.status().error();
    return links;
}

Result<int> EnvelopeLog::heldCount(ThreadId thread, std::optional<DeviceId> device) const
{
    const auto [condition, values] = among(thread, device, true);
    int count = 0;
    Rows rows(m_tables, m_table, condition, values);
    while (rows.next())
        ++count;
    if (!rows.status())
        return rows.status().error();
    return count;
}

} // namespace stipple
