// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What the open app hears of another zone, and what its reminders make of it.

#include "platform/linux/linuxclock.h"
#include "tests/core/reminders/reminded.h"
#include "tests/platform/linux/desk.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto timedateName = u"org.freedesktop.timedate1"_s;

} // namespace

class TestLinuxClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_zoneBefore = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin");
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->mock(m_timedate, true, {u"--template"_s, u"timedated"_s}, timedateName));
    }
    void cleanup()
    {
        m_timedate.kill();
        m_timedate.waitForFinished();
        m_desk.reset();
        qputenv("TZ", m_zoneBefore);
    }

    void beforeItIsActive_noBusIsAskedFor()
    {
        bool isAsked = false;
        const LinuxClock clock([&] {
            isAsked = true;
            return m_desk->systemBus();
        });
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
        QVERIFY(!isAsked);
        activate();
        QVERIFY(isAsked);
    }

    void r5_zoneChangedWhileOpen_isHeardAtOnceAndOnce()
    {
        LinuxClock clock([this] { return m_desk->systemBus(); });
        const QSignalSpy moved(&clock, &Clock::zoneChanged);
        activate();
        QVERIFY(moved.isEmpty());
        QVERIFY(flyTo("America/New_York", clock));
        QCOMPARE(clock.zone().id(), "America/New_York");
        activate();
        QCOMPARE(moved.size(), 1);
    }

    void zoneChangedWhileAway_isNoticedOnReturn()
    {
        LinuxClock clock([this] { return m_desk->systemBus(); });
        const QSignalSpy moved(&clock, &Clock::zoneChanged);
        activate();
        qputenv("TZ", "America/New_York");
        QVERIFY(moved.isEmpty());
        activate();
        QCOMPARE(moved.size(), 1);
    }

    void r5_keepHomeTime_isAskedOnceAndThenFiled()
    {
        Reminded one(QDateTime::currentDateTimeUtc());
        LinuxClock clock([this] { return m_desk->systemBus(); });
        const auto remind = [&] {
            return std::make_unique<ReminderService>(one.care, one.settings, clock, one.alarms);
        };
        auto service = remind();
        ReminderPreferences wanted;
        wanted.on = true;
        QVERIFY(one.care.addSession(one.clock.today()));
        QVERIFY(service->setPreferences(wanted));
        activate();
        QVERIFY(!service->zoneQuestion()->has_value());

        const auto before = one.alarms.replaced.size();
        QVERIFY(flyTo("America/New_York", clock));
        QVERIFY(one.alarms.replaced.size() > before); // planned anew, without being told
        QVERIFY(service->zoneQuestion()->has_value());
        QVERIFY(service->answerZoneQuestion(true));
        QCOMPARE(one.alarms.filed.plan.zone, u"Europe/Berlin"_s);
        QVERIFY(!service->zoneQuestion()->has_value());

        service = remind(); // the next opening
        QVERIFY(service->replan());
        QVERIFY(!service->zoneQuestion()->has_value());
        QCOMPARE(one.alarms.filed.plan.zone, u"Europe/Berlin"_s);
    }

private:
    static void activate() { Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive); }

    /// The system moves, and says so; whether the clock says so too.
    bool flyTo(const QByteArray &zone, Clock &clock)
    {
        QSignalSpy moved(&clock, &Clock::zoneChanged);
        qputenv("TZ", zone);
        auto message = QDBusMessage::createMethodCall(timedateName, u"/org/freedesktop/timedate1"_s,
                                                      timedateName, u"SetTimezone"_s);
        message << QString::fromLatin1(zone) << false;
        if (m_desk->systemBus().call(message).type() != QDBusMessage::ReplyMessage)
            return false;
        return !moved.isEmpty() || moved.wait(20'000);
    }

    QByteArray m_zoneBefore;
    std::unique_ptr<Desk> m_desk;
    QProcess m_timedate;
};

QTEST_MAIN(TestLinuxClock)
#include "tst_linuxclock.moc"
