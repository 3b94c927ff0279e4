// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "tests/storage/fixture.h"

#include <QSqlQuery>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

QString answer(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    return query.exec(sql) && query.next() ? query.value(0).toString() : u"failed"_s;
}

void run(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    QVERIFY2(query.exec(sql), qPrintable(sql));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_setsWhatKeepsDataSafe()
    {
        QTemporaryDir home;
        const auto database = Database::open(home.filePath(u"data.db"_s));
        QVERIFY(database);
        const auto &open = **database;

        QCOMPARE(answer(open, u"PRAGMA journal_mode"_s), u"wal"_s);
        QCOMPARE(answer(open, u"PRAGMA synchronous"_s), u"2"_s); // FULL
        QCOMPARE(answer(open, u"PRAGMA secure_delete"_s), u"1"_s);
        QCOMPARE(answer(open, u"PRAGMA temp_store"_s), u"2"_s); // MEMORY
        QCOMPARE(answer(open, u"PRAGMA foreign_keys"_s), u"1"_s);
        QCOMPARE(answer(open, u"PRAGMA locking_mode"_s), u"exclusive"_s);
        QCOMPARE(answer(open, u"PRAGMA user_version"_s).toInt(), newestSchema());
        QVERIFY(open.check());
    }

    void everyTable_isStrictAndHasAnId_everyBlobIsRequired()
    {
        QTemporaryDir home;
        const auto database = Database::open(home.filePath(u"data.db"_s));
        QVERIFY(database);
        QSqlQuery tables((*database)->connection());
        QVERIFY(tables.exec(u"SELECT name, strict FROM pragma_table_list WHERE schema = 'main' "
                            "AND name NOT LIKE 'sqlite_%'"_s));
        int count = 0;
        while (tables.next()) {
            const auto table = tables.value(0).toString();
            QVERIFY2(tables.value(1).toInt() == 1, qPrintable(table));
            QCOMPARE(answer(**database, u"SELECT count(*) FROM pragma_table_info('%1') "
                                        "WHERE name = 'id' AND \"notnull\" = 1"_s.arg(table)),
                     u"1"_s);
            if (table != u"setting"_s)
                QCOMPARE(answer(**database, u"SELECT count(*) FROM pragma_table_info('%1') "
                                            "WHERE type = 'BLOB' AND \"notnull\" = 0"_s.arg(table)),
                         u"0"_s);
            ++count;
        }
        QVERIFY(count > 8);
    }

    void reopening_keepsWhatWasCommitted_andNothingElse()
    {
        QTemporaryDir home;
        const auto path = home.filePath(u"data.db"_s);
        {
            const auto database = Database::open(path);
            QVERIFY(database);
            {
                Transaction kept(**database);
                QVERIFY(kept.begun());
                run(**database, u"INSERT INTO setting (id, plain) VALUES ('a', '1')"_s);
                QVERIFY(kept.commit());
            }
            Transaction undone(**database);
            QVERIFY(undone.begun());
            run(**database, u"INSERT INTO setting (id, plain) VALUES ('b', '2')"_s);
        }
        const auto database = Database::open(path);
        QVERIFY(database);
        QCOMPARE(answer(**database, u"SELECT group_concat(id) FROM setting"_s), u"a"_s);
    }

    void secondOpening_isRefusedWhileTheFirstLasts()
    {
        QTemporaryDir home;
        const auto path = home.filePath(u"data.db"_s);
        {
            const auto first = Database::open(path);
            QVERIFY(first);
            const auto second = Database::open(path);
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::DatabaseInUse);
        }
        QVERIFY(Database::open(path));
    }

    void newerSchema_isRefusedAndNotAByteIsChanged_data()
    {
        QTest::addColumn<bool>("onlyInLog");
        QTest::newRow("written back") << false;
        QTest::newRow("still in the log, after a crash") << true;
    }

    void newerSchema_isRefusedAndNotAByteIsChanged()
    {
        QFETCH(bool, onlyInLog);
        QTemporaryDir home;
        const auto path = home.filePath(u"data.db"_s);
        const auto crashed = home.filePath(u"crashed.db"_s);
        {
            const auto database = Database::open(path);
            QVERIFY(database);
            run(**database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            run(**database, u"PRAGMA user_version = %1"_s.arg(newestSchema() + 1));
            if (onlyInLog) {
                write(crashed, contentOf(path));
                write(crashed + u"-wal"_s, contentOf(path + u"-wal"_s));
                QVERIFY(!contentOf(crashed + u"-wal"_s).isEmpty());
            }
        }
        if (!onlyInLog)
            write(crashed, contentOf(path));
        QDir().remove(path);
        const auto file = contentOf(crashed);
        const auto log = contentOf(crashed + u"-wal"_s);

        const auto refused = Database::open(crashed);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseTooNew);
        QCOMPARE(contentOf(crashed), file);
        QCOMPARE(contentOf(crashed + u"-wal"_s), log);
        const QStringList left = QDir(home.path()).entryList(QDir::Files);
        QCOMPARE(left.size(), onlyInLog ? 2 : 1);
    }

    void newerSchema_throughTheWholeStorage_leavesEveryFileAlone()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        QVERIFY(folder.storage->photos().put(PhotoId::random(), "an orphan of today"));
        run(folder.storage->database(), u"PRAGMA user_version = 1000"_s);
        folder.storage.reset();
        const auto before = folder.everyFile();

        const auto refused = folder.open();

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseTooNew);
        QCOMPARE(folder.everyFile(), before);
    }

    void whatIsNoDatabase_isRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("not a database");
        QTest::newRow("noise") << QByteArray(5000, '\x5a');
        QTest::newRow("header cut off") << QByteArray("SQLite format 3\0", 16);
    }

    void whatIsNoDatabase_isRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir home;
        const auto path = home.filePath(u"data.db"_s);
        write(path, content);

        const auto refused = Database::open(path);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseCorrupt);
        QCOMPARE(contentOf(path), content);
    }

    void anotherProgramsDatabase_isRefused()
    {
        QTemporaryDir home;
        const auto path = home.filePath(u"data.db"_s);
        {
            const auto database = Database::open(path);
            QVERIFY(database);
            run(**database, u"PRAGMA application_id = 7"_s);
        }

        QCOMPARE(Database::open(path).error().code, ErrorCode::DatabaseCorrupt);
    }

    void damagedPages_areFound()
    {
        QTemporaryDir home;
        const auto path = home.filePath(u"data.db"_s);
        {
            const auto database = Database::open(path);
            QVERIFY(database);
            Transaction all(**database);
            for (int i = 0; i < 400; ++i)
                run(**database, u"INSERT INTO setting (id, plain) VALUES ('%1', '%2')"_s.arg(i).arg(
                                    QString(100, u'x')));
            QVERIFY(all.commit());
        }
        auto bytes = contentOf(path);
        const auto middle = bytes.size() - 3 * 4096;
        write(path, bytes.replace(middle, 4096, QByteArray(4096, '\x5a')));
        const auto database = Database::open(path);

        const bool isFound = !database || !(*database)->check();
        QVERIFY(isFound);
    }

    void aFolderThatCannotBeMade_isAnError()
    {
        FakeKeyStore keys;

        const auto storage = Storage::open(u"/proc/nowhere"_s, keys);

        QVERIFY(!storage);
        QCOMPARE(storage.error().code, ErrorCode::FileUnwritable);
        QVERIFY(keys.secrets.isEmpty());
    }

    void lostKey_isAnErrorThatKeepsEverything_andItsReturnHeals()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        DiaryService diary(folder.storage->diary(), folder.storage->photos(), folder.clock);
        const auto id =
            diary.add(entryDraft(folder.clock.today(), u"kept"_s, {draftPhoto(View::Top, "jpeg")}));
        QVERIFY(id);
        folder.storage.reset();
        const auto key = folder.keys.secrets.take(Vault::keyName());
        const auto before = folder.everyFile();

        const auto refused = folder.open();

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::KeyMissing);
        QVERIFY(folder.keys.secrets.isEmpty());
        QCOMPARE(folder.everyFile(), before);
        folder.keys.secrets.insert(Vault::keyName(), key);
        QVERIFY(folder.open());
        QCOMPARE(folder.storage->diary().entry(*id)->note, u"kept"_s);
    }

    void anotherKey_isAnErrorThatKeepsEverything()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto photo = PhotoId::random();
        QVERIFY(folder.storage->photos().put(photo, "jpeg"));
        folder.storage.reset();
        const auto key = folder.keys.secrets.value(Vault::keyName());
        folder.keys.secrets.insert(Vault::keyName(), QByteArray(32, '\x11'));

        const auto refused = folder.open();

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::KeyMissing);
        QCOMPARE(folder.mediaFiles().size(), 1);
        QCOMPARE(folder.keys.secrets.value(Vault::keyName()), QByteArray(32, '\x11'));
        folder.keys.secrets.insert(Vault::keyName(), key);
        QVERIFY(folder.open());
    }

    void photosWithoutADatabase_areDataToo_andAreKept()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        QVERIFY(folder.storage->photos().put(PhotoId::random(), "jpeg"));
        folder.storage.reset();
        QVERIFY(QFile::remove(folder.database()));
        const auto key = folder.keys.secrets.take(Vault::keyName());

        QCOMPARE(folder.open().error().code, ErrorCode::KeyMissing);
        QVERIFY(folder.keys.secrets.isEmpty());
        folder.keys.secrets.insert(Vault::keyName(), key);
        QCOMPARE(folder.open().error().code, ErrorCode::DatabaseCorrupt);

        QCOMPARE(folder.mediaFiles().size(), 1);
        QVERIFY(!QFile::exists(folder.database()));
    }

    void statements_areSplitAtLineEnds_withoutComments()
    {
        const auto statements =
            statementsIn(u"-- one; two;\n\nCREATE a (\n  b ; c\n);\nDROP d;\n"_s);

        QCOMPARE(statements, (QStringList{u"CREATE a (\n  b ; c\n)"_s, u"DROP d"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
