// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diary/diaryservice.h"
#include "platform/fake/fakeclock.h"
#include "tests/fakes/fakediaryrepository.h"
#include "tests/fakes/fakephotostore.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 30);

DraftPhoto photo(View view, const QByteArray &jpeg)
{
    return {.id = PhotoId::random(),
            .view = view,
            .jpeg = jpeg,
            .width = 40,
            .height = 30,
            .takenAt = {}};
}

EntryDraft draftOf(const QDate &day)
{
    return {.id = EntryId::random(),
            .day = day,
            .symptoms = {.redness = 2, .itch = 4, .fluid = Fluid::Clear},
            .note = u" a little warm "_s,
            .photos = {}};
}

struct House
{
    FakeClock clock{today};
    FakeDiaryRepository entries;
    FakePhotoStore photos;
    DiaryService diary{entries, photos, clock};
};

} // namespace

class TestDiaryService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_keepsEverythingAndTells()
    {
        House house;
        QSignalSpy changed(&house.diary, &DiaryService::changed);
        auto draft = draftOf(today);
        draft.photos = {photo(View::Top, "top"), photo(View::CloseUp, "near")};

        const auto id = house.diary.add(draft);

        QVERIFY(id);
        QCOMPARE(*id, draft.id);
        QCOMPARE(changed.size(), 1);
        const auto entry = house.diary.entry(*id);
        QVERIFY(entry);
        QCOMPARE(entry->day, today);
        QCOMPARE(entry->revision, 1);
        QCOMPARE(entry->loggedAt, house.clock.now());
        QVERIFY(entry->symptoms == draft.symptoms);
        QCOMPARE(entry->note, u"a little warm"_s);
        QCOMPARE(entry->photos.size(), 2);
        QCOMPARE(entry->photos.at(1).view, View::CloseUp);
        QCOMPARE(entry->photos.at(1).takenAt, house.clock.now());
        QCOMPARE(*house.diary.photoBytes(entry->photos.at(1).id), "near");
    }

    void add_futureDay_isRefusedAndNothingIsStored()
    {
        House house;
        auto draft = draftOf(today.addDays(1));
        draft.photos = {photo(View::Top, "top")};

        const auto id = house.diary.add(draft);

        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::DateInFuture);
        QVERIFY(house.entries.rows.isEmpty());
        QVERIFY(house.photos.files.isEmpty());
    }

    void add_todayInAZoneAhead_isNotTheFuture()
    {
        FakeClock clock(QDateTime(today, QTime(23, 30), QTimeZone::utc()),
                        QTimeZone("Europe/Berlin"));
        FakeDiaryRepository entries;
        FakePhotoStore photos;
        DiaryService diary(entries, photos, clock);

        QVERIFY(diary.add(draftOf(today.addDays(1))));
    }

    void add_symptomOutOfRange_isRefused_data()
    {
        QTest::addColumn<Symptoms>("symptoms");
        QTest::newRow("redness 5") << Symptoms{.redness = 5};
        QTest::newRow("redness -1") << Symptoms{.redness = -1};
        QTest::newRow("swelling 4") << Symptoms{.swelling = 4};
        QTest::newRow("itch 11") << Symptoms{.itch = 11};
        QTest::newRow("pain 11") << Symptoms{.pain = 11};
        QTest::newRow("scabs 110") << Symptoms{.scabs = 110};
        QTest::newRow("scabs 15") << Symptoms{.scabs = 15};
        QTest::newRow("no such fluid") << Symptoms{.fluid = static_cast<Fluid>(9)};
        QTest::newRow("cold") << Symptoms{.temperatureC = 29.9};
        QTest::newRow("boiling") << Symptoms{.temperatureC = 45.1};
        QTest::newRow("not a number") << Symptoms{.temperatureC = std::nan("")};
        QTest::newRow("sign without a name") << Symptoms{.signs = {QString()}};
        QTest::newRow("sign with a story") << Symptoms{.signs = {u"it hurts"_s}};
    }

    void add_symptomOutOfRange_isRefused()
    {
        QFETCH(Symptoms, symptoms);
        House house;
        auto draft = draftOf(today);
        draft.symptoms = symptoms;

        const auto id = house.diary.add(draft);

        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::InvalidArgument);
        QVERIFY(house.entries.rows.isEmpty());
    }

    void add_symptomsAtTheEdge_areAccepted()
    {
        House house;
        auto draft = draftOf(today);
        draft.symptoms = {.redness = 4,
                          .swelling = 3,
                          .itch = 10,
                          .pain = 0,
                          .scabs = 100,
                          .fluid = Fluid::YellowGreen,
                          .temperatureC = 45.0,
                          .spreading = true,
                          .warm = false,
                          .signs = {u"RF-01"_s, u"HT-SCAB"_s}};

        QVERIFY(house.diary.add(draft));
    }

    void add_whatIsNoDraft_isRefused()
    {
        House house;
        auto noDay = draftOf({});
        auto longNote = draftOf(today);
        longNote.note = QString(DiaryService::longestNote + 1, u'x');
        auto emptyPhoto = draftOf(today);
        emptyPhoto.photos = {photo(View::Top, {})};
        auto samePhotoTwice = draftOf(today);
        samePhotoTwice.photos = {photo(View::Top, "top")};
        samePhotoTwice.photos.append(samePhotoTwice.photos.first());
        auto manyPhotos = draftOf(today);
        for (int i = 0; i <= DiaryService::mostPhotos; ++i)
            manyPhotos.photos.append(photo(View::CloseUp, "near"));

        for (const auto &draft : {noDay, longNote, emptyPhoto, samePhotoTwice, manyPhotos}) {
            const auto id = house.diary.add(draft);
            QVERIFY(!id);
            QCOMPARE(id.error().code, ErrorCode::InvalidArgument);
        }
        QVERIFY(house.entries.rows.isEmpty());
        QVERIFY(house.photos.files.isEmpty());
    }

    void aDay_mayHaveSeveralEntries_inTheOrderOfLogging()
    {
        House house;
        const auto morning = house.diary.add(draftOf(today));
        house.clock.advance(std::chrono::hours(8));
        const auto earlierDay = house.diary.add(draftOf(today.addDays(-1)));
        const auto evening = house.diary.add(draftOf(today));

        const auto entries = house.diary.entries(today.addDays(-1), today);

        QVERIFY(entries);
        QCOMPARE(entries->size(), 3);
        QCOMPARE(entries->at(0).id, *earlierDay);
        QCOMPARE(entries->at(1).id, *morning);
        QCOMPARE(entries->at(2).id, *evening);
        QCOMPARE((*house.diary.latest())->id, *evening);
        QCOMPARE(house.diary.entries(today, today)->size(), 2);
    }

    void latest_ofAnEmptyDiary_isNothing()
    {
        House house;

        const auto latest = house.diary.latest();

        QVERIFY(latest);
        QVERIFY(!latest->has_value());
    }

    void add_theSameDraftTwice_addsOneEntry()
    {
        House house;
        auto draft = draftOf(today);
        draft.photos = {photo(View::Top, "top")};
        QVERIFY(house.diary.add(draft));

        const auto again = house.diary.add(draft);

        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(house.entries.rows.size(), 1);
        QCOMPARE(*house.diary.photoBytes(draft.photos.first().id), "top");
    }

    void add_onAFullDisk_savesNothingAndKeepsTheDraft()
    {
        House house;
        auto draft = draftOf(today);
        draft.photos = {photo(View::Top, "top")};
        QVERIFY(house.diary.saveDraft(draft));
        draft.photos.append(photo(View::Left, "left"));
        house.photos.writesUntilFull = 0;
        QSignalSpy changed(&house.diary, &DiaryService::changed);

        const auto id = house.diary.add(draft);

        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::DiskFull);
        QCOMPARE(changed.size(), 0);
        QVERIFY(house.entries.rows.isEmpty());
        QCOMPARE((*house.diary.draft())->photos.size(), 1);

        house.photos.writesUntilFull.reset();
        QVERIFY(house.diary.add(draft));
    }

    void add_whenTheDatabaseFails_canBeTriedAgain()
    {
        House house;
        auto draft = draftOf(today);
        draft.photos = {photo(View::Top, "top")};
        house.entries.failure = Error{ErrorCode::DatabaseFailed, {}};
        QVERIFY(!house.diary.add(draft));
        house.entries.failure.reset();

        QVERIFY(house.diary.add(draft));

        QCOMPARE(house.photos.writes, 1);
    }

    void draft_comesBackAsItWasLeft()
    {
        House house;
        auto draft = draftOf(today);
        draft.photos = {photo(View::Top, "top")};
        QVERIFY(house.diary.saveDraft(draft));

        DiaryService afterAKill(house.entries, house.photos, house.clock);
        const auto kept = afterAKill.draft();

        QVERIFY(kept);
        QVERIFY(kept->has_value());
        draft.photos.first().takenAt = house.clock.now();
        QVERIFY(**kept == draft);
    }

    void draftedPhotos_areCountedWithoutOpeningOne()
    {
        House house;
        QCOMPARE(*house.diary.draftedPhotos(), 0);
        auto draft = draftOf(today);
        draft.photos = {photo(View::Top, "top"), photo(View::Left, "left")};
        QVERIFY(house.diary.saveDraft(draft));
        house.photos.files.clear();
        QCOMPARE(*house.diary.draftedPhotos(), 2);
    }

    void draft_writesEachPhotoOnce_andRemovesThoseTakenOut()
    {
        House house;
        auto draft = draftOf(today);
        draft.photos = {photo(View::Top, "top"), photo(View::Left, "left")};
        QVERIFY(house.diary.saveDraft(draft));
        draft.note = u"longer"_s;
        draft.photos.removeLast();
        draft.photos.first().view = View::Crown;

        QVERIFY(house.diary.saveDraft(draft));

        QCOMPARE(house.photos.writes, 2);
        QCOMPARE(house.photos.files.size(), 1);
        QCOMPARE((*house.diary.draft())->photos.first().view, View::Crown);
    }

    void draft_thatBecameAnEntry_isGoneAndItsPhotosStay()
    {
        House house;
        auto draft = draftOf(today);
        draft.photos = {photo(View::Top, "top"), photo(View::Left, "left")};
        QVERIFY(house.diary.saveDraft(draft));
        draft.photos.removeLast();

        QVERIFY(house.diary.add(draft));

        QVERIFY(!(*house.diary.draft()).has_value());
        QCOMPARE(house.photos.writes, 2);
        QCOMPARE(house.photos.files.size(), 1);
        QCOMPARE(*house.diary.photoBytes(draft.photos.first().id), "top");
    }

    void saveDraft_afterItBecameAnEntry_isRefused()
    {
        House house;
        auto draft = draftOf(today);
        draft.photos = {photo(View::Top, "top")};
        QVERIFY(house.diary.add(draft));

        const auto late = house.diary.saveDraft(draft);

        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::AlreadyExists);
        QVERIFY(!(*house.diary.draft()).has_value());
    }

    void discardDraft_removesItAndItsPhotos_butNoEntrysPhoto()
    {
        House house;
        auto saved = draftOf(today);
        saved.photos = {photo(View::Top, "top")};
        QVERIFY(house.diary.add(saved));
        auto copy = draftOf(today);
        copy.photos = {saved.photos.first(), photo(View::Left, "left")};
        QVERIFY(house.diary.saveDraft(copy));

        QVERIFY(house.diary.discardDraft());

        QVERIFY(!(*house.diary.draft()).has_value());
        QCOMPARE(house.photos.files.size(), 1);
        QCOMPARE(*house.diary.photoBytes(saved.photos.first().id), "top");
        QVERIFY(house.diary.discardDraft());
    }

    void names_ofViewsAndFluids_leadBackToThem()
    {
        for (const auto view : {View::Front, View::Top, View::Crown, View::Left, View::Right,
                                View::Back, View::CloseUp})
            QCOMPARE(viewFromName(viewName(view)), std::optional(view));
        for (const auto fluid :
             {Fluid::None, Fluid::Clear, Fluid::Blood, Fluid::Cloudy, Fluid::YellowGreen})
            QCOMPARE(fluidFromName(fluidName(fluid)), std::optional(fluid));
        QVERIFY(!viewFromName(u"inside"));
        QVERIFY(!fluidFromName(u""));
    }

    void change_isANewRevision_andTheEarlierOneStays()
    {
        House house;
        auto draft = draftOf(today.addDays(-1));
        draft.photos = {photo(View::Top, "top"), photo(View::Left, "left")};
        QVERIFY(house.diary.add(draft));
        const auto first = *house.diary.entry(draft.id);
        house.clock.advance(std::chrono::hours(24));
        QSignalSpy changed(&house.diary, &DiaryService::changed);

        auto edited = *house.diary.draftOf(draft.id);
        QCOMPARE(edited.revision, 2);
        edited.note = u"  much better "_s;
        edited.upkeep = {.hairMm = 0, .products = {u"lotion"_s}};
        edited.photos.removeFirst();
        edited.photos.append(photo(View::Crown, "crown"));
        QVERIFY(house.diary.change(edited));

        const auto now = *house.diary.entry(draft.id);
        QCOMPARE(now.revision, 2);
        QCOMPARE(now.note, u"much better"_s);
        QCOMPARE(now.loggedAt, first.loggedAt);
        QVERIFY(now.changedAt > first.loggedAt);
        QCOMPARE(now.photos.size(), 2);
        QVERIFY(*house.diary.history(draft.id) == (QList{now, first}));
        QCOMPARE(*house.diary.photoBytes(first.photos.first().id), "top");
        QCOMPARE(house.photos.writes, 3);
        QCOMPARE(changed.size(), 1);
    }

    void change_thatSaysTheSame_isNoRevision()
    {
        House house;
        const auto draft = draftOf(today);
        QVERIFY(house.diary.add(draft));
        const auto same = *house.diary.draftOf(draft.id);
        QVERIFY(house.diary.saveDraft(same));
        QSignalSpy changed(&house.diary, &DiaryService::changed);

        QVERIFY(house.diary.change(same));

        QCOMPARE(house.diary.history(draft.id)->size(), 1);
        QVERIFY(!(*house.diary.draft()).has_value());
        QVERIFY(changed.isEmpty());
    }

    void change_isRefusedLikeANewEntry_andWhenItCameTooLate()
    {
        House house;
        const auto draft = draftOf(today);
        QVERIFY(house.diary.add(draft));
        const auto good = *house.diary.draftOf(draft.id);
        auto future = good;
        future.day = today.addDays(1);
        QCOMPARE(house.diary.change(future).error().code, ErrorCode::DateInFuture);
        auto long_ = good;
        long_.upkeep.hairMm = longestHairMm + 1;
        QCOMPARE(house.diary.change(long_).error().code, ErrorCode::InvalidArgument);
        auto nameless = good;
        nameless.upkeep.products = {u" "_s};
        QCOMPARE(house.diary.change(nameless).error().code, ErrorCode::InvalidArgument);
        auto unknown = good;
        unknown.id = EntryId::random();
        QCOMPARE(house.diary.change(unknown).error().code, ErrorCode::NotFound);

        auto other = good;
        other.note = u"from elsewhere"_s;
        QVERIFY(house.diary.change(other));
        QCOMPARE(house.diary.change(good).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(house.diary.saveDraft(good).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(house.diary.draftOf(EntryId::random()).error().code, ErrorCode::NotFound);
    }

    void aChangeBeingWritten_isKeptAsADraft_withoutWritingItsPhotosAgain()
    {
        House house;
        auto draft = draftOf(today);
        draft.photos = {photo(View::Top, "top")};
        QVERIFY(house.diary.add(draft));
        auto edited = *house.diary.draftOf(draft.id);
        edited.note = u"half a sent"_s;
        edited.upkeep.hairMm = 2;

        QVERIFY(house.diary.saveDraft(edited));

        QCOMPARE((*house.diary.draft())->revision, 2);
        QVERIFY(*house.diary.draft() == std::optional(edited));
        QCOMPARE(house.photos.writes, 1);
        QVERIFY(house.diary.discardDraft());
        QCOMPARE(*house.diary.photoBytes(draft.photos.first().id), "top");
        QCOMPARE(house.diary.entry(draft.id)->note, u"a little warm"_s);
    }

    void aPinnedPhoto_isTheOneOfItsView_andStaysTillItIsLetGo()
    {
        House house;
        auto early = draftOf(today.addDays(-2));
        early.photos = {photo(View::Top, "early top"), photo(View::Front, "front")};
        auto late = draftOf(today);
        late.photos = {photo(View::Top, "late top")};
        QVERIFY(house.diary.add(early));
        QVERIFY(house.diary.add(late));
        const auto baseline = [&](View view) { return baselineOf(*house.diary.photos(), view); };
        const auto earlyTop = early.photos.first().id;
        const auto front = early.photos.last().id;
        const auto lateTop = late.photos.first().id;
        QCOMPARE(baseline(View::Top), std::optional(lateTop));
        QVERIFY(!baseline(View::Back));

        QSignalSpy changed(&house.diary, &DiaryService::changed);
        QVERIFY(house.diary.pin(earlyTop));
        QVERIFY(house.diary.pin(front));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(baseline(View::Top), std::optional(earlyTop));
        QVERIFY(house.diary.pin(lateTop));
        QCOMPARE(house.entries.pinned, (QList{lateTop, front}));
        QVERIFY(house.diary.unpin(lateTop));
        QVERIFY(house.diary.unpin(lateTop));
        QCOMPARE(house.entries.pinned, QList{front});

        QCOMPARE(house.diary.pin(PhotoId::random()).error().code, ErrorCode::NotFound);
        house.entries.failure = Error{ErrorCode::DiskFull, {}};
        QCOMPARE(house.diary.pin(earlyTop).error().code, ErrorCode::DiskFull);
    }
};

QTEST_GUILESS_MAIN(TestDiaryService)
#include "tst_diaryservice.moc"
