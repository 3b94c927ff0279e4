// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/fixture.h"

#include <QSqlQuery>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 30);

Entry fullEntry(const QDate &day)
{
    return {.id = EntryId::random(),
            .revision = 3,
            .day = day,
            .loggedAt = QDateTime(day, QTime(7, 1, 2, 345), Qt::UTC),
            .symptoms = {.redness = 4,
                         .swelling = 0,
                         .itch = 10,
                         .pain = 1,
                         .scabs = 30,
                         .fluid = Fluid::YellowGreen,
                         .temperatureC = 37.35,
                         .spreading = true,
                         .warm = false,
                         .signs = {u"RF-01"_s, u"RF-08"_s}},
            .note = u"zwickt noch – \u05d0 \U0001F642"_s,
            .photos = {{.id = PhotoId::random(),
                        .view = View::Crown,
                        .sha256 = QByteArray(32, '\x07'),
                        .width = 2560,
                        .height = 1920,
                        .takenAt = QDateTime(day, QTime(6, 59, 1, 7), Qt::UTC)},
                       {.id = PhotoId::random(),
                        .view = View::CloseUp,
                        .sha256 = QByteArray(32, '\0'),
                        .width = 1,
                        .height = 2,
                        .takenAt = QDateTime(day, QTime(7, 0), Qt::UTC)}}};
}

QList<EntryId> idsOf(const QList<EntryDay> &days)
{
    QList<EntryId> ids;
    for (const auto &day : days)
        ids.append(day.id);
    return ids;
}

} // namespace

class TestDiaryStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entry_comesBackAsItWas_afterReopening()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto full = fullEntry(today);
        const Entry empty{.id = EntryId::random(),
                          .revision = 1,
                          .day = today,
                          .loggedAt = QDateTime(today, QTime(8, 0), Qt::UTC),
                          .symptoms = {},
                          .note = {},
                          .photos = {}};
        QVERIFY(folder.storage->diary().insert(full));
        QVERIFY(folder.storage->diary().insert(empty));

        // Their photos were never put, which must not matter to the rows.
        QVERIFY(folder.open());

        QVERIFY(*folder.storage->diary().entry(full.id) == full);
        QVERIFY(*folder.storage->diary().entry(empty.id) == empty);
        QVERIFY(*folder.storage->diary().photo(full.photos.first().id) == full.photos.first());
    }

    void entries_areThoseOfTheDays_inTheirOrder_withTheirPhotos()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &diary = folder.storage->diary();
        QList<Entry> all;
        for (const int offset : {0, -3, -1, -2, -1}) {
            all.append(fullEntry(today.addDays(offset)));
            all.last().loggedAt = all.last().loggedAt.addSecs(all.size());
            QVERIFY(diary.insert(all.last()));
        }

        const auto found = diary.entries(today.addDays(-2), today.addDays(-1));

        QVERIFY(found);
        QCOMPARE(found->size(), 3);
        QVERIFY(found->at(0) == all.at(3));
        QVERIFY(found->at(1) == all.at(2));
        QVERIFY(found->at(2) == all.at(4));
        QVERIFY(**diary.latest() == all.at(0));
        QVERIFY(diary.entries(today.addDays(1), today.addDays(9))->isEmpty());
    }

    void latest_ofSeveralOnADay_isTheOneLoggedLast()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        QVERIFY(!folder.storage->diary().latest()->has_value());
        auto evening = fullEntry(today);
        evening.loggedAt = evening.loggedAt.addSecs(3600);
        QVERIFY(folder.storage->diary().insert(evening));
        QVERIFY(folder.storage->diary().insert(fullEntry(today)));
        QVERIFY(folder.storage->diary().insert(fullEntry(today.addDays(-1))));

        QVERIFY(**folder.storage->diary().latest() == evening);
    }

    void unknownIds_areNotFound()
    {
        DataFolder folder;
        QVERIFY(folder.open());

        QCOMPARE(folder.storage->diary().entry(EntryId::random()).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(folder.storage->diary().photo(PhotoId::random()).error().code,
                 ErrorCode::NotFound);
    }

    void insert_aTakenId_changesNothing()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &diary = folder.storage->diary();
        const auto first = fullEntry(today);
        QVERIFY(diary.insert(first));
        auto sameEntry = fullEntry(today);
        sameEntry.id = first.id;
        auto samePhoto = fullEntry(today);
        samePhoto.photos.last().id = first.photos.first().id;

        QCOMPARE(diary.insert(sameEntry).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(diary.insert(samePhoto).error().code, ErrorCode::AlreadyExists);

        QCOMPARE(diary.entries(today, today)->size(), 1);
        QVERIFY(*diary.entry(first.id) == first);
        QCOMPARE(diary.photo(samePhoto.photos.first().id).error().code, ErrorCode::NotFound);
    }

    void draft_isOne_replacedWhole_andEndsWithItsEntry()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &diary = folder.storage->diary();
        QVERIFY(!diary.draft()->has_value());
        const auto entry = fullEntry(today);
        const DiaryRepository::KeptDraft other{.id = EntryId::random(),
                                               .day = {},
                                               .symptoms = {},
                                               .note = u"first words"_s,
                                               .photos = {fullEntry(today).photos.first()}};
        const DiaryRepository::KeptDraft draft{.id = entry.id,
                                               .day = today,
                                               .symptoms = entry.symptoms,
                                               .note = entry.note,
                                               .photos = entry.photos};
        QVERIFY(diary.saveDraft(other));
        QVERIFY(**diary.draft() == other);
        QVERIFY(diary.saveDraft(draft));
        QVERIFY(diary.saveDraft(draft));

        QVERIFY(folder.open());
        QVERIFY(**folder.storage->diary().draft() == draft);
        QVERIFY(folder.storage->diary().insert(fullEntry(today)));
        QVERIFY(folder.storage->diary().draft()->has_value());
        QVERIFY(folder.storage->diary().insert(entry));
        QVERIFY(!folder.storage->diary().draft()->has_value());
        QVERIFY(folder.storage->diary().discardDraft());
    }

    void service_savesAndReadsPhotosThroughEverything()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const QByteArray jpeg(300'000, 'j');
        EntryId id;
        {
            DiaryService diary(folder.storage->diary(), folder.storage->photos(), folder.clock);
            auto draft = entryDraft(today, u"first"_s, {draftPhoto(View::Top, jpeg)});
            QVERIFY(diary.saveDraft(draft));
            draft.photos.append(draftPhoto(View::Left, "left"));
            const auto added = diary.add(draft);
            QVERIFY(added);
            id = *added;
        }
        QVERIFY(folder.open());
        DiaryService diary(folder.storage->diary(), folder.storage->photos(), folder.clock);

        const auto entry = diary.entry(id);

        QVERIFY(entry);
        QCOMPARE(entry->photos.size(), 2);
        QCOMPARE(*diary.photoBytes(entry->photos.at(0).id), jpeg);
        QCOMPARE(*diary.photoBytes(entry->photos.at(1).id), "left");
        QCOMPARE(folder.mediaFiles().size(), 2);
    }

    void everythingLocked_isAnOrdinaryError()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto entry = fullEntry(today);
        QVERIFY(folder.storage->diary().insert(entry));
        QVERIFY(folder.storage->photos().put(entry.photos.first().id, "jpeg"));
        folder.storage->vault().lock();

        auto &diary = folder.storage->diary();
        QCOMPARE(diary.insert(fullEntry(today)).error().code, ErrorCode::Locked);
        QCOMPARE(diary.entry(entry.id).error().code, ErrorCode::Locked);
        QCOMPARE(diary.entries(today, today).error().code, ErrorCode::Locked);
        QCOMPARE(diary.latest().error().code, ErrorCode::Locked);
        QCOMPARE(folder.storage->photos().read(entry.photos.first().id, {}).error().code,
                 ErrorCode::Locked);
        QCOMPARE(folder.storage->photos().put(PhotoId::random(), "x").error().code,
                 ErrorCode::Locked);
    }

    void aDamagedDay_hidesItsEntryAlone_andIsNamedOnEveryPage()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto a = fullEntry(today.addDays(-1));
        const auto b = fullEntry(today);
        QVERIFY(folder.storage->diary().insert(a));
        QVERIFY(folder.storage->diary().insert(b));
        damage(*folder.storage, u"UPDATE entry SET day = x'00' WHERE id = ?"_s, b.id.toString());
        QVERIFY(folder.open());
        auto &diary = folder.storage->diary();

        const auto found = diary.entries(today.addDays(-9), today.addDays(-5));

        QVERIFY(found);
        QVERIFY(found->isEmpty());
        QCOMPARE(found->damaged, (QList{DamagedEntry{.id = b.id, .day = {}, .shown = false}}));
        QVERIFY(**diary.latest() == a);
        QCOMPARE(*diary.days(), (QList{EntryDay{.id = a.id, .day = a.day}}));
    }

    void aDamagedPhoto_leavesItsEntryReadable()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto entry = fullEntry(today);
        QVERIFY(folder.storage->diary().insert(entry));
        damage(*folder.storage, u"UPDATE photo SET sha256 = x'01' WHERE id = ?"_s,
               entry.photos.constFirst().id.toString());
        auto &diary = folder.storage->diary();

        const auto found = diary.entries(today, today);

        QVERIFY(found);
        entry.photos.removeFirst();
        QVERIFY(found->constFirst() == entry);
        QCOMPARE(found->damaged,
                 (QList{DamagedEntry{.id = entry.id, .day = today, .shown = true}}));
    }

    void latest_passesOverWhatIsDamaged()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto before = fullEntry(today.addDays(-3));
        const auto last = fullEntry(today);
        QVERIFY(folder.storage->diary().insert(before));
        QVERIFY(folder.storage->diary().insert(last));
        damage(*folder.storage, u"UPDATE entry SET symptoms = x'01' WHERE id = ?"_s,
               last.id.toString());

        QVERIFY(**folder.storage->diary().latest() == before);
    }

    void days_areNewestFirst_andFollowEveryChange()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &diary = folder.storage->diary();
        QVERIFY(diary.days()->isEmpty());
        const auto old = fullEntry(today.addDays(-5));
        const auto morning = fullEntry(today);
        auto evening = fullEntry(today);
        for (const auto &entry : {morning, old, evening})
            QVERIFY(diary.insert(entry));
        QCOMPARE(idsOf(*diary.days()), (QList{evening.id, morning.id, old.id}));
        QCOMPARE(diary.photos()->size(), 6);
        QCOMPARE(diary.photos()->constFirst(),
                 (EntryPhoto{.id = evening.photos.constFirst().id,
                             .entry = evening.id,
                             .view = evening.photos.constFirst().view}));
        QCOMPARE(*diary.photosOf({evening.id, morning.id, old.id}), *diary.photos());
        QCOMPARE(*diary.photosOf({morning.id}), diary.photos()->sliced(2, 2));
        QVERIFY(diary.photosOf({})->isEmpty());
        QVERIFY(diary.photosOf({EntryId::random()})->isEmpty());

        ++evening.revision;
        evening.day = today.addDays(-9);
        evening.photos.removeFirst();
        QVERIFY(diary.change(evening));

        QCOMPARE(idsOf(*diary.days()), (QList{morning.id, old.id, evening.id}));
        QCOMPARE(diary.photos()->size(), 5);
        QVERIFY(diary.entries(evening.day, evening.day)->constFirst() == evening);
        QVERIFY(**diary.latest() == morning);
        const auto known = *diary.days();
        QVERIFY(folder.open());
        QCOMPARE(*folder.storage->diary().days(), known);
    }

    void pins_areKept_andOutliveAChangeOfTheEntry()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto pinned = [&] {
            QList<PhotoId> ids;
            for (const auto &photo : *folder.storage->diary().photos()) {
                if (photo.pinned)
                    ids.append(photo.id);
            }
            return ids;
        };
        auto entry = fullEntry(today);
        const auto other = fullEntry(today.addDays(-1));
        QVERIFY(folder.storage->diary().insert(entry));
        QVERIFY(folder.storage->diary().insert(other));
        QVERIFY(pinned().isEmpty());

        const QList ids{entry.photos.first().id, other.photos.last().id};
        QVERIFY(folder.storage->diary().setPinned(ids));
        QCOMPARE(pinned(), ids);
        ++entry.revision;
        entry.note = u"other words"_s;
        QVERIFY(folder.storage->diary().change(entry));
        QVERIFY(folder.open());
        QCOMPARE(pinned(), ids);

        QVERIFY(folder.storage->diary().setPinned({ids.last()}));
        QCOMPARE(pinned(), QList{ids.last()});
        const auto unknown = folder.storage->diary().setPinned({PhotoId::random()});
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QCOMPARE(pinned(), QList{ids.last()});
    }

    void change_keepsWhatTheEntrySaidBefore_photosIncluded()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto first = fullEntry(today);
        for (const auto &photo : first.photos)
            QVERIFY(folder.storage->photos().put(photo.id, "jpeg"));
        QVERIFY(folder.storage->diary().insert(first));
        auto second = first;
        second.revision = first.revision + 1;
        second.note = u"other words"_s;
        second.photos = {first.photos.constLast()};
        second.photos.first().view = View::Left;
        second.upkeep = {.hairMm = 3, .products = {u"lotion"_s}};
        second.changedAt = first.loggedAt.addSecs(60);
        auto third = second;
        third.revision = second.revision + 1;
        third.photos = first.photos;

        QVERIFY(folder.storage->diary().change(second));
        QVERIFY(folder.storage->diary().change(third));

        QVERIFY(folder.open()); // sweeps
        auto &diary = folder.storage->diary();
        QVERIFY(*diary.entry(first.id) == third);
        QVERIFY(*diary.history(first.id) == (QList{third, second, first}));
        QCOMPARE(folder.mediaFiles().size(), first.photos.size());
        QCOMPARE(diary.history(EntryId::random()).error().code, ErrorCode::NotFound);
    }

    void change_ofAnotherRevisionThanTheNext_changesNothing()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto &diary = folder.storage->diary();
        const auto entry = fullEntry(today);
        QVERIFY(diary.insert(entry));
        for (const int offset : {-1, 0, 2}) {
            auto stale = entry;
            stale.revision += offset;
            QCOMPARE(diary.change(stale).error().code, ErrorCode::AlreadyExists);
        }
        QCOMPARE(diary.change(fullEntry(today)).error().code, ErrorCode::NotFound);
        QVERIFY(*diary.history(entry.id) == QList{entry});
    }

    void anEarlierRevision_cannotBeWrittenOver()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        auto entry = fullEntry(today);
        QVERIFY(folder.storage->diary().insert(entry));
        ++entry.revision;
        QVERIFY(folder.storage->diary().change(entry));

        QSqlQuery rewrite(folder.storage->database().connection());
        QVERIFY(!rewrite.exec(u"UPDATE entry_revision SET revision = 7"_s));
    }

    void swappedRows_areNoticed_andNothingElseIsLost()
    {
        DataFolder folder;
        QVERIFY(folder.open());
        const auto a = fullEntry(today);
        const auto b = fullEntry(today.addDays(-1));
        const auto c = fullEntry(today.addDays(-2));
        for (const auto &entry : {a, b, c})
            QVERIFY(folder.storage->diary().insert(entry));
        QSqlQuery swap(folder.storage->database().connection());
        QVERIFY(swap.prepare(u"UPDATE entry SET note = (SELECT note FROM entry WHERE id = ?) "
                             "WHERE id = ?"_s));
        swap.addBindValue(a.id.toString());
        swap.addBindValue(b.id.toString());
        QVERIFY(swap.exec());

        const auto tampered = folder.storage->diary().entry(b.id);

        QVERIFY(!tampered);
        QCOMPARE(tampered.error().code, ErrorCode::CellTampered);
        const auto others = folder.storage->diary().entries(today.addDays(-9), today);
        QVERIFY(others);
        QVERIFY(static_cast<const QList<Entry> &>(*others) == (QList{c, a}));
        QCOMPARE(others->damaged, (QList{DamagedEntry{.id = b.id, .day = b.day, .shown = false}}));
        QVERIFY(*folder.storage->diary().entry(a.id) == a);
        QVERIFY(*folder.storage->diary().entry(c.id) == c);
    }
};

QTEST_GUILESS_MAIN(TestDiaryStorage)
#include "tst_diarystorage.moc"
