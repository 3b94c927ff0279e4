// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/sharing/sharingservice.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace stipple {

/// A technician's answer to what was shared.
class AnswerModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString from READ from NOTIFY changed FINAL)
    Q_PROPERTY(QString clinic READ clinic NOTIFY changed FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)
    Q_PROPERTY(bool verified READ verified NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    /// Plain text, as it was written.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    /// The days of the entries that it answers; may be empty.
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed FINAL)

public:
    enum class State { Loading, Empty, Full, Failed };
    Q_ENUM(State)

    explicit AnswerModel(QObject *parent = nullptr);
    AnswerModel(SharingService &sharing, const DiaryService &diary, const Clock &clock,
                QObject *parent = nullptr);

    /// Opens an answer and marks it as read; also "try again".
    Q_INVOKABLE void open(const QString &feedbackId);

    State state() const { return m_state; }
    QString from() const { return m_answer.technician; }
    QString clinic() const { return m_answer.clinic; }
    QString initials() const;
    bool verified() const { return m_answer.verified; }
    QString when() const;
    QString text() const { return m_answer.received.feedback.text; }
    QString about() const { return m_about; }
    QString failureTitle() const;
    QString failureText() const;

Q_SIGNALS:
    void changed();

private:
    void read(const FeedbackId &id);
    [[nodiscard]] QString daysOf(const QList<EntryId> &entries) const;

    SharingService &m_sharing;
    const DiaryService &m_diary;
    const Clock &m_clock;
    State m_state = State::Loading;
    SharingService::Answer m_answer;
    QString m_about;
    std::optional<ErrorCode> m_failure;
};

} // namespace stipple
