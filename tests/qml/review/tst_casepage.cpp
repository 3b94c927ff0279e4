// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

/// A desk with the made-up clients, and one of them on the screen.
struct Shown
{
    Desk desk;
    Stage stage;

    bool open(const QString &name = u"Demo Amir"_s)
    {
        desk.demo.fill();
        return desk.open(stage, u"Review"_s, u"CasePage"_s,
                         {{u"threadId"_s, desk.demo.row(name).id.toString()}});
    }
};

} // namespace

class TestCasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void case_saysWhoHowUrgentAndWhy()
    {
        Shown shown;
        QVERIFY(shown.open());

        QVERIFY(shown.stage.hand().see(u"Demo Amir"_s));
        QVERIFY(shown.stage.hand().see(u"Urgent"_s));
        QVERIFY(shown.stage.hand().see(u"Session 2 on 16 Nov · received 06:50"_s));
        QVERIFY(shown.stage.hand().see(u"Why this is first"_s));
        QVERIFY(shown.stage.hand().see(u"Redness goes past the treated edge"_s));
        QVERIFY(shown.stage.hand().see(
            u"Told on their phone: See a doctor today or tomorrow morning"_s));
    }

    void facts_tellWhatHasChangedSinceTheDayBefore()
    {
        Shown shown;
        QVERIFY(shown.open());

        QVERIFY(shown.stage.hand().see(u"Pain, 5, up from 3"_s));
        QVERIFY(shown.stage.hand().see(u"Temperature, 37.4 °C, up from 37.3 °C"_s));
        QVERIFY(shown.stage.hand().see(u"Redness past the edge, yes, new"_s));
        QVERIFY(shown.stage.hand().see(u"Fluid, none"_s));
    }

    void photos_ofAViewStandSideBySideAndOpenLarge()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.stage.hand().see(u"Top, Day 3"_s));
        QVERIFY(shown.stage.hand().see(u"Top, Day 4"_s));

        QVERIFY(tap(shown.stage, u"Front"_s));
        QVERIFY(shown.stage.hand().see(u"Front, Day 4"_s));
        QVERIFY(tap(shown.stage, u"Front, Day 4"_s));

        QVERIFY(shown.stage.hand().see(u"Close the photo"_s));
        QVERIFY(tap(shown.stage, u"Close the photo"_s));
        QVERIFY(shown.stage.hand().seeNoMore(u"Close the photo"_s));
    }

    void earlierPhoto_takesTheStartAndTheNewestStays()
    {
        Shown shown;
        QVERIFY(shown.open());
        QVERIFY(shown.stage.hand().see(u"Top, Day 3"_s));

        QVERIFY(tap(shown.stage, u"Day 2"_s));

        QVERIFY(shown.stage.hand().see(u"Top, Day 2"_s));
        QVERIFY(shown.stage.hand().seeNoMore(u"Top, Day 3"_s));
        QVERIFY(shown.stage.hand().see(u"Top, Day 4"_s));
    }

    void notes_areShownAsTheyWereWritten()
    {
        Shown shown;
        QVERIFY(shown.open());

        QVERIFY(
            shown.stage.hand().see(u"Slept on my back, as you said. <b>No pillow marks.</b>"_s));
    }

    void unknownSender_isSaidPlainlyAndCanBeVerified()
    {
        Shown shown;
        QVERIFY(shown.open(QString()));
        QVERIFY(shown.stage.hand().see(u"Sender not verified"_s));

        QVERIFY(tap(shown.stage, u"Compare digits"_s));
        QVERIFY(tap(shown.stage, u"They are the same"_s));

        QVERIFY(shown.stage.hand().seeNoMore(u"Compare digits"_s));
        QVERIFY(shown.desk.demo.row(QString()).verified);
    }

    void answer_isSealedHandedOverAndSaysWhereItWent()
    {
        Shown shown;
        QVERIFY(shown.open());
        auto &hand = shown.stage.hand();

        QVERIFY(tap(shown.stage, u"See a doctor today"_s));
        QVERIFY(tap(shown.stage, u"Send"_s));

        QVERIFY(hand.see(u"Sealed for Demo Amir. Send them this file:"_s));
        QCOMPARE(shown.desk.demo.shareSheet.offers.size(), 1);
        const auto &offer = shown.desk.demo.shareSheet.offers.first();
        QVERIFY(offer.fileName.endsWith(u".age"_s));
        QVERIFY(offer.bytes.startsWith("age-encryption.org/v1"));
        QVERIFY(hand.see(u"fake/"_s + offer.fileName));
        const auto &given = shown.desk.demo.row(u"Demo Amir"_s).answers.constLast();
        QVERIFY(given.feedback.text.startsWith(u"See a doctor today"_s));
    }

    void answerThatCannotBeHandedOver_isKeptAndItsFileCanBeSavedAgain()
    {
        Shown shown;
        QVERIFY(shown.open());
        auto &hand = shown.stage.hand();
        shown.desk.demo.shareSheet.broken = true;

        QVERIFY(tap(shown.stage, u"One more photo"_s));
        QVERIFY(tap(shown.stage, u"Send"_s));
        QVERIFY(hand.see(u"The file could not be written"_s));
        QCOMPARE(shown.desk.demo.row(u"Demo Amir"_s).answers.size(), 2);

        shown.desk.demo.shareSheet.broken = false;
        QVERIFY(tap(shown.stage, u"Save its file again"_s));

        QCOMPARE(shown.desk.demo.shareSheet.offers.size(), 1);
        QCOMPARE(shown.desk.demo.row(u"Demo Amir"_s).answers.size(), 2);
    }

    void draft_staysWithItsCase()
    {
        Shown shown;
        QVERIFY(shown.open());
        auto &hand = shown.stage.hand();
        QVERIFY(tap(shown.stage, u"Answer Demo Amir"_s));
        hand.type(u"Please wait"_s);

        const auto jonas = shown.desk.demo.row(u"Demo Jonas"_s).id.toString();
        const auto amir = shown.desk.demo.firstThread();
        shown.stage.page().setProperty("threadId", jonas);
        QVERIFY(hand.seeNoMore(u"Please wait"_s));
        shown.stage.page().setProperty("threadId", amir);

        QVERIFY(hand.see(u"Please wait"_s));
    }

    void reviewed_leadsToTheNextCaseAndTheLastOneBack()
    {
        Shown shown;
        QVERIFY(shown.open());
        QSignalSpy back(&shown.stage.page(), SIGNAL(back()));
        QVERIFY(shown.stage.hand().see(u"Demo Amir"_s));

        QVERIFY(tap(shown.stage, u"Reviewed, next"_s));
        QVERIFY(shown.stage.hand().see(u"Demo Jonas"_s));
        QVERIFY(back.isEmpty());
        for (int i = 0; i < 7; ++i)
            QVERIFY(tap(shown.stage, u"Reviewed, next"_s));

        QCOMPARE(back.size(), 1);
    }

    void unreadableCase_saysSoAndCanBeTriedAgain()
    {
        Shown shown;
        shown.desk.demo.repository.unreadable = true;
        QVERIFY(shown.open());
        QVERIFY(shown.stage.hand().see(u"Your data could not be reached"_s));

        shown.desk.demo.repository.unreadable = false;
        QVERIFY(tap(shown.stage, u"Try again"_s));

        QVERIFY(shown.stage.hand().see(u"Demo Amir"_s));
    }
};

} // namespace stipple

QTEST_MAIN(stipple::TestCasePage)
#include "tst_casepage.moc"
