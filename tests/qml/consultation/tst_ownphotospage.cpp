// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Somebody who only considers it may keep photos of their own head; nobody has to.

#include "core/exports/diaryjson.h"
#include "qml/base/photoprovider.h"
#include "qml/capture/capturemodel.h"
#include "qml/consultation/ownphotosmodel.h"
#include "qml/diary/entryeditor.h"
#include "tests/qml/consultation/demoanswers.h"
#include "tests/qml/demojpeg.h"
#include "tests/qml/keyboardwalk.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// The page once it can be used.
struct Visit
{
    explicit Visit(const QString &entryId = {}, const Look &look = {})
        : stage(look)
    {
        stage.engine().addImageProvider(u"photo"_s, new PhotoProvider(Services::current().diary));
        if (!stage.show(u"Consultation"_s, u"OwnPhotosPage"_s, {{u"entryId"_s, entryId}}))
            qFatal("the page cannot be shown");
        editor = stage.page().findChild<EntryEditor *>();
        (void)QTest::qWaitFor([this] { return editor->state() != EntryEditor::State::Loading; });
        (void)stage.hand().look();
    }

    bool add(const QString &view)
    {
        QImage image(300, 360, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const auto path = folder.filePath(u"photo.png"_s);
        if (!image.save(path))
            return false;
        const auto before = kept();
        editor->addPhoto(view, QUrl::fromLocalFile(path));
        return QTest::qWaitFor([&] { return kept() != before; });
    }

    [[nodiscard]] QStringList kept() const
    {
        QStringList sources;
        for (const auto &photo : editor->photos())
            if (const auto source = photo.toMap().value(u"source"_s).toString(); !source.isEmpty())
                sources.append(source);
        return sources;
    }

    QTemporaryDir folder;
    Stage stage;
    EntryEditor *editor = nullptr;
};

EntryDraft photoDraft(const QDate &day, View view = View::Top)
{
    EntryDraft draft;
    draft.day = day;
    draft.photos = {{.view = view,
                     .jpeg = demoJpeg({.view = viewName(view)}, {300, 360}),
                     .width = 300,
                     .height = 360,
                     .takenAt = {}}};
    return draft;
}

void keep(DemoHome &home, const EntryDraft &draft)
{
    if (!home.diary.add(draft))
        qFatal("no entry");
}

void addLooks()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("phone") << Look{};
    QTest::newRow("narrow") << Look{.size = {320, 640}};
    QTest::newRow("large text") << Look{.textScale = 2};
    QTest::newRow("right to left") << Look{.mirrored = true};
    QTest::newRow("wide") << Look{.size = {1024, 768}};
}

} // namespace

class TestOwnPhotosPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skipping_isOneTapAndLeavesNothing()
    {
        DemoHome home;
        {
            Visit visit;
            QSignalSpy closed(&visit.stage.page(), SIGNAL(closed()));
            QVERIFY(visit.stage.hand().see(u"Photos, if you like"_s));
            QVERIFY(visit.stage.hand().see(u"They stay on this device"_s));
            QVERIFY(visit.stage.hand().tap(u"Not now"_s));
            QCOMPARE(closed.size(), 1);
        }
        QVERIFY(home.diaryRows.rows.isEmpty());
        QVERIFY(!home.diaryRows.keptDraft);
    }

    void aPhoto_becomesAnEntryOfTodayThatSaysNothingElse()
    {
        DemoHome home;
        Visit visit;
        QSignalSpy closed(&visit.stage.page(), SIGNAL(closed()));
        QVERIFY(visit.add(u"top"_s));
        QVERIFY(home.diaryRows.keptDraft);
        QVERIFY(visit.stage.hand().see(u"Top, photo added"_s));
        QVERIFY(visit.stage.hand().tap(u"Done"_s));
        QCOMPARE(closed.size(), 1);

        QCOMPARE(home.diaryRows.rows.size(), 1);
        const auto &entry = home.diaryRows.rows.first();
        QCOMPARE(entry.day, home.clock.today());
        QCOMPARE(entry.symptoms, Symptoms{});
        QCOMPARE(entry.upkeep, Upkeep{});
        QVERIFY(entry.note.isEmpty());
        QCOMPARE(entry.photos.size(), 1);
        QCOMPARE(entryJson(entry).value(u"symptoms"_s).toObject(), QJsonObject());
        QCOMPARE(home.consultation.photos()->size(), 1);
    }

    void leaving_keepsThePhotosAsDoneDoes()
    {
        DemoHome home;
        {
            Visit visit;
            QVERIFY(visit.add(u"top"_s));
            QVERIFY(visit.add(u"back"_s));
        }
        QCOMPARE(home.diaryRows.rows.size(), 1);
        QCOMPARE(home.diaryRows.rows.first().photos.size(), 2);
        QVERIFY(!home.diaryRows.keptDraft);
    }

    void aKill_losesNoPhoto_andTheNextVisitGoesOn()
    {
        DemoHome home;
        QVERIFY(home.diary.saveDraft(photoDraft(home.clock.today())));
        QCOMPARE(OwnPhotosModel(home.services).summary(),
                 u"Some are not finished. Go on with them here."_s);
        Visit visit;
        QVERIFY(visit.stage.hand().see(u"Top, photo added"_s));
        QVERIFY(visit.stage.hand().tap(u"Done"_s));
        QCOMPARE(home.diaryRows.rows.size(), 1);
        QVERIFY(!home.diaryRows.keptDraft);
    }

    void comingBackOnTheSameDay_addsToTheSameEntry()
    {
        DemoHome home;
        for (const auto &view : {u"top"_s, u"crown"_s, u"back"_s}) {
            Visit visit;
            QVERIFY(visit.add(view));
        }
        QCOMPARE(home.diaryRows.rows.size(), 1);
        QCOMPARE(home.diaryRows.rows.first().photos.size(), 3);
        QCOMPARE(home.diaryRows.rows.first().revision, 3);
    }

    void onlyLooking_makesNoRevision()
    {
        DemoHome home;
        keep(home, photoDraft(home.clock.today()));
        {
            Visit visit;
            QVERIFY(visit.stage.hand().see(u"Top, photo added"_s));
            QVERIFY(visit.stage.hand().tap(u"Done"_s));
        }
        QCOMPARE(home.diaryRows.rows.first().revision, 1);
    }

    void aRemovedPhoto_isGoneAndComesBackByUndo()
    {
        DemoHome home;
        keep(home, photoDraft(home.clock.today()));
        {
            Visit visit;
            QVERIFY(visit.stage.hand().tap(u"Top, photo added"_s));
            QVERIFY(visit.stage.hand().tap(u"Remove photo"_s));
            QVERIFY(visit.stage.hand().see(u"Photo removed"_s));
            QVERIFY(visit.stage.hand().tap(u"Undo"_s));
            QVERIFY(visit.stage.hand().tap(u"Top, photo added"_s));
            QVERIFY(visit.stage.hand().tap(u"Remove photo"_s));
            QVERIFY(visit.stage.hand().tap(u"Done"_s));
        }
        QVERIFY(home.diaryRows.rows.first().photos.isEmpty());
        QVERIFY(home.consultation.photos()->isEmpty());
    }

    void anEntryWithWords_isLeftAsItIs()
    {
        DemoHome home;
        EntryDraft words;
        words.day = home.clock.today();
        words.symptoms.redness = 2;
        keep(home, words);
        {
            Visit visit;
            QVERIFY(visit.add(u"top"_s));
        }
        QCOMPARE(home.diaryRows.rows.size(), 2);
        QCOMPARE(home.diaryRows.rows.first().symptoms.redness, 2);
        QVERIFY(home.diaryRows.rows.first().photos.isEmpty());
        QVERIFY(!home.diaryRows.rows.last().symptoms.redness);
    }

    void anUnfinishedEntry_isInTheWayAndNeverSavedFromHere()
    {
        DemoHome home;
        EntryDraft words;
        words.day = home.clock.today();
        words.symptoms.pain = 3;
        QVERIFY(home.diary.saveDraft(words));
        {
            Visit visit;
            QCOMPARE(visit.editor->state(), EntryEditor::State::Occupied);
            QSignalSpy wanted(&visit.stage.page(), SIGNAL(entryRequested()));
            QVERIFY(visit.stage.hand().tap(u"Go on with that one"_s));
            QCOMPARE(wanted.size(), 1);
        }
        QVERIFY(home.diaryRows.rows.isEmpty());
        QCOMPARE(home.diaryRows.keptDraft->symptoms.pain, 3);
    }

    void wordsThatWereBegunOnTheSameEntry_areInTheWayToo()
    {
        DemoHome home;
        keep(home, photoDraft(home.clock.today()));
        auto change = *home.diary.draftOf(home.diaryRows.rows.first().id);
        change.symptoms.itch = 7;
        QVERIFY(home.diary.saveDraft(change));
        {
            const Visit visit;
            QCOMPARE(visit.editor->state(), EntryEditor::State::Occupied);
        }
        QCOMPARE(home.diaryRows.rows.first().revision, 1);
    }

    void photosOfAnotherDay_leadToTheirEntry()
    {
        DemoHome home;
        keep(home, photoDraft(home.clock.today().addDays(-3)));
        const auto earlier = home.diaryRows.rows.first().id.toString();
        {
            Visit visit;
            QSignalSpy wanted(&visit.stage.page(), SIGNAL(photosRequested(QString)));
            QVERIFY(visit.add(u"back"_s));
            QVERIFY(visit.stage.hand().see(u"From other days"_s));
            QVERIFY(visit.stage.hand().tap(u"Top, Friday 21 November"_s));
            QCOMPARE(wanted.first().first().toString(), earlier);
            QCOMPARE(home.diaryRows.rows.size(), 2);
            QVERIFY(!home.diaryRows.keptDraft);
        }
        Visit visit(earlier);
        QVERIFY(visit.stage.hand().tap(u"Top, photo added"_s));
        QVERIFY(visit.stage.hand().tap(u"Remove photo"_s));
        QVERIFY(visit.stage.hand().tap(u"Done"_s));
        QVERIFY(home.diary.entry(*EntryId::fromString(earlier))->photos.isEmpty());
    }

    void theCamera_isAskedForOneViewOrForAll()
    {
        DemoHome home;
        Visit visit;
        QSignalSpy wanted(&visit.stage.page(),
                          SIGNAL(captureRequested(stipple::EntryEditor *, QString)));
        QVERIFY(visit.stage.hand().tap(u"Take photos"_s));
        QVERIFY(visit.stage.hand().tap(u"Add photo: Back"_s));
        QVERIFY(visit.stage.hand().tap(u"Take a photo"_s));
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).at(1).toString(), QString());
        QCOMPARE(wanted.at(1).at(1).toString(), u"back"_s);
    }

    void withoutACamera_itIsSaidAndAFileWillDo()
    {
        DemoHome home;
        const Visit visit;
        Stage stage;
        QVERIFY(stage.show(u"Capture"_s, u"CapturePage"_s,
                           {{u"editor"_s, QVariant::fromValue(visit.editor)}}));
        QVERIFY(QTest::qWaitFor([&] {
            return home.captureKit.lastCamera != nullptr && home.captureKit.lastCamera->starts > 0;
        }));
        for (const auto &[state, words] :
             {std::pair{Camera::State::Absent, u"There is no camera here"_s},
              std::pair{Camera::State::Denied, u"Stipple may not use the camera"_s}}) {
            home.captureKit.lastCamera->become(state);
            QVERIFY(stage.hand().see(words));
            QVERIFY(stage.hand().see(u"Choose a photo"_s));
        }
    }

    void aFileThatIsNoPhoto_isRefusedInWords()
    {
        DemoHome home;
        Visit visit;
        QFile file(visit.folder.filePath(u"letter.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear all") > 0);
        file.close();
        visit.editor->addPhoto(u"top"_s, QUrl::fromLocalFile(file.fileName()));
        QVERIFY(visit.stage.hand().see(errorText(ErrorCode::PhotoNotAnImage).title));
        QVERIFY(visit.stage.hand().tap(u"OK"_s));
        QVERIFY(visit.stage.hand().see(u"Not now"_s));
    }

    void aFullDisk_isSaidAndTheDraftIsStillThere()
    {
        DemoHome home;
        {
            Visit visit;
            QVERIFY(visit.add(u"top"_s));
            QSignalSpy closed(&visit.stage.page(), SIGNAL(closed()));
            home.diaryRows.failure = Error{ErrorCode::DiskFull, {}};
            QVERIFY(visit.stage.hand().tap(u"Done"_s));
            QVERIFY(visit.stage.hand().see(u"There is no space left"_s));
            QCOMPARE(closed.size(), 0);
        }
        home.diaryRows.failure.reset();
        QCOMPARE(home.diaryRows.keptDraft->photos.size(), 1);
    }

    void aDiaryThatCannotBeRead_failsInWordsAndTriesAgain()
    {
        DemoHome home;
        home.diaryRows.failure = Error{ErrorCode::Locked, {}};
        Visit visit;
        QVERIFY(visit.stage.hand().see(u"Stipple is locked"_s));
        home.diaryRows.failure.reset();
        QVERIFY(visit.stage.hand().tap(u"Try again"_s));
        QVERIFY(visit.stage.hand().see(u"Photos, if you like"_s));
    }

    void onceAClient_theyAreTheOnesThatOthersAreComparedWith()
    {
        DemoHome home;
        keep(home, photoDraft(home.clock.today().addDays(-20)));
        QVERIFY(home.care.addSession(home.clock.today()));
        const auto before = home.diaryRows.rows.first().photos.first().id;
        QCOMPARE(baselineOf(*home.diary.photos(), View::Top), before);
    }

    void howPhotosAreTaken_isSaidWithItsSources()
    {
        const DemoHome home;
        const OwnPhotosModel photos(home.services);
        QVERIFY(!photos.advice().isEmpty());
        QCOMPARE(photos.adviceSources(), (QVariantList{209, 210, 211}));
    }

    void everything_isReachedByTabAndNoWordIsCutOff_data() { addLooks(); }
    void everything_isReachedByTabAndNoWordIsCutOff()
    {
        QFETCH(Look, look);
        DemoHome home;
        keep(home, photoDraft(home.clock.today().addDays(-3)));
        keep(home, photoDraft(home.clock.today(), View::Back));
        Visit visit({}, look);
        QVERIFY(visit.stage.hand().see(u"From other days"_s));
        QCOMPARE(visit.stage.cutOff(), QString());
        KeyboardWalk walk(visit.stage.window());
        walk.walk();
        QCOMPARE(walk.faults(), QStringList());
        QVERIFY2(walk.names().size() >= 14, qPrintable(walk.names().join(u", "_s)));
    }
};

QTEST_MAIN(TestOwnPhotosPage)
#include "tst_ownphotospage.moc"
