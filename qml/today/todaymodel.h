// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/base/adviser.h"
#include "qml/base/errortext.h"
#include "qml/today/tasklistmodel.h"

#include <QVariantList>

namespace stipple {

struct Services;

/// What the page about today shows: the day, what is usual on it, and what to do.
///
/// Reads once the event loop runs, and again whenever sessions, entries or the day change.
class TodayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)

    /// The day that is shown where it is not today, as "2025-03-30"; empty for today. What is not a
    /// day that has passed is today.
    Q_PROPERTY(QString shownDay READ shownDay WRITE setShownDay NOTIFY changed FINAL)

    Q_PROPERTY(QString greeting READ greeting NOTIFY changed FINAL)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL)

    /// Days since the last session; before the first one the negative distance to it.
    Q_PROPERTY(int day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString phase READ phase NOTIFY changed FINAL)
    Q_PROPERTY(QString sessionText READ sessionText NOTIFY changed FINAL)
    Q_PROPERTY(QString nextSessionText READ nextSessionText NOTIFY changed FINAL)
    Q_PROPERTY(bool longTerm READ longTerm NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> phaseLengths READ phaseLengths NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> missedDays READ missedDays NOTIFY changed FINAL)
    Q_PROPERTY(bool loggedToday READ loggedToday NOTIFY changed FINAL)
    Q_PROPERTY(int topUpDay READ topUpDay NOTIFY changed FINAL)
    Q_PROPERTY(QString topUpText READ topUpText NOTIFY changed FINAL)

    /// Each {title, sub, drawing}; empty before the first session.
    Q_PROPERTY(QVariantList signs READ signs NOTIFY changed FINAL)
    /// Nothing that was logged in the last two days asks for help.
    Q_PROPERTY(bool normal READ normal NOTIFY changed FINAL)
    /// The level of what was logged in the last two days, 0 to 4.
    Q_PROPERTY(int alertLevel READ alertLevel NOTIFY changed FINAL)
    Q_PROPERTY(QString alertText READ alertText NOTIFY changed FINAL)
    Q_PROPERTY(QString alertEntryId READ alertEntryId NOTIFY changed FINAL)
    /// The person said that a doctor has seen it.
    Q_PROPERTY(bool alertFollowed READ alertFollowed NOTIFY changed FINAL)

    Q_PROPERTY(stipple::TaskListModel *tasks READ tasks CONSTANT FINAL)
    /// What prepares for the next session while an earlier one still heals; and its title.
    Q_PROPERTY(stipple::TaskListModel *before READ before CONSTANT FINAL)
    Q_PROPERTY(QString beforeTitle READ beforeTitle NOTIFY changed FINAL)
    Q_PROPERTY(stipple::TaskListModel *notes READ notes CONSTANT FINAL)
    /// Each {title, when}.
    Q_PROPERTY(QVariantList milestones READ milestones NOTIFY changed FINAL)
    /// Each {title, when, allowed, note}.
    /// Healing takes longer than the plan can wait; `technicianText` says what to do.
    Q_PROPERTY(bool askTechnician READ askTechnician NOTIFY changed FINAL)
    Q_PROPERTY(QString technicianText READ technicianText CONSTANT FINAL)

public:
    enum class State { Loading, Empty, Failed, Full };
    Q_ENUM(State)

    explicit TodayModel(QObject *parent = nullptr);
    explicit TodayModel(const Services &services, QObject *parent = nullptr);
    TodayModel(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
               const Guidance &guidance, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QString shownDay() const { return m_shown.toString(Qt::ISODate); }
    void setShownDay(const QString &day);
    [[nodiscard]] QString greeting() const;
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] int day() const { return m_plan.dayNumber.value_or(0); }
    [[nodiscard]] QString phase() const;
    [[nodiscard]] QString sessionText() const;
    [[nodiscard]] QString nextSessionText() const;
    [[nodiscard]] bool longTerm() const;
    [[nodiscard]] QList<int> phaseLengths() const;
    [[nodiscard]] QList<int> missedDays() const { return m_missed; }
    [[nodiscard]] bool loggedToday() const { return m_loggedToday; }
    [[nodiscard]] int topUpDay() const;
    [[nodiscard]] QString topUpText() const;
    [[nodiscard]] QVariantList signs() const;
    [[nodiscard]] bool normal() const { return !m_open; }
    [[nodiscard]] int alertLevel() const;
    [[nodiscard]] QString alertText() const;
    [[nodiscard]] QString alertEntryId() const;
    [[nodiscard]] bool alertFollowed() const { return m_open && m_open->followed; }
    [[nodiscard]] TaskListModel *tasks() { return &m_tasks; }
    [[nodiscard]] TaskListModel *before() { return &m_before; }
    [[nodiscard]] QString beforeTitle() const;
    [[nodiscard]] TaskListModel *notes() { return &m_notes; }
    [[nodiscard]] QVariantList milestones() const;
    [[nodiscard]] bool askTechnician() const { return m_plan.askTechnician; }

    [[nodiscard]] QString technicianText() const;

    Q_INVOKABLE void reload();
    /// Keeps the tick; on failure the row stays as it was and `failed` tells why.
    Q_INVOKABLE void setTicked(const QString &taskId, bool ticked);
    /// Whether a doctor has seen what the alert is about.
    Q_INVOKABLE void setFollowed(bool followed);

Q_SIGNALS:
    void changed();
    /// Something could not be kept; what is shown is what was kept before.
    void failed(const stipple::ErrorText &error);

private:
    [[nodiscard]] Status read();
    /// Answers for how many days scabs have outlasted the plan.
    [[nodiscard]] Result<int> readLogs(const QList<Session> &sessions);
    [[nodiscard]] std::optional<QDate> sessionDay() const;

    Clock &m_clock;
    CareService &m_care;
    DiaryService &m_diary;
    Adviser m_adviser;

    State m_state = State::Loading;
    ErrorText m_error;
    QDate m_shown; ///< before today; invalid: today
    QDate m_today; ///< the day that is shown
    DayPlan m_plan;
    QList<int> m_missed;
    bool m_loggedToday = false;
    std::optional<Adviser::Open> m_open;
    TaskListModel m_tasks;
    TaskListModel m_before;
    TaskListModel m_notes;
};

} // namespace stipple
