// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/fake/fakeclock.h"
#include "qml/start/sessiondate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

QVariantMap cellOf(const SessionDate &date, const QString &day)
{
    const auto cells = date.cells();
    for (const auto &cell : cells) {
        if (cell.toMap().value(u"day"_s) == day)
            return cell.toMap();
    }
    return {};
}

} // namespace

class TestSessionDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGrid_beginsOnTheFirstDayOfTheWeekAndHoldsTheMonth()
    {
        FakeClock clock{QDate(2025, 11, 24)};
        SessionDate date(clock);
        QCOMPARE(date.cells().size(), 42);
        QCOMPARE(date.monthText(), u"November 2025"_s);
        const auto first = QDate::fromString(
            date.cells().constFirst().toMap().value(u"day"_s).toString(), Qt::ISODate);
        QCOMPARE(first.dayOfWeek(), int(QLocale().firstDayOfWeek()));
        QVERIFY(first <= QDate(2025, 11, 1));
        QVERIFY(cellOf(date, u"2025-11-30"_s).value(u"inside"_s).toBool());
    }

    void daysToCome_cannotHaveBeen()
    {
        FakeClock clock{QDate(2025, 11, 24)};
        SessionDate date(clock);
        QVERIFY(cellOf(date, u"2025-11-24"_s).value(u"enabled"_s).toBool());
        QVERIFY(!cellOf(date, u"2025-11-25"_s).value(u"enabled"_s).toBool());
        date.choose(u"2025-11-25"_s);
        QCOMPARE(date.day(), QString());
        QVERIFY(!date.hasLater());
    }

    void booked_turnsTheChoiceAroundAndForgetsAPastDay()
    {
        FakeClock clock{QDate(2025, 11, 24)};
        SessionDate date(clock);
        date.chooseDaysAgo(1);
        QCOMPARE(date.day(), u"2025-11-23"_s);
        date.setBooked(true);
        QCOMPARE(date.day(), QString());
        date.choose(u"2025-11-24"_s);
        QCOMPARE(date.day(), QString());
        date.choose(u"2025-12-01"_s);
        QCOMPARE(date.day(), u"2025-12-01"_s);
        QCOMPARE(date.monthText(), u"December 2025"_s);
    }

    void steppingMonths_staysWhereDaysCanBeChosen()
    {
        FakeClock clock{QDate(2025, 11, 24)};
        SessionDate date(clock);
        date.stepMonth(1);
        QCOMPARE(date.monthText(), u"November 2025"_s);
        date.stepMonth(-1);
        QCOMPARE(date.monthText(), u"October 2025"_s);
        QVERIFY(date.hasLater());
    }

    void aChosenDay_isSaidInWords()
    {
        FakeClock clock{QDate(2025, 11, 24)};
        SessionDate date(clock);
        date.chooseDaysAgo(0);
        QCOMPARE(date.dayText(), u"Today"_s);
        date.chooseDaysAgo(4);
        QCOMPARE(date.dayText(), u"Thursday 20 November, 4 days ago"_s);
        date.choose(u"2024-11-20"_s);
        QCOMPARE(date.dayText(), u"Wednesday 20 November 2024, 369 days ago"_s);
    }
};

QTEST_GUILESS_MAIN(TestSessionDate)
#include "tst_sessiondate.moc"
