// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// A data folder that an earlier app wrote is opened by this one, migrated, and loses nothing.

#include "core/storage/migrations.h"
#include "tests/storage/fixture.h"
#include "tests/storage/keptfile.h"

#include <QSqlQuery>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

void copyTree(const QString &from, const QString &to)
{
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const auto source = it.next();
        const auto target = to + source.sliced(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QVERIFY(QFile::copy(source, target));
        QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
    }
}

/// Everything that makes up a schema, each part in words.
QStringList schemaOf(const Database &database)
{
    QStringList parts;
    QSqlQuery query(database.connection());
    if (query.exec(u"SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"_s)) {
        while (query.next())
            parts.append(query.value(0).toString() + u' ' + query.value(1).toString() + u": "_s +
                         query.value(2).toString());
    }
    return parts;
}

} // namespace

class TestKeptFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySchema_hasItsKeptFolder()
    {
        for (int schema = 1; schema <= newestSchema(); ++schema)
            QVERIFY(
                QFile::exists(QStringLiteral(STIPPLE_TEST_DATA "/schema%1/data.db").arg(schema)));
    }

    void keptFolder_isOpenedMigratedAndWhole_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema <= newestSchema(); ++schema)
            QTest::addRow("schema %d", schema) << schema;
    }

    void keptFolder_isOpenedMigratedAndWhole()
    {
        QFETCH(int, schema);
        DataFolder folder;
        copyTree(QStringLiteral(STIPPLE_TEST_DATA "/schema%1").arg(schema), folder.path());
        keptfile::giveKey(folder.keys);
        QVERIFY(folder.open());
        auto &storage = *folder.storage;

        DataFolder fresh;
        QVERIFY(fresh.open());
        QCOMPARE(schemaOf(storage.database()), schemaOf(fresh.storage->database()));
        QVERIFY(storage.database().check());

        QVERIFY(*storage.diary().entry(keptfile::entry().id) == keptfile::entry());
        QVERIFY(**storage.diary().draft() == keptfile::draft());
        if (schema >= 3)
            QVERIFY(*storage.diary().history(keptfile::changed().id) ==
                    (QList{keptfile::changed(), keptfile::firstSaved()}));
        const auto photos = *storage.diary().photos();
        QVERIFY(std::any_of(photos.cbegin(), photos.cend(), [&](const EntryPhoto &photo) {
            return photo.id == keptfile::id<PhotoId>(11) && photo.pinned == (schema >= 4);
        }));
        for (const int photo : {11, 12, 13})
            QCOMPARE(
                *storage.photos().read(keptfile::id<PhotoId>(photo), keptfile::photo(photo).sha256),
                keptfile::jpeg);
        QCOMPARE(*storage.care().sessions(), QList{keptfile::session()});
        QCOMPARE(*storage.care().ticks(keptfile::day, keptfile::day), QList{keptfile::tick()});
        const bool knewPlans = schema >= 2;
        QVERIFY(*storage.care().plans() ==
                (knewPlans ? QList{keptfile::plan()} : QList<StoredPlan>()));
        Settings settings(storage.settings());
        QCOMPARE(*settings.roles(), Role::Client | Role::Technician);
        QCOMPARE(*settings.value(Setting::Theme), u"dark"_s);
        checkResponse(storage.responses(), schema);
        checkSharing(storage.sharing());
        checkReview(storage.review());
        checkPackets(storage.packets(), schema);
        QCOMPARE(*storage.choosing().clinics(),
                 schema >= 5 ? QList{keptfile::considered()} : QList<ConsideredClinic>());
        QCOMPARE(*storage.intake().forms(),
                 schema >= 7 ? StoredForms{keptfile::clinicForm()} : StoredForms());
    }

private:
    static void checkResponse(ResponseRepository &responses, int schema)
    {
        auto expected = keptfile::response();
        const auto &form = keptfile::form();
        if (schema < 6)
            expected.pins.clear();
        QVERIFY(**responses.latest() == expected);
        const auto bytes = responses.document(form.pin);
        if (schema < 6)
            QCOMPARE(bytes.error().code, ErrorCode::NotFound);
        else
            QCOMPARE(*bytes, form.bytes);
    }

    static void checkSharing(SharingRepository &sharing)
    {
        using namespace keptfile;
        QVERIFY((*sharing.identity()).has_value());
        QCOMPARE(*sharing.clinics(), QList{clinic()});
        QCOMPARE(*sharing.sent(), QList{sent()});
        QCOMPARE(*sharing.sealedBytes(sent().id), "sealed bytes");
        QCOMPARE(*sharing.feedback(), QList{feedback()});
        QCOMPARE(*sharing.received(id<ThreadId>(41), id<DeviceId>(60)), QList{link(1)});
        QVERIFY(*sharing.hasHeld(id<ThreadId>(41), id<DeviceId>(60)));
    }

    static void checkPackets(PacketRepository &packets, int schema)
    {
        const auto all = packets.packets();
        QVERIFY(all);
        QCOMPARE(all->size(), schema >= 5 ? 1 : 0);
        if (schema < 5)
            return;
        const auto expected = keptfile::packet();
        const auto &kept = all->first();
        QCOMPARE(kept.card.name, expected.card.name);
        QCOMPARE(kept.bundle, expected.bundle);
        QVERIFY(kept.photos == expected.photos);
        QCOMPARE(kept.received, expected.received);
        QCOMPARE(kept.seen, expected.seen);
    }

    static void checkReview(ReviewRepository &review)
    {
        using namespace keptfile;
        QCOMPARE((*review.clinic())->card, "demo own card");
        const auto threads = review.threads();
        QVERIFY(threads);
        QCOMPARE(threads->size(), 1);
        const auto &thread = threads->first();
        QCOMPARE(thread.card.name, u"Demo client"_s);
        QVERIFY(thread.verified);
        QCOMPARE(thread.sessions, QList{session()});
        QCOMPARE(thread.modifiers, QSet{u"RM-1"_s});
        QVERIFY(thread.entries == QList{reviewEntry()});
        QCOMPARE(thread.removed, (QList<RemovedEntity>{{.id = id<EntryId>(59), .revision = 3}}));
        QVERIFY(thread.answers == QList{answer()});
        QCOMPARE(thread.held, 1);
        QCOMPARE(*review.sealedBytes(answer().envelope), "sealed bytes");
    }
};

QTEST_GUILESS_MAIN(TestKeptFile)
#include "tst_keptfile.moc"
