// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What leaves is shown before anything leaves, and each way leaves just that.

#include "core/json/reader.h"
#include "qml/base/errortext.h"
#include "qml/consultation/takealongmodel.h"
#include "tests/qml/consultation/demoanswers.h"
#include "tests/qml/largephotos.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

bool open(Stage &stage)
{
    return stage.show(u"Consultation"_s, u"TakeAlongPage"_s);
}

} // namespace

class TestTakeAlongPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unfinishedAssessment_saysToFinishFirst()
    {
        DemoHome home;
        home.fillAssessment(demo::malePattern(), u"pattern.family"_s);
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Not finished yet"_s));
        QVERIFY(home.shareSheet.offers.isEmpty());
    }

    void unreadableAnswers_failInWords()
    {
        DemoHome home;
        home.responses.failure = Error{ErrorCode::DatabaseFailed, {}};
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Try again"_s));
    }

    void answersToQuestionsThatCannotBeRead_failInWordsAndLeaveNothing()
    {
        QList<StoredResponse> rows;
        {
            DemoHome before;
            demo::complete(before, demo::malePattern());
            rows = before.responses.rows;
        }
        DemoHome home([]() -> Result<Assessment> { return Error{ErrorCode::ContentInvalid, {}}; });
        home.responses.rows = rows;
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"A part of Stipple's content cannot be read"_s));
        QVERIFY(!home.consultation.file({.subject = ThreadId::random(), .name = {}}));
        QVERIFY(home.responses.rows == rows);
    }

    void everyAnswer_canBeSeenBeforeItLeaves()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"How it leaves"_s));
        QVERIFY(stage.hand().tap(u"Your %1 answer(s)"_s.arg(
            stage.page().findChild<TakeAlongModel *>()->answers().size())));
        QVERIFY(stage.hand().see(u"How old are you?"_s));
        QVERIFY(stage.hand().see(u"38"_s));
        QVERIFY(home.shareSheet.offers.isEmpty());
    }

    void paper_isAPdfWithANameThatTellsNothing()
    {
        DemoHome home;
        QVERIFY(home.settings.setValue(Setting::Name, u"Demo Person"_s));
        demo::complete(home, demo::patches());
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Save the paper"_s));
        QVERIFY(stage.hand().see(u"The paper is ready"_s));

        QCOMPARE(home.shareSheet.offers.size(), 1);
        const auto offer = home.shareSheet.offers.first();
        QVERIFY(offer.bytes.startsWith("%PDF-"));
        QVERIFY(offer.fileName.endsWith(u".pdf"_s));
        for (const auto &word : {u"hair"_s, u"Demo"_s, u"Person"_s, u"smp"_s, u"scalp"_s})
            QVERIFY2(!offer.fileName.contains(word, Qt::CaseInsensitive), qPrintable(word));
        for (const auto &word : {"Demo Person", "Hair", "hair"})
            QVERIFY(!offer.bytes.left(1000).contains(word));
    }

    void twoPapers_haveTwoNames()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Save the paper"_s));
        QVERIFY(stage.hand().see(u"The paper is ready"_s));
        QVERIFY(stage.hand().tap(u"Save the paper"_s));
        QTRY_COMPARE(home.shareSheet.offers.size(), 2);
        QVERIFY(home.shareSheet.offers.at(0).fileName != home.shareSheet.offers.at(1).fileName);
    }

    void name_staysUnlessItIsSwitchedOn()
    {
        DemoHome home;
        QVERIFY(home.settings.setValue(Setting::Name, u"Demo Person"_s));
        demo::complete(home, demo::malePattern());
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Save the file"_s));
        QVERIFY(stage.hand().see(u"The file is ready"_s));
        QVERIFY(!home.shareSheet.offers.at(0).bytes.contains("Demo Person"));

        QVERIFY(stage.hand().tap(u"Your name: Demo Person"_s));
        QVERIFY(stage.hand().see(u"Goes along"_s));
        QVERIFY(stage.hand().tap(u"Save the file"_s));
        QTRY_COMPARE(home.shareSheet.offers.size(), 2);
        QVERIFY(home.shareSheet.offers.at(1).bytes.contains("Demo Person"));
        QVERIFY(json::parse(home.shareSheet.offers.at(1).bytes));
    }

    void sealed_opensOnlyForTheClinicAndStaysInTheList()
    {
        DemoHome home;
        demo::complete(home, demo::patches());
        const auto thread = home.addClinic();
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QVERIFY(stage.hand().see(u"Sealed. Now send it to the clinic"_s));
        QVERIFY(stage.hand().see(u"Sealed so far"_s));

        const auto offer = home.shareSheet.offers.first();
        QVERIFY(offer.fileName.endsWith(u".age"_s));
        QCOMPARE(home.sharing.sent()->size(), 1);
        QCOMPARE(home.sharing.sent()->first().thread, thread);
        QVERIFY(!offer.bytes.contains("QuestionnaireResponse"));
    }

    void photos_areAskedForCalmlyAndGoAlongOnlyWhenSwitchedOn()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        home.addClinic();
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy wanted(&stage.page(), SIGNAL(photosRequested()));
        QVERIFY(stage.hand().tap(u"Photos, if you like"_s));
        QCOMPARE(wanted.size(), 1);

        home.fillDiary();
        QVERIFY(stage.hand().see(u"Stay here"_s));
        QVERIFY(stage.hand().see(u"Look at your photos, add or remove some"_s));
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QTRY_COMPARE(home.shareSheet.offers.size(), 1);
        QVERIFY(stage.hand().tap(
            u"%1 photo(s), the newest of each view"_s.arg(home.consultation.photos()->size())));
        QVERIFY(stage.hand().see(u"Go along, in the sealed file only"_s));
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QTRY_COMPARE(home.shareSheet.offers.size(), 2);
        const auto arriving = [&](qsizetype offer) {
            const auto thread = home.packets.import(home.shareSheet.offers.at(offer).bytes);
            return thread ? home.packetRows.rows.first().photos.size() : -1;
        };
        QCOMPARE(arriving(0), 0);
        QCOMPARE(arriving(1), home.consultation.photos()->size());
    }

    void largePhotos_areMadeReadyWhileThePageGoesOn()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        home.addClinic();
        logLargePhotos(home, home.clock.today(), {View::Top, View::Back, View::Front});
        home.photoFiles.close();
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"3 photo(s), the newest of each view"_s));
        QVERIFY(stage.hand().see(u"Photos are being prepared. Ready: 0 of 3."_s));
        auto &model = *stage.page().findChild<TakeAlongModel *>();
        model.seal(home.sharing.clinics()->first().thread.toString());
        QVERIFY(home.sharingRows.sentRows.isEmpty());

        // Whoever changes their mind does not wait.
        QVERIFY(stage.hand().tap(u"3 photo(s), the newest of each view"_s));
        QVERIFY(stage.hand().see(u"Only this clinic can open it, on 1 device(s). *"_s));
        QVERIFY(stage.hand().tap(u"3 photo(s), the newest of each view"_s));
        QVERIFY(stage.hand().see(u"Photos are being prepared. Ready: 0 of 3."_s));

        home.photoFiles.open();
        QVERIFY(stage.hand().see(u"Only this clinic can open it, on 1 device(s). *"_s));
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QTRY_COMPARE(home.shareSheet.offers.size(), 1);
        QCOMPARE(home.sharingRows.sentRows.first().photos, 3);
        QCOMPARE(home.photoFiles.readHere(), QList<PhotoId>());
    }

    void secondSealing_makesTheCopiesAgainElsewhere()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        home.addClinic();
        logLargePhotos(home, home.clock.today(), {View::Top, View::Back, View::Front});
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"3 photo(s), the newest of each view"_s));
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QTRY_COMPARE(home.shareSheet.offers.size(), 1);
        home.photoFiles.close();
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QVERIFY(stage.hand().see(u"Photos are being prepared. Ready: 0 of 3."_s));
        // It is sealed as it was chosen when the button was pressed.
        stage.page().findChild<TakeAlongModel *>()->setPhotos(false);
        home.photoFiles.open();
        QTRY_COMPARE(home.shareSheet.offers.size(), 2);
        QCOMPARE(home.sharingRows.sentRows.last().photos, 3);
        QCOMPARE(home.photoFiles.readHere(), QList<PhotoId>());
        QVERIFY(stage.hand().see(u"Only this clinic can open it, on 1 device(s). *"_s));
    }

    void damagedPhoto_failsInWordsAndCanBeLeftOut()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        home.addClinic();
        const auto ids = logLargePhotos(home, home.clock.today(), {View::Top, View::Back});
        home.photoFiles.files[ids.first()] = "no picture";
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"2 photo(s), the newest of each view"_s));
        QVERIFY(stage.hand().see(errorText(ErrorCode::PhotoDamaged).title));
        stage.page().findChild<TakeAlongModel *>()->setPhotos(false);
        QVERIFY(stage.hand().see(u"How it leaves"_s));
    }

    void pageLeftWhilePhotosAreMade_isNoHarm()
    {
        DemoHome home;
        demo::complete(home, demo::malePattern());
        home.addClinic();
        logLargePhotos(home, home.clock.today(), {View::Top, View::Back, View::Front});
        home.photoFiles.close();
        {
            Stage stage;
            QVERIFY(open(stage));
            QVERIFY(stage.hand().tap(u"3 photo(s), the newest of each view"_s));
            QTRY_COMPARE(home.photoFiles.waiting(), 2);
        }
        home.photoFiles.open();
        QTRY_COMPARE(home.photoFiles.readElsewhere().size(), 2);
    }

    void fullDisk_isSaidAndTheSealedFileIsKept()
    {
        DemoHome home;
        demo::complete(home, demo::patches());
        home.addClinic();
        home.shareSheet.broken = true;
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QTRY_VERIFY(!stage.page().findChild<TakeAlongModel *>()->noticeTitle().isEmpty());
        QCOMPARE(home.sharing.sent()->size(), 1);

        home.shareSheet.broken = false;
        QVERIFY(stage.hand().tap(u"Save this file again"_s));
        QTRY_COMPARE(home.shareSheet.offers.size(), 1);
    }

    void everyWord_canBeReadWhole_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("narrow") << Look{.size = {320, 640}};
        QTest::newRow("large text") << Look{.textScale = 2};
        QTest::newRow("right to left") << Look{.mirrored = true};
        QTest::newRow("wide") << Look{.size = {1024, 768}};
    }

    void everyWord_canBeReadWhole()
    {
        QFETCH(Look, look);
        DemoHome home;
        QVERIFY(home.settings.setValue(Setting::Name, u"Demo Person"_s));
        demo::complete(home, demo::patches());
        home.addClinic();
        Stage stage(look);
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"How it leaves"_s));
        QCOMPARE(stage.cutOff(), QString());
    }
};

QTEST_MAIN(TestTakeAlongPage)
#include "tst_takealongpage.moc"
