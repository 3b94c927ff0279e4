// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Clinics that somebody considers: what is noted there counts as the guide says, and is kept.

#include "core/choosing/choosingservice.h"
#include "core/content/content.h"
#include "platform/fake/fakeclock.h"
#include "tests/fakes/fakechoosingrepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const ClinicGuide &guide()
{
    static const auto content = *Content::load();
    return content.clinicGuide;
}

struct Chooser
{
    FakeClock clock{QDate(2026, 6, 15)};
    FakeChoosingRepository rows;
    ChoosingService service{rows, guide(), clock};
};

} // namespace

class TestChoosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clinic_isAddedUnderItsName()
    {
        Chooser chooser;
        QSignalSpy changed(&chooser.service, &ChoosingService::changed);
        const auto id = chooser.service.add(u"  Demo clinic "_s);
        QVERIFY(id);
        QCOMPARE(chooser.service.clinic(*id)->name, u"Demo clinic"_s);
        QCOMPARE(changed.size(), 1);
    }

    void nameThatIsNone_isRefusedAndNothingIsKept()
    {
        Chooser chooser;
        for (const auto &name : {u""_s, u"   "_s, QString(81, u'x')})
            QCOMPARE(chooser.service.add(name).error().code, ErrorCode::InvalidArgument);
        QVERIFY(chooser.rows.rows.isEmpty());
    }

    void score_countsWhatTheGuideSaysAndTellsWhatIsOpen()
    {
        Chooser chooser;
        const auto id = *chooser.service.add(u"Demo clinic"_s);
        QVERIFY(chooser.service.mark(id, u"CL-01"_s, Mark::Good));
        QVERIFY(chooser.service.mark(id, u"CL-02"_s, Mark::Good));
        QVERIFY(chooser.service.mark(id, u"CL-16"_s, Mark::Warning));

        const auto score = scoreOf(*chooser.service.clinic(id), guide());
        QCOMPARE(score.points, 2 * guide().score.good + guide().score.warning);
        QCOMPARE(score.good, 2);
        QCOMPARE(score.warnings, 1);
        QCOMPARE(score.open, 13); // 15 points can be good, two were looked at
    }

    void markTakenAway_countsNoMore()
    {
        Chooser chooser;
        const auto id = *chooser.service.add(u"Demo clinic"_s);
        const auto before = scoreOf(*chooser.service.clinic(id), guide());
        QVERIFY(chooser.service.mark(id, u"CL-01"_s, Mark::Warning));
        QVERIFY(chooser.service.mark(id, u"CL-01"_s, {}));
        QVERIFY(scoreOf(*chooser.service.clinic(id), guide()) == before);
    }

    void markWithoutSense_isRefused()
    {
        Chooser chooser;
        const auto id = *chooser.service.add(u"Demo clinic"_s);
        QVERIFY(!chooser.service.mark(id, u"CL-99"_s, Mark::Good));
        QVERIFY(!chooser.service.mark(id, u"CL-16"_s, Mark::Good));
        QCOMPARE(chooser.service.mark(ConsideredId::random(), u"CL-01"_s, Mark::Good).error().code,
                 ErrorCode::NotFound);
        QVERIFY(chooser.service.clinic(id)->marks.isEmpty());
    }

    void questionAsked_staysAskedUntilItIsTakenBack()
    {
        Chooser chooser;
        const auto id = *chooser.service.add(u"Demo clinic"_s);
        QVERIFY(chooser.service.setAsked(id, u"CQ-01"_s, true));
        QVERIFY(chooser.service.clinic(id)->asked.contains(u"CQ-01"_s));
        QVERIFY(chooser.service.setAsked(id, u"CQ-01"_s, false));
        QVERIFY(chooser.service.clinic(id)->asked.isEmpty());
        QVERIFY(!chooser.service.setAsked(id, u"CQ-99"_s, true));
    }

    void failedWrite_leavesWhatWasThere()
    {
        Chooser chooser;
        const auto id = *chooser.service.add(u"Demo clinic"_s);
        QVERIFY(chooser.service.setNotes(id, u"Demo notes"_s));
        chooser.rows.failure = Error{ErrorCode::DiskFull, {}};
        QCOMPARE(chooser.service.setNotes(id, u"others"_s).error().code, ErrorCode::DiskFull);
        QCOMPARE(chooser.service.clinic(id)->notes, u"Demo notes"_s);
    }

    void removedClinic_isGone()
    {
        Chooser chooser;
        const auto id = *chooser.service.add(u"Demo clinic"_s);
        QVERIFY(chooser.service.remove(id));
        QVERIFY(chooser.service.clinics()->isEmpty());
        QCOMPARE(chooser.service.clinic(id).error().code, ErrorCode::NotFound);
    }

    void removedClinic_isPutBackAsItWas()
    {
        Chooser chooser;
        const auto id = *chooser.service.add(u"Demo clinic"_s);
        QVERIFY(chooser.service.mark(id, u"CL-01"_s, Mark::Good));
        QVERIFY(chooser.service.setNotes(id, u"Quiet rooms."_s));
        const auto before = *chooser.service.clinic(id);
        QVERIFY(chooser.service.remove(id));

        QSignalSpy changed(&chooser.service, &ChoosingService::changed);
        QVERIFY(chooser.service.restore(before));
        QCOMPARE(*chooser.service.clinic(id), before);
        QVERIFY(chooser.service.restore(before));
        QCOMPARE(chooser.rows.rows.size(), 1);
        QCOMPARE(changed.size(), 1);
    }

    void removedClinic_isNotPutBackOverwritingWhatIsThere()
    {
        Chooser chooser;
        const auto id = *chooser.service.add(u"Demo clinic"_s);
        const auto before = *chooser.service.clinic(id);
        QVERIFY(chooser.service.setNotes(id, u"Newer."_s));
        QVERIFY(chooser.service.restore(before));
        QCOMPARE(chooser.service.clinic(id)->notes, u"Newer."_s);
    }

    void askedQuestions_areCountedAsLongAsTheGuideHasThem()
    {
        ConsideredClinic clinic;
        clinic.asked = {u"CQ-01"_s, u"CQ-04"_s, u"CQ-99"_s};
        QCOMPARE(askedOf(clinic, guide()), 2);
    }
};

QTEST_GUILESS_MAIN(TestChoosing)
#include "tst_choosing.moc"
