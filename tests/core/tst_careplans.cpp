// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Which plan is in force: importing one, going back, moving a session, and what no plan can do.

#include "core/care/careservice.h"
#include "core/guidance/advice.h"
#include "platform/fake/fakeclock.h"
#include "tests/core/planbytes.h"
#include "tests/fakes/fakecarerepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate sessionDay(2025, 3, 10);
const PlanName builtInName{u"stipple-standard"_s, 1};

bool isDue(const Result<DayPlan> &plan, const QString &id)
{
    return plan && std::any_of(plan->tasks.cbegin(), plan->tasks.cend(),
                               [&](const DueTask &task) { return task.id == id; });
}

QDate firstDay(const Result<DayPlan> &plan, const QString &permission)
{
    for (const auto &state : plan->permissions) {
        if (state.id == permission)
            return state.from;
    }
    return {};
}

/// What the app advises when one sign is logged on day 4, by the sessions that care knows.
QList<Advice> adviceFor(const Guidance &guidance, const CareService &care, const QString &sign)
{
    Entry entry;
    entry.day = sessionDay.addDays(4);
    entry.symptoms.signs = {sign};
    return evaluate(guidance, observe(entry, {}, *care.sessions()));
}

QStringList inWords(const QList<Advice> &advice)
{
    QStringList lines;
    for (const auto &each : advice)
        lines.append(each.title + u" | "_s + levelId(each.level));
    return lines;
}

} // namespace

class TestCarePlans : public QObject
{
    Q_OBJECT

    Content m_content;
    PlanFiles m_reader{m_content};
    FakeClock m_clock{sessionDay.addDays(40)};

private Q_SLOTS:
    void initTestCase()
    {
        auto content = Content::load();
        QVERIFY(content);
        m_content = *std::move(content);
    }

    void withoutAnother_theBuiltInPlanIsInForce()
    {
        FakeCareRepository repository;
        const CareService care(repository, m_content.carePlan, m_reader, m_clock);

        QCOMPARE(care.planInForce()->id, builtInName.id);
        const auto plans = care.plans();
        QVERIFY(plans);
        QCOMPARE(plans->size(), 1);
        QVERIFY(plans->constFirst().builtIn && plans->constFirst().inForce);
        QVERIFY(plans->constFirst().name == builtInName);
    }

    void importedPlan_winsOnEveryDay()
    {
        FakeCareRepository repository;
        CareService care(repository, m_content.carePlan, m_reader, m_clock);
        QVERIFY(care.addSession(sessionDay));
        QCOMPARE(firstDay(care.day(sessionDay), u"AC-P01"_s), sessionDay.addDays(5));
        QVERIFY(isDue(care.day(sessionDay.addDays(2)), u"T-WATER"_s));
        const auto &inForce = care.plan();
        QSignalSpy changed(&care, &CareService::changed);

        const auto name = care.importPlan(planbytes::techniciansOwn());

        QVERIFY2(name, name ? "" : qPrintable(name.error().detail));
        QCOMPARE(changed.size(), 1);
        QVERIFY(*name == (PlanName{u"demo-clinic"_s, 2}));
        QCOMPARE(inForce.author, u"Demo technician"_s);
        QCOMPARE(care.builtInPlan().author, u"Stipple"_s);
        QCOMPARE(firstDay(care.day(sessionDay), u"AC-P01"_s), sessionDay.addDays(4));
        QVERIFY(isDue(care.day(sessionDay.addDays(2)), u"DEMO-CALL"_s));
        QVERIFY(!isDue(care.day(sessionDay.addDays(2)), u"T-WATER"_s));
        QVERIFY(care.setTicked(sessionDay.addDays(2), u"DEMO-CALL"_s, true));
        QCOMPARE(care.setTicked(sessionDay, u"T-WATER"_s, true).error().code, ErrorCode::NotFound);
    }

    void plans_canBeGoneBackToAndForward()
    {
        FakeCareRepository repository;
        CareService care(repository, m_content.carePlan, m_reader, m_clock);
        QVERIFY(care.importPlan(planbytes::technicians(1)));
        QVERIFY(care.importPlan(planbytes::techniciansOwn(2)));
        QSignalSpy changed(&care, &CareService::changed);

        QVERIFY(care.usePlan({u"demo-clinic"_s, 1}));
        QCOMPARE(care.plan().version, 1);
        QVERIFY(care.plan().task(u"T-WATER"));
        QVERIFY(care.usePlan(builtInName));
        QCOMPARE(care.plan().author, u"Stipple"_s);
        QCOMPARE(care.plan(PlanName{u"demo-clinic"_s, 2})->version, 2);
        QVERIFY(care.usePlan({u"demo-clinic"_s, 2}));
        QCOMPARE(changed.size(), 3);

        const auto plans = care.plans();
        QCOMPARE(plans->size(), 3);
        QVERIFY(!plans->at(0).inForce && !plans->at(1).inForce && plans->at(2).inForce);
        QCOMPARE(plans->at(2).author, u"Demo technician"_s);
        QCOMPARE(plans->at(2).importedAt, m_clock.now());
        QCOMPARE(care.usePlan({u"demo-clinic"_s, 3}).error().code, ErrorCode::NotFound);
        QCOMPARE(care.plan().version, 2);
    }

