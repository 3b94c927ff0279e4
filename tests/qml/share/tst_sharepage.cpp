// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/chosenfile.h"
#include "qml/share/sharemodel.h"
#include "qml/share/sharewords.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

QUrl written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return QUrl::fromLocalFile(file.fileName());
}

void shareEverything(DemoHome &home, const ThreadId &clinic)
{
    const auto today = home.clock.today();
    QVERIFY(
        home.sharing.seal({.clinic = clinic, .from = today.addDays(-6), .to = today, .notes = {}}));
}

ShareModel *modelOf(Stage &stage)
{
    return stage.page().findChild<ShareModel *>();
}

} // namespace

class TestSharePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutClinic_saysWhatACardIs()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Share"_s, u"SharePage"_s));
        QVERIFY(stage.hand().read().contains(u"Looking for your clinics"_s));
        QVERIFY(stage.hand().see(u"No clinic yet"_s));
        QVERIFY(stage.hand().see(u"Open a clinic card"_s));
    }

    void failed_saysWhatWasKeptAndTriesAgain()
    {
        DemoHome home;
        home.sharingRows.unreadable = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(stage.show(u"Share"_s, u"SharePage"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.sharingRows.unreadable.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"No clinic yet"_s));
    }

    void cardFile_addsTheClinicUnverified()
    {
        DemoHome home;
        const auto card = home.clinic.create(u"Demo Studio"_s, u"Demo Technician"_s);
        QTemporaryDir folder;
        Stage stage;
        QVERIFY(stage.show(u"Share"_s, u"SharePage"_s));
        QVERIFY(stage.hand().see(u"No clinic yet"_s));
        modelOf(stage)->open(written(folder, u"card.json"_s, card->bytes));
        QVERIFY(stage.hand().see(u"Demo Studio is here"_s));
        QVERIFY(stage.hand().see(u"Demo Technician"_s));
        QVERIFY(stage.hand().see(u"Not verified yet"_s));
        QVERIFY(stage.hand().tap(u"Close"_s));
        QVERIFY(stage.hand().seeNoMore(u"Demo Studio is here"_s));
    }

    void wrongFile_saysWhatHappenedAndNothingIsStored()
    {
        DemoHome home;
        QTemporaryDir folder;
        Stage stage;
        QVERIFY(stage.show(u"Share"_s, u"SharePage"_s));
        QVERIFY(stage.hand().see(u"No clinic yet"_s));
        modelOf(stage)->open(written(folder, u"holiday.txt"_s, "not a card"));
        QVERIFY(!modelOf(stage)->noticeGood());
        QVERIFY(stage.hand().see(modelOf(stage)->noticeTitle()));
        QCOMPARE(home.sharingRows.writes, 0);
        modelOf(stage)->open(written(folder, u"cut.age"_s, "age-encryption.org/v1\n-> X25"));
        QVERIFY(!modelOf(stage)->noticeGood());
        QCOMPARE(home.sharingRows.writes, 0);
    }

    void missingOrHugeFile_isAnOrdinaryFailure()
    {
        QTemporaryDir folder;
        const auto missing = readChosenFile(QUrl::fromLocalFile(folder.filePath(u"no"_s)), 10);
        QCOMPARE(missing.error().code, ErrorCode::FileUnreadable);
        const auto huge = readChosenFile(written(folder, u"huge"_s, QByteArray(11, 'x')), 10);
        QCOMPARE(huge.error().code, ErrorCode::EnvelopeTooLarge);
        QCOMPARE(readChosenFile(written(folder, u"fits"_s, QByteArray(10, 'x')), 10)->size(), 10);
    }

    void shareButton_announcesTheClinic()
    {
        DemoHome home;
        const auto clinic = home.addClinic();
        Stage stage;
        QVERIFY(stage.show(u"Share"_s, u"SharePage"_s));
        QSignalSpy preview(&stage.page(), SIGNAL(previewRequested(QString)));
        QVERIFY(stage.hand().tap(u"Choose what to share"_s));
        QCOMPARE(preview.first().first().toString(), clinic.toString());
    }

    void digits_areComparedAndKept()
    {
        DemoHome home;
        home.fillDiary();
        shareEverything(home, home.addClinic());
        Stage stage;
        QVERIFY(stage.show(u"Share"_s, u"SharePage"_s));
        QVERIFY(stage.hand().tap(u"Compare digits"_s));
        QVERIFY(stage.hand().see(*home.sharing.digits(home.sharing.clinics()->first().thread)));
        QVERIFY(stage.hand().tap(u"They match"_s));
        QVERIFY(stage.hand().see(u"Verified: the digits were compared"_s));
        QVERIFY(home.sharing.clinics()->first().verified);
    }

    void answer_isOpenedListedUnreadAndChosen()
    {
        DemoHome home;
        home.fillDiary();
        shareEverything(home, home.addClinic());
        QTemporaryDir folder;
        Stage stage;
        QVERIFY(stage.show(u"Share"_s, u"SharePage"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(answerChosen(QString)));
        QVERIFY(stage.hand().see(u"Demo Studio"_s));
        modelOf(stage)->open(
            written(folder, u"a.age"_s, home.answerFromClinic(u"Looks as it should."_s)));
        QVERIFY(stage.hand().see(u"1 answer(s) received"_s));
        QVERIFY(stage.hand().see(u"Unread answer from Demo Technician"_s));
        QVERIFY(stage.hand().tap(u"Read it"_s));
        QCOMPARE(chosen.size(), 1);
        const auto id = home.sharingRows.feedbackRows.first().feedback.id.toString();
        QCOMPARE(chosen.first().first().toString(), id);
    }

    void sameAnswerTwice_addsNothing()
    {
        DemoHome home;
        home.fillDiary();
        shareEverything(home, home.addClinic());
        QTemporaryDir folder;
        const auto file = written(folder, u"a.age"_s, home.answerFromClinic(u"Fine."_s));
        Stage stage;
        QVERIFY(stage.show(u"Share"_s, u"SharePage"_s));
        modelOf(stage)->open(file);
        modelOf(stage)->open(file);
        QVERIFY(stage.hand().see(u"You have opened this file before"_s));
        QCOMPARE(home.sharingRows.feedbackRows.size(), 1);
    }

    void sent_isListedAndHandedOutAgain()
    {
        DemoHome home;
        home.fillDiary();
        shareEverything(home, home.addClinic());
        Stage stage;
        QVERIFY(stage.show(u"Share"_s, u"SharePage"_s));
        QVERIFY(stage.hand().see(u"Sealed and sent"_s));
        QVERIFY(stage.hand().tap(u"Save this file again"_s));
        QVERIFY(stage.hand().see(u"The same file again"_s));
        QCOMPARE(home.shareSheet.offers.size(), 1);
        QCOMPARE(home.shareSheet.offers.first().bytes,
                 home.sharingRows.sealedFiles.constBegin().value());
    }

    void answerPage_showsPlainTextAndMarksItRead()
    {
        DemoHome home;
        home.fillDiary();
        shareEverything(home, home.addClinic());
        const auto text = u"<b>Fine</b> <img src=x>, keep it dry."_s;
        QVERIFY(home.sharing.importFeedback(home.answerFromClinic(text)));
        const auto id = home.sharingRows.feedbackRows.first().feedback.id.toString();
        Stage stage;
        QVERIFY(stage.show(u"Share"_s, u"AnswerPage"_s, {{u"feedbackId"_s, id}}));
        QVERIFY(stage.hand().read().contains(u"Opening the answer"_s));
        QSignalSpy back(&stage.page(), SIGNAL(back()));
        QVERIFY(stage.hand().see(text));
        QVERIFY(stage.hand().see(u"Demo Technician"_s));
        QVERIFY(stage.hand().see(u"About your diary of 20 Nov to 24 Nov"_s));
        QVERIFY(home.sharingRows.feedbackRows.first().read);
        QVERIFY(stage.hand().tap(u"Back"_s));
        QCOMPARE(back.size(), 1);
    }

    void answerPage_goneOrUnreadable_saysSo()
    {
        DemoHome home;
        const auto id = FeedbackId::random().toString();
        {
            Stage stage;
            QVERIFY(stage.show(u"Share"_s, u"AnswerPage"_s, {{u"feedbackId"_s, id}}));
            QVERIFY(stage.hand().see(u"This answer is not here any more"_s));
        }
        home.sharingRows.unreadable = Error{ErrorCode::DatabaseFailed, {}};
        Stage stage;
        QVERIFY(stage.show(u"Share"_s, u"AnswerPage"_s, {{u"feedbackId"_s, id}}));
        QVERIFY(stage.hand().see(u"Your data could not be reached"_s));
    }

    void words_areThoseOfAPerson()
    {
        QCOMPARE(sharewords::initials(u"Demo Studio North"_s), u"DS"_s);
        QCOMPARE(sharewords::initials(u"(demo)"_s), QString());
        QCOMPARE(sharewords::size(4'200'000), u"4.2 MB"_s);
        QCOMPARE(sharewords::days(QDate(2025, 11, 20), QDate(2025, 11, 24)), u"20 Nov to 24 Nov"_s);
        QCOMPARE(sharewords::grouped(u"1234567890"_s), u"12345 67890"_s);
        QCOMPARE(sharewords::grouped(u"12345 67890"_s), u"12345 67890"_s);
    }
};

QTEST_MAIN(TestSharePage)
#include "tst_sharepage.moc"
