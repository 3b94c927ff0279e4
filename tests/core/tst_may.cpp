// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// "May I …?", as people ask it, and what the plan answers on that day.

#include "core/care/may.h"
#include "tests/core/planbytes.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

using Verdict = MayAnswer::Verdict;

const QDate sessionDay(2025, 3, 10);

QStringList ids(const QList<MayAnswer> &answers)
{
    QStringList ids;
    for (const auto &answer : answers)
        ids.append(answer.id);
    return ids;
}

MayAnswer about(const QList<MayAnswer> &answers, const QString &id)
{
    for (const auto &answer : answers) {
        if (answer.id == id)
            return answer;
    }
    return {};
}

} // namespace

class TestMay : public QObject
{
    Q_OBJECT

    Content m_content;
    CarePlan m_technicians;

    [[nodiscard]] MayBasis basis(int day, const QList<int> &sessions = {0}, int shift = 0) const
    {
        MayBasis basis{m_content.carePlan, m_content.carePlan, {}, sessionDay.addDays(day), shift};
        for (const int session : sessions)
            basis.sessions.append({SessionId::random(), sessionDay.addDays(session)});
        return basis;
    }

    [[nodiscard]] MayAnswer ask(const QString &id, int day, const QList<int> &sessions = {0},
                                int shift = 0) const
    {
        return about(mayAll(basis(day, sessions, shift)), id);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto content = Content::load();
        QVERIFY(content);
        m_content = *std::move(content);
        const auto plan = PlanFiles(m_content).read(planbytes::techniciansOwn());
        QVERIFY(plan);
        m_technicians = *plan;
    }