    void planInForce_isFoundAgainByTheNextStart()
    {
        FakeCareRepository repository;
        {
            CareService care(repository, m_content.carePlan, m_reader, m_clock);
            QVERIFY(care.importPlan(planbytes::techniciansOwn()));
        }
        const CareService care(repository, m_content.carePlan, m_reader, m_clock);

        QCOMPARE(care.plan().author, u"Demo technician"_s);
    }

    void importingTwice_addsNothingAndPutsItInForceAgain()
    {
        FakeCareRepository repository;
        CareService care(repository, m_content.carePlan, m_reader, m_clock);
        QVERIFY(care.importPlan(planbytes::techniciansOwn()));
        QVERIFY(care.usePlan(builtInName));

        QVERIFY(care.importPlan(planbytes::techniciansOwn()));

        QCOMPARE(care.plans()->size(), 2);
        QCOMPARE(care.plan().version, 2);
    }

    void refusedPlan_changesNothing()
    {
        FakeCareRepository repository;
        CareService care(repository, m_content.carePlan, m_reader, m_clock);
        QVERIFY(care.importPlan(planbytes::technicians(1)));
        const auto before = repository.planRows;
        QSignalSpy changed(&care, &CareService::changed);
        const auto gap = planbytes::changed(planbytes::technicians(2), "PH-2", "[5, 9]", "[6, 9]");
        const auto another = planbytes::techniciansOwn(1);

        QCOMPARE(care.importPlan(gap).error().code, ErrorCode::PlanInvalid);
        QCOMPARE(care.importPlan("no plan").error().code, ErrorCode::JsonInvalid);
        QCOMPARE(care.importPlan(another).error().code, ErrorCode::SameIdOtherContent);
        QCOMPARE(care.readPlan(another).error().code, ErrorCode::SameIdOtherContent);

        QVERIFY(repository.planRows == before);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(care.plan().version, 1);
    }

    void lookingAtAPlan_keepsNothing()
    {
        FakeCareRepository repository;
        CareService care(repository, m_content.carePlan, m_reader, m_clock);
        QSignalSpy changed(&care, &CareService::changed);

        QCOMPARE(care.readPlan(planbytes::techniciansOwn())->version, 2);

        QVERIFY(repository.planRows.isEmpty());
        QCOMPARE(changed.size(), 0);
    }

    void planThatCannotBeRead_isSaidAndNotReplacedSilently()
    {
        FakeCareRepository repository;
        repository.planRows.append({.name = {u"demo-clinic"_s, 1},
                                    .document = "{}",
                                    .importedAt = m_clock.now(),
                                    .inForce = true});
        CareService care(repository, m_content.carePlan, m_reader, m_clock);

        QCOMPARE(care.planInForce().error().code, ErrorCode::PlanInvalid);
        QCOMPARE(care.day(sessionDay).error().code, ErrorCode::PlanInvalid);
        QCOMPARE(care.setTicked(sessionDay, u"T-WATER"_s, true).error().code,
                 ErrorCode::PlanInvalid);
        QCOMPARE(care.plan().id, builtInName.id);
        QVERIFY2(care.usePlan(builtInName), "and there is a way out");
        QVERIFY(care.day(sessionDay));
    }

    void lockedStorage_isReadOnceItOpens()
    {
        FakeCareRepository repository;
        {
            CareService care(repository, m_content.carePlan, m_reader, m_clock);
            QVERIFY(care.importPlan(planbytes::techniciansOwn()));
        }
        repository.failure = Error{ErrorCode::Locked, {}};
        const CareService care(repository, m_content.carePlan, m_reader, m_clock);
        QCOMPARE(care.planInForce().error().code, ErrorCode::Locked);
        repository.failure.reset();

        QCOMPARE(care.plan().author, u"Demo technician"_s);
    }

