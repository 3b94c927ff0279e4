// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/fixture.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 30);

QDateTime at(int minute)
{
    return QDateTime(today, QTime(9, minute), Qt::UTC);
}

ChainLink link(qint64 seq)
{
    return {.seq = seq,
            .hash = QByteArray(32, static_cast<char>(seq)),
            .prev = seq > 1 ? QByteArray(32, static_cast<char>(seq - 1)) : QByteArray()};
}

KnownClinic clinic()
{
    return {.thread = ThreadId::random(),
            .card = "the clinic's card",
            .ownCard = {},
            .verified = false,
            .addedAt = at(0)};
}

SentEnvelope sentTo(const ThreadId &thread, qint64 seq)
{
    return {.id = EnvelopeId::random(),
            .thread = thread,
            .fileName = u"0123456789abcdef0123456789abcdef.age"_s,
            .link = link(seq),
            .sealedAt = at(static_cast<int>(seq)),
            .from = today.addDays(-7),
            .to = today,
            .days = 5,
            .photos = 3,
            .notes = 2,
            .bytes = 70'000};
}

EnvelopeRecord recordIn(const ThreadId &thread, const DeviceId &from, qint64 seq)
{
    return {.id = EnvelopeId::random(),
            .thread = thread,
            .from = from,
            .link = link(seq),
            .created = at(1),
            .received = at(2)};
}

ReceivedFeedback answerIn(const ThreadId &thread, const DeviceId &from, int minute)
{
    return {.feedback = {.id = FeedbackId::random(),
                         .revision = 1,
                         .writtenAt = at(minute),
                         .text = u"Looks as expected. Keep it dry."_s,
                         .about = {EntryId::random(), EntryId::random()}},
            .thread = thread,
            .from = from,
            .received = at(minute),
            .read = false};
}

} // namespace

class TestSharingStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identity_isMadeOnce_andComesBack()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        QVERIFY(!folder.storage->sharing().identity()->has_value());
        const auto mine = DeviceIdentity::generate();
        QVERIFY(folder.storage->sharing().insertIdentity(mine));

        QCOMPARE(folder.storage->sharing().insertIdentity(DeviceIdentity::generate()).error().code,
                 ErrorCode::AlreadyExists);
        QVERIFY(folder.open());

        const auto kept = folder.storage->sharing().identity();
        QVERIFY(kept && kept->has_value());
        QCOMPARE((*kept)->id, mine.id);
        QCOMPARE((*kept)->box.recipient(), mine.box.recipient());
        QCOMPARE((*kept)->signing.verifyKey(), mine.signing.verifyKey());
        for (const auto &file : folder.everyFile())
            QVERIFY(!file.contains(mine.box.toText().toByteArray()));
    }

    void clinics_keepTheirOrder_andAreReplacedByThread()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto first = clinic();
        const auto second = clinic();
        QVERIFY(folder.storage->sharing().saveClinic(first));
        QVERIFY(folder.storage->sharing().saveClinic(second));
        first.verified = true;
        first.ownCard = "my card";
        QVERIFY(folder.storage->sharing().saveClinic(first));
        QVERIFY(folder.open());

        QCOMPARE(*folder.storage->sharing().clinics(), (QList{first, second}));
    }

    void sent_isAChainPerThread_newestFirst_withItsBytes()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &sharing = folder.storage->sharing();
        auto here = clinic();
        const auto there = clinic();
        const auto one = sentTo(here.thread, 1);
        const auto other = sentTo(there.thread, 1);
        const auto two = sentTo(here.thread, 2);
        QVERIFY(!sharing.lastSent(here.thread)->has_value());
        QVERIFY(sharing.insertSent(one, "one", here));
        QVERIFY(sharing.insertSent(other, "other", there));
        here.ownCard = "my card";
        QVERIFY(sharing.insertSent(two, "two", here));

        QCOMPARE(*sharing.sent(), (QList{two, other, one}));
        QCOMPARE(**sharing.lastSent(here.thread), two.link);
        QCOMPARE(*sharing.sealedBytes(one.id), "one");
        QCOMPARE(sharing.sealedBytes(EnvelopeId::random()).error().code, ErrorCode::NotFound);
        QCOMPARE(sharing.clinics()->first(), here);
    }

    void insertSent_aTakenNumber_changesNothing()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &sharing = folder.storage->sharing();
        auto here = clinic();
        const auto one = sentTo(here.thread, 1);
        QVERIFY(sharing.insertSent(one, "one", here));
        const auto before = here;
        here.verified = true;

        QCOMPARE(sharing.insertSent(sentTo(here.thread, 1), "again", here).error().code,
                 ErrorCode::AlreadyExists);

        QCOMPARE(*sharing.sent(), QList{one});
        QCOMPARE(*sharing.clinics(), QList{before});
    }

    void feedback_isImportedWithItsEnvelope_once()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &sharing = folder.storage->sharing();
        const auto thread = ThreadId::random();
        const auto device = DeviceId::random();
        const auto record = recordIn(thread, device, 1);
        const auto early = answerIn(thread, device, 5);
        auto late = answerIn(thread, device, 9);
        QVERIFY(!sharing.manifestHash(record.id)->has_value());
        QVERIFY(sharing.importFeedback(record, {early, late}));

        QCOMPARE(sharing.importFeedback(record, {answerIn(thread, device, 7)}).error().code,
                 ErrorCode::AlreadyExists);
        QCOMPARE(*sharing.feedback(), (QList{late, early}));
        QCOMPARE(**sharing.manifestHash(record.id), record.link.hash);
        QCOMPARE(*sharing.received(thread, device), QList{record.link});
        QVERIFY(sharing.received(thread, DeviceId::random())->isEmpty());

        QVERIFY(sharing.setRead(late.feedback.id));
        QCOMPARE(sharing.setRead(FeedbackId::random()).error().code, ErrorCode::NotFound);
        late.read = true;
        QVERIFY(folder.open());
        QCOMPARE(*folder.storage->sharing().feedback(), (QList{late, early}));
    }

    void feedback_aHigherRevision_replacesTheLower()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &sharing = folder.storage->sharing();
        const auto thread = ThreadId::random();
        const auto device = DeviceId::random();
        auto answer = answerIn(thread, device, 5);
        QVERIFY(sharing.importFeedback(recordIn(thread, device, 1), {answer}));
        answer.feedback.revision = 2;
        answer.feedback.text = u"Better: keep it dry two days more."_s;
        QVERIFY(sharing.importFeedback(recordIn(thread, device, 2), {answer}));

        QCOMPARE(*sharing.feedback(), QList{answer});
    }

    void feedback_cannotReplaceThatOfAnotherClinic()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &sharing = folder.storage->sharing();
        const auto mine = answerIn(ThreadId::random(), DeviceId::random(), 5);
        QVERIFY(sharing.importFeedback(recordIn(mine.thread, mine.from, 1), {mine}));
        auto forged = answerIn(ThreadId::random(), DeviceId::random(), 6);
        forged.feedback.id = mine.feedback.id;
        const auto record = recordIn(forged.thread, forged.from, 1);

        QCOMPARE(sharing.importFeedback(record, {forged}).error().code, ErrorCode::AlreadyExists);

        QCOMPARE(*sharing.feedback(), QList{mine});
        QVERIFY(!sharing.manifestHash(record.id)->has_value());
    }

    void held_isKnownButNotPartOfTheChain()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &sharing = folder.storage->sharing();
        const auto thread = ThreadId::random();
        const auto device = DeviceId::random();
        QVERIFY(!*sharing.hasHeld(thread, device));
        const HeldEnvelope held{.record = recordIn(thread, device, 3), .sealed = "as it came"};

        QVERIFY(sharing.hold(held));

        QCOMPARE(sharing.hold(held).error().code, ErrorCode::AlreadyExists);
        QVERIFY(*sharing.hasHeld(thread, device));
        QVERIFY(!*sharing.hasHeld(thread, DeviceId::random()));
        QCOMPARE(**sharing.manifestHash(held.record.id), held.record.link.hash);
        QVERIFY(sharing.received(thread, device)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSharingStorage)
#include "tst_sharingstorage.moc"
