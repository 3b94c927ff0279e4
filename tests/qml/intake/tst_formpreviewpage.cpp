// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// A form as a client sees it: everything can be answered, and nothing is kept.

#include "tests/core/intake/demoform.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    DemoHome home;
    ClinicFormId id;
    Stage stage{{.size = {390, 1000}}};

    explicit Opened(const QByteArray &table = {}, const QByteArray &form = demoform::form())
        : id(*home.intake.import(form))
    {
        if (!table.isEmpty() && !home.intake.importTable(id, table))
            qFatal("no table");
        if (!stage.show(u"Intake"_s, u"FormPreviewPage"_s, {{u"formId"_s, id.toString()}}))
            qFatal("no page");
    }

    /// Answers the first question, leaves the others, and finishes.
    [[nodiscard]] bool answer(const QString &first)
    {
        auto &hand = stage.hand();
        if (!hand.see(u"Do you take blood thinners?"_s) || !hand.tap(first))
            return false;
        if (first != "I am not sure"_L1 && !hand.tap(u"Next"_s))
            return false;
        (void)hand.look();
        if (first == "Yes"_L1 && (!hand.see(u"Which ones?"_s) || !hand.tap(u"Skip"_s)))
            return false;
        return hand.see(u"When were you last in strong sun?"_s) && hand.tap(u"Skip"_s) &&
               hand.see(u"Your answers"_s);
    }
};

} // namespace

class TestFormPreviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questions_areThoseThatAClientSees()
    {
        Opened at;
        QVERIFY(at.stage.hand().see(
            u"Preview: this is what a client sees. Nothing you answer here is kept."_s));
        QVERIFY(at.answer(u"Yes"_s));
    }

    void withoutTable_endSaysThatNothingFollows()
    {
        Opened at;
        QVERIFY(at.answer(u"No"_s));
        QVERIFY(at.stage.hand().tap(u"Finish"_s));
        QVERIFY(at.stage.hand().see(u"It concludes nothing"_s));
        QSignalSpy closed(&at.stage.page(), SIGNAL(closed()));
        QVERIFY(at.stage.hand().tap(u"Done"_s));
        QCOMPARE(closed.size(), 1);
    }

    void withTable_endSaysWhatItConcludesAndWhy()
    {
        Opened at(demoform::table());
        QVERIFY(at.answer(u"Yes"_s));
        QVERIFY(at.stage.hand().tap(u"See my result"_s));
        QVERIFY(at.stage.hand().see(u"Demo reason DEMO-1"_s));
        QVERIFY(at.stage.hand().see(u"Do you take blood thinners?, Yes"_s));
        QVERIFY(!at.stage.hand().read().contains(u"It concludes nothing"_s));
    }

    void unsureAnswer_leavesTheResultOpen()
    {
        Opened at(demoform::table());
        QVERIFY(at.answer(u"I am not sure"_s));
        QVERIFY(at.stage.hand().tap(u"See my result"_s));
        QVERIFY(at.stage.hand().see(u"Open answers could still change this."_s));
        QVERIFY(at.stage.hand().see(u"Still open"_s));
    }

    void faultyTable_concludesNothing()
    {
        Opened at(demoform::table(demoform::rule("DEMO-1", "never", "{'outcome':'INFO'}")));
        QVERIFY(at.answer(u"No"_s));
        QVERIFY(at.stage.hand().tap(u"Finish"_s));
        QVERIFY(at.stage.hand().see(u"It concludes nothing"_s));
    }

    void nothing_isStored()
    {
        Opened at(demoform::table());
        const auto rows = at.home.intakeRows.rows;
        QVERIFY(at.answer(u"Yes"_s));
        QVERIFY(at.stage.hand().tap(u"See my result"_s));
        QVERIFY(at.stage.hand().see(u"Demo reason DEMO-1"_s));
        QVERIFY(at.home.responses.rows.isEmpty());
        QCOMPARE(at.home.intakeRows.rows, rows);
    }

    void answeringAgain_beginsWithoutAnswers()
    {
        Opened at(demoform::table());
        QVERIFY(at.answer(u"Yes"_s));
        QVERIFY(at.stage.hand().tap(u"See my result"_s));
        QVERIFY(at.stage.hand().see(u"Demo reason DEMO-1"_s));
        QVERIFY(at.stage.hand().tap(u"Answer again"_s));
        QVERIFY(at.answer(u"No"_s));
        QVERIFY(at.stage.hand().tap(u"See my result"_s));
        QVERIFY(at.stage.hand().see(u"Demo reason DEMO-2"_s));
    }

    void formWithoutAnyAnswer_canBeFinished()
    {
        Opened at({}, demoform::form("{'linkId':'q','type':'boolean','text':'Demo?'}"));
        QVERIFY(at.stage.hand().see(u"Demo?"_s));
        QVERIFY(at.stage.hand().tap(u"Skip"_s));
        QVERIFY(at.stage.hand().see(u"Your answers"_s));
        QVERIFY(at.stage.hand().tap(u"Finish"_s));
        QVERIFY(at.stage.hand().see(u"It concludes nothing"_s));
    }

    void leaving_isPossibleAtAnyQuestion()
    {
        Opened at;
        QSignalSpy closed(&at.stage.page(), SIGNAL(closed()));
        QVERIFY(at.stage.hand().see(u"Do you take blood thinners?"_s));
        QVERIFY(at.stage.hand().tap(u"Close"_s));
        QCOMPARE(closed.size(), 1);
    }

    void formThatIsGone_saysSo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Intake"_s, u"FormPreviewPage"_s,
                           {{u"formId"_s, ClinicFormId::random().toString()}}));
        QVERIFY(stage.hand().see(u"This is not here any more"_s));
    }
};

QTEST_MAIN(TestFormPreviewPage)
#include "tst_formpreviewpage.moc"