    void movedSession_reDatesEverythingAndKeepsItsId()
    {
        FakeCareRepository repository;
        CareService care(repository, m_content.carePlan, m_reader, m_clock);
        const auto first = care.addSession(sessionDay);
        const auto second = care.addSession(sessionDay.addDays(14));
        QVERIFY(first && second);
        QSignalSpy changed(&care, &CareService::changed);

        QVERIFY(care.moveSession(*second, sessionDay.addDays(21)));

        QCOMPARE(changed.size(), 1);
        QCOMPARE(care.sessions()->last().id, *second);
        QCOMPARE(care.day(sessionDay.addDays(14))->dayNumber, std::optional(14));
        QCOMPARE(care.day(sessionDay.addDays(21))->dayNumber, std::optional(0));
        QCOMPARE(firstDay(care.day(sessionDay.addDays(30)), u"AC-P14"_s), sessionDay.addDays(51));

        QVERIFY2(care.moveSession(*second, sessionDay.addDays(-5)), "also past another one");
        QCOMPARE(care.sessions()->first().id, *second);
    }

    void sessionThatCannotBeMoved_staysWhereItIs()
    {
        FakeCareRepository repository;
        CareService care(repository, m_content.carePlan, m_reader, m_clock);
        const auto first = care.addSession(sessionDay);
        QVERIFY(care.addSession(sessionDay.addDays(14)));
        QSignalSpy changed(&care, &CareService::changed);

        QCOMPARE(care.moveSession(*first, sessionDay.addDays(14)).error().code,
                 ErrorCode::AlreadyExists);
        QCOMPARE(care.moveSession(*first, {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(care.moveSession(SessionId::random(), sessionDay).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(care.sessions()->first().day, sessionDay);
        QCOMPARE(changed.size(), 0);
    }

    void movedSession_takesNoTickAlong()
    {
        FakeCareRepository repository;
        CareService care(repository, m_content.carePlan, m_reader, m_clock);
        const auto id = care.addSession(sessionDay);
        QVERIFY(care.setTicked(sessionDay.addDays(32), u"T-ASSESS"_s, true));
        QVERIFY(!isDue(care.day(sessionDay.addDays(33)), u"T-ASSESS"_s));

        QVERIFY(care.moveSession(*id, sessionDay.addDays(5)));

        QVERIFY2(isDue(care.day(sessionDay.addDays(36)), u"T-ASSESS"_s),
                 "what was ticked before its new days does not count");
        QCOMPARE(*care.ticked(sessionDay.addDays(32)), QSet<QString>{u"T-ASSESS"_s});
        QVERIFY(care.moveSession(*id, sessionDay));
        QVERIFY2(!isDue(care.day(sessionDay.addDays(33)), u"T-ASSESS"_s), "back where it was");
    }

    void documentThatNamesWarningSigns_isRefused()
    {
        FakeCareRepository repository;
        CareService care(repository, m_content.carePlan, m_reader, m_clock);
        for (const QByteArray member : {"\"flags\": []", "\"redFlags\": []", "\"guidance\": {}",
                                        "\"levels\": []", "\"healing\": {}", "\"emergency\": {}"}) {
            const auto document = planbytes::changed(planbytes::technicians(), "\"schema\"",
                                                     "\"schema\": 1", "\"schema\": 1, " + member);
            const auto refused = care.importPlan(document);
            QVERIFY2(!refused, member.constData());
            QCOMPARE(refused.error().code, ErrorCode::PlanInvalid);
        }
        auto asFlags = Content::builtIn().value(u"red-flags"_s);
        QCOMPARE(care.importPlan(asFlags).error().code, ErrorCode::PlanInvalid);
    }

    void noPlan_switchesAWarningSignOff()
    {
        FakeCareRepository repository;
        CareService care(repository, m_content.carePlan, m_reader, m_clock);
        QVERIFY(care.addSession(sessionDay));
        QList<QStringList> before;
        const auto &signs = m_content.guidance.redFlags.signs;
        QVERIFY(signs.size() > 20);
        for (const auto &sign : signs)
            before.append(inWords(adviceFor(m_content.guidance, care, sign.id)));

        // The least that a plan can be: one phase, nothing to do, everything allowed.
        const QByteArray least = planbytes::technicians();
        const auto phases = least.indexOf("\"phases\"");
        auto bare = least.first(phases) + R"("phases": [{"id": "ALL", "days": [0, null],
            "name": {"en": "All is well"}, "sentence": {"en": "All is well"},
            "skin": {"en": "All is well"}}], "permissions": [], "rules": [], "tasks": []})";
        const auto imported = care.importPlan(bare);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
        QVERIFY(care.day(sessionDay.addDays(4))->tasks.isEmpty());

        QCOMPARE(care.day(sessionDay.addDays(4))->dayNumber, std::optional(4));
        for (qsizetype i = 0; i < signs.size(); ++i) {
            const auto after = inWords(adviceFor(m_content.guidance, care, signs.at(i).id));
            QCOMPARE(after, before.at(i));
            QVERIFY2(!after.isEmpty(), qPrintable(signs.at(i).id));
        }
    }
};

QTEST_GUILESS_MAIN(TestCarePlans)
#include "tst_careplans.moc"
