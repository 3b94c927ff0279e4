// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Assessments are read beside the window; nobody takes a part of the list for the whole, and
// whatever happens meanwhile does no harm.

#include "qml/review/packetlistmodel.h"
#include "tests/core/consultation/keptpackets.h"
#include "tests/qml/review/demoinbox.h"
#include "tests/qml/review/heldpool.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

/// A technician to whom some strangers sent what they answered.
struct Room
{
    explicit Room(const QStringList &people)
    {
        for (const auto &person : people)
            arrive(person);
    }

    ThreadId arrive(const QString &person)
    {
        const auto kept = keptPacket(person, answeredAt.addSecs(demo.packetRows.rows.size()));
        demo.packetRows.rows.append(kept);
        return kept.thread;
    }

    DemoInbox demo;
};

QStringList threadsOf(const PacketListModel &list)
{
    QStringList threads;
    for (const auto &row : list.rows())
        threads.append(row.toMap().value(u"id"_s).toString());
    return threads;
}

} // namespace

class TestPacketList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_standsOnceAllAreConcluded()
    {
        Room room({calmPerson, calmPerson, patchyPerson});
        HeldPool pool(PacketListModel::pool());
        PacketListModel list(room.demo.packets, room.demo.clock);
        QVERIFY(list.isReading());
        QTRY_COMPARE(list.total(), 3);
        QVERIFY(list.isReading());
        QCOMPARE(list.concluded(), 0);
        QCOMPARE(list.total(), 3);
        QVERIFY(list.rows().isEmpty());

        QList<int> told;
        connect(&list, &PacketListModel::progressed, &list, [&] { told.append(list.concluded()); });
        QList<qsizetype> shown;
        connect(&list, &PacketListModel::changed, &list, [&] { shown.append(list.rows().size()); });
        pool.release();

        QTRY_VERIFY(!list.isReading());
        QCOMPARE(told, (QList{1, 2, 3, 3}));
        QCOMPARE(shown, QList<qsizetype>{3});
        QStringList order;
        const auto rows = room.demo.packets.packets(QLocale().bcp47Name());
        for (const auto &row : *rows)
            order.append(row.thread.toString());
        QCOMPARE(threadsOf(list), order);
        QVERIFY(list.rows().first().toMap().value(u"doctorFirst"_s).toBool());
    }

    void concluding_takesNoThreadFromThePoolInWhichQtPaints()
    {
        Room room({calmPerson, patchyPerson});
        HeldPool painting(*QThreadPool::globalInstance());
        PacketListModel list(room.demo.packets, room.demo.clock);
        QTRY_COMPARE(list.rows().size(), 2);
    }

    void emptyInbox_isReadAtOnce()
    {
        Room room({});
        PacketListModel list(room.demo.packets, room.demo.clock);
        QTRY_VERIFY(!list.isReading());
        QVERIFY(list.rows().isEmpty());
        QVERIFY(!list.failed());
    }

    void damagedPacket_hidesNoOther()
    {
        Room room({patchyPerson, calmPerson});
        room.demo.packetRows.rows.first().bundle.chop(1);
        room.demo.packetRows.rows.damaged = {ThreadId::random()};
        PacketListModel list(room.demo.packets, room.demo.clock);
        QTRY_VERIFY(!list.isReading());
        QCOMPARE(list.rows().size(), 3);
        QVERIFY(!list.rows().at(0).toMap().value(u"failed"_s).toBool());
        QVERIFY(list.rows().at(1).toMap().value(u"failed"_s).toBool());
        QVERIFY(list.rows().at(2).toMap().value(u"failed"_s).toBool());
    }

    void whoeverGoesMeanwhile_isNotTold()
    {
        Room room({calmPerson, patchyPerson});
        HeldPool pool(PacketListModel::pool());
        {
            PacketListModel list(room.demo.packets, room.demo.clock);
            QTRY_COMPARE(list.total(), 2);
        }
        pool.release();
        PacketListModel::pool().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(room.demo.packets.reading(QLocale().bcp47Name())->open.size(), 2);
    }

    void inboxThatGoesMeanwhile_doesNotMatterToTheWork()
    {
        HeldPool pool(PacketListModel::pool());
        {
            Room room({calmPerson, patchyPerson});
            PacketListModel list(room.demo.packets, room.demo.clock);
            QTRY_COMPARE(list.total(), 2);
            pool.release();
        }
        PacketListModel::pool().waitForDone();
        QCoreApplication::processEvents();
    }

    void packetThatComesMeanwhile_isWaitedForToo()
    {
        Room room({calmPerson, calmPerson});
        HeldPool pool(PacketListModel::pool());
        PacketListModel list(room.demo.packets, room.demo.clock);
        QTRY_COMPARE(list.total(), 2);
        const auto urgent = room.arrive(patchyPerson);
        Q_EMIT room.demo.packets.changed();
        QCOMPARE(list.total(), 3);
        QVERIFY(list.rows().isEmpty());
        pool.release();
        QTRY_VERIFY(!list.isReading());
        QCOMPARE(list.rows().size(), 3);
        QCOMPARE(threadsOf(list).first(), urgent.toString());
    }

    void packetThatComesLater_joinsTheListAndLeavesItsRowsInPlaceMeanwhile()
    {
        Room room({calmPerson, calmPerson});
        PacketListModel list(room.demo.packets, room.demo.clock);
        QTRY_COMPARE(list.rows().size(), 2);
        const auto before = threadsOf(list);
        QSignalSpy changed(&list, &PacketListModel::changed);

        HeldPool pool(PacketListModel::pool());
        const auto urgent = room.arrive(patchyPerson);
        Q_EMIT room.demo.packets.changed();
        QVERIFY(list.isReading());
        QCOMPARE(threadsOf(list), before);
        QCOMPARE(changed.size(), 0);

        pool.release();
        QTRY_VERIFY(!list.isReading());
        QCOMPARE(threadsOf(list), QStringList{urgent.toString()} + before);
        QCOMPARE(changed.size(), 1);
    }

    void packetThatIsRemovedMeanwhile_doesNotComeBack()
    {
        Room room({calmPerson, patchyPerson});
        const auto gone = room.demo.packetRows.rows.last().thread;
        HeldPool pool(PacketListModel::pool());
        PacketListModel list(room.demo.packets, room.demo.clock);
        QTRY_COMPARE(list.total(), 2);
        QVERIFY(room.demo.packets.remove(gone));
        QCOMPARE(list.total(), 1);
        pool.release();
        QTRY_VERIFY(!list.isReading());
        QCOMPARE(list.rows().size(), 1);
        QVERIFY(threadsOf(list).first() != gone.toString());
    }

    void packetThatIsLookedAtMeanwhile_sinks()
    {
        Room room({patchyPerson, calmPerson});
        const auto seen = room.demo.packetRows.rows.first().thread;
        HeldPool pool(PacketListModel::pool());
        PacketListModel list(room.demo.packets, room.demo.clock);
        QTRY_COMPARE(list.total(), 2);
        QVERIFY(room.demo.packets.markSeen(seen));
        pool.release();
        QTRY_COMPARE(list.rows().size(), 2);
        QCOMPARE(threadsOf(list).last(), seen.toString());
        QVERIFY(list.rows().last().toMap().value(u"seen"_s).toBool());
    }

    void otherLanguageMeanwhile_leavesNobodyOut()
    {
        Room room({calmPerson, patchyPerson});
        HeldPool pool(PacketListModel::pool());
        PacketListModel list(room.demo.packets, room.demo.clock);
        QTRY_COMPARE(list.total(), 2);
        QVERIFY(room.demo.packets.reading(u"nl"_s));
        pool.release();
        QTRY_VERIFY(!list.isReading());
        QCOMPARE(list.rows().size(), 2);
    }

    void listInAnotherLanguage_standsAnewOnceAllAreConcluded()
    {
        Room room({calmPerson, patchyPerson});
        PacketListModel list(room.demo.packets, room.demo.clock);
        QTRY_COMPARE(list.rows().size(), 2);
        const QLocale before;
        QLocale::setDefault(QLocale(u"nl"_s));
        HeldPool pool(PacketListModel::pool());
        list.reload();
        QVERIFY(list.rows().isEmpty());
        QVERIFY(list.isReading());
        pool.release();
        QTRY_COMPARE(list.rows().size(), 2);
        QLocale::setDefault(before);
    }

    void inboxThatCannotBeRead_saysWhyAndDoesNotGoOnReading()
    {
        Room room({calmPerson});
        HeldPool pool(PacketListModel::pool());
        PacketListModel list(room.demo.packets, room.demo.clock);
        QTRY_COMPARE(list.total(), 1);
        room.demo.packetRows.unreadable = Error{ErrorCode::DatabaseFailed, {}};
        list.reload();
        QVERIFY(list.failed());
        QVERIFY(!list.isReading());
        room.demo.packetRows.unreadable.reset();
        list.reload();
        QVERIFY(!list.failed());
        pool.release();
        QTRY_COMPARE(list.rows().size(), 1);
    }
};

} // namespace stipple

QTEST_MAIN(stipple::TestPacketList)
#include "tst_packetlist.moc"
