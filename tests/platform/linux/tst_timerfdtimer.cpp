// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The kernel's timer, and what it may answer when somebody sets the clock.

#include "platform/linux/reminderd/timerfdtimer.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <utility>

using namespace stipple;

namespace {

/// The kernel, but it says what the test wants.
class Scripted : public TimerfdTimer
{
public:
    int answerToSet = 0;
    int answerToTake = 0;
    int settings = 0;

protected:
    int set(qint64 msecsSinceEpoch) override
    {
        ++settings;
        const int real = TimerfdTimer::set(msecsSinceEpoch);
        return answerToSet == 0 ? real : std::exchange(answerToSet, 0);
    }
    int take() override
    {
        const int real = TimerfdTimer::take();
        return answerToTake == 0 ? real : std::exchange(answerToTake, 0);
    }
};

} // namespace

class TestTimerfdTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComingInstant_firesOnceAndNotBefore()
    {
        TimerfdTimer timer;
        QSignalSpy fired(&timer, &SlotTimer::fired);
        const auto at = QDateTime::currentDateTimeUtc().addMSecs(50);
        timer.arm(at);
        QVERIFY(fired.wait());
        QVERIFY(QDateTime::currentDateTimeUtc() >= at);
        QCOMPARE(fired.size(), 1);
    }

    void aPassedInstant_firesAtOnce()
    {
        TimerfdTimer timer;
        QSignalSpy fired(&timer, &SlotTimer::fired);
        timer.arm(QDateTime({2025, 3, 30}, {5, 0}, Qt::UTC));
        QVERIFY(fired.wait());
    }

    void armingAnew_replacesWhatWasArmed()
    {
        TimerfdTimer timer;
        QSignalSpy fired(&timer, &SlotTimer::fired);
        timer.arm(QDateTime::currentDateTimeUtc().addYears(1));
        timer.arm(QDateTime::currentDateTimeUtc().addMSecs(20));
        QVERIFY(fired.wait());
    }

    void cancelledWhileWaiting_isToldAndStaysArmed()
    {
        Scripted timer;
        QSignalSpy fired(&timer, &SlotTimer::fired);
        QSignalSpy set(&timer, &SlotTimer::clockSet);
        timer.answerToTake = ECANCELED;
        timer.arm(QDateTime::currentDateTimeUtc().addMSecs(20));
        QVERIFY(set.wait());
        QCOMPARE(timer.settings, 2);
        QVERIFY(!fired.isEmpty() || fired.wait());
    }

    void cancelledWhileArming_isToldAndStaysArmed()
    {
        Scripted timer;
        QSignalSpy fired(&timer, &SlotTimer::fired);
        QSignalSpy set(&timer, &SlotTimer::clockSet);
        timer.answerToSet = ECANCELED;
        timer.arm(QDateTime::currentDateTimeUtc().addMSecs(20));
        QVERIFY(set.isEmpty());
        QVERIFY(fired.wait());
        QCOMPARE(set.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTimerfdTimer)
#include "tst_timerfdtimer.moc"
