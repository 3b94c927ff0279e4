// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/fake/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace std::chrono_literals;

class TestFakeClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advance_overMidnight_tellsThatTheDayChanged()
    {
        FakeClock clock(QDate(2026, 3, 28));
        QSignalSpy changed(&clock, &Clock::dayChanged);

        clock.advance(16h);
        QCOMPARE(changed.size(), 0);
        clock.advance(2h);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(clock.today(), QDate(2026, 3, 29));
    }

    void today_isTheCivilDayOfTheZone_notOfUtc()
    {
        FakeClock clock(QDateTime(QDate(2026, 3, 28), QTime(23, 30), QTimeZone::utc()),
                        QTimeZone("Europe/Berlin"));

        QCOMPARE(clock.today(), QDate(2026, 3, 29));
    }

    void travelTo_anEarlierZone_mayGoBackADay()
    {
        FakeClock clock(QDateTime(QDate(2026, 3, 28), QTime(3, 0), QTimeZone::utc()));
        QSignalSpy changed(&clock, &Clock::dayChanged);

        clock.travelTo(QTimeZone("America/New_York"));

        QCOMPARE(clock.today(), QDate(2026, 3, 27));
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFakeClock)
#include "tst_fakeclock.moc"
