// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reminders/reminderhealth.h"
#include "core/reminders/reminderservice.h"
#include "qml/base/errortext.h"

#include <QStringList>
#include <QVariantList>

namespace stipple {

/// How somebody wants to be reminded. Every change is kept and planned at once.
class RemindersModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// Why the choices cannot be read, or why the last one was not kept.
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    /// What was chosen cannot be understood: only startAnew() helps.
    Q_PROPERTY(bool broken READ isBroken NOTIFY changed FINAL)
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY changed FINAL)
    /// When the next one comes.
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed FINAL)
    Q_PROPERTY(bool healthy READ isHealthy NOTIFY changed FINAL)
    Q_PROPERTY(QString healthText READ healthText NOTIFY changed FINAL)
    /// Morning, midday, evening: each {title, on, minutes, time, text, turn, set}. `turn` and `set`
    /// name the switch and the button that opens the time.
    Q_PROPERTY(QVariantList moments READ moments NOTIFY changed FINAL)
    /// What can be ticked in the coming year, by its first day: each {id, title, text, on}.
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed FINAL)
    Q_PROPERTY(QString tasksText READ tasksText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList againOptions READ againOptions NOTIFY changed FINAL)
    Q_PROPERTY(int again READ again NOTIFY changed FINAL)
    /// In the order of the person's week: each {weekday, letter, name, quiet}.
    Q_PROPERTY(QVariantList weekdays READ weekdays NOTIFY changed FINAL)
    Q_PROPERTY(bool quietToday READ isQuietToday WRITE setQuietToday NOTIFY changed FINAL)
    Q_PROPERTY(bool homeTime READ isHomeTime WRITE setHomeTime NOTIFY changed FINAL)
    Q_PROPERTY(QString zoneText READ zoneText NOTIFY changed FINAL)
    Q_PROPERTY(bool hidden READ isHidden WRITE setHidden NOTIFY changed FINAL)
    Q_PROPERTY(bool precise READ isPrecise WRITE setPrecise NOTIFY changed FINAL)
    /// What every notification says.
    Q_PROPERTY(QString noticeTitle READ noticeTitle CONSTANT FINAL)
    Q_PROPERTY(QString noticeText READ noticeText CONSTANT FINAL)

public:
    enum class State { Loading, Empty, Failed, Full };
    Q_ENUM(State)

    explicit RemindersModel(QObject *parent = nullptr);
    RemindersModel(ReminderService &service, CareService &care, Clock &clock,
                   QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText failure() const { return m_failure; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool isOn() const { return m_wanted.on; }
    void setOn(bool on);
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] bool isHealthy() const { return m_health.problems.isEmpty(); }
    [[nodiscard]] QString healthText() const;
    [[nodiscard]] QVariantList moments() const;
    [[nodiscard]] QVariantList tasks() const;
    [[nodiscard]] QString tasksText() const;
    [[nodiscard]] QStringList againOptions() const;
    [[nodiscard]] int again() const;
    [[nodiscard]] QVariantList weekdays() const;
    [[nodiscard]] bool isQuietToday() const;
    void setQuietToday(bool quiet);
    [[nodiscard]] bool isHomeTime() const { return !m_wanted.homeZone.isEmpty(); }
    void setHomeTime(bool home);
    [[nodiscard]] QString zoneText() const;
    [[nodiscard]] bool isHidden() const { return m_wanted.lock == LockScreen::Hidden; }
    void setHidden(bool hidden);
    [[nodiscard]] bool isPrecise() const { return m_wanted.exact; }
    void setPrecise(bool precise);
    [[nodiscard]] QString noticeTitle() const;
    [[nodiscard]] QString noticeText() const;

    Q_INVOKABLE void reload();
    /// Forgets what was chosen: reminders are off, as at first.
    Q_INVOKABLE void startAnew();
    /// The moments are numbered as in `moments`.
    Q_INVOKABLE void setMomentOn(int moment, bool on);
    /// `minutes` since midnight. False when the time is refused: morning, midday and evening follow
    /// one another.
    Q_INVOKABLE bool setTime(int moment, int minutes);
    Q_INVOKABLE void setTask(const QString &id, bool on);
    Q_INVOKABLE void setAgain(int option);
    Q_INVOKABLE void setQuiet(int weekday, bool quiet);
    /// Puts today's earlier reminders off by an hour; `told` says until when.
    Q_INVOKABLE void putOff();

Q_SIGNALS:
    void changed();
    /// A wish was not kept; `failure` says why.
    void refused();
    /// Something was done that nothing on the page shows.
    void told(const QString &text);

private:
    struct Switch
    {
        const CareTask *task = nullptr;
        QDate first; ///< day on which it is due next
    };

    [[nodiscard]] Status read();
    void listSwitches(const QList<Session> &sessions);
    void keep(const std::function<void(ReminderPreferences &)> &change);
    void fail(const ErrorText &why);
    [[nodiscard]] int countToday(Moment moment) const;

    ReminderService &m_service;
    CareService &m_care;
    Clock &m_clock;
    State m_state = State::Loading;
    ErrorText m_failure;
    bool m_isBroken = false;
    ReminderPreferences m_wanted;
    ReminderHealth m_health;
    QList<Switch> m_switches;
};

} // namespace stipple
