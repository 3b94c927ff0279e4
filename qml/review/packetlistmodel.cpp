// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/packetlistmodel.h"

#include "qml/base/services.h"
#include "qml/base/words.h"

#include <QLocale>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QString language()
{
    return QLocale().bcp47Name();
}

/// The advice level whose colours a row wears.
int levelOf(const PacketRow &row)
{
    if (row.strictest == Verdict::Stop)
        return 3;
    if (row.doctorFirst || row.strictest == Verdict::Clearance)
        return 2;
    return row.strictest == Verdict::Info ? 0 : 1;
}

QString dayOf(const PacketRow &row, const Clock &clock)
{
    if (!row.received.isValid())
        return {};
    return words::shortDay(row.received.toTimeZone(clock.zone()).date());
}

/// The weightiest in words; a row has no room for all of them.
QString reasonsOf(const PacketRow &row)
{
    if (row.reasons.size() < 2)
        return row.reasons.join(QString());
    //: In the inbox. %1 is the weightiest reason to wait, a whole sentence; %n is how many more
    return PacketListModel::tr("%1 %n more reason(s).", nullptr, int(row.reasons.size()) - 1)
        .arg(row.reasons.first());
}

} // namespace

PacketListModel::PacketListModel(QObject *parent)
    : PacketListModel(Services::current().packets, Services::current().clock, parent)
{}

PacketListModel::PacketListModel(PacketInbox &packets, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_packets(packets)
    , m_clock(clock)
{
    connect(&m_packets, &PacketInbox::changed, this, &PacketListModel::reload);
    // After the first frame: reading unseals everything.
    QMetaObject::invokeMethod(this, &PacketListModel::reload, Qt::QueuedConnection);
}

void PacketListModel::reload()
{
    m_rows.clear();
    m_unseen = 0;
    m_failure.reset();
    const auto rows = m_packets.packets(language());
    if (!rows)
        m_failure = errorText(rows.error().code);
    else
        for (const auto &row : *rows) {
            m_unseen += row.seen || row.failure ? 0 : 1;
            m_rows.append(QVariantMap{{u"id"_s, row.thread.toString()},
                                      {u"name"_s, row.name},
                                      {u"fit"_s, row.fit},
                                      {u"reasons"_s, reasonsOf(row)},
                                      {u"when"_s, dayOf(row, m_clock)},
                                      {u"seen"_s, row.seen},
                                      {u"failed"_s, row.failure.has_value()},
                                      {u"doctorFirst"_s, row.doctorFirst},
                                      {u"level"_s, levelOf(row)}});
        }
    Q_EMIT changed();
}

} // namespace stipple
