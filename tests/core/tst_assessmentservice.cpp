// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/reader.h"
#include "tests/core/answering.h"
#include "tests/fakes/fakeresponserepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const Assessment &assessment()
{
    static const auto loaded = *Assessment::load();
    return loaded;
}

struct Fixture
{
    FakeClock clock{QDate(2026, 6, 15)};
    FakeResponseRepository responses;
    AssessmentShelf assessments{assessment()};
    AssessmentService service{responses, assessments, clock};

    Fixture()
    {
        if (!service.open())
            qFatal("open");
    }

    [[nodiscard]] Answering answering() { return {service, clock}; }

    void choose(const QString &linkId, const QStringList &codes)
    {
        answering().choose(linkId, codes);
    }

    void answerAsMan()
    {
        answering().begin();
        answering().none({u"health.scalp"_s, u"health.skin"_s, u"health.conditions"_s,
                          u"health.medicines"_s, u"health.procedures"_s});
    }
};

} // namespace

class TestAssessmentService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_forTheFirstTime_asksTheFirstQuestionAndKeepsNothing()
    {
        Fixture f;
        QVERIFY(!f.service.isStarted());
        QVERIFY(f.responses.rows.isEmpty());
        const auto question = f.service.current();
        QCOMPARE(question->linkId, u"about.age"_s);
        QCOMPARE(question->kind, AssessmentQuestion::Kind::Number);
        QCOMPARE(question->section, u"About you"_s);
        QVERIFY(!question->why.isEmpty());
        QCOMPARE(*question->lowest, 1);
        QVERIFY(!question->answered);
        QCOMPARE(f.service.progress().answered, 0);
        QCOMPARE(f.service.progress().position, 0);
    }

    void theAssessment_isReadWhenItIsFirstAskedForAndOnce()
    {
        int read = 0;
        FakeClock clock{QDate(2026, 6, 15)};
        FakeResponseRepository responses;
        AssessmentShelf shelf([&] {
            ++read;
            return Assessment::load();
        });
        AssessmentService service(responses, shelf, clock);
        QVERIFY(!shelf.wasRead());
        QVERIFY(!service.concludes());
        QVERIFY(service.questions().isEmpty());
        QCOMPARE(service.complete().error().code, ErrorCode::NotFound);
        QCOMPARE(read, 0);
        QVERIFY(service.open());
        QVERIFY(service.concludes());
        QVERIFY(service.answer(u"about.age"_s, qint64{38}));
        QVERIFY(service.open());
        QVERIFY(service.startAgain());
        QCOMPARE(read, 1);
        QVERIFY(shelf.wasRead());
        QCOMPARE((*shelf.current()).get(), (*shelf.current()).get());
    }

    void open_whileTheAssessmentCannotBeRead_saysSoAndReadsItNextTime()
    {
        bool damaged = true;
        FakeClock clock{QDate(2026, 6, 15)};
        FakeResponseRepository responses;
        AssessmentShelf shelf([&]() -> Result<Assessment> {
            if (damaged)
                return Error{ErrorCode::ContentInvalid, u"smp.json"_s};
            return Assessment::load();
        });
        AssessmentService service(responses, shelf, clock);
        QCOMPARE(service.open().error().code, ErrorCode::ContentInvalid);
        QCOMPARE(service.startAgain().error().code, ErrorCode::ContentInvalid);
        QVERIFY(!service.current());
        QVERIFY(!shelf.wasRead());
        damaged = false;
        QVERIFY(service.open());
        QCOMPARE(service.current()->linkId, u"about.age"_s);
    }

    void answer_isKeptAtOnceAndRead()
    {
        Fixture f;
        QSignalSpy changed(&f.service, &AssessmentService::changed);
        QVERIFY(f.service.answer(u"about.age"_s, qint64{38}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(f.responses.rows.size(), 1);
        const auto document = json::parse(f.responses.rows.at(0).document);
        QCOMPARE(document->value(u"status").toString(), u"in-progress"_s);
        QCOMPARE(document->value(u"questionnaire").toString(), assessment().form().canonical());
        QCOMPARE(*f.service.current()->number, 38);
        QVERIFY(f.service.next());
        QCOMPARE(f.service.current()->linkId, u"about.sex"_s);
        QVERIFY(f.service.back());
        QVERIFY(!f.service.back());
    }

    void next_withoutARequiredAnswer_stays()
    {
        Fixture f;
        QVERIFY(!f.service.next());
        QCOMPARE(f.service.current()->linkId, u"about.age"_s);
    }

    void open_afterAKill_resumesAtTheFirstUnanswered()
    {
        Fixture f;
        QVERIFY(f.service.answer(u"about.age"_s, qint64{38}));
        f.choose(u"about.sex"_s, {u"female"_s});
        AssessmentService later(f.responses, f.assessments, f.clock);
        QVERIFY(later.open());
        QVERIFY(later.isStarted());
        QCOMPARE(later.current()->linkId, u"about.goal"_s);
        QCOMPARE(*later.question(u"about.age"_s)->number, 38);
        QCOMPARE(later.progress().answered, 2);
    }

    void answer_thatCannotBeKept_changesNothing()
    {
        Fixture f;
        QVERIFY(f.service.answer(u"about.age"_s, qint64{38}));
        f.responses.unsaved = Error{ErrorCode::DiskFull, {}};
        QSignalSpy changed(&f.service, &AssessmentService::changed);
        const auto status = f.service.answer(u"about.age"_s, qint64{39});
        QCOMPARE(status.error().code, ErrorCode::DiskFull);
        QCOMPARE(*f.service.current()->number, 38);
        QCOMPARE(changed.count(), 0);
    }

    void answer_thatDoesNotFit_isRefused_data()
    {
        QTest::addColumn<QString>("linkId");
        QTest::addColumn<AnswerValue>("value");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QString &linkId, const AnswerValue &value,
                            ErrorCode code) { QTest::newRow(name) << linkId << value << code; };
        row("no such question", u"x"_s, qint64{1}, ErrorCode::NotFound);
        row("a group", u"about"_s, qint64{1}, ErrorCode::NotFound);
        row("not shown", u"cancer.chemo"_s, QStringList{u"ended"_s}, ErrorCode::NotFound);
        row("below", u"about.age"_s, qint64{0}, ErrorCode::InvalidArgument);
        row("above", u"about.age"_s, qint64{121}, ErrorCode::InvalidArgument);
        row("another kind", u"about.age"_s, QStringList{u"male"_s}, ErrorCode::InvalidArgument);
        row("unknown code", u"about.sex"_s, QStringList{u"x"_s}, ErrorCode::InvalidArgument);
        row("two of one", u"about.sex"_s, QStringList{u"male"_s, u"female"_s},
            ErrorCode::InvalidArgument);
        row("none and some", u"cancer.treated"_s, QStringList{u"none"_s, u"chemo"_s},
            ErrorCode::InvalidArgument);
        row("later than today", u"scar.date"_s, PartialDate::ofMonth(2026, 7),
            ErrorCode::DateInFuture);
    }

    void answer_thatDoesNotFit_isRefused()
    {
        QFETCH(QString, linkId);
        QFETCH(AnswerValue, value);
        QFETCH(ErrorCode, code);
        Fixture f;
        f.choose(u"about.goal"_s, {u"scar"_s});
        const auto before = f.responses.rows;
        const auto status = f.service.answer(linkId, value);
        QVERIFY(!status);
        QCOMPARE(codeName(status.error().code), codeName(code));
        QCOMPARE(f.responses.rows, before);
    }

    void dates_mayBeMonthsOrYears()
    {
        Fixture f;
        f.choose(u"about.goal"_s, {u"scar"_s});
        QVERIFY(f.service.answer(u"scar.date"_s, PartialDate::ofMonth(2026, 6)));
        QCOMPARE(f.service.question(u"scar.date"_s)->date.toString(), u"2026-06"_s);
        QVERIFY(f.service.answer(u"scar.date"_s, PartialDate::ofYear(2010)));
        QCOMPARE(f.service.question(u"scar.date"_s)->date.toString(), u"2010"_s);
        QVERIFY(f.service.answer(u"scar.date"_s, {}));
        QVERIFY(!f.service.question(u"scar.date"_s)->answered);
    }

    void toggle_keepsExclusiveOptionsAlone()
    {
        Fixture f;
        const auto chosen = [&] {
            QStringList codes;
            const auto question = f.service.question(u"cancer.treated"_s);
            for (const auto &option : question->options)
                if (option.chosen)
                    codes.append(option.code);
            return codes;
        };
        QVERIFY(f.service.toggle(u"cancer.treated"_s, u"chemo"_s));
        QVERIFY(f.service.toggle(u"cancer.treated"_s, u"head-radio"_s));
        QCOMPARE(chosen(), (QStringList{u"chemo"_s, u"head-radio"_s}));
        QVERIFY(f.service.toggle(u"cancer.treated"_s, u"none"_s));
        QCOMPARE(chosen(), QStringList{u"none"_s});
        QVERIFY(f.service.toggle(u"cancer.treated"_s, u"chemo"_s));
        QCOMPARE(chosen(), QStringList{u"chemo"_s});
        QVERIFY(f.service.toggle(u"cancer.treated"_s, u"chemo"_s));
        QVERIFY(!f.service.question(u"cancer.treated"_s)->answered);
        QVERIFY(!f.service.toggle(u"cancer.treated"_s, u"x"_s));
    }

    void answers_openAndCloseBranchesAndStayInTheSession()
    {
        Fixture f;
        f.choose(u"about.goal"_s, {u"both"_s});
        QVERIFY(f.service.question(u"scar.type"_s));
        f.choose(u"scar.type"_s, {u"burn"_s});
        f.choose(u"about.goal"_s, {u"thinning"_s});
        QVERIFY(!f.service.question(u"scar.type"_s));
        f.choose(u"about.goal"_s, {u"both"_s});
        QVERIFY(f.service.question(u"scar.type"_s)->answered);
    }

    void result_saysTypeSignsAndOutlook()
    {
        Fixture f;
        f.answerAsMan();
        const auto result = f.service.result();
        QVERIFY(result);
        QCOMPARE(result->best->id, u"AGA_M"_s);
        QCOMPARE(result->best->name, u"Male pattern"_s);
        QVERIFY(!result->typeIncomplete);
        QCOMPARE(result->best->signs.size(), 3);
        QCOMPARE(result->best->signs.at(1).because.linkId, u"pattern.shape"_s);
        QCOMPARE(result->best->signs.at(1).because.answer, u"Temples or crown"_s);
        QVERIFY(result->best->signs.at(1).supports);
        QCOMPARE(result->best->signs.at(1).provenance.evidence.refs, (QList{65, 68}));
        QCOMPARE(result->drawing, u"norwood-IV"_s);
        QVERIFY(result->verdicts.isEmpty());
        QVERIFY(result->noConcern);
        QVERIFY(!result->onceCleared);
        QCOMPARE(*result->outlook->sessions, (NumberRange{2, 4}));
        QCOMPARE(*result->outlook->gapDays, 14);
        QCOMPARE(*result->outlook->topUpMonths, (NumberRange{36, 60}));
        QCOMPARE(result->outlook->prices.size(), 2);
        QCOMPARE(result->outlook->prices.at(0).high, 4200);
        QCOMPARE(result->outlook->prices.at(1).currency, u"GBP"_s);
        QVERIFY(!result->outlook->can.isEmpty() && !result->outlook->cannot.isEmpty());
    }

    void result_comparesEveryWayForThisType()
    {
        Fixture f;
        f.answerAsMan();
        const auto outlook = *f.service.result()->outlook;
        QStringList ways;
        for (const auto &way : outlook.ways) {
            ways.append(way.id);
            QVERIFY(!way.name.isEmpty() && !way.here.text.isEmpty() && !way.cost.isEmpty());
            QVERIFY(!way.undo.isEmpty() && !way.risks.isEmpty());
        }
        QCOMPARE(ways, (QStringList{u"pigment"_s, u"transplant"_s, u"medicine"_s, u"fibres"_s,
                                    u"wig"_s, u"both"_s, u"nothing"_s}));
        QCOMPARE(outlook.ways.at(1).fit, TreatmentWay::Fit::Yes);
        QCOMPARE(outlook.ways.at(1).here.provenance.evidence.refs, (QList{46, 191}));

        f.choose(u"pattern.shape"_s, {u"all-scalp"_s});
        f.choose(u"pattern.signs"_s, {u"nails"_s});
        f.choose(u"loss.dx"_s, {u"areata"_s});
        const auto bare = *f.service.result()->outlook;
        QCOMPARE(f.service.result()->best->id, u"AA_TOTALIS"_s);
        const auto fitOf = [&](const QString &id) {
            return std::ranges::find(bare.ways, id, &TreatmentWay::id)->fit;
        };
        QCOMPARE(fitOf(u"transplant"_s), TreatmentWay::Fit::No);
        QCOMPARE(fitOf(u"fibres"_s), TreatmentWay::Fit::No);
        QCOMPARE(fitOf(u"jak"_s), TreatmentWay::Fit::Ask);
        QCOMPARE(fitOf(u"wig"_s), TreatmentWay::Fit::Yes);
    }

    void result_answersWhatThePersonHopesForFirst()
    {
        Fixture f;
        f.answerAsMan();
        f.choose(u"about.expect"_s, {u"painless"_s, u"growth"_s});
        const auto promises = f.service.result()->outlook->promises;
        QCOMPARE(promises.size(), 8);
        QVERIFY(promises.at(0).hoped && promises.at(1).hoped && !promises.at(2).hoped);
        QCOMPARE(promises.at(0).answer.provenance.id, u"CLAIM-GROWTH"_s);
        QCOMPARE(promises.at(1).answer.provenance.id, u"CLAIM-PAINLESS"_s);
        QCOMPARE(promises.at(1).saidBy, QList{3});
        QVERIFY(!promises.at(1).answer.provenance.evidence.refs.contains(3));
    }

    void result_bringsColourAndEveryPriceBehindTheGuide()
    {
        Fixture f;
        f.answerAsMan();
        const auto outlook = *f.service.result()->outlook;
        QVERIFY(outlook.look.size() >= 5);
        QVERIFY(outlook.priceBasis.size() >= 9);
        QCOMPARE(outlook.priceBasis.at(0).provenance.id, u"PR-01"_s);
    }

    void result_listsVerdictsStrictestFirstWithDatesAndReasons()
    {
        Fixture f;
        f.answerAsMan();
        f.choose(u"loss.skin"_s, {u"itch"_s, u"burning"_s});
        f.choose(u"health.skin"_s, {u"SU-PSOHX"_s, u"SU-KELOID"_s});
        f.choose(u"health.medicines"_s, {u"SU-ISO"_s});
        QVERIFY(f.service.answer(u"health.iso-end"_s, PartialDate::ofMonth(2026, 4)));
        const auto result = f.service.result();
        QCOMPARE(result->verdicts.size(), 3);
        QCOMPARE(result->verdicts.at(0).verdict, Verdict::Stop);
        QCOMPARE(result->verdicts.at(0).clearedBy, u"dermatologist"_s);
        QCOMPARE(result->verdicts.at(1).verdict, Verdict::Wait);
        QCOMPARE(*result->verdicts.at(1).earliest, QDate(2026, 10, 30));
        QCOMPARE(result->verdicts.at(1).because.at(1).answer, u"April 2026"_s);
        QCOMPARE(result->verdicts.at(2).verdict, Verdict::Caution);
        QCOMPARE(*result->earliest, QDate(2026, 10, 30));
        QCOMPARE(result->doctorFirst.size(), 1);
        QCOMPARE(result->doctorFirst.at(0).provenance.id, u"DF-02"_s);
        QVERIFY(result->onceCleared);
        QVERIFY(!result->noConcern);
        // Itching speaks against a pattern: another type's rule picked it up.
        QVERIFY(!result->best->signs.last().supports);
        QCOMPARE(result->best->signs.last().because.linkId, u"loss.skin"_s);
    }

    void result_whileAnswersAreMissing_isIncomplete()
    {
        Fixture f;
        QVERIFY(f.service.answer(u"about.age"_s, qint64{38}));
        const auto result = f.service.result();
        QVERIFY(!result->best);
        QVERIFY(result->typeIncomplete);
        QVERIFY(result->verdictIncomplete);
        QVERIFY(!result->noConcern);
        QVERIFY(!result->unknown.isEmpty());
        QVERIFY(!result->unknown.at(0).missing.at(0).question.isEmpty());
    }

    void changedAnswer_saysWhichAnswersNoLongerCountAndWhichQuestionsCome()
    {
        Fixture f;
        f.choose(u"about.goal"_s, {u"both"_s});
        f.choose(u"scar.type"_s, {u"burn"_s});
        QVERIFY(f.service.goTo(u"about.goal"_s));
        QVERIFY(f.service.effect().isEmpty());
        f.choose(u"about.goal"_s, {u"thinning"_s});
        QCOMPARE(f.service.effect().hidden, QStringList{u"Where does the scar come from?"_s});
        QVERIFY(f.service.effect().shown.isEmpty());
        f.choose(u"about.goal"_s, {u"scar"_s});
        QVERIFY(!f.service.effect().bestDiffers);
        // Back to what it was: nothing has changed.
        f.choose(u"about.goal"_s, {u"both"_s});
        QVERIFY(f.service.effect().isEmpty());
    }

    void changedAnswer_saysThatTheFitAndTheVerdictsChanged()
    {
        Fixture f;
        f.answerAsMan();
        QVERIFY(f.service.goTo(u"pattern.shape"_s));
        f.choose(u"pattern.shape"_s, {u"patch"_s});
        auto effect = f.service.effect();
        QVERIFY(effect.bestDiffers);
        QCOMPARE(effect.bestBefore, u"Male pattern"_s);
        QVERIFY(effect.bestAfter.isEmpty());
        QCOMPARE(effect.hidden.size(), 2);
        QCOMPARE(effect.shown.size(), 1);
        f.choose(u"pattern.shape"_s, {u"temples-crown"_s});
        QVERIFY(f.service.effect().isEmpty());
        QVERIFY(f.service.goTo(u"health.medicines"_s));
        f.choose(u"health.medicines"_s, {u"SU-THIN"_s});
        effect = f.service.effect();
        QVERIFY(!effect.bestDiffers);
        QCOMPARE(effect.came.size(), 1);
        QCOMPARE(effect.came.at(0).provenance.id, u"SU-THIN"_s);
        QVERIFY(effect.went.isEmpty());
    }

    void firstAnswer_changesNothingElse()
    {
        Fixture f;
        QVERIFY(f.service.goTo(u"about.goal"_s));
        f.choose(u"about.goal"_s, {u"both"_s});
        QVERIFY(f.service.effect().isEmpty());
    }

    void complete_needsEveryRequiredAnswer()
    {
        Fixture f;
        QVERIFY(f.service.answer(u"about.age"_s, qint64{38}));
        QCOMPARE(f.service.complete().error().code, ErrorCode::InvalidArgument);
        QVERIFY(f.service.missing().contains(u"about.sex"_s));
    }

    void complete_prunesAndFreezes_andALaterAnswerBeginsANewResponse()
    {
        Fixture f;
        f.choose(u"about.goal"_s, {u"scar"_s});
        f.choose(u"scar.type"_s, {u"burn"_s});
        f.answerAsMan();
        QVERIFY(f.service.complete());
        QVERIFY(f.service.isCompleted());
        QVERIFY(!f.service.current());
        QCOMPARE(f.responses.rows.size(), 1);
        const auto kept = f.responses.rows.at(0);
        QVERIFY(kept.completed);
        QVERIFY(!kept.document.contains("burn"));
        QVERIFY(kept.document.contains("\"completed\""));

        f.clock.advance(std::chrono::hours(1));
        f.choose(u"loss.active"_s, {u"fast"_s});
        QCOMPARE(f.responses.rows.size(), 2);
        QCOMPARE(f.responses.rows.at(0), kept);
        QVERIFY(!f.service.isCompleted());
        QCOMPARE(*f.service.question(u"about.age"_s)->number, 38);
    }

    void startAgain_forgetsADraftAndKeepsWhatIsCompleted()
    {
        Fixture f;
        QVERIFY(f.service.answer(u"about.age"_s, qint64{38}));
        QVERIFY(f.service.startAgain());
        QVERIFY(f.responses.rows.isEmpty());
        QVERIFY(!f.service.isStarted());
        f.answerAsMan();
        QVERIFY(f.service.complete());
        QVERIFY(f.service.startAgain());
        QCOMPARE(f.responses.rows.size(), 1);
        QCOMPARE(f.service.progress().answered, 0);
    }

    void open_aResponseToAnotherForm_beginsANewOne()
    {
        Fixture f;
        QVERIFY(f.service.answer(u"about.age"_s, qint64{38}));
        f.responses.rows[0].questionnaire =
            u"https://stipple.example/fhir/Questionnaire/smp|9.0.0"_s;
        f.responses.rows[0].pins.clear();
        AssessmentService later(f.responses, f.assessments, f.clock);
        QVERIFY(later.open());
        QVERIFY(!later.isStarted());
        QCOMPARE(f.responses.rows.size(), 1);
    }

    void open_aBrokenResponse_isAnErrorAndLeavesIt()
    {
        Fixture f;
        QVERIFY(f.service.answer(u"about.age"_s, qint64{38}));
        f.responses.rows[0].document.chop(1);
        AssessmentService later(f.responses, f.assessments, f.clock);
        QCOMPARE(later.open().error().code, ErrorCode::JsonInvalid);
        QCOMPARE(f.responses.rows.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAssessmentService)
#include "tst_assessmentservice.moc"
