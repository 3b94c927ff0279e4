// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/costmodel.h"
#include "qml/assessment/resultmodel.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

AnswerValue chosen(const QString &code)
{
    return QStringList{code};
}

QHash<QString, AnswerValue> malePattern()
{
    return {
        {u"about.sex"_s, chosen(u"male"_s)},      {u"about.goal"_s, chosen(u"thinning"_s)},
        {u"pattern.start"_s, chosen(u"years"_s)}, {u"pattern.shape"_s, chosen(u"temples-crown"_s)},
        {u"pattern.norwood"_s, chosen(u"IV"_s)},  {u"pattern.family"_s, chosen(u"yes"_s)}};
}

QHash<QString, AnswerValue> patches()
{
    return {{u"about.sex"_s, chosen(u"male"_s)},
            {u"about.goal"_s, chosen(u"thinning"_s)},
            {u"loss.active"_s, chosen(u"fast"_s)},
            {u"pattern.start"_s, chosen(u"days-weeks"_s)},
            {u"pattern.since"_s, PartialDate::ofMonth(2025, 9)},
            {u"pattern.shape"_s, chosen(u"patch"_s)},
            {u"pattern.signs"_s, QStringList{u"excl"_s, u"nails"_s}},
            {u"health.skin"_s, chosen(u"not-sure"_s)}};
}

void complete(DemoHome &home, const QHash<QString, AnswerValue> &answers)
{
    home.fillAssessment(answers);
    QVERIFY(home.assessment.complete());
}

AssessmentResult resultOf(DemoHome &home)
{
    return *home.assessment.result();
}

} // namespace

class TestResultPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void home_empty_startsTheQuestions()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"AssessmentHomePage"_s));
        QVERIFY(stage.hand().read().contains(u"Opening your answers"_s));
        QSignalSpy asked(&stage.page(), SIGNAL(questionsRequested()));
        QVERIFY(stage.hand().see(u"Nothing leaves this phone."_s));
        QVERIFY(stage.hand().see(u"Not a diagnosis"_s));
        QVERIFY(stage.hand().tap(u"Start"_s));
        QCOMPARE(asked.size(), 1);
    }

    void home_draft_saysHowFarAndContinues()
    {
        DemoHome home;
        home.fillAssessment({}, u"loss.skin"_s);
        const auto progress = home.assessment.progress();
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"AssessmentHomePage"_s));
        QSignalSpy asked(&stage.page(), SIGNAL(questionsRequested()));
        QVERIFY(
            stage.hand().see(u"%1 of %2 answered"_s.arg(progress.answered).arg(progress.enabled)));
        QVERIFY(stage.hand().tap(u"Continue"_s));
        QCOMPARE(asked.size(), 1);
    }

    void home_startAgain_asksBeforeItForgets()
    {
        DemoHome home;
        home.fillAssessment({}, u"loss.skin"_s);
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"AssessmentHomePage"_s));
        QVERIFY(stage.hand().tap(u"Start again"_s));
        QVERIFY(stage.hand().tap(u"Keep"_s));
        QVERIFY(home.assessment.isStarted());
        QVERIFY(stage.hand().tap(u"Start again"_s));
        QVERIFY(stage.hand().tap(u"Forget"_s));
        QVERIFY(stage.hand().see(u"Start"_s));
        QVERIFY(!home.assessment.isStarted());
        QVERIFY(home.responses.rows.isEmpty());
    }

    void home_done_leadsToTheResult()
    {
        DemoHome home;
        complete(home, malePattern());
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"AssessmentHomePage"_s));
        QSignalSpy result(&stage.page(), SIGNAL(resultRequested()));
        QVERIFY(stage.hand().see(resultOf(home).best->name));
        QVERIFY(stage.hand().tap(u"See my result"_s));
        QCOMPARE(result.size(), 1);
    }

    void home_failed_saysWhatWasKept()
    {
        DemoHome home;
        home.responses.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"AssessmentHomePage"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.responses.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"Start"_s));
    }

    void everyPage_whileTheQuestionsCannotBeRead_saysSoAndTriesAgain_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto &page : {u"AssessmentHomePage"_s, u"QuestionPage"_s, u"ResultPage"_s})
            QTest::newRow(qPrintable(page)) << page;
    }
    void everyPage_whileTheQuestionsCannotBeRead_saysSoAndTriesAgain()
    {
        QFETCH(const QString, page);
        bool damaged = true;
        DemoHome home([&]() -> Result<Assessment> {
            if (damaged)
                return Error{ErrorCode::ContentInvalid, {}};
            return Assessment::load();
        });
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, page));
        QVERIFY(stage.hand().see(u"A part of Stipple's content cannot be read"_s));
        damaged = false;
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(home.assessment.current());
        QTRY_VERIFY(!stage.hand().read().contains(u"cannot be read"_s));
    }

    void result_withoutAnswers_offersToStart()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"ResultPage"_s));
        QVERIFY(stage.hand().read().contains(u"Going through your answers"_s));
        QSignalSpy asked(&stage.page(), SIGNAL(questionRequested(QString)));
        QVERIFY(stage.hand().see(u"No answers yet"_s));
        QVERIFY(stage.hand().tap(u"Start"_s));
        QCOMPARE(asked.size(), 1);
    }

    void result_failed_saysWhatWasKept()
    {
        DemoHome home;
        home.responses.failure = Error{ErrorCode::DatabaseFailed, {}};
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"ResultPage"_s));
        QVERIFY(stage.hand().see(u"Your data could not be reached"_s));
    }

    void result_namesTheFitItsSignsAndNoPercentage()
    {
        DemoHome home;
        complete(home, malePattern());
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"ResultPage"_s));
        QVERIFY(stage.hand().see(u"Your answers fit best with"_s));
        const auto best = *resultOf(home).best;
        QVERIFY(stage.hand().see(best.name));
        const auto sign = best.signs.first().because;
        QVERIFY(stage.hand().see(sign.question + u": "_s + sign.answer));
        QVERIFY(stage.hand().see(u"Not a diagnosis"_s));
        for (const auto &text : stage.hand().read())
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }

    void reason_leadsToItsQuestion()
    {
        DemoHome home;
        complete(home, malePattern());
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"ResultPage"_s));
        QSignalSpy asked(&stage.page(), SIGNAL(questionRequested(QString)));
        const auto sign = resultOf(home).best->signs.first().because;
        QVERIFY(stage.hand().tap(sign.question + u": "_s + sign.answer));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), sign.linkId);
    }

    void result_leadsToTheClinics()
    {
        DemoHome home;
        complete(home, malePattern());
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"ResultPage"_s));
        QSignalSpy clinics(&stage.page(), SIGNAL(clinicsRequested()));
        QVERIFY(stage.hand().tap(u"Choose a clinic"_s));
        QCOMPARE(clinics.size(), 1);
    }

    void source_isAnnounced()
    {
        DemoHome home;
        complete(home, malePattern());
        Stage stage;
        QVERIFY(stage.show(u"Assessment"_s, u"ResultPage"_s));
        QSignalSpy source(&stage.page(), SIGNAL(sourceRequested(int)));
        const auto fit = resultwords::fit(*resultOf(home).best);
        QVERIFY(!fit.origin.sources.isEmpty());
        const int number = fit.origin.sources.first();
        QVERIFY(stage.hand().tap(u"Source %1"_s.arg(number)));
        QCOMPARE(source.size(), 1);
        QCOMPARE(source.first().first().toInt(), number);
    }

    void dermatologistFirst_standsAboveTheFit()
    {
        DemoHome home;
        complete(home, patches());
        QVERIFY(!resultOf(home).doctorFirst.isEmpty());
        Stage stage({.size = {390, 4000}});
        QVERIFY(stage.show(u"Assessment"_s, u"ResultPage"_s));
        QVERIFY(stage.hand().see(u"See a dermatologist first"_s));
        const auto words = stage.hand().read();
        QVERIFY(words.indexOf(u"See a dermatologist first"_s) <
                words.indexOf(u"Your answers fit best with"_s));
        QVERIFY(words.contains(u"What could still change this"_s));
    }

    void verdicts_standStrictestFirst()
    {
        DemoHome home;
        auto answers = malePattern();
        answers.insert(u"health.medicines"_s, chosen(u"SU-THIN"_s));
        answers.insert(u"about.age"_s, qint64{17});
        complete(home, answers);
        const auto result = resultOf(home);
        QVERIFY(result.verdicts.size() > 1);
        for (qsizetype i = 1; i < result.verdicts.size(); ++i)
            QVERIFY(result.verdicts.at(i - 1).verdict >= result.verdicts.at(i).verdict);
        Stage stage({.size = {390, 4000}});
        QVERIFY(stage.show(u"Assessment"_s, u"ResultPage"_s));
        QVERIFY(stage.hand().see(u"Not as things stand"_s));
        QVERIFY(stage.hand().see(u"A doctor has to agree first"_s));
        for (const auto &text : stage.hand().read())
            QVERIFY2(!text.contains(u"unfit"_s), qPrintable(text));
    }

    void wait_saysItsDay()
    {
        VerdictEntry entry;
        entry.verdict = Verdict::Wait;
        entry.earliest = QDate(2026, 12, 4);
        QCOMPARE(resultwords::verdict(entry).word, u"Wait until 4 December 2026"_s);
        entry.openEnded = true;
        QCOMPARE(resultwords::verdict(entry).word, u"Wait at least until 4 December 2026"_s);
        entry.earliest.reset();
        QCOMPARE(resultwords::verdict(entry).word, u"Wait for now"_s);
    }

    void clearance_saysWithWhomToDiscussIt()
    {
        VerdictEntry entry;
        entry.verdict = Verdict::Clearance;
        for (const auto &who : {u"gp"_s, u"dermatologist"_s, u"oncologist"_s, u"haematologist"_s,
                                u"surgeon"_s, u"prescriber"_s}) {
            entry.clearedBy = who;
            QVERIFY2(resultwords::verdict(entry).discuss.startsWith(u"Discuss with"_s),
                     qPrintable(who));
        }
    }

    void figures_areRangesAndNeverShares()
    {
        TreatmentOutlook outlook;
        outlook.sessions = NumberRange{2, 4};
        outlook.gapDays = 14;
        outlook.topUpMonths = NumberRange{36, 60};
        const auto figures = resultwords::figures(outlook);
        QCOMPARE(figures.size(), 2);
        QCOMPARE(figures.at(0).value<FigureItem>().figure, u"2\u20134"_s);
        QCOMPARE(figures.at(1).value<FigureItem>().unit, u"months to a top-up"_s);
        QCOMPARE(resultwords::range(3, 3), u"3"_s);
    }

    void everyWay_opensWithItsCostAndHowItIsUndone()
    {
        DemoHome home;
        complete(home, malePattern());
        Stage stage({.size = {390, 4600}});
        QVERIFY(stage.show(u"Assessment"_s, u"ResultPage"_s));
        QVERIFY(stage.hand().see(u"Beside every other way"_s));
        QVERIFY(stage.hand().see(u"Doing nothing"_s));
        QVERIFY(!stage.hand().read().contains(u"Undoing it"_s));
        QVERIFY(stage.hand().tap(u"Hair transplant"_s));
        QVERIFY(stage.hand().see(u"Undoing it"_s));
        QVERIFY(stage.hand().see(u"It is surgery: scars stay."_s));
    }

    void scarAlone_isNamedOnce()
    {
        DemoHome home;
        complete(home, {{u"about.goal"_s, chosen(u"scar"_s)}, {u"scar.type"_s, chosen(u"dots"_s)}});
        Stage stage({.size = {390, 4600}});
        QVERIFY(stage.show(u"Assessment"_s, u"ResultPage"_s));
        QVERIFY(stage.hand().see(u"Dot scars from a transplant"_s));
        QCOMPARE(stage.hand().read().count(u"Dot scars from a transplant"_s), 1);
    }

    void whatIsHopedFor_isAnsweredFirst()
    {
        DemoHome home;
        auto answers = malePattern();
        answers.insert(u"about.expect"_s, QStringList{u"painless"_s});
        complete(home, answers);
        Stage stage({.size = {390, 4600}});
        QVERIFY(stage.show(u"Assessment"_s, u"ResultPage"_s));
        QVERIFY(stage.hand().see(u"You hope for this"_s));
        const auto words = stage.hand().read();
        QCOMPARE(words.indexOf(u"You hope for this"_s) + 1, words.indexOf(u"“It is painless”"_s));
    }

    void prices_stayAsPublishedUntilSomebodyTypesARate()
    {
        DemoHome home;
        complete(home, malePattern());
        CostModel cost(home.assessment, home.settings);
        cost.choose(2);
        QCOMPARE(cost.figures().at(0).value<FigureItem>().unit, u"US dollars"_s);
        QCOMPARE(cost.rates().size(), 2);
        QVERIFY(!cost.setRate(u"USD"_s, u"much"_s));
        QVERIFY(!cost.setRate(u"USD"_s, u"-1"_s));
        QVERIFY(cost.setRate(u"USD"_s, u"0,9"_s) || cost.setRate(u"USD"_s, u"0.9"_s));
        const auto figure = cost.figures().at(0).value<FigureItem>();
        QCOMPARE(figure.unit, u"euros"_s);
        QCOMPARE(figure.figure, u"630\u20133,800"_s);
        QVERIFY(figure.detail.contains(u"US dollars"_s));
        QVERIFY(cost.setRate(u"USD"_s, QString()));
        QCOMPARE(cost.figures().at(0).value<FigureItem>().unit, u"US dollars"_s);
    }
};

QTEST_MAIN(TestResultPage)
#include "tst_resultpage.moc"
