// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/inboxservice.h"
#include "qml/base/errortext.h"

#include <QVariantList>

namespace stipple {

class ShareSheet;

/// One client's case, and the answer to it.
class CaseModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Whose case; empty: nobody's.
    Q_PROPERTY(QString threadId READ threadId WRITE setThreadId NOTIFY threadIdChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// 0 to 4, of what was not reviewed.
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(bool needsYou READ needsYou NOTIFY changed FINAL)
    /// −1 when the newest entry stands before every session.
    Q_PROPERTY(int day READ day NOTIFY changed FINAL)
    /// "Session 2 on 16 Nov · received 7:10"
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    /// Why the case stands where it stands: what was logged first.
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed FINAL)
    /// What the client was told, when it was more than "normal".
    Q_PROPERTY(QString told READ told NOTIFY changed FINAL)
    Q_PROPERTY(bool verified READ verified NOTIFY changed FINAL)
    /// Sixty digits to compare with the client, in groups of five.
    Q_PROPERTY(QString digits READ digits NOTIFY changed FINAL)
    /// See caseViews(), casePhotos(), skinFacts() and skinTrends().
    Q_PROPERTY(QVariantList views READ views NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList photos READ photos NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList trends READ trends NOTIFY changed FINAL)
    /// {day, text}, newest first.
    Q_PROPERTY(QVariantList notes READ notes NOTIFY changed FINAL)
    /// {when, text, envelope}, newest first.
    Q_PROPERTY(QVariantList answers READ answers NOTIFY changed FINAL)
    /// {name, text}: answers to start from.
    Q_PROPERTY(QVariantList templates READ templates NOTIFY changed FINAL)
    /// Where the last file went, in words; empty when none was handed over since the case was
    /// opened.
    Q_PROPERTY(QString sentTo READ sentTo NOTIFY sentChanged FINAL)
    /// Why the last wish to send was not kept.
    Q_PROPERTY(stipple::ErrorText sendFailure READ sendFailure NOTIFY sentChanged FINAL)

public:
    /// Empty: no case was chosen.
    enum State { Empty, Failed, Full };
    Q_ENUM(State)

    explicit CaseModel(QObject *parent = nullptr);
    CaseModel(InboxService &inbox, ShareSheet &shareSheet, const Guidance &guidance,
              const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString threadId() const { return m_threadId; }
    void setThreadId(const QString &threadId);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText failure() const { return m_failure; }
    [[nodiscard]] QString name() const { return m_case.name; }
    [[nodiscard]] int level() const { return int(m_case.row.level); }
    [[nodiscard]] bool needsYou() const { return m_case.row.needsAttention; }
    [[nodiscard]] int day() const { return m_case.dayNumber.value_or(-1); }
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] QString told() const;
    [[nodiscard]] bool verified() const { return m_case.thread.verified; }
    [[nodiscard]] QString digits() const;
    [[nodiscard]] QVariantList views() const;
    [[nodiscard]] QVariantList photos() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList trends() const;
    [[nodiscard]] QVariantList notes() const;
    [[nodiscard]] QVariantList answers() const;
    [[nodiscard]] QVariantList templates() const;
    [[nodiscard]] QString sentTo() const { return m_sentTo; }
    [[nodiscard]] ErrorText sendFailure() const { return m_sendFailure; }

    Q_INVOKABLE void reload();
    /// Seals an answer and hands the file over. True when the answer is kept, even if handing over
    /// failed: then `sendFailure` says so, and the file can be handed over again.
    Q_INVOKABLE bool send(const QString &text);
    /// Hands the same file over once more.
    Q_INVOKABLE void handOver(const QString &envelopeId);
    Q_INVOKABLE void setVerified(bool verified);

Q_SIGNALS:
    void threadIdChanged();
    void changed();
    void sentChanged();

private:
    void read();
    void offer(const Result<InboxService::Sealed> &sealed);

    InboxService &m_inbox;
    ShareSheet &m_shareSheet;
    const Guidance &m_guidance;
    const Clock &m_clock;
    QString m_threadId;
    ThreadId m_thread;
    State m_state = Empty;
    ErrorText m_failure;
    Case m_case;
    QString m_sentTo;
    ErrorText m_sendFailure;
};

} // namespace stipple
