// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What strangers send is checked in memory before anything is kept, and comes with its reasons.

#include "core/content/content.h"
#include "core/review/inboxservice.h"
#include "tests/core/consultation/strangers.h"
#include "tests/core/photofiles.h"
#include "tests/fakes/editions.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// NotFound when it is taken in.
ErrorCode refusal(Clinic &clinic, const QByteArray &file)
{
    const auto taken = clinic.inbox.import(file);
    return taken ? ErrorCode::NotFound : taken.error().code;
}

bool isEmpty(const Clinic &clinic)
{
    return clinic.packets.rows.isEmpty() && clinic.photos.files.isEmpty() &&
           clinic.review.hashes.isEmpty();
}

} // namespace

class TestPacketInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packet_isListedWithWhatMattersFirst()
    {
        Clinic clinic;
        Stranger stranger;
        QSignalSpy changed(&clinic.inbox, &PacketInbox::changed);

        const auto thread = clinic.inbox.import(stranger.sealed(clinic, packetOf(patchyPerson)));

        QVERIFY(thread);
        QCOMPARE(changed.size(), 1);
        const auto rows = *clinic.inbox.packets(u"en"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().thread, stranger.thread);
        QVERIFY(rows.first().doctorFirst);
        QVERIFY(!rows.first().seen);
        QCOMPARE(rows.first().strictest, Verdict::Wait);
        QVERIFY(rows.first().reasons.first().contains(u"looked at first"_s));
        QCOMPARE(rows.first().name, neutralCode(stranger.device.id));
        QVERIFY(clinic.review.rows.isEmpty());
    }

    void packets_standInTheOrderInWhichTheyNeedSomebody()
    {
        Clinic clinic;
        Stranger calm;
        Stranger patchy;
        Stranger seen;
        QVERIFY(clinic.inbox.import(calm.sealed(clinic, packetOf(calmPerson))));
        QVERIFY(clinic.inbox.import(seen.sealed(clinic, packetOf(patchyPerson))));
        QVERIFY(clinic.inbox.import(patchy.sealed(clinic, packetOf(patchyPerson))));
        QVERIFY(clinic.inbox.markSeen(seen.thread));

        QList<ThreadId> order;
        const auto rows = clinic.inbox.packets(u"en"_s);
        for (const auto &row : *rows)
            order.append(row.thread);
        QCOMPARE(order, (QList{patchy.thread, calm.thread, seen.thread}));
    }

    void packetCase_tellsFitReasonsAndAnswers()
    {
        Clinic clinic;
        Stranger stranger;
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(patchyPerson))));

        const auto found = clinic.inbox.packet(stranger.thread, u"en"_s);

        QVERIFY(found);
        QCOMPARE(found->result.best->id, u"AA_PATCHY"_s);
        QCOMPARE(found->result.day, today);
        QVERIFY(!found->answers.isEmpty());
        QVERIFY(found->theirs.isEmpty());
        QCOMPARE(clinic.inbox.packet(ThreadId::random(), u"en"_s).error().code,
                 ErrorCode::NotFound);
    }

    void photos_areCleanedAndKeptUnderOwnIds()
    {
        Clinic clinic;
        Stranger stranger;
        const auto jpeg = photofiles::encoded(photofiles::quadrants(64, 48), "jpg", 80);
        auto packet = packetOf(calmPerson);
        packet.photos = {demoPhoto(jpeg)};
        const ArchiveFile file{.name = packet.photos.first().mediaName(), .bytes = jpeg};

        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packet, {file})));

        const auto kept = clinic.packets.rows.first();
        QCOMPARE(kept.photos.size(), 1);
        QVERIFY(kept.photos.first().photo.id != packet.photos.first().id);
        QCOMPARE(clinic.photos.files.size(), 1);
        QVERIFY(clinic.inbox.remove(stranger.thread));
        QVERIFY(clinic.photos.files.isEmpty());
        QVERIFY(clinic.packets.rows.isEmpty());
    }

    void laterPacket_takesThePlaceOfTheEarlier()
    {
        Clinic clinic;
        Stranger stranger;
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(calmPerson))));
        QVERIFY(clinic.inbox.markSeen(stranger.thread));
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(patchyPerson))));

        const auto rows = *clinic.inbox.packets(u"en"_s);
        QCOMPARE(rows.size(), 1);
        QVERIFY(!rows.first().seen);
        QVERIFY(rows.first().doctorFirst);
    }

    void sameFileTwice_isToldAndChangesNothing()
    {
        Clinic clinic;
        Stranger stranger;
        const auto file = stranger.sealed(clinic, packetOf(calmPerson));
        QVERIFY(clinic.inbox.import(file));
        QCOMPARE(refusal(clinic, file), ErrorCode::AlreadyImported);
        QCOMPARE(clinic.packets.rows.size(), 1);
    }

    void twoEnvelopesOfOneNumber_areRefused()
    {
        Clinic clinic;
        Stranger stranger;
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(calmPerson))));
        stranger.last = {};
        QCOMPARE(refusal(clinic, stranger.sealed(clinic, packetOf(patchyPerson))),
                 ErrorCode::SameIdOtherContent);
    }

    void otherKeysInAKnownThread_areRefused()
    {
        Clinic clinic;
        Stranger stranger;
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(calmPerson))));
        Stranger other;
        other.thread = stranger.thread;
        QCOMPARE(refusal(clinic, other.sealed(clinic, packetOf(patchyPerson))),
                 ErrorCode::UnknownSigner);
    }

    void hostileEnvelopes_areRefusedAndNothingIsKept()
    {
        Clinic clinic;
        Stranger stranger;
        const auto good = *encodePacket(packetOf(patchyPerson), assessment(),
                                        {.subject = stranger.thread, .name = {}});
        const auto with = [&](const QByteArray &before, const QByteArray &after) {
            auto bundle = good;
            bundle.replace(before, after);
            stranger.last = {};
            return stranger.seal(stranger.manifest(clinic), bundle);
        };
        QCOMPARE(refusal(clinic, with("\"code\":\"WAIT\"", "\"code\":\"none\"")),
                 ErrorCode::BundleInvalid);
        QCOMPARE(refusal(clinic, with("\"code\":\"male\"", "\"code\":\"robot\"")),
                 ErrorCode::BundleInvalid);
        QCOMPARE(refusal(clinic, with("Questionnaire/smp|0", "Questionnaire/smp|7")),
                 ErrorCode::UnknownVersion);
        QCOMPARE(refusal(clinic, with("{\"resourceType\":\"Bundle\"", "{{")),
                 ErrorCode::JsonInvalid);
        QCOMPARE(refusal(clinic, with(stranger.thread.toString().toUtf8(),
                                      ThreadId::random().toString().toUtf8())),
                 ErrorCode::BundleInvalid);
        auto uncarded = stranger.manifest(clinic);
        uncarded.card.clear();
        QCOMPARE(refusal(clinic, stranger.seal(uncarded, good)), ErrorCode::UnknownSigner);
        auto diary = stranger.manifest(clinic);
        diary.type = EnvelopeType::Diary;
        QCOMPARE(refusal(clinic, stranger.seal(diary, good)), ErrorCode::UnknownType);
        auto cut = with("", "");
        QVERIFY(refusal(clinic, cut.left(cut.size() / 2)) != ErrorCode::NotFound);
        QVERIFY(isEmpty(clinic));
    }

    void hostilePhotos_areRefusedAndNothingIsKept()
    {
        Clinic clinic;
        Stranger stranger;
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";
        auto packet = packetOf(calmPerson);
        packet.photos = {demoPhoto(svg)};
        const ArchiveFile file{.name = packet.photos.first().mediaName(), .bytes = svg};
        QVERIFY(refusal(clinic, stranger.sealed(clinic, packet, {file})) != ErrorCode::NotFound);
        stranger.last = {};
        QCOMPARE(refusal(clinic, stranger.sealed(clinic, packet, {})), ErrorCode::BundleInvalid);
        QVERIFY(isEmpty(clinic));
    }

    void failedWrite_leavesNoPhotoBehind()
    {
        Clinic clinic;
        Stranger stranger;
        const auto jpeg = photofiles::encoded(photofiles::quadrants(64, 48), "jpg", 80);
        auto packet = packetOf(calmPerson);
        packet.photos = {demoPhoto(jpeg)};
        clinic.packets.failure = Error{ErrorCode::DiskFull, {}};
        const ArchiveFile file{.name = packet.photos.first().mediaName(), .bytes = jpeg};
        QCOMPARE(refusal(clinic, stranger.sealed(clinic, packet, {file})), ErrorCode::DiskFull);
        QVERIFY(isEmpty(clinic));
    }

    void strangers_cannotFillTheDisk()
    {
        Clinic clinic;
        KeptPacket row;
        for (qsizetype i = 0; i < PacketInbox::mostPackets; ++i) {
            row.thread = ThreadId::random();
            clinic.packets.rows.append(row);
        }
        Stranger stranger;
        QCOMPARE(refusal(clinic, stranger.sealed(clinic, packetOf(calmPerson))),
                 ErrorCode::InboxFull);
    }

    void damagedPacket_hidesNoOtherAndCanBeRemoved()
    {
        Clinic clinic;
        Stranger sound;
        Stranger damaged;
        QVERIFY(clinic.inbox.import(damaged.sealed(clinic, packetOf(patchyPerson))));
        QVERIFY(clinic.inbox.import(sound.sealed(clinic, packetOf(calmPerson))));
        clinic.packets.rows.first().bundle.chop(1);
        const auto lost = ThreadId::random();
        clinic.packets.rows.damaged = {lost};

        const auto rows = clinic.inbox.packets(u"en"_s);

        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).thread, sound.thread);
        QVERIFY(!rows->at(0).failure);
        QCOMPARE(rows->at(1).thread, damaged.thread);
        QCOMPARE(rows->at(1).name, neutralCode(damaged.device.id));
        QVERIFY(rows->at(1).failure);
        QCOMPARE(rows->at(2).thread, lost);
        QCOMPARE(rows->at(2).failure, ErrorCode::DatabaseCorrupt);
        QVERIFY(!clinic.inbox.packet(damaged.thread, u"en"_s));
        QVERIFY(clinic.inbox.remove(damaged.thread));
        QVERIFY(clinic.inbox.remove(lost));
        QCOMPARE(clinic.inbox.packets(u"en"_s)->size(), 1);
    }

    void laterPacket_isConcludedAnew()
    {
        Clinic clinic;
        Stranger stranger;
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(calmPerson))));
        QVERIFY(!clinic.inbox.packets(u"en"_s)->first().doctorFirst);

        clinic.clock.advance(std::chrono::seconds(1));
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(patchyPerson))));

        QVERIFY(clinic.inbox.packets(u"en"_s)->first().doctorFirst);
    }

    void withoutAClinic_nothingIsOpened()
    {
        Clinic clinic;
        Stranger stranger;
        const auto file = stranger.sealed(clinic, packetOf(calmPerson));
        clinic.review.own.reset();
        const auto taken = clinic.inbox.import(file);
        QCOMPARE(taken.error().code, ErrorCode::NotFound);
    }

    void answersToAnEarlierVersion_areConcludedWithTheOwnRulesAndBothAreTold()
    {
        Clinic clinic;
        clinic.assessments = AssessmentShelf(Edition::stricter());
        Stranger stranger;
        const auto packet = packetOf(calmPerson + u" health.skin=SU-PSOHX"_s);
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packet)));
        const auto found = *clinic.inbox.packet(stranger.thread, u"en"_s);
        QCOMPARE(found.result.verdicts.first().verdict, Verdict::Clearance);
        QVERIFY(found.result.tables.contains(Edition::stricter().tables().at(1).name()));
        const auto theirs =
            std::ranges::find(found.theirs, u"smp-suitability"_s, &TableFinding::table);
        QVERIFY(theirs != found.theirs.end());
        QCOMPARE(theirs->version, assessment().tables().at(1).version);
        QCOMPARE(theirs->value, u"CAUTION"_s);
    }

    void answersToOtherQuestions_areRefused()
    {
        Clinic clinic;
        clinic.assessments = AssessmentShelf(Edition::rebuilt());
        Stranger stranger;
        QCOMPARE(refusal(clinic, stranger.sealed(clinic, packetOf(calmPerson))),
                 ErrorCode::UnknownVersion);
        QVERIFY(isEmpty(clinic));
    }

    void otherTables_areShownBesideTheOwn()
    {
        Clinic clinic;
        Stranger stranger;
        auto bundle = *encodePacket(packetOf(patchyPerson), assessment(),
                                    {.subject = stranger.thread, .name = {}});
        const auto version = assessment().tables().first().version.toUtf8();
        bundle.replace("\"version\":\"" + version + '"', "\"version\":\"0.0.9\"");
        QVERIFY(clinic.inbox.import(stranger.seal(stranger.manifest(clinic), bundle)));
        QVERIFY(!clinic.inbox.packet(stranger.thread, u"en"_s)->theirs.isEmpty());
    }
};

QTEST_MAIN(TestPacketInbox)
#include "tst_packetinbox.moc"
