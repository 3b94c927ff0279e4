// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/quietcalendar.h"
#include "tests/qml/reminders/aftercare.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const QDate today(2025, 11, 24);

QVariantMap cellOf(const QuietCalendar &calendar, const QDate &day)
{
    const auto cells = calendar.cells();
    for (const auto &cell : cells) {
        if (cell.toMap().value(u"day"_s) == day.toString(Qt::ISODate))
            return cell.toMap();
    }
    return {};
}

void choose(QuietCalendar &calendar, const QDate &day)
{
    calendar.choose(day.toString(Qt::ISODate));
}

struct Shown
{
    Aftercare home;
    QuietCalendar calendar;

    explicit Shown(const std::function<void(ReminderPreferences &)> &change = {})
        : calendar((home.begin(change), home.reminders), home.clock)
    {}
};

} // namespace

class TestQuietCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDay_isMadeQuietAndComesBack()
    {
        Shown shown;
        choose(shown.calendar, today.addDays(2));
        QCOMPARE(shown.home.wanted().quietDates, QSet<QDate>{today.addDays(2)});
        QCOMPARE(shown.calendar.summary(), u"Wednesday 26 November"_s);
        QVERIFY(cellOf(shown.calendar, today.addDays(2)).value(u"chosen"_s).toBool());
        QVERIFY(!cellOf(shown.calendar, today.addDays(2)).value(u"dot"_s).toBool());

        choose(shown.calendar, today.addDays(2));

        QVERIFY(shown.home.wanted().quietDates.isEmpty());
        QCOMPARE(shown.calendar.summary(), u"None so far"_s);
        QVERIFY(cellOf(shown.calendar, today.addDays(2)).value(u"dot"_s).toBool());
    }

    void aQuietDay_hasNoReminderInThePlan()
    {
        Shown shown;
        const auto day = today.addDays(1);
        const auto isPlanned = [&] {
            const auto &filed = shown.home.alarms.filed.plan.slots;
            return std::any_of(filed.cbegin(), filed.cend(),
                               [&](const Slot &slot) { return slot.at.day == day; });
        };
        QVERIFY(isPlanned());
        choose(shown.calendar, day);
        QVERIFY(!isPlanned());
    }

    void aHoliday_isChosenByItsTwoEnds_inEitherOrder()
    {
        Shown shown;
        QSignalSpy done(&shown.calendar, &QuietCalendar::done);
        shown.calendar.setSpanning(true);
        QCOMPARE(shown.calendar.hint(), u"Press the first quiet day."_s);
        choose(shown.calendar, today.addDays(5));
        QVERIFY(shown.home.wanted().quietDates.isEmpty());
        QCOMPARE(shown.calendar.hint(), u"From Saturday 29 November. Now press the last day."_s);
        QVERIFY(cellOf(shown.calendar, today.addDays(5)).value(u"chosen"_s).toBool());

        choose(shown.calendar, today.addDays(2));

        QCOMPARE(shown.home.wanted().quietDates.size(), 4);
        QCOMPARE(shown.calendar.summary(), u"Wed 26 Nov – Sat 29 Nov"_s);
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.constFirst().constFirst().toString(), u"Quiet: Wed 26 Nov – Sat 29 Nov"_s);
    }

    void daysInARow_areOneLine_alsoOverTheYearsEnd()
    {
        Shown shown([](auto &wanted) {
            wanted.quietDates = {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2025, 12, 24)};
        });
        const auto rows = shown.calendar.stretches();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toMap().value(u"title"_s), u"Wednesday 24 December"_s);
        QCOMPARE(rows.at(1).toMap().value(u"title"_s), u"Wed 31 Dec – Thu 1 Jan"_s);
        QCOMPARE(rows.at(1).toMap().value(u"text"_s), u"2 day(s)"_s);
        QCOMPARE(shown.calendar.summary(), u"Wednesday 24 December, and 1 more"_s);
    }

    void aHoliday_isRemovedAsOne_andComesBackByUndo()
    {
        const QSet<QDate> quiet{today.addDays(3), today.addDays(4), today.addDays(9)};
        Shown shown([&](auto &wanted) { wanted.quietDates = quiet; });
        QSignalSpy done(&shown.calendar, &QuietCalendar::done);

        shown.calendar.remove(today.addDays(3).toString(Qt::ISODate));
        QCOMPARE(shown.home.wanted().quietDates, QSet<QDate>{today.addDays(9)});
        QCOMPARE(done.size(), 1);

        shown.calendar.undo();
        QCOMPARE(shown.home.wanted().quietDates, quiet);
        shown.calendar.undo();
        QCOMPARE(shown.home.wanted().quietDates, quiet);
    }

    void daysPast_areNeitherShownNorKept()
    {
        Shown shown([](auto &wanted) { wanted.quietDates = {today.addDays(-1)}; });
        QCOMPARE(shown.calendar.summary(), u"None so far"_s);
        choose(shown.calendar, today.addDays(-1));
        QCOMPARE(shown.home.wanted().quietDates, QSet<QDate>{today.addDays(-1)});
        choose(shown.calendar, today);
        QCOMPARE(shown.home.wanted().quietDates, QSet<QDate>{today});
    }

    void months_reachAsFarAsRemindersArePlanned()
    {
        Shown shown;
        QVERIFY(!shown.calendar.hasEarlier());
        shown.calendar.stepMonth(-1);
        QCOMPARE(shown.calendar.monthText(), u"November 2025"_s);
        int steps = 0;
        for (; shown.calendar.hasLater(); ++steps)
            shown.calendar.stepMonth(1);
        QCOMPARE(steps, 12);
        QVERIFY(
            cellOf(shown.calendar, today.addDays(horizonDays - 1)).value(u"enabled"_s).toBool());
        QVERIFY(!cellOf(shown.calendar, today.addDays(horizonDays)).value(u"enabled"_s).toBool());
    }

    void weeklyQuietDays_haveNoDotAndAreSaid()
    {
        Shown shown([](auto &wanted) { wanted.quietWeekdays = {7}; });
        const auto sunday = cellOf(shown.calendar, QDate(2025, 11, 30));
        QVERIFY(!sunday.value(u"dot"_s).toBool());
        QVERIFY(sunday.value(u"quiet"_s).toBool());
        QCOMPARE(sunday.value(u"text"_s), u"Sunday 30 November, quiet every week"_s);
    }

    void aLockedVault_isSaid_andNothingIsKept()
    {
        Shown shown([](auto &wanted) { wanted.tasks.insert(u"T-KEEPDRY"_s, true); });
        QSignalSpy refused(&shown.calendar, &QuietCalendar::refused);
        shown.home.settingRows.locked = true;
        choose(shown.calendar, today);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!shown.calendar.failure().title.isEmpty());
        shown.home.settingRows.locked = false;
        QVERIFY(shown.home.wanted().quietDates.isEmpty());
    }

    void whenTheDayTurns_theCalendarFollows()
    {
        Shown shown;
        shown.home.clock.moveTo(QDateTime(QDate(2025, 12, 1), QTime(8, 0), Qt::UTC));
        QCOMPARE(shown.calendar.monthText(), u"December 2025"_s);
        QVERIFY(!shown.calendar.hasEarlier());
    }
};

QTEST_MAIN(TestQuietCalendar)
#include "tst_quietcalendar.moc"
