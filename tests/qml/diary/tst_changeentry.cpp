// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// An entry that was saved before is opened, changed, and read as it was.

#include "qml/diary/entryeditor.h"
#include "qml/diary/historymodel.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const auto firstNote = u"Itchy at night, else fine."_s;
const auto otherNote = u"Itchy all day, I was wrong."_s;

/// Shows the page on an entry and waits until it was read.
EntryEditor *open(Stage &stage, const QString &entryId)
{
    if (!stage.show(u"Diary"_s, u"EntryPage"_s, {{u"entryId"_s, entryId}}))
        return nullptr;
    auto *editor = stage.page().findChild<EntryEditor *>();
    const bool read =
        QTest::qWaitFor([&] { return editor->state() != EntryEditor::State::Loading; });
    (void)stage.hand().look();
    return read ? editor : nullptr;
}

Entry today(const DemoHome &home)
{
    return home.diaryRows.rows.last();
}

/// Today's entry, changed once: other words, no itch, without its photo from above.
QString changed(DemoHome &home)
{
    home.clock.advance(std::chrono::minutes(10));
    const auto id = today(home).id;
    auto draft = *home.diary.draftOf(id);
    draft.note = otherNote;
    draft.symptoms.itch = 0;
    draft.photos.removeIf([](const DraftPhoto &photo) { return photo.view == View::Top; });
    if (!home.diary.change(draft))
        qFatal("the demo diary cannot be changed");
    return id.toString();
}

} // namespace

class TestChangeEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntry_isOpenedAsItWasSaved()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        auto *editor = open(stage, today(home).id.toString());
        QVERIFY(editor);
        QVERIFY(stage.hand().see(u"Change this entry"_s));
        QVERIFY(stage.hand().see(u"Day 4 · Monday 24 November"_s));
        QVERIFY(stage.hand().see(firstNote));
        QCOMPARE(editor->answers()->itch(), 3);
        QVERIFY(stage.hand().see(u"Top, photo added"_s));
        QVERIFY(!editor->hasContent());
        QVERIFY(!editor->canSave());
        QVERIFY(!home.diaryRows.keptDraft);
    }

    void aChange_replacesWhatItSays_andKeepsWhatItSaid()
    {
        DemoHome home;
        home.fillDiary();
        const auto before = today(home);
        const auto entries = home.diaryRows.rows.size();
        const auto files = home.photoFiles.files.size();
        Stage stage;
        auto *editor = open(stage, before.id.toString());
        QVERIFY(editor);
        QSignalSpy saved(&stage.page(), SIGNAL(saved(QString)));
        editor->answers()->setItch(0);
        editor->setNote(otherNote);
        QVERIFY(stage.hand().tap(u"Top, photo added"_s));
        QVERIFY(stage.hand().tap(u"Remove photo"_s));
        QVERIFY(stage.hand().tap(u"Save"_s));
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().toString(), before.id.toString());
        QCOMPARE(home.diaryRows.rows.size(), entries);
        QCOMPARE(today(home).revision, 2);
        QCOMPARE(today(home).note, otherNote);
        QCOMPARE(today(home).symptoms.itch, 0);
        QCOMPARE(today(home).photos.size(), before.photos.size() - 1);
        const auto history = home.diary.history(before.id);
        QCOMPARE(history->last(), before);
        QCOMPARE(home.photoFiles.files.size(), files); // nothing is lost
        QVERIFY(!home.diaryRows.keptDraft);
    }

    void changesThatWereNotSaved_areKeptAsADraft_andTakenUpAgain()
    {
        DemoHome home;
        home.fillDiary();
        const auto id = today(home).id.toString();
        {
            Stage stage;
            auto *editor = open(stage, id);
            QVERIFY(editor);
            editor->setNote(otherNote);
        }
        QVERIFY(home.diaryRows.keptDraft);
        QCOMPARE(home.diaryRows.keptDraft->revision, 2);
        QCOMPARE(today(home).note, firstNote);
        Stage stage;
        auto *editor = open(stage, id);
        QVERIFY(editor);
        QVERIFY(stage.hand().see(otherNote));
        QVERIFY(stage.hand().see(u"Draft kept"_s));
        QVERIFY(!editor->save().isEmpty());
        QCOMPARE(today(home).revision, 2);
    }

    void leavingItAsItWas_takesTheChangesBack_andCanBeUndone()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        auto *editor = open(stage, today(home).id.toString());
        QVERIFY(editor);
        editor->setNote(otherNote);
        QVERIFY(stage.hand().tap(u"Leave it as it was"_s));
        QVERIFY(stage.hand().see(firstNote));
        QVERIFY(!home.diaryRows.keptDraft);
        QVERIFY(stage.hand().tap(u"Undo"_s));
        QVERIFY(stage.hand().see(otherNote));
        QCOMPARE(home.diaryRows.keptDraft->note, otherNote);
    }

    void takingAChangeBackByHand_leavesNoDraft()
    {
        DemoHome home;
        home.fillDiary();
        EntryEditor editor(home.services);
        editor.setEntryId(today(home).id.toString());
        editor.reload();
        editor.answers()->setItch(9);
        editor.keepNow();
        QVERIFY(home.diaryRows.keptDraft);
        editor.answers()->setItch(3);
        editor.keepNow();
        QVERIFY(!home.diaryRows.keptDraft);
        QVERIFY(!editor.canSave());
    }

    void anotherDraft_isNeverOverwritten_theWriterChooses()
    {
        DemoHome home;
        home.fillDiary();
        {
            EntryEditor fresh(home.services);
            fresh.reload();
            fresh.setNote(u"A second look"_s);
        }
        const auto id = today(home).id.toString();
        {
            Stage stage;
            auto *editor = open(stage, id);
            QVERIFY(editor);
            QCOMPARE(editor->state(), EntryEditor::State::Occupied);
            QVERIFY(stage.hand().see(u"Another entry is not finished: Day 4 · Monday"_s));
            QVERIFY(!editor->canSave());
            QVERIFY(stage.hand().tap(u"Go on with that one"_s));
            QVERIFY(stage.hand().see(u"A second look"_s));
            QVERIFY(stage.hand().see(u"How is it today?"_s));
        }
        QCOMPARE(home.diaryRows.keptDraft->note, u"A second look"_s);
        Stage stage;
        QVERIFY(open(stage, id));
        QVERIFY(stage.hand().tap(u"Throw away the draft: Day 4 · Monday"_s));
        QVERIFY(stage.hand().see(firstNote));
        QVERIFY(!home.diaryRows.keptDraft);
    }

    void aNewEntry_thatMeetsUnfinishedChanges_saysSo()
    {
        DemoHome home;
        home.fillDiary();
        {
            EntryEditor editor(home.services);
            editor.setEntryId(today(home).id.toString());
            editor.reload();
            editor.setNote(otherNote);
        }
        Stage stage;
        auto *editor = open(stage, {});
        QVERIFY(editor);
        QVERIFY(stage.hand().see(
            u"You have not finished changing this entry: Day 4 · Monday 24 November"_s));
        QVERIFY(stage.hand().tap(u"Leave it as it was"_s));
        QVERIFY(stage.hand().see(u"How is it today?"_s));
        QVERIFY(!editor->isChanging());
        QCOMPARE(today(home).note, firstNote);
    }

    void anEntryThatWasChangedElsewhere_isNotOverwritten()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        auto *editor = open(stage, today(home).id.toString());
        QVERIFY(editor);
        editor->setNote(u"From the form"_s);
        editor->keepNow();
        changed(home);
        QVERIFY(stage.hand().tap(u"Save"_s));
        QVERIFY(stage.hand().see(u"This entry was changed in the meantime"_s));
        QCOMPARE(today(home).note, otherNote);
        QVERIFY(stage.hand().see(u"From the form"_s));
    }

    void anEntryThatIsGone_isSaidSo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(open(stage, EntryId::random().toString()));
        QVERIFY(stage.hand().see(errorText(ErrorCode::NotFound).title));
    }

    void aDay_mayHaveSeveralEntries_andTheFormSaysThatItIsAnotherOne()
    {
        DemoHome home;
        home.fillDiary();
        const auto entries = home.diaryRows.rows.size();
        Stage stage;
        auto *editor = open(stage, {});
        QVERIFY(editor);
        QVERIFY(
            stage.hand().see(u"You wrote an entry at 07:00 already. This will be another one."_s));
        editor->answers()->setItch(2);
        QVERIFY(stage.hand().tap(u"Save"_s));
        QCOMPARE(home.diaryRows.rows.size(), entries + 1);
        QCOMPARE(today(home).revision, 1);
        QCOMPARE(today(home).day, home.diaryRows.rows.at(entries - 1).day);
    }

    void theAdvice_leadsToChangeAndHistory()
    {
        DemoHome home;
        home.fillDiary();
        const auto id = changed(home);
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"AdvicePage"_s, {{u"entryId"_s, id}}));
        QSignalSpy change(&stage.page(), SIGNAL(changeRequested()));
        QSignalSpy history(&stage.page(), SIGNAL(historyRequested()));
        QVERIFY(stage.hand().see(otherNote));
        QVERIFY(stage.hand().see(u"Changed 1 time(s), last Monday 24 November, 07:10"_s));
        QVERIFY(stage.hand().tap(u"Change this entry"_s));
        QVERIFY(stage.hand().tap(u"What it said before"_s));
        QCOMPARE(change.size(), 1);
        QCOMPARE(history.size(), 1);
    }

    void anEntryThatWasNeverChanged_hasNoHistoryToRead()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(
            stage.show(u"Diary"_s, u"AdvicePage"_s, {{u"entryId"_s, today(home).id.toString()}}));
        QVERIFY(stage.hand().see(u"Change this entry"_s));
        QVERIFY(!stage.hand().read().contains(u"What it said before"_s));
    }

    void theHistory_saysWhatWasChangedWhen_andShowsEveryWording()
    {
        DemoHome home;
        home.fillDiary();
        const auto id = changed(home);
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"HistoryPage"_s, {{u"entryId"_s, id}}));
        QVERIFY(stage.hand().see(u"What it says now"_s));
        QVERIFY(stage.hand().see(u"Changed Monday 24 November, 07:10"_s));
        QVERIFY(stage.hand().see(u"Worst itch, last 24 hours: was 3 · mild, is None"_s));
        QVERIFY(stage.hand().see(u"Note: was %1, is %2"_s.arg(firstNote, otherNote)));
        QVERIFY(stage.hand().see(u"Top: was Photo, is Taken out"_s));
        QVERIFY(stage.hand().see(u"What it said first"_s));
        QVERIFY(stage.hand().see(u"Written Monday 24 November, 07:00"_s));
        QVERIFY(stage.hand().see(u"Worst itch, last 24 hours, 3 · mild"_s));
        // The present wording is unfolded by a press.
        QVERIFY(!stage.hand().read().contains(u"Worst itch, last 24 hours, None"_s));
        QVERIFY(stage.hand().tap(u"Show all of it"_s));
        QVERIFY(stage.hand().see(u"Worst itch, last 24 hours, None"_s));
    }

    void aPhotoThatWasTakenOut_isStillThereInTheHistory()
    {
        DemoHome home;
        home.fillDiary();
        const auto photo = today(home).photos.first();
        QCOMPARE(photo.view, View::Top);
        HistoryModel history(home.services);
        history.setEntryId(changed(home));
        history.reload();
        const auto photosOf = [&](int revision) {
            return history.revisions().at(revision).toMap().value(u"photos"_s).toList();
        };
        QCOMPARE(photosOf(0).size(), 1);
        QCOMPARE(photosOf(1).size(), 2);
        QVERIFY(photosOf(1)
                    .first()
                    .toMap()
                    .value(u"source"_s)
                    .toString()
                    .contains(photo.id.toString()));
        QVERIFY(home.diary.photoBytes(photo.id));
    }

    void aHistoryThatCannotBeRead_isSaidSo_andTriedAgain()
    {
        DemoHome home;
        home.fillDiary();
        const auto id = changed(home);
        home.diaryRows.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"HistoryPage"_s, {{u"entryId"_s, id}}));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.diaryRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"What it says now"_s));
    }
};

QTEST_MAIN(TestChangeEntry)
#include "tst_changeentry.moc"
