// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/base/adviser.h"
#include "qml/base/calendarmonth.h"

#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

struct Services;

/// One month of the diary: on which days something was logged, photographed, or called for help.
///
/// The days with entries are known at once; photos and flags follow as soon as nothing else is to
/// do, because the month's entries have to be opened for them.
class DiaryMonth : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Reads only while somebody looks at it.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY changed FINAL)
    /// For MonthGrid: six weeks of days with their marks.
    Q_PROPERTY(QVariantList cells READ cells NOTIFY changed FINAL)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY changed FINAL)
    /// The day that was gone to last, ISO; empty: none.
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY changed FINAL)

public:
    /// What is known of a day. `level` is the most urgent advice of its entries.
    struct Marks
    {
        int entries = 0;
        int photos = 0;
        Level level = Level::Normal;
        bool damaged = false;
    };

    explicit DiaryMonth(QObject *parent = nullptr);
    explicit DiaryMonth(const Services &services, QObject *parent = nullptr);
    DiaryMonth(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
               const Guidance &guidance, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] QString text() const { return m_month.text(); }
    [[nodiscard]] QStringList weekdays() const { return m_month.weekdays(); }
    [[nodiscard]] QVariantList cells() const { return m_cells; }
    [[nodiscard]] bool hasEarlier() const;
    [[nodiscard]] bool hasLater() const;
    [[nodiscard]] QString chosen() const;
    void setChosen(const QString &day);

    /// The marks of the days of the month shown; the days without any are missing.
    [[nodiscard]] QHash<QDate, Marks> marks() const { return m_marks; }

    Q_INVOKABLE void step(int months);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void activeChanged();
    void changed();

private:
    void readDays();
    void readEntries();
    void fillCells();
    [[nodiscard]] QVariantMap cell(const QDate &day) const;
    [[nodiscard]] QString spoken(const QDate &day, const Marks &marks) const;

    Clock &m_clock;
    CareService &m_care;
    DiaryService &m_diary;
    Adviser m_adviser;
    bool m_active = false;
    QDate m_today;
    QDate m_oldest;
    QDate m_chosen;
    CalendarMonth m_month;
    QHash<QDate, Marks> m_marks;
    QVariantList m_cells;
    QTimer m_later;
};

} // namespace stipple
