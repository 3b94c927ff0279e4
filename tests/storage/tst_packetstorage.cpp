// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What strangers sent is there again after a start, and what is damaged hides nothing else.

#include "tests/storage/fixture.h"
#include "tests/storage/keptfile.h"

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// The kept file's packet as if another person had sent it.
KeptPacket anothersPacket()
{
    auto packet = keptfile::packet();
    packet.thread = ThreadId::random();
    packet.photos.first().photo.id = PhotoId::random();
    return packet;
}

Status import(DataFolder &folder, const KeptPacket &packet)
{
    auto record = keptfile::record(67, 64, 1);
    record.id = EnvelopeId::random();
    record.thread = packet.thread;
    return folder.storage->packets().importPacket(record, packet);
}

} // namespace

class TestPacketStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packet_comesBackAsItWas_afterReopening()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto packet = anothersPacket();
        QVERIFY(import(folder, packet));

        QVERIFY(folder.open());

        QCOMPARE(*folder.storage->packets().packet(packet.thread), packet);
        QCOMPARE(*folder.storage->packets().packet(ThreadId::random()), std::nullopt);
    }

    void damaged_hidesNoOtherAndCanBeRemoved_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a cell") << u"UPDATE packet SET bundle = x'00' WHERE id = ?"_s;
        QTest::newRow("the card") << u"UPDATE packet SET card = x'00' WHERE id = ?"_s;
        QTest::newRow("a photo's facts")
            << u"UPDATE packet_photo SET sha256 = x'01' WHERE owner = ?"_s;
    }

    void damaged_hidesNoOtherAndCanBeRemoved()
    {
        QFETCH(QString, sql);
        DataFolder folder;
        QVERIFY(folder.open());
        const auto sound = anothersPacket();
        const auto damaged = anothersPacket();
        QVERIFY(import(folder, damaged));
        QVERIFY(import(folder, sound));
        damage(*folder.storage, sql, damaged.thread.toString());
        auto &packets = folder.storage->packets();

        const auto found = packets.packets();

        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first(), sound);
        QCOMPARE(found->damaged, QList{damaged.thread});
        QVERIFY(!packets.packet(damaged.thread));
        QVERIFY(packets.removePacket(damaged.thread));
        QVERIFY(packets.packets()->damaged.isEmpty());
        QCOMPARE(packets.packets()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPacketStorage)
#include "tst_packetstorage.moc"
