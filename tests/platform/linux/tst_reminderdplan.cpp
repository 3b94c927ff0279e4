// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Scenarios of the plan, from a session or a tick down to the notification: the rules that plan,
// the adapter, a bus that starts the daemon, and dunst.

#include "platform/linux/linuxalarms.h"
#include "tests/core/reminders/reminded.h"
#include "tests/platform/linux/desk.h"

#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const QDate first(2025, 4, 1);

/// Two tasks in the morning and one in the evening, on the desk of somebody who is reminded.
class Life
{
public:
    explicit Life(CarePlan plan = Reminded::morningsAndEvenings(3))
        : one(utc(2025, 4, 1, 4), std::move(plan))
        , alarms({.folder = desk.folder(),
                  .daemon = Desk::steeredDaemon(),
                  .dataHome = desk.home() + u"/data"_s,
                  .configHome = desk.home() + u"/config"_s,
                  .bus = [this] { return desk.bus(); }},
                 one.clock)
        , service(one.care, one.settings, one.clock, alarms,
                  [this] { return Result<int>(one.scabDays); })
    {
        desk.environment.insert(u"STEER_NOW"_s, u"2025-04-01T04:00:00Z"_s);
        desk.reboot();
    }

    /// Reminders are switched on, and the bus has started the daemon.
    bool begin(int againAfter = 0)
    {
        ReminderPreferences wanted;
        wanted.on = true;
        wanted.morning = QTime(7, 0);
        wanted.evening = QTime(19, 0);
        wanted.againAfter = againAfter;
        QSignalSpy changes(&alarms, &Alarms::healthChanged);
        return service.setPreferences(wanted) && (!changes.isEmpty() || changes.wait(20'000)) &&
               alarms.health().background == AlarmHealth::Background::Ready;
    }

    void liveUntil(const QDateTime &instant)
    {
        desk.moveTo(instant.toString(Qt::ISODate));
        one.clock.moveTo(instant);
        hear();
    }

    /// The daemon has taken note of everything that the app did.
    void hear()
    {
        QCoreApplication::sendPostedEvents();
        QVERIFY(desk.reload());
    }

    /// "id n" of every slot in the file.
    [[nodiscard]] QStringList filed() const
    {
        QStringList rows;
        if (const auto plan = alarms.current()) {
            for (const auto &slot : plan->slots)
                rows.append(u"%1 %2"_s.arg(slot.id).arg(slot.n));
        }
        return rows;
    }

    Desk desk;
    Reminded one;
    LinuxAlarms alarms;
    ReminderService service;
};

} // namespace

class TestReminderdPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r15_oneOfTwoDone_theRepeatCountsTheOther_andBothDoneIsWithdrawn()
    {
        Life life;
        QVERIFY(life.one.care.addSession(first));
        QVERIFY(life.begin(60));
        life.liveUntil(utc(2025, 4, 1, 5, 5));
        QCOMPARE(life.desk.visible(), 1);
        QCOMPARE(life.filed().first(2),
                 QStringList({u"2025-04-01T07:00 2"_s, u"2025-04-01T07:00#r1 2"_s}));

        QVERIFY(life.one.care.setTicked(first, u"T1"_s, true));
        life.liveUntil(utc(2025, 4, 1, 6, 5));
        QVERIFY(life.filed().contains(u"2025-04-01T07:00#r1 1"_s));
        QCOMPARE(life.desk.visible(), 1);
        QCOMPARE(life.desk.logged(),
                 QStringList({u"2025-04-01T07:00 shown"_s, u"2025-04-01T07:00#r1 shown"_s}));

        QVERIFY(life.one.care.setTicked(first, u"T2"_s, true));
        life.hear();
        QCOMPARE(life.desk.visible(), 0);
        QCOMPARE(life.desk.armed(), u"2025-04-01T17:00:00Z"_s);
        QCOMPARE(life.filed().first(), u"2025-04-01T19:00 1"_s);
    }

    void r18_sessionMoved_leavesNothingOfTheOldPlan()
    {
        Life life;
        const auto session = life.one.care.addSession(first);
        QVERIFY(session && life.begin());
        life.liveUntil(utc(2025, 4, 1, 5));
        QCOMPARE(life.desk.visible(), 1);

        QVERIFY(life.one.care.moveSession(*session, QDate(2025, 5, 1)));
        life.hear();
        QCOMPARE(life.desk.visible(), 0);
        QCOMPARE(life.desk.armed(), u"2025-05-01T05:00:00Z"_s);
        QVERIFY(life.filed().filter(u"2025-04-0"_s).isEmpty());
    }