    void question_findsWhatItIsAbout_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("first");
        const QList<std::pair<QString, QString>> rows{
            {u"swim"_s, u"AC-P14"_s},         {u"May I go swimming?"_s, u"AC-P14"_s},
            {u"POOL"_s, u"AC-P14"_s},         {u"shave"_s, u"AC-P17"_s},
            {u"wet razor"_s, u"AC-P18"_s},    {u"sun"_s, u"AC-P11"_s},
            {u"sunscreen"_s, u"AC-P12"_s},    {u"gym"_s, u"AC-P10"_s},
            {u"hat"_s, u"AC-P13"_s},          {u"minoxidil"_s, u"AC-P22"_s},
            {u"dye my hair"_s, u"AC-P23"_s},  {u"sauna"_s, u"AC-P15"_s},
            {u"shower"_s, u"AC-P01"_s},       {u"shampoo"_s, u"AC-P04"_s},
            {u"mild shampoo"_s, u"AC-P03"_s}, {u"drink alcohol"_s, u"AC-P28"_s},
            {u"aspirin"_s, u"AC-P24"_s},      {u"coffee"_s, u"AC-B04"_s},
            {u"give blood"_s, u"T-BLOOD"_s},  {u"mri"_s, u"AC-L10"_s},
            {u"laser"_s, u"AC-L12"_s},        {u"work"_s, u"AC-P29"_s},
            {u"moistur"_s, u"AC-P07"_s},      {u"tanning bed"_s, u"AC-P16"_s},
            {u"Sáuna!"_s, u"AC-P15"_s},
        };
        for (const auto &[question, first] : rows)
            QTest::newRow(qPrintable(question)) << question << first;
    }

    void question_findsWhatItIsAbout()
    {
        QFETCH(QString, question);
        QFETCH(QString, first);

        const auto found = ids(may(basis(3), question));

        QVERIFY2(!found.isEmpty(), "nothing found");
        QCOMPARE(found.constFirst(), first);
    }

    void questionAboutNothingKnown_findsNothing()
    {
        for (const auto &question : {u""_s, u"?"_s, u"may I"_s, u"go to the moon"_s, u"xyz"_s})
            QVERIFY2(may(basis(3), question).isEmpty(), qPrintable(question));
        QCOMPARE(ids(may(basis(3), u"shave"_s)), (QStringList{u"AC-P17"_s, u"AC-P18"_s}));
    }

    void permission_isNotYetAndThenAllowed()
    {
        const auto before = ask(u"AC-P01"_s, 4);
        QCOMPARE(before.verdict, Verdict::NotYet);
        QCOMPARE(before.from, sessionDay.addDays(5));
        const auto after = ask(u"AC-P01"_s, 5);
        QCOMPARE(after.verdict, Verdict::Allowed);
        QVERIFY(!after.until.isValid());
        QVERIFY(after.forbiddenBy.isEmpty());
    }

    void conflictBetweenClinics_isShownHonestly()
    {
        const auto rinse = ask(u"AC-P01"_s, 4);

        QCOMPARE(rinse.earliest, std::optional(3));
        QCOMPARE(rinse.latest, std::optional(6));
        QCOMPARE(rinse.planDay, std::optional(5));
        QCOMPARE(rinse.builtInDay, std::optional(5));
        QVERIFY(!rinse.differs);
        QCOMPARE(rinse.author, u"Stipple"_s);
        QVERIFY(rinse.conflict.contains(u"Clinics"_s));
        QVERIFY(rinse.evidence.refs.contains(99));
        QVERIFY(rinse.evidence.convention);
        QCOMPARE(ask(u"AC-P18"_s, 4).latestWords, u"never"_s);
    }

    void techniciansDay_winsAndStipplesIsStillTold()
    {
        auto basis = this->basis(4);
        const MayBasis theirs{m_technicians, m_content.carePlan, basis.sessions, basis.day, 0};

        const auto rinse = about(may(theirs, u"rinse"_s), u"AC-P01"_s);

        QCOMPARE(rinse.verdict, Verdict::Allowed);
        QCOMPARE(rinse.planDay, std::optional(4));
        QCOMPARE(rinse.builtInDay, std::optional(5));
        QVERIFY(rinse.differs);
        QCOMPARE(rinse.author, u"Demo technician"_s);
        QCOMPARE(rinse.note, u"Water only, as I showed you."_s);
        QCOMPARE(rinse.earliest, std::optional(3));
        const auto swim = about(may(theirs, u"swim"_s), u"AC-P14"_s);
        QVERIFY(!swim.differs);
    }

    void whatThePlanLeavesOut_isAnsweredByStipple()
    {
        auto theirs = m_technicians;
        theirs.permissions.removeIf([](const Permission &each) { return each.id == u"AC-P14"; });
        auto basis = this->basis(4);

        const auto swim =
            about(may({theirs, m_content.carePlan, basis.sessions, basis.day, 0}, u"swim"_s),
                  u"AC-P14"_s);

        QCOMPARE(swim.verdict, Verdict::NotYet);
        QCOMPARE(swim.author, u"Stipple"_s);
    }

    void scabs_moveTheAnswer()
    {
        const auto moved = ask(u"AC-P17"_s, 12, {0}, 3);

        QCOMPARE(moved.verdict, Verdict::NotYet);
        QCOMPARE(moved.from, sessionDay.addDays(13));
        QCOMPARE(moved.movedDays, 3);
        QCOMPARE(ask(u"AC-P17"_s, 12, {0}, 99).from, sessionDay.addDays(17));
        QCOMPARE(ask(u"AC-P13"_s, 12, {0}, 3).movedDays, 0);
    }

    void bookedSession_putsTheDayBack()
    {
        // Day 30 after the first session lies behind the second one, which starts anew.
        const auto swim = ask(u"AC-P14"_s, 10, {0, 14});
        QCOMPARE(swim.verdict, Verdict::NotYet);
        QCOMPARE(swim.from, sessionDay.addDays(44));

        const auto beforeSecond = ask(u"AC-P14"_s, 32, {0, 40});
        QCOMPARE(beforeSecond.verdict, Verdict::Allowed);
        QCOMPARE(beforeSecond.until, sessionDay.addDays(39));
        QVERIFY(!ask(u"AC-P14"_s, 32).until.isValid());
    }

    void preparation_forbidsWhatHealingAllows()
    {
        const auto wine = ask(u"AC-P28"_s, 39, {0, 40});
        QCOMPARE(wine.verdict, Verdict::NotYet);
        QCOMPARE(wine.forbiddenBy, QStringList{u"AC-B03"_s});
        QCOMPARE(wine.from, sessionDay.addDays(42));
        const auto earlier = ask(u"AC-P28"_s, 30, {0, 40});
        QCOMPARE(earlier.verdict, Verdict::Allowed);
        QCOMPARE(earlier.until, sessionDay.addDays(37));

        const auto sun = ask(u"AC-P11"_s, -10);
        QCOMPARE(sun.verdict, Verdict::NotYet);
        QCOMPARE(sun.forbiddenBy, QStringList{u"AC-B01"_s});
        QCOMPARE(sun.from, sessionDay.addDays(30));
        QCOMPARE(ask(u"AC-P11"_s, -20).verdict, Verdict::Allowed);
        QCOMPARE(ask(u"AC-P11"_s, -20).until, sessionDay.addDays(-15));
    }

    void askFirst_saysWhenAndKeepsAsking()
    {
        const auto early = ask(u"AC-P22"_s, 10);
        QCOMPARE(early.verdict, Verdict::NotYet);
        QVERIFY(early.askThen);
        QCOMPARE(early.from, sessionDay.addDays(30));
        QCOMPARE(ask(u"AC-P22"_s, 30).verdict, Verdict::AskFirst);
        const auto aspirin = ask(u"AC-P24"_s, -3);
        QCOMPARE(aspirin.verdict, Verdict::AskFirst);
        QCOMPARE(aspirin.forbiddenBy, QStringList{u"AC-B05"_s});
        QCOMPARE(ask(u"T-BLOOD"_s, 500).verdict, Verdict::AskFirst);
    }

    void never_isNever_andWhatIsOverIsOver()
    {
        QCOMPARE(ask(u"AC-P16"_s, 400).verdict, Verdict::Never);
        QCOMPARE(ask(u"AC-P25"_s, 1).verdict, Verdict::Allowed);
        QCOMPARE(ask(u"AC-P25"_s, 1).until, sessionDay.addDays(2));
        const auto over = ask(u"AC-P25"_s, 3);
        QCOMPARE(over.verdict, Verdict::NoLonger);
        QVERIFY(!over.from.isValid());
        QCOMPARE(ask(u"AC-P25"_s, 3, {0, 14}).from, sessionDay.addDays(14));
    }

    void earlierWithTheTechnician_isSaidWithItsDay()
    {
        QCOMPARE(ask(u"AC-P10"_s, 5).notBefore, sessionDay.addDays(10));
        QCOMPARE(ask(u"AC-P10"_s, 5, {0}, 2).notBefore, sessionDay.addDays(12));
        QVERIFY(!ask(u"AC-P10"_s, 30).notBefore.isValid());
    }

    void whatOnlyATaskSpeaksOf_isAnsweredToo()
    {
        const auto coffee = ask(u"AC-B04"_s, -1);
        QCOMPARE(coffee.verdict, Verdict::NotYet);
        QCOMPARE(coffee.from, sessionDay.addDays(1));
        QCOMPARE(ask(u"AC-B04"_s, 1).verdict, Verdict::Allowed);
        QCOMPARE(ask(u"AC-B04"_s, 1, {0, 14}).until, sessionDay.addDays(12));
    }

    void withoutASession_whatIsAMatterOfHealingIsAllowed()
    {
        QCOMPARE(ask(u"AC-P14"_s, 0, {}).verdict, Verdict::Allowed);
        QCOMPARE(ask(u"AC-P16"_s, 0, {}).verdict, Verdict::Never);
        QCOMPARE(ask(u"AC-P22"_s, 0, {}).verdict, Verdict::AskFirst);
    }
};

QTEST_GUILESS_MAIN(TestMay)
#include "tst_may.moc"
