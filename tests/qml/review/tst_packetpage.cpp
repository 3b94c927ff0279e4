// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Somebody who is no client yet seals an assessment; the technician opens it and sees first what
// speaks for waiting.

#include "qml/review/inboximport.h"
#include "qml/review/packetlistmodel.h"
#include "tests/core/consultation/keptpackets.h"
#include "tests/qml/consultation/demoanswers.h"
#include "tests/qml/desk.h"
#include "tests/qml/review/heldpool.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

struct Stranger
{
    explicit Stranger(const demo::Answers &answers)
    {
        demo::complete(desk.home, answers);
        const auto card = desk.demo.clinic.card();
        const auto known = desk.home.sharing.importCard((*card)->bytes);
        if (!known)
            qFatal("the clinic's card is refused");
        thread = known->thread;
    }

    QByteArray seal()
    {
        const auto sealed = desk.home.consultation.seal(thread, {}, u"en"_s);
        if (!sealed)
            qFatal("nothing was sealed");
        return sealed->bytes;
    }

    QUrl write(const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"sent.age"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a test file");
        return QUrl::fromLocalFile(file.fileName());
    }

    /// Sealed, opened and imported.
    void send()
    {
        if (!desk.demo.packets.import(seal()))
            qFatal("the assessment is refused");
    }

    Desk desk;
    QTemporaryDir folder;
    ThreadId thread;
};

} // namespace

class TestPacketPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealedAssessment_isOpenedLikeEveryOtherFile()
    {
        Stranger stranger(demo::patches());
        InboxImport import(stranger.desk.demo.inbox, stranger.desk.demo.packets);
        QSignalSpy opened(&import, &InboxImport::packetOpened);

        import.start({stranger.write(stranger.seal())});

        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), stranger.thread.toString());
        QCOMPARE(import.summary(), u"1 file opened"_s);
        QVERIFY(stranger.desk.demo.repository.rows.isEmpty());
    }

    void hostileFile_isRefusedInWordsAndNothingIsKept()
    {
        Stranger stranger(demo::patches());
        InboxImport import(stranger.desk.demo.inbox, stranger.desk.demo.packets);
        QSignalSpy finished(&import, &InboxImport::finished);
        auto bytes = stranger.seal();
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);

        import.start({stranger.write(bytes)});

        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(import.notes().size(), 1);
        QVERIFY(!import.notes().first().toMap().value(u"title"_s).toString().isEmpty());
        QVERIFY(stranger.desk.demo.packetRows.rows.isEmpty());
    }

    void inbox_showsItWithItsReasonsOnTop()
    {
        Stranger stranger(demo::patches());
        stranger.send();
        Stage stage;
        QVERIFY(stranger.desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QVERIFY(stage.hand().see(neutralCode((*stranger.desk.home.sharingRows.own).id)));
        QVERIFY(!stage.hand().read().filter(u"should be looked at first"_s).isEmpty());
        QSignalSpy chosen(&stage.page(), SIGNAL(packetChosen(QString)));
        QVERIFY(tap(stage, neutralCode((*stranger.desk.home.sharingRows.own).id)));
        QTRY_COMPARE(chosen.size(), 1);
    }

    void page_tellsReasonsFitAndAnswers()
    {
        Stranger stranger(demo::patches());
        stranger.send();
        Stage stage;
        QVERIFY(stranger.desk.open(stage, u"Review"_s, u"PacketPage"_s,
                                   {{u"threadId"_s, stranger.thread.toString()}}));
        QVERIFY(stage.hand().see(u"See a dermatologist first"_s));
        QVERIFY(stage.hand().see(u"The answers fit best with"_s));
        QVERIFY(stage.hand().see(u"What was answered"_s));
        QVERIFY(stage.hand().see(u"27"_s));
        QVERIFY(tap(stage, u"Looked at"_s));
        QTRY_VERIFY(stranger.desk.demo.packetRows.rows.first().seen);
        QVERIFY(stage.hand().seeNoMore(u"Looked at"_s));
    }

    void nothingIsCalledFine_whileAnOpenAnswerCouldChangeThat()
    {
        const auto fine = u"Nothing in the answers speaks against an appointment."_s;
        const auto open = u"Questions that were left open could make this stricter."_s;
        auto answers = demo::malePattern();
        for (const bool unsure : {false, true}) {
            if (unsure)
                answers.insert(u"health.skin"_s, demo::chosen(u"not-sure"_s));
            Stranger stranger(answers);
            stranger.send();
            Stage stage;
            QVERIFY(stranger.desk.open(stage, u"Review"_s, u"PacketPage"_s,
                                       {{u"threadId"_s, stranger.thread.toString()}}));
            QVERIFY(stage.hand().see(unsure ? open : fine));
            QVERIFY(stage.hand().seeNoMore(unsure ? fine : open));
        }
    }

    void removing_asksOnce()
    {
        Stranger stranger(demo::malePattern());
        stranger.send();
        Stage stage;
        QVERIFY(stranger.desk.open(stage, u"Review"_s, u"PacketPage"_s,
                                   {{u"threadId"_s, stranger.thread.toString()}}));
        QVERIFY(tap(stage, u"Remove this assessment"_s));
        QCOMPARE(stranger.desk.demo.packetRows.rows.size(), 1);
        QVERIFY(tap(stage, u"Remove it for good"_s));
        QTRY_VERIFY(stranger.desk.demo.packetRows.rows.isEmpty());
    }

    void damagedAssessment_saysSoBesideTheOthersAndCanBeRemoved()
    {
        Stranger stranger(demo::malePattern());
        stranger.send();
        stranger.desk.demo.packetRows.rows.first().bundle.chop(1);
        {
            Stage stage;
            QVERIFY(stranger.desk.open(stage, u"Review"_s, u"InboxPage"_s));
            QVERIFY(stage.hand().see(u"Cannot be read. The others are not affected."_s));
        }
        Stage stage;
        QVERIFY(stranger.desk.open(stage, u"Review"_s, u"PacketPage"_s,
                                   {{u"threadId"_s, stranger.thread.toString()}}));
        QVERIFY(tap(stage, u"Remove this assessment"_s));
        QVERIFY(tap(stage, u"Remove it for good"_s));
        QTRY_VERIFY(stranger.desk.demo.packetRows.rows.isEmpty());
    }

    void aRow_tellsTheWeightiestReasonAndHowManyMore()
    {
        Stranger stranger(demo::patches());
        stranger.send();
        const auto reasons = stranger.desk.demo.packets.packets(u"en"_s)->first().reasons;
        QVERIFY(reasons.size() > 1);
        PacketListModel list(stranger.desk.demo.packets, stranger.desk.demo.clock);
        QTRY_COMPARE(list.rows().size(), 1);
        QCOMPARE(list.rows().first().toMap().value(u"reasons"_s).toString(),
                 reasons.first() + u" %1 more reason(s)."_s.arg(reasons.size() - 1));
    }

    void list_saysThatItIsBeingReadUntilItStands_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("inbox") << u"InboxPage"_s;
        QTest::newRow("all assessments") << u"PacketsPage"_s;
    }

    void list_saysThatItIsBeingReadUntilItStands()
    {
        QFETCH(QString, page);
        Stranger stranger(demo::patches());
        stranger.send();
        const auto who = neutralCode((*stranger.desk.home.sharingRows.own).id);
        HeldPool pool(PacketListModel::pool());
        Stage stage;
        QVERIFY(stranger.desk.open(stage, u"Review"_s, page));
        QVERIFY(stage.hand().see(u"Reading assessments: 0 of 1"_s));
        QVERIFY(stage.hand().read().filter(who).isEmpty());
        QVERIFY(!stage.hand().read().contains(u"None yet"_s));
        pool.release();
        QVERIFY(stage.hand().see(who));
        QVERIFY(stage.hand().seeNoMore(u"Reading assessments: *"_s));
    }

    void packetThatComesLater_isSaidToBeReadWhileTheOthersStay()
    {
        Stranger stranger(demo::patches());
        stranger.send();
        const auto who = neutralCode((*stranger.desk.home.sharingRows.own).id);
        Stage stage;
        QVERIFY(stranger.desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QVERIFY(stage.hand().see(who));
        HeldPool pool(PacketListModel::pool());
        const auto later = keptPacket(calmPerson);
        stranger.desk.demo.packetRows.rows.append(later);
        Q_EMIT stranger.desk.demo.packets.changed();
        QVERIFY(stage.hand().see(u"Reading assessments: 1 of 2"_s));
        QVERIFY(stage.hand().see(who));
        pool.release();
        QVERIFY(stage.hand().see(neutralCode(later.card.device)));
        QVERIFY(stage.hand().seeNoMore(u"Reading assessments: *"_s));
    }

    void assessmentsThatCannotBeRead_areReadAgainOnRequest()
    {
        Stranger stranger(demo::patches());
        stranger.send();
        stranger.desk.demo.packetRows.unreadable = Error{ErrorCode::DatabaseFailed, {}};
        Stage stage;
        QVERIFY(stranger.desk.open(stage, u"Review"_s, u"PacketsPage"_s));
        QVERIFY(stage.hand().see(u"Assessments cannot be read"_s));
        stranger.desk.demo.packetRows.unreadable.reset();
        QVERIFY(tap(stage, u"Try again"_s));
        QVERIFY(stage.hand().seeNoMore(u"Assessments cannot be read"_s));
        QVERIFY(stage.hand().see(neutralCode((*stranger.desk.home.sharingRows.own).id)));
        QVERIFY(!stage.hand().read().filter(u"should be looked at first"_s).isEmpty());
    }

    void unknownAssessment_failsInWords()
    {
        Desk desk;
        Stage stage;
        QVERIFY(desk.open(stage, u"Review"_s, u"PacketPage"_s,
                          {{u"threadId"_s, ThreadId::random().toString()}}));
        QVERIFY(stage.hand().see(u"This is not here any more"_s));
        QVERIFY(stage.hand().seeNoMore(u"Remove this assessment"_s));
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
        Stranger stranger(demo::patches());
        stranger.send();
        Stage stage(look);
        QVERIFY(stranger.desk.open(stage, u"Review"_s, u"PacketPage"_s,
                                   {{u"threadId"_s, stranger.thread.toString()}}));
        QVERIFY(stage.hand().see(u"What was answered"_s));
        QCOMPARE(stage.cutOff(), QString());
        if (const auto keep = qEnvironmentVariable("STIPPLE_KEEP_LOOK"); !keep.isEmpty())
            QVERIFY(stage.hand().look().save(keep + QString::fromLatin1(QTest::currentDataTag()) +
                                             u".png"_s));
    }

    void whileTheListIsRead_everyWordCanBeReadWhole_data() { everyWord_canBeReadWhole_data(); }

    void whileTheListIsRead_everyWordCanBeReadWhole()
    {
        QFETCH(Look, look);
        Desk desk;
        desk.demo.packetRows.rows = {keptPacket(patchyPerson), keptPacket(calmPerson)};
        HeldPool pool(PacketListModel::pool());
        Stage stage(look);
        QVERIFY(desk.open(stage, u"Review"_s, u"PacketsPage"_s));
        QVERIFY(stage.hand().see(u"Reading assessments: 0 of 2"_s));
        QCOMPARE(stage.cutOff(), QString());
        if (const auto keep = qEnvironmentVariable("STIPPLE_KEEP_LOOK"); !keep.isEmpty())
            QVERIFY(stage.hand().look().save(
                keep + u"reading "_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    }
};

} // namespace stipple

QTEST_MAIN(stipple::TestPacketPage)
#include "tst_packetpage.moc"
