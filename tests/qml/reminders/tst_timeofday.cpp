// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/timeofday.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

class TestTimeOfDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::German)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void hours_goAroundTheClock_andLeaveTheMinutes()
    {
        TimeOfDay time;
        time.setMinutes(23 * 60 + 30);
        time.stepHour(1);
        QCOMPARE(time.text(), u"00:30"_s);
        time.stepHour(-1);
        QCOMPARE(time.text(), u"23:30"_s);
    }

    void minutes_goToTheNextFive_andLeaveTheHour()
    {
        TimeOfDay time;
        time.setMinutes(7 * 60 + 58);
        time.stepMinute(-1);
        QCOMPARE(time.text(), u"07:55"_s);
        time.stepMinute(1);
        QCOMPARE(time.text(), u"07:00"_s);
        time.stepMinute(-1);
        QCOMPARE(time.text(), u"07:55"_s);
        time.setMinutes(7 * 60 + 3);
        time.stepMinute(1);
        QCOMPARE(time.text(), u"07:05"_s);
    }

    void digits_areTypedAsTheyAreRead()
    {
        TimeOfDay time;
        time.setMinutes(8 * 60);
        time.typeHour(2);
        QCOMPARE(time.text(), u"02:00"_s);
        time.typeHour(1);
        QCOMPARE(time.text(), u"21:00"_s);
        time.typeMinute(4);
        time.typeMinute(7);
        QCOMPARE(time.text(), u"21:47"_s);
        time.typeMinute(9);
        QCOMPARE(time.text(), u"21:09"_s);
    }

    void twelveHours_areKeptWhereALanguageCountsSo()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        TimeOfDay time;
        time.setMinutes(20 * 60 + 5);
        QVERIFY(time.twelveHours());
        QCOMPARE(time.hourText(), u"8"_s);
        QCOMPARE(time.minuteText(), u"05"_s);
        QVERIFY(time.isAfternoon());

        time.setAfternoon(false);
        QCOMPARE(time.minutes(), 8 * 60 + 5);
        time.typeHour(1);
        time.typeHour(2);
        QCOMPARE(time.minutes(), 5);
        QCOMPARE(time.hourText(), u"12"_s);
    }

    void digits_followTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::Persian, QLocale::Iran));
        TimeOfDay time;
        time.setMinutes(9 * 60);
        QVERIFY(!time.twelveHours());
        QCOMPARE(time.hourText(), u"۰۹"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimeOfDay)
#include "tst_timeofday.moc"
