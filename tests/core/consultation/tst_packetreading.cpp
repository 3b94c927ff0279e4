// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Packets are concluded by whoever has the time: it comes to the same, and what a packet came to
// never stands for another.

#include "tests/core/consultation/strangers.h"

#include <QTest>

#include <array>
#include <memory>
#include <thread>
#include <vector>

using namespace stipple;
using namespace Qt::StringLiterals;

class TestPacketReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openPackets_comeToTheSameRowsInTheSameOrder()
    {
        Clinic clinic;
        for (const auto &person : {calmPerson, patchyPerson, calmPerson}) {
            Stranger stranger;
            QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(person))));
            clinic.clock.advance(std::chrono::seconds(1));
        }
        clinic.packets.rows.last().bundle.chop(1);
        clinic.packets.rows.damaged = {ThreadId::random()};
        PacketInbox another(clinic.review, clinic.packets, clinic.photos, clinic.assessments,
                            clinic.clock);
        const auto wanted = *another.packets(u"en"_s);

        const auto first = *clinic.inbox.reading(u"en"_s);

        QCOMPARE(first.open.size(), 3);
        QCOMPARE(first.rows, QList{wanted.last()});
        for (const auto &packet : first.open)
            QVERIFY(clinic.inbox.take(packet.ticket, packet.conclude()));
        const auto whole = *clinic.inbox.reading(u"en"_s);
        QVERIFY(whole.open.isEmpty());
        QCOMPARE(whole.rows, wanted);
        QCOMPARE(*clinic.inbox.packets(u"en"_s), wanted);
    }

    void openPacket_isConcludedInAnyThreadAlsoWhenTheInboxIsGone()
    {
        auto clinic = std::make_unique<Clinic>();
        for (const auto &person : {calmPerson, patchyPerson}) {
            Stranger stranger;
            QVERIFY(clinic->inbox.import(stranger.sealed(*clinic, packetOf(person))));
        }
        const auto open = clinic->inbox.reading(u"en"_s)->open;
        const auto wanted = *clinic->inbox.packets(u"en"_s);
        clinic.reset();

        std::array<QList<PacketRow>, 4> concluded;
        std::vector<std::thread> threads;
        for (auto &rows : concluded)
            threads.emplace_back([&rows, &open] {
                for (const auto &packet : open)
                    rows.append(packet.conclude());
            });
        for (auto &thread : threads)
            thread.join();

        for (auto &rows : concluded) {
            putInOrder(rows);
            QCOMPARE(rows, wanted);
        }
    }

    void rowOfAPacketThatWasRemovedMeanwhile_isDropped()
    {
        Clinic clinic;
        Stranger stranger;
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(patchyPerson))));
        const auto open = clinic.inbox.reading(u"en"_s)->open.first();
        QVERIFY(clinic.inbox.remove(stranger.thread));

        QVERIFY(!clinic.inbox.take(open.ticket, open.conclude()));
        QVERIFY(clinic.inbox.reading(u"en"_s)->rows.isEmpty());
    }

    void rowOfAPacketThatWasReplacedMeanwhile_isDropped()
    {
        Clinic clinic;
        Stranger stranger;
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(calmPerson))));
        const auto earlier = clinic.inbox.reading(u"en"_s)->open.first();
        // Within one tick of the clock.
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(patchyPerson))));
        const auto later = clinic.inbox.reading(u"en"_s)->open.first();

        QVERIFY(clinic.inbox.take(later.ticket, later.conclude()));
        QVERIFY(!clinic.inbox.take(earlier.ticket, earlier.conclude()));
        QVERIFY(clinic.inbox.packets(u"en"_s)->first().doctorFirst);
    }

    void rowInAnotherLanguage_isDropped()
    {
        Clinic clinic;
        Stranger stranger;
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(patchyPerson))));
        const auto open = clinic.inbox.reading(u"en"_s)->open.first();
        QVERIFY(clinic.inbox.reading(u"nl"_s));

        QVERIFY(!clinic.inbox.take(open.ticket, open.conclude()));
        QCOMPARE(clinic.inbox.reading(u"nl"_s)->open.size(), 1);
    }

    void packetThatWasLookedAtMeanwhile_staysSeen()
    {
        Clinic clinic;
        Stranger stranger;
        QVERIFY(clinic.inbox.import(stranger.sealed(clinic, packetOf(calmPerson))));
        const auto open = clinic.inbox.reading(u"en"_s)->open.first();
        QVERIFY(clinic.inbox.markSeen(stranger.thread));

        QVERIFY(clinic.inbox.take(open.ticket, open.conclude()));
        QVERIFY(clinic.inbox.reading(u"en"_s)->rows.first().seen);
    }
};

QTEST_MAIN(TestPacketReading)
#include "tst_packetreading.moc"
