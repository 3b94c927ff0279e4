// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/packetinbox.h"
#include "qml/base/errortext.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// One assessment as a technician reads it.
class PacketModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString received READ received NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(bool seen READ seen NOTIFY changed FINAL)
    /// Of VerdictItem: a doctor first, then the strictest.
    Q_PROPERTY(QVariantList reasons READ reasons NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList served READ served NOTIFY changed FINAL) // of VerdictItem
    Q_PROPERTY(QVariantList fits READ fits NOTIFY changed FINAL)     // of FitItem
    Q_PROPERTY(bool decided READ decided NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList also READ also NOTIFY changed FINAL)       // of FitItem
    Q_PROPERTY(QVariantList unknown READ unknown NOTIFY changed FINAL) // of OpenItem
    /// Nothing speaks against an appointment, and nothing that is open could.
    Q_PROPERTY(bool noConcern READ noConcern NOTIFY changed FINAL)
    /// What is open could make the verdict stricter.
    Q_PROPERTY(bool incomplete READ incomplete NOTIFY changed FINAL)
    /// Of {part, question, answer}; the part only where it begins.
    Q_PROPERTY(QVariantList answers READ answers NOTIFY changed FINAL)
    /// The author's app used other tables; what it said, in codes. Empty when it used the same.
    Q_PROPERTY(QString theirs READ theirs NOTIFY changed FINAL)
    /// The own tables that the page concludes with, and their versions.
    Q_PROPERTY(QString ours READ ours NOTIFY changed FINAL)
    /// Of {source, label}.
    Q_PROPERTY(QVariantList photos READ photos NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    /// It is there, but cannot be read.
    Q_PROPERTY(bool damaged READ damaged NOTIFY changed FINAL)

public:
    enum State { Loading, Full, Failed };
    Q_ENUM(State)

    explicit PacketModel(QObject *parent = nullptr);
    PacketModel(PacketInbox &packets, const Clock &clock, QObject *parent = nullptr);

    Q_INVOKABLE void open(const QString &threadId);
    Q_INVOKABLE void markSeen();
    /// True when it is gone.
    Q_INVOKABLE bool remove();

    State state() const { return m_state; }
    QString name() const { return m_case.name; }
    QString received() const;
    QString day() const;
    bool seen() const { return m_case.kept.seen; }
    QVariantList reasons() const;
    QVariantList served() const;
    QVariantList fits() const;
    bool decided() const { return m_case.result.best.has_value(); }
    bool noConcern() const { return m_case.result.noConcern; }
    bool incomplete() const { return m_case.result.verdictIncomplete; }
    QVariantList also() const;
    QVariantList unknown() const;
    QVariantList answers() const;
    QString theirs() const;
    QString ours() const;
    QVariantList photos() const;
    ErrorText failure() const { return m_failure; }
    bool damaged() const { return m_damaged; }

Q_SIGNALS:
    void changed();

private:
    void reread();
    void fail(const Error &error);

    PacketInbox &m_packets;
    const Clock &m_clock;
    ThreadId m_thread;
    State m_state = Loading;
    PacketCase m_case;
    ErrorText m_failure;
    bool m_damaged = false;
};

} // namespace stipple
