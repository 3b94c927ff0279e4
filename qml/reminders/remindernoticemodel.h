// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reminders/reminderservice.h"
#include "qml/base/errortext.h"

namespace stipple {

/// What a person should hear about reminders when they open the app; mostly nothing.
class ReminderNoticeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Notifications were allowed and are no longer, or never were, while reminders are on.
    Q_PROPERTY(bool blocked READ isBlocked NOTIFY changed FINAL)
    Q_PROPERTY(QString blockedTitle READ blockedTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString blockedText READ blockedText NOTIFY changed FINAL)
    Q_PROPERTY(QString blockedAction READ blockedAction NOTIFY changed FINAL)
    /// What else is wrong, in one line; empty when nothing is.
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed FINAL)
    /// The device is in another zone: the question, and its two answers; empty when there is none.
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString questionText READ questionText NOTIFY changed FINAL)
    Q_PROPERTY(QString homeAnswer READ homeAnswer NOTIFY changed FINAL)
    Q_PROPERTY(QString localAnswer READ localAnswer NOTIFY changed FINAL)

public:
    explicit ReminderNoticeModel(QObject *parent = nullptr);
    explicit ReminderNoticeModel(ReminderService &service, QObject *parent = nullptr);

    [[nodiscard]] bool isBlocked() const;
    [[nodiscard]] QString blockedTitle() const;
    [[nodiscard]] QString blockedText() const;
    [[nodiscard]] QString blockedAction() const;
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString questionText() const;
    [[nodiscard]] QString homeAnswer() const;
    [[nodiscard]] QString localAnswer() const;

    /// The button of what blocks.
    Q_INVOKABLE void unblock();
    Q_INVOKABLE void keepHomeTime(bool keep);

Q_SIGNALS:
    void changed();
    /// An answer could not be kept.
    void failed(const stipple::ErrorText &error);

private:
    void reload();
    [[nodiscard]] QString homePlace() const;

    ReminderService &m_service;
    ReminderHealth m_health;
    std::optional<ZoneQuestion> m_question;
    QString m_homeZone;
};

} // namespace stipple
