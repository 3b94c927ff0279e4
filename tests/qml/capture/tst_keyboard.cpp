// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Writing an entry and taking its photos without a pointer, and without eyes.

#include "qml/capture/capturemodel.h"
#include "qml/controls/demohead.h"
#include "tests/qml/demohome.h"
#include "tests/qml/keyboardwalk.h"
#include "tests/qml/stage.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

QImage head()
{
    return drawDemoHead({.view = u"top"_s}, {960, 1280});
}

bool showEntry(Stage &stage, const QString &entryId = {})
{
    if (!stage.show(u"Diary"_s, u"EntryPage"_s, {{u"entryId"_s, entryId}}))
        return false;
    const auto *editor = stage.page().findChild<EntryEditor *>();
    return QTest::qWaitFor([&] { return editor->state() == EntryEditor::State::Editing; });
}

QString faultsOf(Stage &stage, qsizetype least)
{
    (void)stage.hand().look();
    KeyboardWalk walk(stage.window());
    walk.walk();
    auto faults = walk.faults();
    if (walk.names().size() < least)
        faults.append(u"reached only: "_s + walk.names().join(u", "_s));
    return faults.join(u'\n');
}

/// The capture page with a camera that sees a head.
struct Shoot
{
    explicit Shoot(const Look &look = {})
        : editor(home.services)
        , stage(look)
    {
        home.captureKit.prepare = [](FakeCamera &camera) {
            camera.cameras.append({u"Front camera"_s, CameraDevice::Facing::Person});
        };
        home.fillDiary();
        editor.reload();
        if (!stage.show(u"Capture"_s, u"CapturePage"_s,
                        {{u"editor"_s, QVariant::fromValue(&editor)}, {u"startAt"_s, u"top"_s}}))
            qFatal("the page cannot be shown");
        model = stage.page().findChild<CaptureModel *>();
        (void)QTest::qWaitFor([this] { return home.captureKit.camerasInUse() == 1; });
        home.captureKit.lastCamera->show(head());
    }

    bool take()
    {
        model->shoot();
        home.captureKit.lastCamera->give(head());
        return QTest::qWaitFor([this] { return model->stage() == CaptureModel::Stage::Review; },
                               20'000);
    }

    DemoHome home;
    EntryEditor editor;
    Stage stage;
    CaptureModel *model = nullptr;
};

void addLooks()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("phone") << Look{};
    QTest::newRow("narrow") << Look{.size = {320, 640}};
    QTest::newRow("200 % text") << Look{.textScale = 2};
    QTest::newRow("right to left") << Look{.mirrored = true};
    QTest::newRow("wide") << Look{.size = {1100, 844}};
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theForm_isReachedWholeByTab_downThePage_data() { addLooks(); }
    void theForm_isReachedWholeByTab_downThePage()
    {
        QFETCH(Look, look);
        DemoHome home;
        home.fillDiary();
        Stage stage(look);
        QVERIFY(showEntry(stage));
        QCOMPARE(faultsOf(stage, 40), QString());
    }

    void theFormOfLongTermCare_isReachedWholeByTab()
    {
        DemoHome home;
        QVERIFY(home.care.addSession(home.clock.today().addDays(-400)));
        Stage stage;
        QVERIFY(showEntry(stage));
        QVERIFY(stage.hand().tap(u"More signs*"_s));
        QCOMPARE(faultsOf(stage, 60), QString());
    }

    void aChange_andItsHistory_areReachedWholeByTab()
    {
        DemoHome home;
        home.fillDiary();
        const auto id = home.diaryRows.rows.last().id;
        auto draft = *home.diary.draftOf(id);
        draft.note = u"Put right"_s;
        QVERIFY(home.diary.change(draft));
        {
            Stage stage;
            QVERIFY(showEntry(stage, id.toString()));
            QCOMPARE(faultsOf(stage, 40), QString());
        }
        for (const auto &page : {u"AdvicePage"_s, u"HistoryPage"_s}) {
            Stage stage;
            QVERIFY(stage.show(u"Diary"_s, page, {{u"entryId"_s, id.toString()}}));
            QVERIFY(stage.hand().see(u"Put right"_s));
            QCOMPARE(faultsOf(stage, 2), QString());
        }
    }

    void anEntry_isWrittenByKeysAlone()
    {
        DemoHome home;
        home.fillDiary();
        const auto entries = home.diaryRows.rows.size();
        Stage stage;
        QVERIFY(showEntry(stage));
        const auto go = [&](const QString &name) {
            for (int step = 0; step < 200; ++step) {
                QTest::keyClick(&stage.window(), Qt::Key_Tab);
                auto *item = stage.window().activeFocusItem();
                auto *spoken = QAccessible::queryAccessibleInterface(item);
                if (spoken != nullptr && spoken->text(QAccessible::Name) == name)
                    return true;
            }
            return false;
        };
        QVERIFY(go(u"Redness"_s));
        QVERIFY(stage.hand().press(u"Right"_s));
        QVERIFY(stage.hand().press(u"Right"_s));
        QVERIFY(go(u"Hair length"_s));
        QVERIFY(stage.hand().press(u"End"_s));
        QVERIFY(go(u"Sunscreen"_s));
        QVERIFY(stage.hand().press(u"Space"_s));
        QVERIFY(go(u"Something else"_s));
        stage.hand().type(u"Balm"_s);
        QVERIFY(stage.hand().press(u"Return"_s));
        QVERIFY(go(u"Note"_s));
        stage.hand().type(u"By keys"_s);
        QVERIFY(go(u"Save"_s));
        QVERIFY(stage.hand().press(u"Return"_s));
        QCOMPARE(home.diaryRows.rows.size(), entries + 1);
        const auto &entry = home.diaryRows.rows.last();
        QCOMPARE(entry.symptoms.redness, 1);
        QCOMPARE(entry.note, u"By keys"_s);
        QCOMPARE(entry.upkeep.products, QStringList({u"Sunscreen"_s, u"Balm"_s}));
        QVERIFY(entry.upkeep.hairMm);
    }

    void theCamera_isReachedWholeByTab_data() { addLooks(); }
    void theCamera_isReachedWholeByTab()
    {
        QFETCH(Look, look);
        Shoot shoot(look);
        QCOMPARE(shoot.model->stage(), CaptureModel::Stage::Aiming);
        QCOMPARE(faultsOf(shoot.stage, 13), QString());
        QVERIFY(shoot.take());
        QCOMPARE(faultsOf(shoot.stage, 3), QString());
    }

    void theCamera_cutsNoWordsOff_data() { addLooks(); }
    void theCamera_cutsNoWordsOff()
    {
        QFETCH(Look, look);
        Shoot shoot(look);
        (void)shoot.stage.hand().look();
        QCOMPARE(shoot.stage.cutOff(), QString());
        shoot.home.captureKit.lastCamera->become(Camera::State::Busy);
        (void)shoot.stage.hand().look();
        QCOMPARE(shoot.stage.cutOff(), QString());
    }

    void theForm_cutsNoWordsOff_data() { addLooks(); }
    void theForm_cutsNoWordsOff()
    {
        QFETCH(Look, look);
        DemoHome home;
        home.fillDiary();
        Stage stage(look);
        QVERIFY(showEntry(stage));
        (void)stage.hand().look();
        QCOMPARE(stage.cutOff(), QString());
    }

    void withoutACamera_theWayOutIsReachedByTab()
    {
        Shoot shoot;
        shoot.home.captureKit.lastCamera->become(Camera::State::Denied);
        QCOMPARE(faultsOf(shoot.stage, 10), QString());
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
