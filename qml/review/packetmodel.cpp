// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/packetmodel.h"

#include "qml/assessment/resultitems.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/review/casedays.h"
#include "qml/review/receivedphotos.h"

#include <QLocale>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QString language()
{
    return QLocale().bcp47Name();
}

QVariantList fitsOf(const QList<TypeFit> &types)
{
    QVariantList list;
    for (const auto &type : types)
        list.append(QVariant::fromValue(resultwords::fit(type)));
    return list;
}

} // namespace

PacketModel::PacketModel(QObject *parent)
    : PacketModel(Services::current().packets, Services::current().clock, parent)
{}

PacketModel::PacketModel(PacketInbox &packets, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_packets(packets)
    , m_clock(clock)
{
    connect(&m_packets, &PacketInbox::changed, this, &PacketModel::reread);
}

void PacketModel::open(const QString &threadId)
{
    m_thread = ThreadId::fromString(threadId).valueOr({});
    // After the first frame.
    QMetaObject::invokeMethod(this, &PacketModel::reread, Qt::QueuedConnection);
}

void PacketModel::reread()
{
    auto found = m_packets.packet(m_thread, language());
    if (!found)
        return fail(found.error());
    m_case = *std::move(found);
    m_state = Full;
    m_damaged = false;
    Q_EMIT changed();
}

void PacketModel::fail(const Error &error)
{
    m_failure = errorText(error.code);
    m_damaged = error.code != ErrorCode::NotFound;
    m_state = Failed;
    Q_EMIT changed();
}

void PacketModel::markSeen()
{
    if (const auto done = m_packets.markSeen(m_thread); !done)
        fail(done.error());
}

bool PacketModel::remove()
{
    disconnect(&m_packets, nullptr, this, nullptr);
    const auto done = m_packets.remove(m_thread);
    if (!done)
        fail(done.error());
    return done.hasValue();
}

QString PacketModel::received() const
{
    return words::dayAndTime(m_case.kept.received, m_clock.zone());
}

QString PacketModel::day() const
{
    return resultwords::fullDate(m_case.result.day);
}

QVariantList PacketModel::reasons() const
{
    QVariantList list;
    for (const auto &entry : m_case.result.doctorFirst)
        list.append(QVariant::fromValue(resultwords::doctorFirst(entry)));
    for (const auto &entry : m_case.result.verdicts)
        list.append(QVariant::fromValue(resultwords::verdict(entry)));
    return list;
}

QVariantList PacketModel::served() const
{
    QVariantList list;
    for (const auto &entry : m_case.result.served)
        list.append(QVariant::fromValue(resultwords::served(entry)));
    return list;
}

QVariantList PacketModel::fits() const
{
    return fitsOf(m_case.result.best ? QList{*m_case.result.best} : m_case.result.possible);
}

QVariantList PacketModel::also() const
{
    return fitsOf(m_case.result.also);
}

QVariantList PacketModel::unknown() const
{
    return resultwords::unknown(m_case.result.unknown);
}

QVariantList PacketModel::answers() const
{
    QVariantList list;
    QString before;
    for (const auto &each : m_case.answers) {
        const auto part = words::numbered(each.section, each.occurrence, each.occurrences);
        list.append(QVariantMap{{u"part"_s, part == before ? QString() : part},
                                {u"question"_s, each.question},
                                {u"answer"_s, each.answer}});
        before = part;
    }
    return list;
}

QString PacketModel::theirs() const
{
    QStringList parts;
    for (const auto &finding : m_case.theirs)
        if (!finding.value.isEmpty())
            parts.append(finding.table + u' ' + finding.version + u": "_s + finding.value);
    return parts.join(u", "_s);
}

QString PacketModel::ours() const
{
    auto tables = m_case.result.tables;
    return tables.replaceInStrings(u"|"_s, u" "_s).join(u", "_s);
}

QVariantList PacketModel::photos() const
{
    QVariantList list;
    for (const auto &photo : m_case.kept.photos)
        list.append(QVariantMap{{u"source"_s, receivedPhotoUrl(photo)},
                                {u"label"_s, casewords::view(photo.photo.view)}});
    return list;
}

} // namespace stipple
