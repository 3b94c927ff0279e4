// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What holds for every plan and every set of sessions, tried on many drawn at random.

#include "core/care/careservice.h"
#include "core/content/content.h"
#include "core/guidance/advice.h"
#include "platform/fake/fakeclock.h"
#include "tests/core/drawn.h"
#include "tests/core/naiveplan.h"
#include "tests/fakes/fakecarerepository.h"

#include <QTest>

#include <algorithm>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// Gives the plans that were drawn, whatever the document.
class DrawnPlans : public PlanReader
{
public:
    CarePlan plan;

    [[nodiscard]] Result<CarePlan> read(const QByteArray &) const override { return plan; }
};

/// The same some days later, in everything that was counted from a session.
DayPlan later(DayPlan plan, int days)
{
    const auto move = [days](QDate &day) {
        if (day.isValid())
            day = day.addDays(days);
    };
    move(plan.day);
    for (auto &task : plan.tasks) {
        for (auto *day : {&task.from, &task.to, &task.openFrom, &task.openTo})
            move(*day);
    }
    for (auto &permission : plan.permissions) {
        for (auto *day : {&permission.from, &permission.until, &permission.notBefore})
            move(*day);
    }
    for (auto &milestone : plan.milestones)
        move(milestone.day);
    return plan;
}

bool isEarlier(const Milestone &a, const Milestone &b)
{
    return a.day < b.day;
}

/// Two of one day may come in either order.
QList<Milestone> byName(QList<Milestone> milestones)
{
    std::sort(milestones.begin(), milestones.end(),
              [](const Milestone &a, const Milestone &b) { return a.title < b.title; });
    return milestones;
}

QByteArray named(int draw, const QDate &day, int shift)
{
    return u"draw %1, %2, scabs for %3 days"_s.arg(draw)
        .arg(day.toString(Qt::ISODate))
        .arg(shift)
        .toUtf8();
}

/// What one observation makes of the sessions that care knows.
QList<Advice> adviceFor(const Guidance &guidance, const CareService &care, const Entry &entry)
{
    return evaluate(guidance, observe(entry, {}, *care.sessions()));
}

bool sameAdvice(const QList<Advice> &a, const QList<Advice> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const Advice &x, const Advice &y) {
                          return x.flagId == y.flagId && x.level == y.level;
                      });
}

} // namespace

class TestPlanProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDay_isWhatTheTablesSay()
    {
        drawn::Draw draw(1);
        for (int plans = 0; plans < 10'000; ++plans) {
            const auto plan = draw.plan();
            const auto around = draw.day();
            const auto sessions = draw.sessions(around);
            for (int days = 0; days < 10; ++days) {
                const auto day = around.addDays(draw.number(-30, draw.chance(90) ? 180 : 1500));
                const int shift = draw.number(-1, 9);

                auto today = dueOn(plan, sessions, day, shift);
                today.milestones.clear();

                QVERIFY2(today == naive::dueOn(plan, sessions, day, shift),
                         named(plans, day, shift));
            }
        }
    }

    void everyDateAhead_isTheFirstThatComes()
    {
        drawn::Draw draw(2);
        for (int plans = 0; plans < 500; ++plans) {
            const auto plan = draw.plan();
            const auto around = draw.day();
            const auto sessions = draw.sessions(around);
            const auto day = around.addDays(draw.number(-10, 200));
            const int shift = draw.number(0, 7);

            const auto ahead = dueOn(plan, sessions, day, shift).milestones;

            QVERIFY(std::is_sorted(ahead.cbegin(), ahead.cend(), isEarlier));
            QVERIFY2(byName(ahead) == byName(naive::milestonesAfter(plan, sessions, day, shift)),
                     named(plans, day, shift));
        }
    }

    void manyDaysAtOnce_areEachOfThem()
    {
        drawn::Draw draw(3);
        for (int plans = 0; plans < 500; ++plans) {
            const auto plan = draw.plan();
            const auto around = draw.day();
            const auto sessions = draw.sessions(around);
            const int shift = draw.number(0, 9);
            auto day = around.addDays(draw.number(-30, 120));

            for (const auto &each :
                 dueBetween(plan, sessions, day, day.addDays(draw.number(-1, 150)), shift)) {
                QVERIFY2(each == dueOn(plan, sessions, day, shift), named(plans, day, shift));
                day = day.addDays(1);
            }
        }
    }

    void movingTheOnlySession_movesEverythingAsFar()
    {
        drawn::Draw draw(4);
        for (int plans = 0; plans < 5'000; ++plans) {
            const auto plan = drawn::withoutMonths(draw.plan());
            const auto session = draw.day();
            const auto day = session.addDays(draw.number(-30, 150));
            const int shift = draw.number(0, 7);
            const int days = draw.number(-400, 400);

            const auto before = dueOn(plan, {{SessionId(), session}}, day, shift);
            const auto after =
                dueOn(plan, {{SessionId(), session.addDays(days)}}, day.addDays(days), shift);

            QVERIFY2(after == later(before, days), named(plans, day, shift));
        }
    }

    void aSessionThatIsGone_leavesNothing()
    {
        drawn::Draw draw(5);
        for (int plans = 0; plans < 1'000; ++plans) {
            DrawnPlans reader;
            const auto plan = draw.plan();
            FakeClock clock{draw.day()};
            FakeCareRepository repository;
            CareService care(repository, plan, reader, clock);
            for (int changes = draw.number(1, 12); changes > 0; --changes)
                changeSessions(care, draw, clock.today());

            const auto day = clock.today().addDays(draw.number(-30, 150));
            const auto left = care.sessions();

            QVERIFY(left);
            QList<Session> neverMoved;
            for (const auto &session : *left)
                neverMoved.append({SessionId(), session.day});
            QVERIFY2(*care.day(day) == dueOn(plan, neverMoved, day), named(plans, day, 0));
        }
    }

    void moreScabs_bringNothingEarlier()
    {
        drawn::Draw draw(6);
        for (int plans = 0; plans < 5'000; ++plans) {
            const auto plan = draw.plan();
            const auto around = draw.day();
            const auto sessions = draw.sessions(around);
            const auto day = around.addDays(draw.number(0, 150));
            const int shift = draw.number(0, 6);

            const auto fewer = dueOn(plan, sessions, day, shift).permissions;
            const auto more = dueOn(plan, sessions, day, shift + draw.number(1, 3)).permissions;

            QCOMPARE(more.size(), fewer.size());
            for (qsizetype i = 0; i < more.size(); ++i) {
                const auto &without = fewer.at(i);
                const auto &with = more.at(i);
                QVERIFY2(with.from >= without.from && with.notBefore >= without.notBefore &&
                             (without.allowed || !with.allowed),
                         named(plans, day, shift));
            }
        }
    }

    void noPlan_switchesAWarningSignOff()
    {
        const auto content = Content::load();
        QVERIFY(content);
        const auto &signs = content->guidance.redFlags.signs;
        drawn::Draw draw(7);
        for (int plans = 0; plans < 300; ++plans) {
            DrawnPlans reader;
            FakeClock clock{draw.day()};
            FakeCareRepository repository;
            CareService care(repository, content->carePlan, reader, clock);
            for (int sessions = draw.number(0, 3); sessions > 0; --sessions)
                changeSessions(care, draw, clock.today());
            Entry entry;
            entry.day = clock.today().addDays(draw.number(-10, 60));
            entry.symptoms.signs = {draw.oneOf(signs).id};
            entry.symptoms.pain = draw.number(0, 10);
            const auto builtIn = adviceFor(content->guidance, care, entry);

            reader.plan = draw.plan();
            QVERIFY(care.importPlan("drawn"));

            QCOMPARE(care.plan().id, u"drawn"_s);
            QVERIFY2(!builtIn.isEmpty() &&
                         sameAdvice(adviceFor(content->guidance, care, entry), builtIn),
                     named(plans, entry.day, 0));
        }
    }

private:
    /// Books a session, or moves or removes one of them.
    static void changeSessions(CareService &care, drawn::Draw &draw, const QDate &around)
    {
        const auto day = around.addDays(draw.number(-60, 60));
        const auto known = care.sessions();
        QVERIFY(known);
        // A day that is taken is refused, which changes nothing.
        if (known->isEmpty() || draw.chance(50))
            (void)care.addSession(day);
        else if (draw.chance(50))
            (void)care.moveSession(draw.oneOf(*known).id, day);
        else
            QVERIFY(care.removeSession(draw.oneOf(*known).id));
    }
};

QTEST_GUILESS_MAIN(TestPlanProperties)
#include "tst_planproperties.moc"
