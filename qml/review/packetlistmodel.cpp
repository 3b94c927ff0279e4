// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/packetlistmodel.h"

#include "qml/base/services.h"
#include "qml/base/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

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

QThreadPool &PacketListModel::pool()
{
    // Ends with the app, as the general one does. One processor is left to the window.
    static auto *const pool = [] {
        auto *threads = new QThreadPool(QCoreApplication::instance());
        threads->setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
        return threads;
    }();
    return *pool;
}

PacketListModel::~PacketListModel()
{
    stop();
}

void PacketListModel::reload()
{
    stop();
    const auto language = QLocale().bcp47Name();
    const auto reading = m_packets.reading(language);
    m_stood = m_stood && reading && m_language == language;
    m_language = language;
    m_known = reading ? reading->rows : QList<PacketRow>();
    const auto open = reading ? reading->open : QList<OpenPacket>();
    m_total = int(m_known.size() + open.size());
    m_isReading = !open.isEmpty();
    if (m_isReading)
        start(open);
    else
        m_stood = bool(reading);
    show(m_stood ? m_known : QList<PacketRow>(),
         reading ? std::nullopt : std::optional(errorText(reading.error().code)));
    Q_EMIT progressed();
}

void PacketListModel::start(const QList<OpenPacket> &open)
{
    m_work = new QFutureWatcher<PacketRow>(this);
    connect(m_work, &QFutureWatcherBase::resultReadyAt, this,
            [this, open](int place) { take(open.at(place), m_work->resultAt(place)); });
    connect(m_work, &QFutureWatcherBase::finished, this, [this] {
        stop();
        finish();
    });
    m_work->setFuture(QtConcurrent::mapped(
        &pool(), open, [](const OpenPacket &packet) { return packet.conclude(); }));
}

/// What is under way ends by itself and is told to nobody; the rest is not begun.
void PacketListModel::stop()
{
    if (!m_work)
        return;
    m_work->disconnect(this);
    m_work->cancel();
    m_work->deleteLater();
    m_work = nullptr;
}

void PacketListModel::take(const OpenPacket &packet, const PacketRow &row)
{
    if (!m_packets.take(packet.ticket, row))
        return;
    m_known.append(row);
    Q_EMIT progressed();
}

void PacketListModel::finish()
{
    if (m_known.size() < m_total)
        return reload(); // one was not taken; nobody may miss it
    putInOrder(m_known);
    m_stood = true;
    m_isReading = false;
    show(m_known, {});
    Q_EMIT progressed();
}

void PacketListModel::show(const QList<PacketRow> &rows, const std::optional<ErrorText> &failure)
{
    QVariantList list;
    int unseen = 0;
    for (const auto &row : rows) {
        unseen += row.seen || row.failure ? 0 : 1;
        list.append(QVariantMap{{u"id"_s, row.thread.toString()},
                                {u"name"_s, row.name},
                                {u"fit"_s, row.fit},
                                {u"reasons"_s, reasonsOf(row)},
                                {u"when"_s, dayOf(row, m_clock)},
                                {u"seen"_s, row.seen},
                                {u"failed"_s, row.failure.has_value()},
                                {u"doctorFirst"_s, row.doctorFirst},
                                {u"level"_s, levelOf(row)}});
    }
    if (m_rows == list && m_failure == failure)
        return; // the rows on the screen stay who they are
    m_rows = list;
    m_unseen = unseen;
    m_failure = failure;
    Q_EMIT changed();
}

} // namespace stipple
