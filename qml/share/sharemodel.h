// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/sharing/sharingservice.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

class ShareSheet;

/// The place for clinics, what was sent, and what was answered.
class ShareModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList clinics READ clinics NOTIFY changed FINAL) // of ClinicItem
    Q_PROPERTY(
        QVariantList received READ received NOTIFY changed FINAL) // of ReceivedItem, unread first
    Q_PROPERTY(QVariantList sent READ sent NOTIFY changed FINAL)  // of SentItem
    Q_PROPERTY(int unread READ unread NOTIFY changed FINAL)
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed FINAL)
    /// What the last chosen file or press led to; no title when there is nothing to say.
    Q_PROPERTY(QString noticeTitle READ noticeTitle NOTIFY noticed FINAL)
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticed FINAL)
    Q_PROPERTY(bool noticeGood READ noticeGood NOTIFY noticed FINAL)
    /// The answer the notice tells about; may be empty.
    Q_PROPERTY(QString noticeAnswer READ noticeAnswer NOTIFY noticed FINAL)

public:
    enum class State { Loading, Empty, Full, Failed };
    Q_ENUM(State)

    explicit ShareModel(QObject *parent = nullptr);
    ShareModel(SharingService &sharing, ShareSheet &sheet, const Clock &clock,
               QObject *parent = nullptr);

    State state() const { return m_state; }
    QVariantList clinics() const { return m_clinics; }
    QVariantList received() const { return m_received; }
    QVariantList sent() const { return m_sent; }
    int unread() const { return m_unread; }
    QString failureTitle() const;
    QString failureText() const;
    QString noticeTitle() const { return m_notice.title; }
    QString noticeText() const { return m_notice.text; }
    bool noticeGood() const { return m_notice.good; }
    QString noticeAnswer() const { return m_notice.answer; }

    /// Called once by itself, on every change, and by "try again".
    Q_INVOKABLE void reload();
    /// Takes in a file: a clinic's card or a sealed answer, whichever it is.
    Q_INVOKABLE void open(const QUrl &file);
    /// Hands out once more what was sealed before.
    Q_INVOKABLE void offerAgain(const QString &envelopeId);
    /// The digits were compared, or no longer hold.
    Q_INVOKABLE void setVerified(const QString &clinicId, bool verified);
    Q_INVOKABLE void dismissNotice();

Q_SIGNALS:
    void changed();
    void noticed();

private:
    struct Notice
    {
        QString title;
        QString text;
        bool good = false;
        QString answer;
    };

    [[nodiscard]] Status readAll();
    void takeCard(const QByteArray &bytes);
    void takeAnswer(const QByteArray &bytes);
    void notice(const Notice &notice);
    void notice(const Error &error);

    SharingService &m_sharing;
    ShareSheet &m_sheet;
    const Clock &m_clock;
    State m_state = State::Loading;
    QVariantList m_clinics;
    QVariantList m_received;
    QVariantList m_sent;
    int m_unread = 0;
    ErrorCode m_failure = ErrorCode::NotFound;
    Notice m_notice;
};

} // namespace stipple
