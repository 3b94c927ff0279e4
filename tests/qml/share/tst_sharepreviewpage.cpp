// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/photoprovider.h"
#include "qml/share/sharepreviewmodel.h"
#include "tests/qml/largephotos.h"
#include "tests/qml/stage.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

SharePreviewModel *modelOf(Stage &stage)
{
    return stage.page().findChild<SharePreviewModel *>();
}

bool open(Stage &stage, DemoHome &home, const QString &clinic)
{
    stage.engine().addImageProvider(u"photo"_s, new PhotoProvider(home.diary));
    return stage.show(u"Share"_s, u"SharePreviewPage"_s, {{u"clinicId"_s, clinic}});
}

} // namespace

class TestSharePreviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyDiary_saysToLogFirst()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QVERIFY(stage.hand().read().contains(u"Looking at your diary"_s));
        QVERIFY(stage.hand().see(u"Your diary is empty"_s));
    }

    void unknownClinic_failsInWords()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(open(stage, home, ThreadId::random().toString()));
        QVERIFY(stage.hand().see(u"This is not here any more"_s));
    }

    void preview_saysExactlyWhatLeavesAndWhatStays()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QVERIFY(stage.hand().see(u"8 photo(s), 20 Nov to 24 Nov"_s));
        QVERIFY(stage.hand().see(u"5 diary day(s)"_s));
        QVERIFY(stage.hand().see(u"Your note of today"_s));
        QVERIFY(stage.hand().see(u"Session dates"_s));
        QVERIFY(stage.hand().see(u"Assessment"_s));
        QVERIFY(stage.hand().see(modelOf(stage)->size()));
    }

    void photosBeingPrepared_areToldWithHowFarItIs()
    {
        DemoHome home;
        home.fillDiary();
        home.photoFiles.close();
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QVERIFY(stage.hand().see(u"Preparing 8 photo(s)"_s));
        QVERIFY(stage.hand().see(u"Large ones leave as smaller copies. Ready: 0 of 8."_s));
        home.photoFiles.open();
        QVERIFY(stage.hand().see(u"8 photo(s), 20 Nov to 24 Nov"_s));
        QVERIFY(!stage.hand().read().contains(u"Preparing 8 photo(s)"_s));
    }

    void photosBeingPreparedLater_leaveThePageAsItIsButDoNotSeal()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QVERIFY(stage.hand().see(u"Your note of today"_s));
        logLargePhotos(home, home.clock.today(), {View::Left, View::Right});
        home.photoFiles.close();
        QVERIFY(stage.hand().tap(u"Your note of today"_s));
        QVERIFY(stage.hand().see(u"Photos: 0 of 2 ready"_s));
        QCOMPARE(modelOf(stage)->notesLeaving(), 1);
        const auto buttons = stage.page().findChildren<QQuickItem *>();
        const auto seal = std::ranges::find_if(buttons, [](const QQuickItem *item) {
            return item->property("text") == u"Seal and send"_s && item->isVisible();
        });
        QVERIFY(seal != buttons.end());
        QVERIFY(!(*seal)->isEnabled());
        home.photoFiles.open();
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QVERIFY(stage.hand().see(u"Now send it to the clinic"_s));
        QCOMPARE(home.sharingRows.sentRows.first().photos, 10);
    }

    void wordsWhilePreparing_canBeReadWhole_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("narrow") << Look{.size = {320, 640}};
        QTest::newRow("large text") << Look{.textScale = 2};
        QTest::newRow("right to left") << Look{.mirrored = true};
    }

    void wordsWhilePreparing_canBeReadWhole()
    {
        QFETCH(Look, look);
        QTest::failOnWarning(QRegularExpression(u"Binding loop"_s));
        DemoHome home;
        home.fillDiary();
        const auto clinic = home.addClinic().toString();
        home.photoFiles.close();
        Stage stage(look);
        QVERIFY(open(stage, home, clinic));
        QVERIFY(stage.hand().see(u"Preparing 8 photo(s)"_s));
        QCOMPARE(stage.cutOff(), QString());
        home.photoFiles.open();
        QVERIFY(stage.hand().see(u"Leaves"_s));
        logLargePhotos(home, home.clock.today(), {View::Left, View::Right});
        home.photoFiles.close();
        modelOf(stage)->setSymptoms(false);
        QVERIFY(stage.hand().see(u"Photos: 0 of 2 ready"_s));
        (void)stage.hand().look();
        QCOMPARE(stage.cutOff(), QString());
    }

    void note_staysUntilItIsSwitchedOn()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QVERIFY(stage.hand().see(u"Your note of today"_s));
        QCOMPARE(modelOf(stage)->notesLeaving(), 0);
        QVERIFY(stage.hand().tap(u"Your note of today"_s));
        QCOMPARE(modelOf(stage)->notesLeaving(), 1);
        QVERIFY(stage.hand().tap(u"Your note of today"_s));
        QCOMPARE(modelOf(stage)->notesLeaving(), 0);
    }

    void photosOff_areNotSealed()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QVERIFY(stage.hand().tap(u"8 photo(s), 20 Nov to 24 Nov"_s));
        QVERIFY(!modelOf(stage)->photos());
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QVERIFY(stage.hand().see(u"Now send it to the clinic"_s));
        QCOMPARE(home.sharingRows.sentRows.first().photos, 0);
        QCOMPARE(home.sharingRows.sentRows.first().days, 5);
    }

    void everythingOff_cannotBeSealed()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QVERIFY(stage.hand().tap(u"8 photo(s), 20 Nov to 24 Nov"_s));
        QVERIFY(stage.hand().tap(u"5 diary day(s)"_s));
        QVERIFY(stage.hand().see(u"Nothing is chosen. Switch something on."_s));
        modelOf(stage)->seal();
        QVERIFY(home.sharingRows.sentRows.isEmpty());
    }

    void days_areChosenOneByOne()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QVERIFY(stage.hand().tap(u"7 days"_s));
        QVERIFY(stage.hand().tap(u"Choose"_s));
        QVERIFY(stage.hand().tap(u"Last day a day earlier"_s));
        QVERIFY(stage.hand().see(u"4 diary day(s)"_s));
        for (int i = 0; i < 4; ++i)
            QVERIFY(stage.hand().tap(u"First day a day later"_s));
        QVERIFY(stage.hand().see(u"2 diary day(s)"_s));
        QCOMPARE(modelOf(stage)->photoCount(), 2);
    }

    void sealing_handsOutOneFileAndSaysWhere()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QSignalSpy sent(&stage.page(), SIGNAL(sent()));
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QVERIFY(stage.hand().see(u"Now send it to the clinic"_s));
        QCOMPARE(home.shareSheet.offers.size(), 1);
        const auto offer = home.shareSheet.offers.first();
        QVERIFY(stage.hand().see(u"Saved as fake/%1"_s.arg(offer.fileName)));
        QVERIFY(home.inbox.import(offer.bytes));
        QVERIFY(stage.hand().tap(u"Done"_s));
        QCOMPARE(sent.size(), 1);
    }

    void fullDisk_keepsTheSealedFileAndTriesAgain()
    {
        DemoHome home;
        home.fillDiary();
        home.shareSheet.broken = true;
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QVERIFY(stage.hand().see(u"The file could not be written"_s));
        QCOMPARE(home.sharingRows.sentRows.size(), 1);
        home.shareSheet.broken = false;
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"Now send it to the clinic"_s));
        QCOMPARE(home.sharingRows.sentRows.size(), 1);
    }

    void failedStorage_saysSoAndHandsOutNothing()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QVERIFY(stage.hand().see(u"Seal and send"_s));
        home.sharingRows.failure = Error{ErrorCode::DiskFull, {}};
        QVERIFY(stage.hand().tap(u"Seal and send"_s));
        QVERIFY(stage.hand().see(u"There is no space left"_s));
        QVERIFY(home.shareSheet.offers.isEmpty());
    }

    void urgentDays_sayThatSharingDoesNotReplaceTheDoctor()
    {
        DemoHome home;
        home.fillDiary();
        const auto clinic = home.addClinic().toString();
        {
            Stage calm;
            QVERIFY(open(calm, home, clinic));
            QVERIFY(calm.hand().see(u"Leaves"_s));
            QVERIFY(!calm.hand().read().contains(home.content.guidance.emergency.nobody));
        }
        home.logUrgent();
        Stage stage;
        QVERIFY(open(stage, home, clinic));
        QVERIFY(stage.hand().see(home.content.guidance.emergency.nobody));
        QVERIFY(modelOf(stage)->level() >= 3);
    }

    void secondTime_beginsWhereTheFirstEnded()
    {
        DemoHome home;
        home.fillDiary();
        const auto clinic = home.addClinic();
        const auto today = home.clock.today();
        QVERIFY(home.sharing.seal(
            {.clinic = clinic, .from = today.addDays(-4), .to = today.addDays(-1), .notes = {}}));
        Stage stage;
        QVERIFY(open(stage, home, clinic.toString()));
        QVERIFY(stage.hand().see(u"Since last time"_s));
        QVERIFY(stage.hand().see(u"2 diary day(s)"_s));
    }

    void back_isAnnounced()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(open(stage, home, home.addClinic().toString()));
        QSignalSpy back(&stage.page(), SIGNAL(back()));
        QVERIFY(stage.hand().tap(u"Back"_s));
        QCOMPARE(back.size(), 1);
    }
};

QTEST_MAIN(TestSharePreviewPage)
#include "tst_sharepreviewpage.moc"
