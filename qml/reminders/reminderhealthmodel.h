// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reminders/reminderhealth.h"
#include "qml/base/errortext.h"

#include <QVariantList>

namespace stipple {

class Clock;
class ReminderService;

/// Whether reminders come as planned, and what to do when they do not.
///
/// Reads once the event loop runs, and again whenever the service says so.
class ReminderHealthModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// Why nothing can be shown, or why the last wish was not done.
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    /// Each {title, text, action}, the gravest first. Where only the person can mend it, the action
    /// is to look again.
    Q_PROPERTY(QVariantList problems READ problems NOTIFY changed FINAL)
    /// Nothing is wrong.
    Q_PROPERTY(bool good READ isGood NOTIFY changed FINAL)
    /// The next times, at most five: each {day, time}.
    Q_PROPERTY(QVariantList next READ next NOTIFY changed FINAL)
    Q_PROPERTY(QString coveredText READ coveredText NOTIFY changed FINAL)
    /// Each {title, value}.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed FINAL)
    /// What came late or not at all in the last days, newest first: each {title, text}.
    Q_PROPERTY(QVariantList troubles READ troubles NOTIFY changed FINAL)
    Q_PROPERTY(QString historyText READ historyText NOTIFY changed FINAL)
    /// When the test is to come, or that it came; empty before one was sent.
    Q_PROPERTY(QString testText READ testText NOTIFY changed FINAL)

public:
    enum class State { Loading, Empty, Failed, Full };
    Q_ENUM(State)

    explicit ReminderHealthModel(QObject *parent = nullptr);
    ReminderHealthModel(ReminderService &service, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText failure() const { return m_failure; }
    [[nodiscard]] QVariantList problems() const;
    [[nodiscard]] bool isGood() const { return m_health.problems.isEmpty(); }
    [[nodiscard]] QVariantList next() const;
    [[nodiscard]] QString coveredText() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList troubles() const;
    [[nodiscard]] QString historyText() const;
    [[nodiscard]] QString testText() const;

    Q_INVOKABLE void reload();
    /// Presses the button of the problem at `index`.
    Q_INVOKABLE void mend(int index);
    /// Plans one reminder a minute from now.
    Q_INVOKABLE void sendTest();

Q_SIGNALS:
    void changed();
    /// A wish was not done; `failure` says why.
    void refused();

private:
    void answer(const Status &status);
    [[nodiscard]] QString momentOf(const QDateTime &instant) const;

    ReminderService &m_service;
    Clock &m_clock;
    State m_state = State::Loading;
    ErrorText m_failure;
    ReminderHealth m_health;
    QDateTime m_test; ///< when the test that was sent here is due
};

} // namespace stipple
