// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/inboxservice.h"
#include "core/review/packetinbox.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// Opens files of clients one after the other and reports about each.
///
/// A file is taken in whole or not at all. Between two files the screen is drawn and a person may
/// cancel; what was opened by then stays.
class InboxImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int done READ done NOTIFY changed FINAL)
    /// "2 files opened, 1 was here already, 1 refused"; empty before the first import.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// One per file that a person has to hear about: {file, title, text, refused}.
    Q_PROPERTY(QVariantList notes READ notes NOTIFY changed FINAL)

public:
    explicit InboxImport(QObject *parent = nullptr);
    InboxImport(InboxService &inbox, PacketInbox &packets, QObject *parent = nullptr);

    [[nodiscard]] bool running() const { return m_next < m_files.size(); }
    [[nodiscard]] int total() const { return int(m_files.size()); }
    [[nodiscard]] int done() const { return int(m_next); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList notes() const { return m_notes; }

    Q_INVOKABLE void start(const QList<QUrl> &files);
    /// Opens none of the files that are left.
    Q_INVOKABLE void cancel();
    /// Forgets the report.
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    /// All files were tried. `thread` is the case of the only file opened, otherwise empty.
    void finished(const QString &thread);
    /// The only file opened was an assessment of somebody who is no client yet.
    void packetOpened(const QString &thread);

private:
    void step();
    void take(const QUrl &file);
    [[nodiscard]] Result<InboxService::ImportReport> import(const QByteArray &bytes);
    void note(const QUrl &file, const QString &title, const QString &text, bool refused);
    void scheduleStep();

    InboxService &m_inbox;
    PacketInbox &m_packets;
    QList<QUrl> m_files;
    qsizetype m_next = 0;
    int m_opened = 0;
    int m_known = 0;
    int m_refused = 0;
    QString m_lastThread;
    bool m_lastIsPacket = false; ///< of the file at hand
    bool m_onlyPackets = false;  ///< of the last one opened
    QVariantList m_notes;
};

} // namespace stipple
