// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/inboximport.h"
#include "tests/qml/desk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

/// A client who seals their diary for the demo studio, file after file.
struct Post
{
    Desk desk;
    QTemporaryDir folder;
    ThreadId clinic;

    Post()
    {
        desk.home.fillDiary();
        const auto card = desk.demo.clinic.card();
        const auto known = desk.home.sharing.importCard((*card)->bytes);
        if (!known)
            qFatal("the clinic's card is refused");
        clinic = known->thread;
    }

    QUrl write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a test file");
        return QUrl::fromLocalFile(file.fileName());
    }

    QByteArray seal()
    {
        ShareChoice choice;
        choice.clinic = clinic;
        choice.from = desk.home.clock.today().addDays(-30);
        choice.to = desk.home.clock.today();
        const auto shared = desk.home.sharing.seal(choice);
        if (!shared)
            qFatal("nothing was sealed");
        return shared->bytes;
    }
};

} // namespace

class TestInboxImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealedFile_opensItsCaseAndIsReported()
    {
        Post post;
        InboxImport import(post.desk.demo.inbox, post.desk.demo.packets);
        QSignalSpy finished(&import, &InboxImport::finished);

        import.start({post.write(u"a.age"_s, post.seal())});
        QVERIFY(import.running());
        QTRY_COMPARE(finished.size(), 1);

        QCOMPARE(import.summary(), u"1 file opened"_s);
        QVERIFY(import.notes().isEmpty());
        QCOMPARE(post.desk.demo.repository.rows.size(), 1);
        QCOMPARE(finished.first().first().toString(), post.desk.demo.firstThread());
    }

    void severalFiles_areReportedOneByOneAndNothingIsHalfImported()
    {
        Post post;
        const auto sealed = post.seal();
        InboxImport import(post.desk.demo.inbox, post.desk.demo.packets);
        QSignalSpy finished(&import, &InboxImport::finished);

        import.start({post.write(u"a.age"_s, sealed), post.write(u"b.age"_s, sealed),
                      post.write(u"c.age"_s, sealed.first(sealed.size() / 2)),
                      QUrl::fromLocalFile(post.folder.filePath(u"gone.age"_s))});
        QTRY_COMPARE(finished.size(), 1);

        QCOMPARE(import.summary(), u"1 file opened, 1 was here already, 2 refused"_s);
        QCOMPARE(import.notes().size(), 3);
        const auto cut = import.notes().at(1).toMap();
        QCOMPARE(cut.value(u"file"_s).toString(), u"c.age"_s);
        QCOMPARE(cut.value(u"refused"_s).toBool(), true);
        QVERIFY(!cut.value(u"title"_s).toString().isEmpty());
        QCOMPARE(post.desk.demo.repository.rows.size(), 1);
        QCOMPARE(post.desk.demo.repository.writes, 2); // the clinic and one diary
    }

    void cancelledImport_keepsWhatWasOpenedAndOpensNothingMore()
    {
        Post post;
        InboxImport import(post.desk.demo.inbox, post.desk.demo.packets);
        QSignalSpy finished(&import, &InboxImport::finished);
        connect(&import, &InboxImport::changed, this, [&] {
            if (import.done() == 1)
                import.cancel();
        });

        import.start(
            {post.write(u"a.age"_s, post.seal()), post.write(u"b.age"_s, QByteArray("no"))});
        QTRY_COMPARE(finished.size(), 1);

        QVERIFY(!import.running());
        QCOMPARE(import.summary(), u"1 file opened"_s);
        QCOMPARE(post.desk.demo.repository.rows.size(), 1);
    }

    void refusedFile_isExplainedInTheInbox()
    {
        Desk desk;
        desk.demo.fill();
        QTemporaryDir folder;
        Stage stage;
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QVERIFY(stage.hand().see(u"Demo Amir"_s));
        auto *import = stage.page().property("importing").value<InboxImport *>();
        QVERIFY(import != nullptr);

        import->start({QUrl::fromLocalFile(folder.filePath(u"none.age"_s))});

        QVERIFY(stage.hand().see(u"1 refused"_s));
        QVERIFY(stage.hand().see(u"This file cannot be read"_s));
        QVERIFY(tap(stage, u"Close the report"_s));
        QVERIFY(stage.hand().seeNoMore(u"1 refused"_s));
    }
};

} // namespace stipple

QTEST_MAIN(stipple::TestInboxImport)
#include "tst_inboximport.moc"
