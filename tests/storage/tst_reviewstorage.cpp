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

ClientCard cardOf(const DeviceIdentity &device)
{
    return ClientCard::make(device.id, u"Demo client"_s, device.box.recipient(),
                            device.signing.verifyKey());
}

ReviewPhoto photo()
{
    return {.photo = {.id = PhotoId::random(),
                      .view = View::Back,
                      .sha256 = QByteArray(32, '\x05'),
                      .width = 1920,
                      .height = 2560,
                      .takenAt = at(3)},
            .original = PhotoId::random()};
}

ReviewEntry entryOf(const QDate &day)
{
    return {.id = EntryId::random(),
            .revision = 1,
            .day = day,
            .loggedAt = QDateTime(day, QTime(8, 0), Qt::UTC),
            .symptoms = Symptoms{.redness = 3, .pain = 6, .temperatureC = 38.1},
            .note = u"warm"_s,
            .photos = {photo(), photo()},
            .received = at(4),
            .reviewed = false};
}

/// One client and the envelopes they send.
struct Sender
{
    DeviceIdentity device = DeviceIdentity::generate();
    ThreadId thread = ThreadId::random();
    qint64 seq = 0;

    DiaryImport envelope(const QList<ReviewEntry> &entries)
    {
        ++seq;
        return {.record = {.id = EnvelopeId::random(),
                           .thread = thread,
                           .from = device.id,
                           .link = link(seq),
                           .created = at(1),
                           .received = at(2)},
                .card = cardOf(device),
                .sessions = {{.id = SessionId::random(), .day = today.addDays(-9), .number = 1}},
                .modifiers = {u"RM-1"_s, u"RM-2"_s},
                .entries = entries,
                .removed = {}};
    }
};

GivenFeedback answerTo(const QList<EntryId> &about, qint64 seq)
{
    return {.feedback = {.id = FeedbackId::random(),
                         .revision = 1,
                         .writtenAt = at(30),
                         .text = u"Please show it to a doctor today."_s,
                         .about = about},
            .envelope = EnvelopeId::random(),
            .fileName = u"0123456789abcdef0123456789abcdef.age"_s,
            .link = link(seq)};
}

} // namespace

class TestReviewStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clinic_comesBackWithItsKeys_andMayGetANewCard()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        QVERIFY(!folder.storage->review().clinic()->has_value());
        OwnClinic mine{
            .root = SigningKey::generate(), .device = DeviceIdentity::generate(), .card = "card"};
        QVERIFY(folder.storage->review().saveClinic(mine));
        mine.card = "newer card";
        QVERIFY(folder.storage->review().saveClinic(mine));
        QVERIFY(folder.open());

        const auto kept = folder.storage->review().clinic();

        QVERIFY(kept && kept->has_value());
        QCOMPARE((*kept)->root.verifyKey(), mine.root.verifyKey());
        QCOMPARE((*kept)->device.id, mine.device.id);
        QCOMPARE((*kept)->device.box.recipient(), mine.device.box.recipient());
        QCOMPARE((*kept)->card, "newer card");
        const OwnClinic other{
            .root = SigningKey::generate(), .device = DeviceIdentity::generate(), .card = "card"};
        QCOMPARE(folder.storage->review().saveClinic(other).error().code, ErrorCode::AlreadyExists);
    }

    void firstEnvelope_makesTheThread_whole()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        Sender sender;
        const auto later = entryOf(today);
        auto earlier = entryOf(today.addDays(-1));
        earlier.symptoms.reset();
        earlier.note.reset();
        earlier.photos.clear();
        auto silent = entryOf(today.addDays(-2));
        silent.symptoms = Symptoms{};
        silent.note = QString();
        const auto import = sender.envelope({later, earlier, silent});
        QVERIFY(!folder.storage->review().thread(sender.thread)->has_value());
        QVERIFY(folder.storage->review().importDiary(import));
        QVERIFY(folder.open());

        const auto thread = folder.storage->review().thread(sender.thread);

        QVERIFY(thread && thread->has_value());
        const ReviewThread expected{.id = sender.thread,
                                    .card = import.card,
                                    .verified = false,
                                    .firstSeen = import.record.received,
                                    .sessions = import.sessions,
                                    .modifiers = import.modifiers,
                                    .entries = {silent, earlier, later},
                                    .removed = {},
                                    .answers = {},
                                    .received = {import.record.link},
                                    .held = 0};
        QVERIFY(**thread == expected);
        QCOMPARE(folder.storage->review().threads()->size(), 1);
        QCOMPARE(**folder.storage->review().manifestHash(import.record.id),
                 import.record.link.hash);
    }

    void importing_theSameEnvelopeAgain_changesNothing()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        Sender sender;
        auto import = sender.envelope({entryOf(today)});
        QVERIFY(folder.storage->review().importDiary(import));
        const auto before = folder.storage->review().threads();
        import.entries = {entryOf(today)};
        import.modifiers = {};

        QCOMPARE(folder.storage->review().importDiary(import).error().code,
                 ErrorCode::AlreadyExists);

        QVERIFY(*folder.storage->review().threads() == *before);
    }

    void aNewerRevision_replacesTheEntryAndItsPhotos()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        Sender sender;
        auto entry = entryOf(today);
        QVERIFY(folder.storage->review().importDiary(sender.envelope({entry})));
        entry.revision = 2;
        entry.note = u"cooler now"_s;
        entry.photos = {entry.photos.at(1), photo()};
        QVERIFY(folder.storage->review().importDiary(sender.envelope({entry})));

        const auto thread = **folder.storage->review().thread(sender.thread);

        QVERIFY(thread.entries == QList{entry});
        QCOMPARE(thread.received.size(), 2);
        QCOMPARE(thread.firstSeen, at(2));
    }

    void takenBackEntries_areGone_andRememberedByTheirHighestRevision()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        Sender sender;
        const auto entry = entryOf(today);
        QVERIFY(folder.storage->review().importDiary(sender.envelope({entry})));
        auto import = sender.envelope({});
        import.removed = {{.id = entry.id, .revision = 3 }};
        QVERIFY(folder.storage->review().importDiary(import));
        import = sender.envelope({});
        import.removed = {{.id = entry.id, .revision = 2 }};
        QVERIFY(folder.storage->review().importDiary(import));

        const auto thread = **folder.storage->review().thread(sender.thread);

        QVERIFY(thread.entries.isEmpty());
        QCOMPARE(thread.removed, (QList<RemovedEntity>{{.id = entry.id, .revision = 3}}));
    }

    void takingBack_comesBeforeWhatIsSharedAgain_andSparesHigherRevisions()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        Sender sender;
        auto again = entryOf(today);
        auto newer = entryOf(today.addDays(-1));
        newer.revision = 5;
        QVERIFY(folder.storage->review().importDiary(sender.envelope({again, newer})));
        again.revision = 3;
        auto import = sender.envelope({again});
        import.removed = {{.id = again.id, .revision = 2}, {.id = newer.id, .revision = 4 }};
        QVERIFY(folder.storage->review().importDiary(import));

        const auto thread = **folder.storage->review().thread(sender.thread);

        QVERIFY(thread.entries == (QList{newer, again}));
        QCOMPARE(thread.removed.size(), 2);
    }

    void aClientWhoNamesAnothersEntry_reachesOnlyTheirOwn()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        Sender honest;
        Sender other;
        const auto entry = entryOf(today);
        auto sameId = entryOf(today);
        sameId.id = entry.id;
        QVERIFY(folder.storage->review().importDiary(honest.envelope({entry})));
        auto import = other.envelope({sameId});
        import.removed = {};
        QVERIFY(folder.storage->review().importDiary(import));
        auto removal = other.envelope({});
        removal.removed = {{.id = entry.id, .revision = 9}};
        QVERIFY(folder.storage->review().importDiary(removal));

        QVERIFY((*folder.storage->review().thread(honest.thread))->entries == QList{entry});
        QVERIFY((*folder.storage->review().thread(other.thread))->entries.isEmpty());
    }

    void reviewed_verified_andUnknownIds()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        Sender sender;
        const auto a = entryOf(today);
        const auto b = entryOf(today.addDays(-1));
        QVERIFY(folder.storage->review().importDiary(sender.envelope({a, b})));

        QVERIFY(folder.storage->review().setReviewed(sender.thread, {b.id, EntryId::random()}));
        QVERIFY(folder.storage->review().setVerified(sender.thread, true));
        QCOMPARE(folder.storage->review().setVerified(ThreadId::random(), true).error().code,
                 ErrorCode::NotFound);

        const auto thread = **folder.storage->review().thread(sender.thread);
        QVERIFY(thread.verified);
        QVERIFY(thread.entries.at(0).reviewed);
        QVERIFY(!thread.entries.at(1).reviewed);
        // A later envelope does not take the verification away.
        QVERIFY(folder.storage->review().importDiary(sender.envelope({})));
        QVERIFY((*folder.storage->review().thread(sender.thread))->verified);
    }

    void answer_marksWhatItIsAbout_andKeepsItsBytes()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        Sender sender;
        const auto a = entryOf(today);
        const auto b = entryOf(today.addDays(-1));
        QVERIFY(folder.storage->review().importDiary(sender.envelope({a, b})));
        const auto answer = answerTo({a.id}, 1);
        QVERIFY(folder.storage->review().insertAnswer(sender.thread, answer, "sealed"));

        QCOMPARE(folder.storage->review()
                     .insertAnswer(sender.thread, answerTo({b.id}, 1), "again")
                     .error()
                     .code,
                 ErrorCode::AlreadyExists);
        QVERIFY(folder.open());

        const auto thread = **folder.storage->review().thread(sender.thread);
        QVERIFY(thread.answers == QList{answer});
        QVERIFY(!thread.entries.at(0).reviewed);
        QVERIFY(thread.entries.at(1).reviewed);
        QCOMPARE(*folder.storage->review().sealedBytes(answer.envelope), "sealed");
        QCOMPARE(folder.storage->review().sealedBytes(EnvelopeId::random()).error().code,
                 ErrorCode::NotFound);
    }

    void held_isCounted_andNotPartOfTheChain()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        Sender sender;
        const auto import = sender.envelope({});
        QVERIFY(folder.storage->review().importDiary(import));
        const auto forked = sender.envelope({}).record;
        QVERIFY(folder.storage->review().hold({.record = forked, .sealed = "as it came"}));

        const auto thread = **folder.storage->review().thread(sender.thread);
        QCOMPARE(thread.held, 1);
        QCOMPARE(thread.received, QList{import.record.link});
        QCOMPARE(**folder.storage->review().manifestHash(forked.id), forked.link.hash);
    }

    void photosOfClients_areNotSwept()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        Sender sender;
        const auto entry = entryOf(today);
        for (const auto &shared : entry.photos)
            QVERIFY(folder.storage->photos().put(shared.photo.id, "jpeg"));
        QVERIFY(folder.storage->photos().put(PhotoId::random(), "an orphan"));
        QVERIFY(folder.storage->review().importDiary(sender.envelope({entry})));

        QVERIFY(folder.open());

        QCOMPARE(folder.mediaFiles().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestReviewStorage)
#include "tst_reviewstorage.moc"
