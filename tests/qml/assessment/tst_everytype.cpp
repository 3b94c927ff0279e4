// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// A form of a demo studio on the pages of the assessment, by pointer and by keys.

#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

Assessment intake()
{
    QFile file(QStringLiteral(STIPPLE_TEST_DATA "/intake.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no intake form");
    return {*Questionnaire::load(file.readAll()), {}};
}

struct At
{
    DemoHome home{intake()};
    Stage stage{{.size = {390, 1400}}};

    explicit At(const QString &question)
    {
        home.fillAssessment({}, question);
        if (!stage.show(u"Assessment"_s, u"QuestionPage"_s))
            qFatal("no page");
    }

    [[nodiscard]] AssessmentQuestion question(const QString &linkId) const
    {
        return *home.assessment.question(linkId);
    }
};

} // namespace

class TestEveryType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_isKeptAsItIsTyped()
    {
        At at(u"name"_s);
        QVERIFY(at.stage.hand().see(u"Thank you for coming.*"_s));
        QVERIFY(at.stage.hand().tap(u"1. What may we call you?"_s, 1));
        at.stage.hand().type(u"Demo"_s);
        QVERIFY(at.stage.hand().see(u"Next"_s));
        QCOMPARE(at.question(u"name"_s).typed.text, u"Demo"_s);
    }

    void numberThatDoesNotFit_saysWhyAndIsNoAnswer()
    {
        At at(u"head"_s);
        QVERIFY(at.stage.hand().tap(u"6. How far is it around your head?"_s, 1));
        at.stage.hand().type(u"5"_s);
        QVERIFY(at.stage.hand().see(u"This is too small or too early."_s));
        QVERIFY(!at.question(u"head"_s).answered);
        at.stage.hand().type(u"7,5"_s);
        QVERIFY(at.stage.hand().see(u"Next"_s));
        QCOMPARE(at.question(u"head"_s).typed.text, u"57.5"_s);
    }

    void amount_asksForItsUnit()
    {
        At at(u"weight"_s);
        QVERIFY(at.stage.hand().tap(u"5. How much do you weigh?"_s, 1));
        at.stage.hand().type(u"80"_s);
        QVERIFY(at.stage.hand().see(u"Choose a unit."_s));
        QVERIFY(at.stage.hand().tap(u"pounds"_s));
        QVERIFY(at.stage.hand().see(u"Next"_s));
        QCOMPARE(at.question(u"weight"_s).typed, (TypedAnswer{u"80"_s, u"[lb_av]"_s}));
    }

    void date_isMonthThenDay()
    {
        At at(u"born"_s);
        QVERIFY(at.stage.hand().tap(u"Mar*"_s));
        QVERIFY(at.stage.hand().tap(u"Day 14"_s));
        QVERIFY(at.stage.hand().see(u"Next"_s));
        QCOMPARE(at.question(u"born"_s).date.firstDay(), QDate(2025, 3, 14));
        QCOMPARE(at.question(u"born"_s).date.precision(), PartialDate::Precision::Day);
    }

    void ownWords_takeThePlaceOfAnOption()
    {
        At at(u"work"_s);
        QVERIFY(at.stage.hand().tap(u"I work inside"_s));
        QVERIFY(at.stage.hand().tap(u"Something else"_s));
        at.stage.hand().type(u"At sea"_s);
        QVERIFY(at.stage.hand().see(u"Next"_s));
        QCOMPARE(at.question(u"work"_s).other, u"At sea"_s);
        QVERIFY(!at.question(u"work"_s).options.first().chosen);
    }

    void listOfWishes_growsAndShrinks()
    {
        At at(u"wishes"_s);
        QVERIFY(at.stage.hand().tap(u"12. What do you wish for?"_s, 1));
        at.stage.hand().type(u"Calm"_s);
        QVERIFY(at.stage.hand().press(u"Return"_s));
        QVERIFY(at.stage.hand().see(u"Take out Calm"_s));
        QVERIFY(at.stage.hand().tap(u"Take out Calm"_s));
        QVERIFY(at.stage.hand().see(u"Skip"_s));
        QVERIFY(!at.question(u"wishes"_s).answered);
    }

    void slider_answersByKeys()
    {
        At at(u"mood"_s);
        QVERIFY(at.stage.hand().see(u"9. How sure are you?"_s));
        QVERIFY(at.stage.hand().tap(u"9. How sure are you?"_s, 1));
        QVERIFY(at.stage.hand().press(u"End"_s));
        QVERIFY(at.stage.hand().see(u"Next"_s));
        QVERIFY(at.question(u"mood"_s).options.last().chosen);
    }

    void partOfAForm_isAskedAgain()
    {
        At at(u"tattoo.fine"_s);
        QVERIFY(at.stage.hand().tap(u"Yes"_s));
        QVERIFY(at.stage.hand().tap(u"Add another: Earlier tattoos"_s));
        QVERIFY(at.stage.hand().see(u"Earlier tattoos · 2 of 2"_s));
        QVERIFY(at.stage.hand().tap(u"Take out: Earlier tattoos 2"_s));
        QVERIFY(at.stage.hand().seeNoMore(u"Earlier tattoos · 2 of 2"_s));
    }

    void end_hasNoResultToPromise()
    {
        At at(u"never"_s);
        QVERIFY(at.stage.hand().see(u"Finish"_s));
        QVERIFY(!at.stage.hand().read().contains(u"See my result"_s));
    }
};

QTEST_MAIN(TestEveryType)
#include "tst_everytype.moc"
