// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reminders/reminderservice.h"
#include "qml/base/calendarmonth.h"
#include "qml/base/errortext.h"

#include <QVariantList>

namespace stipple {

/// Single days and holidays on which no reminder comes.
///
/// Today and the year after it can be chosen: so far ahead reminders are planned. Days go in and
/// out as ISO text, because QML's own dates carry a time and a zone.
class QuietCalendar : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Why the last wish was not kept.
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    /// A first and a last day are chosen, with all between them; else one day at a time.
    Q_PROPERTY(bool spanning READ isSpanning WRITE setSpanning NOTIFY changed FINAL)
    /// What to press next.
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    /// The quiet days to come, in a few words.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// Quiet days in a row, as one, by day: each {first, title, text, remove}. `remove` names the
    /// button that takes them away.
    Q_PROPERTY(QVariantList stretches READ stretches NOTIFY changed FINAL)
    // As MonthGrid.qml asks for them.
    Q_PROPERTY(QString monthText READ monthText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT FINAL)
    Q_PROPERTY(QVariantList cells READ cells NOTIFY changed FINAL)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY changed FINAL)

public:
    explicit QuietCalendar(QObject *parent = nullptr);
    QuietCalendar(ReminderService &service, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] ErrorText failure() const { return m_failure; }
    [[nodiscard]] bool isSpanning() const { return m_isSpanning; }
    void setSpanning(bool spanning);
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList stretches() const;
    [[nodiscard]] QString monthText() const { return m_month.text(); }
    [[nodiscard]] QStringList weekdays() const { return m_month.weekdays(); }
    [[nodiscard]] QVariantList cells() const;
    [[nodiscard]] bool hasEarlier() const;
    [[nodiscard]] bool hasLater() const;

    Q_INVOKABLE void stepMonth(int months);
    /// Presses a day. Ignored for one that cannot be chosen.
    Q_INVOKABLE void choose(const QString &isoDay);
    /// Lets reminders come again on the days in a row that begin on that day.
    Q_INVOKABLE void remove(const QString &isoFirst);
    /// Takes back what done() told last.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void changed();
    /// Several days changed at once; undo() takes it back.
    void done(const QString &text);
    /// A wish was not kept; `failure` says why.
    void refused();

private:
    struct Stretch
    {
        QDate first;
        QDate last;

        [[nodiscard]] int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
    };

    void reload();
    [[nodiscard]] bool canChoose(const QDate &day) const;
    [[nodiscard]] bool isQuiet(const QDate &day) const { return m_quiet.contains(day); }
    [[nodiscard]] QList<Stretch> comingStretches() const;
    [[nodiscard]] QString titleOf(const Stretch &stretch) const;
    [[nodiscard]] QString spokenDay(const QDate &day) const;
    void span(const QDate &day);
    [[nodiscard]] bool keep(const QSet<QDate> &quiet);

    ReminderService &m_service;
    Clock &m_clock;
    CalendarMonth m_month;
    ErrorText m_failure;
    QSet<QDate> m_quiet;
    QSet<int> m_quietWeekdays;
    bool m_isSpanning = false;
    QDate m_begun; ///< the first day of what is being spanned
    std::optional<QSet<QDate>> m_undo;
};

} // namespace stipple
