// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/entryeditor.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

EntryEditor *editorOf(Stage &stage)
{
    return stage.page().findChild<EntryEditor *>();
}

/// Shows the page and waits until it can be written on.
EntryEditor *open(Stage &stage)
{
    if (!stage.show(u"Diary"_s, u"EntryPage"_s))
        return nullptr;
    auto *editor = editorOf(stage);
    const bool ready =
        QTest::qWaitFor([&] { return editor->state() == EntryEditor::State::Editing; });
    (void)stage.hand().look();
    return ready ? editor : nullptr;
}

bool isKept(const EntryEditor &editor)
{
    return QTest::qWaitFor([&] { return editor.draft() == EntryEditor::Draft::Kept; });
}

QUrl pictureIn(const QTemporaryDir &folder, const QString &name)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const auto path = folder.filePath(name);
    return image.save(path) ? QUrl::fromLocalFile(path) : QUrl();
}

QString sourceOf(const EntryEditor &editor, const QString &view)
{
    const auto photos = editor.photos();
    for (const auto &photo : photos) {
        if (photo.toMap().value(u"view"_s) == view)
            return photo.toMap().value(u"source"_s).toString();
    }
    return {};
}

} // namespace

class TestEntryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAnswered_untilItIsTouched()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        auto *editor = open(stage);
        QVERIFY(editor);
        QVERIFY(stage.hand().see(u"Day 4 · Monday"_s));
        QCOMPARE(editor->answers()->redness(), -1);
        QCOMPARE(editor->answers()->warm(), -1);
        QCOMPARE(editor->answers()->fluid(), -1);
        QVERIFY(!editor->canSave());
        QVERIFY(!home.diaryRows.keptDraft);
    }

    void sliderYesNoAndChip_areSavedAsOneEntry()
    {
        DemoHome home;
        home.fillDiary();
        const auto before = home.diaryRows.rows.size();
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy saved(&stage.page(), SIGNAL(saved(QString)));
        QVERIFY(stage.hand().tapAt(u"Redness"_s, 0.5));
        QVERIFY(stage.hand().tap(u"Yes"_s));
        QVERIFY(stage.hand().tap(u"Clear"_s));
        QVERIFY(stage.hand().tap(u"Save"_s));
        QCOMPARE(saved.size(), 1);
        QCOMPARE(home.diaryRows.rows.size(), before + 1);
        const auto &entry = home.diaryRows.rows.last();
        QCOMPARE(saved.first().first().toString(), entry.id.toString());
        QCOMPARE(entry.symptoms.redness, 2);
        QCOMPARE(entry.symptoms.warm, true);
        QCOMPARE(entry.symptoms.fluid, Fluid::Clear);
        QVERIFY(!entry.symptoms.pain);
        QVERIFY(!home.diaryRows.keptDraft);
    }

    void aNote_takesAllThatIsTyped_whateverTheFormDoesMeanwhile()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        auto *editor = open(stage);
        QVERIFY(editor);
        QVERIFY(stage.hand().tap(u"Note"_s));
        stage.hand().type(u"Warm at night, else fine"_s);
        QCOMPARE(editor->note(), u"Warm at night, else fine"_s);
        QVERIFY(stage.hand().tap(u"Yes"_s));
        QVERIFY(stage.hand().tap(u"Note"_s));
        stage.hand().type(u" by day"_s);
        QVERIFY(isKept(*editor));
        QCOMPARE(editor->note().size(), 31);
    }

    void everyChange_isKeptAndSurvivesTheEndOfTheApp()
    {
        DemoHome home;
        home.fillDiary();
        {
            Stage stage;
            auto *editor = open(stage);
            QVERIFY(editor);
            editor->answers()->setPain(3);
            editor->setNote(u"Sore when I lie down"_s);
            editor->upkeep()->setHair(3);
            QVERIFY(stage.hand().tap(u"Unscented moisturiser"_s));
            QVERIFY(stage.hand().tap(u"Something else"_s));
            stage.hand().type(u"Aunt's balm"_s);
            QVERIFY(isKept(*editor));
            QVERIFY(stage.hand().see(u"Draft kept"_s));
        }
        Stage stage;
        auto *editor = open(stage);
        QVERIFY(editor);
        QCOMPARE(editor->answers()->pain(), 3);
        QVERIFY(stage.hand().see(u"Sore when I lie down"_s));
        QVERIFY(stage.hand().see(u"3 · mild"_s));
        QVERIFY(stage.hand().see(u"Draft kept"_s));
        QVERIFY(stage.hand().see(u"3 mm"_s));
        const Upkeep upkeep{.hairMm = 3,
                            .products = {u"Unscented moisturiser"_s, u"Aunt's balm"_s}};
        QCOMPARE(editor->upkeep()->upkeep(), upkeep);
    }

    void leavingAtOnce_keepsTheLastChange()
    {
        DemoHome home;
        {
            EntryEditor editor(home.services);
            editor.reload();
            editor.answers()->setItch(7);
        }
        QVERIFY(home.diaryRows.keptDraft);
        QCOMPARE(home.diaryRows.keptDraft->symptoms.itch, 7);
    }

    void aDraftThatCannotBeKept_isSaidSo()
    {
        DemoHome home;
        Stage stage;
        auto *editor = open(stage);
        QVERIFY(editor);
        home.diaryRows.failure = Error{ErrorCode::DiskFull, {}};
        editor->answers()->setItch(7);
        QVERIFY(stage.hand().see(u"Draft not kept"_s));
        home.diaryRows.failure.reset();
    }

    void failedSave_saysWhyAndLosesNothing()
    {
        DemoHome home;
        Stage stage;
        auto *editor = open(stage);
        QVERIFY(editor);
        editor->answers()->setItch(7);
        QVERIFY(isKept(*editor));
        QSignalSpy saved(&stage.page(), SIGNAL(saved(QString)));
        home.diaryRows.failure = Error{ErrorCode::DiskFull, {}};
        QVERIFY(stage.hand().tap(u"Save"_s));
        QVERIFY(stage.hand().see(u"There is no space left"_s));
        QCOMPARE(saved.size(), 0);
        home.diaryRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Save"_s));
        QCOMPARE(saved.size(), 1);
    }

    void draftThatCannotBeRead_saysSoAndTriesAgain()
    {
        DemoHome home;
        home.diaryRows.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"EntryPage"_s));
        QVERIFY(stage.hand().read().contains(u"Opening your draft"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.diaryRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"Worst pain, last 24 hours"_s));
    }

    void aSign_isTickedAndLeadsToAdvice()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(open(stage));
        const auto &signs = home.content.guidance.redFlags.signs;
        const auto chills = std::find_if(signs.begin(), signs.end(),
                                         [](auto &sign) { return sign.id == u"RF-03.chills"; });
        QVERIFY(stage.hand().tap(chills->question));
        QVERIFY(stage.hand().tap(u"Save"_s));
        QCOMPARE(home.diaryRows.rows.last().symptoms.signs, QSet<QString>{u"RF-03.chills"_s});
    }

    void lessUrgentSigns_areFoldedAway()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(open(stage));
        const auto mood = u"Low mood, avoiding people, or checking again and again"_s;
        QVERIFY(!stage.hand().read().contains(mood));
        QVERIFY(stage.hand().tap(u"More signs: mood, dots, scars, moles"_s));
        QVERIFY(stage.hand().tap(mood));
        QCOMPARE(editorOf(stage)->answers()->otherSigns()->ticked(), 1);
    }

    void temperatureThatCannotBe_isExplainedAndNotSaved()
    {
        DemoHome home;
        Stage stage;
        auto *editor = open(stage);
        QVERIFY(editor);
        editor->answers()->setItch(1);
        QVERIFY(stage.hand().tap(u"Temperature in °C"_s));
        stage.hand().type(u"20"_s);
        QVERIFY(stage.hand().see(
            u"Write a body temperature between 30 and 45 °C, or leave it empty."_s));
        QVERIFY(!editor->canSave());
        editor->answers()->setTemperature(u"100.4"_s);
        QVERIFY(stage.hand().see(u"That is 38.0 °C"_s));
        QVERIFY(editor->canSave());
    }

    void aPhoto_isCleanedKeptAndSaved()
    {
        DemoHome home;
        QTemporaryDir folder;
        Stage stage;
        auto *editor = open(stage);
        QVERIFY(editor);
        editor->addPhoto(u"top"_s, pictureIn(folder, u"photo.png"_s));
        QVERIFY(!editor->canSave());
        QVERIFY(QTest::qWaitFor([&] { return !sourceOf(*editor, u"top"_s).isEmpty(); }));
        QCOMPARE(home.diaryRows.keptDraft->photos.size(), 1);
        QCOMPARE(home.photoFiles.files.size(), 1);
        QVERIFY(home.photoFiles.files.cbegin()->startsWith("\xff\xd8"));
        QVERIFY(stage.hand().see(u"Top, photo added"_s));
        QVERIFY(stage.hand().tap(u"Save"_s));
        QCOMPARE(home.diaryRows.rows.last().photos.first().view, View::Top);
        QCOMPARE(home.diaryRows.rows.last().photos.first().width, 400);
    }

    void aFileThatIsNoPhoto_isRefusedInWords()
    {
        DemoHome home;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"letter.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear all");
        file.close();
        Stage stage;
        auto *editor = open(stage);
        QVERIFY(editor);
        editor->addPhoto(u"top"_s, QUrl::fromLocalFile(file.fileName()));
        QVERIFY(stage.hand().see(errorText(ErrorCode::PhotoNotAnImage).title));
        QVERIFY(sourceOf(*editor, u"top"_s).isEmpty());
        QVERIFY(home.photoFiles.files.isEmpty());
        QVERIFY(stage.hand().tap(u"OK"_s));
        QVERIFY(stage.hand().seeNoMore(errorText(ErrorCode::PhotoNotAnImage).title));
        editor->addPhoto(u"top"_s, QUrl::fromLocalFile(folder.filePath(u"missing.jpg"_s)));
        QVERIFY(stage.hand().see(errorText(ErrorCode::FileUnreadable).title));
    }

    void aFullDisk_refusesThePhotoAndKeepsTheRest()
    {
        DemoHome home;
        QTemporaryDir folder;
        EntryEditor editor(home.services);
        editor.reload();
        editor.answers()->setItch(2);
        editor.keepNow();
        home.photoFiles.writesUntilFull = 0;
        editor.addPhoto(u"top"_s, pictureIn(folder, u"photo.png"_s));
        QVERIFY(QTest::qWaitFor([&] { return editor.refused(); }));
        QCOMPARE(editor.error(), errorText(ErrorCode::DiskFull));
        QVERIFY(sourceOf(editor, u"top"_s).isEmpty());
        QCOMPARE(home.diaryRows.keptDraft->symptoms.itch, 2);
    }

    void aRemovedPhoto_comesBackByUndo()
    {
        DemoHome home;
        QTemporaryDir folder;
        Stage stage;
        auto *editor = open(stage);
        QVERIFY(editor);
        editor->addPhoto(u"top"_s, pictureIn(folder, u"photo.png"_s));
        QVERIFY(stage.hand().tap(u"Top, photo added"_s));
        QVERIFY(stage.hand().tap(u"Remove photo"_s));
        QVERIFY(stage.hand().see(u"Photo removed"_s));
        QVERIFY(sourceOf(*editor, u"top"_s).isEmpty());
        QVERIFY(stage.hand().tap(u"Undo"_s));
        QVERIFY(!sourceOf(*editor, u"top"_s).isEmpty());
        QCOMPARE(home.photoFiles.files.size(), 1);
    }

    void anEmptiedDraft_comesBackByUndo()
    {
        DemoHome home;
        Stage stage;
        auto *editor = open(stage);
        QVERIFY(editor);
        editor->answers()->setItch(5);
        QVERIFY(isKept(*editor));
        QVERIFY(stage.hand().tap(u"Empty this draft"_s));
        QVERIFY(stage.hand().see(u"Draft emptied"_s));
        QCOMPARE(editor->answers()->itch(), -1);
        QVERIFY(!home.diaryRows.keptDraft);
        QVERIFY(stage.hand().tap(u"Undo"_s));
        QCOMPARE(editor->answers()->itch(), 5);
        QCOMPARE(home.diaryRows.keptDraft->symptoms.itch, 5);
    }

    void aDraftOfYesterday_canBeMadeTodays()
    {
        DemoHome home;
        home.fillDiary();
        {
            EntryEditor editor(home.services);
            editor.reload();
            editor.answers()->setItch(5);
        }
        home.clock.advance(std::chrono::hours(24));
        Stage stage;
        auto *editor = open(stage);
        QVERIFY(editor);
        QVERIFY(stage.hand().see(u"You began this earlier: Day 4 · Monday"_s));
        QVERIFY(stage.hand().tap(u"Make it about today"_s));
        QVERIFY(stage.hand().see(u"Day 5 · Tuesday"_s));
        QVERIFY(stage.hand().tap(u"Save"_s));
        QCOMPARE(home.diaryRows.rows.last().day, QDate(2025, 11, 25));
    }

    void takingBackTheOnlyAnswer_leavesNoDraft()
    {
        DemoHome home;
        EntryEditor editor(home.services);
        editor.reload();
        editor.answers()->setItch(5);
        editor.keepNow();
        QVERIFY(home.diaryRows.keptDraft);
        editor.answers()->setItch(-1);
        editor.keepNow();
        QVERIFY(!home.diaryRows.keptDraft);
        QCOMPARE(editor.draft(), EntryEditor::Draft::None);
    }
};

QTEST_MAIN(TestEntryPage)
#include "tst_entrypage.moc"
