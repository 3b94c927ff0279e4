// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/inboximport.h"

#include "qml/base/errortext.h"
#include "qml/base/services.h"

#include <QFile>
#include <QQmlFile>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// The file's bytes, not more of them than an envelope may have.
Result<QByteArray> readFile(const QUrl &url)
{
    QFile file(QQmlFile::urlToLocalFileOrQrc(url));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, u"open"_s};
    auto bytes = file.read(envelope::MaxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, u"read"_s};
    if (bytes.size() > envelope::MaxBytes)
        return Error{ErrorCode::EnvelopeTooLarge, u"file"_s};
    return bytes;
}

} // namespace

InboxImport::InboxImport(QObject *parent)
    : InboxImport(Services::current().inbox, Services::current().packets, parent)
{}

InboxImport::InboxImport(InboxService &inbox, PacketInbox &packets, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_packets(packets)
{}

QString InboxImport::summary() const
{
    QStringList parts;
    if (m_opened > 0) {
        //: Part of a report about opened files: one or %n
        parts.append(m_opened == 1 ? tr("1 file opened")
                                   : tr("%n files opened", nullptr, m_opened));
    }
    if (m_known > 0) {
        //: Part of a report about opened files: nothing new was in one or %n of them
        parts.append(m_known == 1 ? tr("1 was here already")
                                  : tr("%n were here already", nullptr, m_known));
    }
    if (m_refused > 0) {
        //: Part of a report about opened files: how many were not taken in
        parts.append(tr("%n refused", nullptr, m_refused));
    }
    return parts.join(u", "_s);
}

void InboxImport::start(const QList<QUrl> &files)
{
    if (running() || files.isEmpty())
        return;
    dismiss();
    m_files = files;
    m_next = 0;
    Q_EMIT changed();
    scheduleStep();
}

void InboxImport::cancel()
{
    if (!running())
        return;
    m_files.resize(m_next);
    Q_EMIT changed();
    Q_EMIT finished({});
}

void InboxImport::dismiss()
{
    if (running())
        return;
    m_files.clear();
    m_next = 0;
    m_opened = m_known = m_refused = 0;
    m_lastThread.clear();
    m_notes.clear();
    Q_EMIT changed();
}

void InboxImport::scheduleStep()
{
    QMetaObject::invokeMethod(this, &InboxImport::step, Qt::QueuedConnection);
}

void InboxImport::step()
{
    if (!running())
        return;
    take(m_files.at(m_next));
    ++m_next;
    // Whoever hears of the change may cancel, which finishes too.
    const bool last = !running();
    if (last) {
        const auto only = m_opened == 1 ? m_lastThread : QString();
        Q_EMIT finished(m_onlyPackets ? QString() : only);
        if (m_onlyPackets && !only.isEmpty())
            Q_EMIT packetOpened(only);
    } else {
        scheduleStep();
    }
    Q_EMIT changed();
}

/// A client's diary, or else an assessment of somebody who is none yet.
Result<InboxService::ImportReport> InboxImport::import(const QByteArray &bytes)
{
    m_lastIsPacket = false;
    auto report = m_inbox.import(bytes);
    if (report || report.error().code != ErrorCode::UnknownType)
        return report;
    const auto thread = m_packets.import(bytes);
    if (!thread)
        return thread.error();
    m_lastIsPacket = true;
    InboxService::ImportReport packet;
    packet.thread = *thread;
    packet.newClient = true;
    return packet;
}

void InboxImport::take(const QUrl &file)
{
    const auto bytes = readFile(file);
    const auto report = bytes ? import(*bytes) : Result<InboxService::ImportReport>(bytes.error());
    if (!report) {
        const auto words = errorText(report.error().code);
        const bool known = report.error().code == ErrorCode::AlreadyImported;
        ++(known ? m_known : m_refused);
        note(file, words.title, words.text, !known);
        return;
    }
    ++m_opened;
    m_onlyPackets = m_lastIsPacket;
    m_lastThread = report->thread.toString();
    if (report->outcome == InboxService::Outcome::ImportedWithGap) {
        note(
            file,
            //: An opened file shows that %n files of the same client never came
            tr("%n earlier files of this client are missing", nullptr, int(report->missing.size())),
            tr("What this file brought is here. Ask the client to send the others again."), false);
    } else if (report->outcome == InboxService::Outcome::Held) {
        note(file,
             //: Two files of the same client cannot both be true
             tr("This file contradicts an earlier one"),
             tr("It was put aside, sealed. Ask the client which phone they use, and whether they "
                "restored a backup."),
             false);
    }
}

void InboxImport::note(const QUrl &file, const QString &title, const QString &text, bool refused)
{
    m_notes.append(QVariantMap{{u"file"_s, file.fileName()},
                               {u"title"_s, title},
                               {u"text"_s, text},
                               {u"refused"_s, refused}});
}

} // namespace stipple