    void r18_sessionDeleted_leavesTheOthersSlotsAlone()
    {
        Life life;
        const auto session = life.one.care.addSession(first);
        QVERIFY(session && life.one.care.addSession(QDate(2025, 4, 20)) && life.begin());
        const auto others = life.filed().filter(u"2025-04-2"_s);
        QCOMPARE(others.size(), 6);
        life.liveUntil(utc(2025, 4, 1, 5));
        QCOMPARE(life.desk.visible(), 1);

        QVERIFY(life.one.care.removeSession(*session));
        life.hear();
        QCOMPARE(life.filed(), others);
        QCOMPARE(life.desk.visible(), 0);
        QCOMPARE(life.desk.armed(), u"2025-04-20T05:00:00Z"_s);
    }

    void r18_theOnlySessionDeleted_endsTheDaemon()
    {
        Life life;
        const auto session = life.one.care.addSession(first);
        QVERIFY(session && life.begin());
        life.liveUntil(utc(2025, 4, 1, 5));

        QVERIFY(life.one.care.removeSession(*session));
        QCoreApplication::sendPostedEvents();
        QVERIFY(life.desk.waitForName(u"org.stipple.Stipple.Reminders"_s, false));
        QCOMPARE(life.desk.visible(), 0);
        QTRY_VERIFY(!QFile::exists(life.desk.folder()));
    }

    void r18_secondSessionAdded_keepsWhatIsFiledArmedAndVisible()
    {
        Life life;
        QVERIFY(life.one.care.addSession(first) && life.begin());
        life.liveUntil(utc(2025, 4, 1, 5));
        const auto before = life.filed();
        const auto armed = life.desk.armed();

        QVERIFY(life.one.care.addSession(QDate(2025, 4, 20)));
        life.hear();
        QCOMPARE(life.filed().first(before.size()), before);
        QCOMPARE(life.filed().size(), before.size() + 6);
        QCOMPARE(life.desk.armed(), armed);
        QCOMPARE(life.desk.visible(), 1);
        QCOMPARE(life.desk.logged(), QStringList({u"2025-04-01T07:00 shown"_s}));
    }

    void r18_scabsStillThere_movesWhatWaitsForThem()
    {
        auto plan = Reminded::morningsAndEvenings(3);
        plan.tasks[2].shift = Shift::Whole; // the evening's
        Life life(plan);
        QVERIFY(life.one.care.addSession(first) && life.begin());
        life.liveUntil(utc(2025, 4, 1, 17));
        QCOMPARE(life.desk.visible(), 1);
        QCOMPARE(life.desk.logged().last(), u"2025-04-01T19:00 shown"_s);

        life.one.scabDays = 3;
        QVERIFY(life.service.replan());
        life.hear();
        QCOMPARE(life.desk.visible(), 0);
        QVERIFY(!slotFile(life).contains("2025-04-01T19:00"));
        QVERIFY(life.filed().contains(u"2025-04-06T19:00 1"_s));
        QCOMPARE(life.desk.armed(), u"2025-04-02T05:00:00Z"_s);
    }

    void r25_aFullDisk_isSaidAndTheEarlierPlanStaysArmed()
    {
        Life life;
        QVERIFY(life.one.care.addSession(first) && life.begin());
        const auto before = slotFile(life);
        {
            std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
            rlimit unlimited{};
            getrlimit(RLIMIT_FSIZE, &unlimited);
            const rlimit full{.rlim_cur = 0, .rlim_max = unlimited.rlim_max};
            setrlimit(RLIMIT_FSIZE, &full);
            const auto planned = life.service.replan();
            setrlimit(RLIMIT_FSIZE, &unlimited);
            QVERIFY(!planned);
        }
        QCOMPARE(life.service.health().problems.constFirst().first, ReminderProblem::NotSaved);
        QCOMPARE(slotFile(life), before);
        life.hear();
        QCOMPARE(life.desk.armed(), u"2025-04-01T05:00:00Z"_s);

        QVERIFY(life.service.fix(ReminderFix::PlanAgain));
        QVERIFY(life.service.health().problems.isEmpty());
    }

private:
    [[nodiscard]] static QByteArray slotFile(const Life &life)
    {
        QFile file(life.desk.folder() + u"/reminders.v1.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestReminderdPlan)
#include "tst_reminderdplan.moc"
