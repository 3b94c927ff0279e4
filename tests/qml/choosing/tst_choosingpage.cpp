// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The clinics that somebody considers, what leads into the guide, and the guide itself.

#include "qml/choosing/consideredmodel.h"
#include "tests/qml/choosing/democlinics.h"
#include "tests/qml/keyboardwalk.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

bool open(Stage &stage, const QVariantMap &properties = {})
{
    return stage.show(u"Choosing"_s, u"ChoosingPage"_s, properties);
}

const auto longName = u"Demo centre for a very long name that somebody gave to a room in a side "
                      "street"_s;

} // namespace

class TestChoosingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutClinics_saysWhatToDo()
    {
        const DemoHome home;
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"No clinic noted yet"_s));
        QVERIFY(stage.hand().see(u"What to look for"_s));
        QVERIFY(!stage.hand().read().contains(u"Side by side"_s));
    }

    void clinicThatIsWritten_isKeptAndOpened()
    {
        const DemoHome home;
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy chosen(&stage.page(), SIGNAL(clinicChosen(QString)));
        QVERIFY(stage.hand().see(u"No clinic noted yet"_s));
        QVERIFY(stage.hand().tap(u"Add a clinic"_s));
        stage.hand().type(u"Demo clinic"_s);
        QVERIFY(stage.hand().press(u"Return"_s));

        QCOMPARE(home.choosingRows.rows.size(), 1);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), home.choosingRows.rows.first().id.toString());
        QVERIFY(stage.hand().see(u"Nothing looked at yet"_s));
    }

    void fullDisk_keepsTheNameInItsField()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(open(stage));
        home.choosingRows.failure = Error{ErrorCode::DiskFull, {}};
        QVERIFY(stage.hand().see(u"No clinic noted yet"_s));
        QVERIFY(stage.hand().tap(u"Add a clinic"_s));
        stage.hand().type(u"Demo clinic"_s);
        QVERIFY(stage.hand().tap(u"Add"_s));
        QVERIFY(stage.hand().see(u"There is no space left"_s));

        home.choosingRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Add"_s));
        QCOMPARE(home.choosingRows.rows.size(), 1);
    }

    void clinic_isShownWithOfferAndScore()
    {
        DemoHome home;
        demo::note(home, {.good = 4, .warnings = 1, .price = u"1,900 for three sessions"_s});
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy chosen(&stage.page(), SIGNAL(clinicChosen(QString)));
        QVERIFY(stage.hand().see(u"1,900 for three sessions"_s));
        QVERIFY(stage.hand().see(u"4 good, 1 warning(s), 10 not looked at yet"_s));
        QVERIFY(stage.hand().tap(u"Demo clinic"_s));
        QCOMPARE(chosen.size(), 1);
    }

    void twoClinics_canBeLaidBesideEachOther()
    {
        DemoHome home;
        demo::note(home, {.name = u"Demo clinic north"_s});
        demo::note(home, {.name = u"Demo clinic south"_s});
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy wished(&stage.page(), SIGNAL(sideBySideRequested()));
        QVERIFY(stage.hand().tap(u"Side by side"_s));
        QCOMPARE(wished.size(), 1);
    }

    void clinicRemovedOnItsPage_canBeBroughtBack()
    {
        DemoHome home;
        const auto id = demo::note(home, {.good = 3, .notes = u"Quiet rooms."_s});
        const auto before = home.choosingRows.rows;
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Demo clinic"_s));
        QVERIFY(home.choosing.remove(id));
        QVERIFY(stage.hand().see(u"“Demo clinic” was removed"_s));
        QVERIFY(stage.hand().tap(u"Undo"_s));
        QVERIFY(stage.hand().see(u"3 good, 12 not looked at yet"_s));
        QVERIFY(home.choosingRows.rows == before);
    }

    void damagedList_leavesTheGuideOpen()
    {
        DemoHome home;
        demo::note(home, {});
        home.choosingRows.unreadable = Error{ErrorCode::DatabaseCorrupt, {}};
        Stage stage;
        QVERIFY(open(stage));
        QSignalSpy parts(&stage.page(), SIGNAL(partRequested(QString)));
        QVERIFY(stage.hand().see(u"Try again"_s));
        QVERIFY(stage.hand().tap(u"Signs of bad work"_s));
        QCOMPARE(parts.first().first().toString(), u"signs"_s);

        home.choosingRows.unreadable.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"Demo clinic"_s));
    }

    void wayBack_isThereOnlyWhenItIsNoPlace()
    {
        const DemoHome home;
        {
            Stage stage;
            QVERIFY(open(stage));
            QSignalSpy back(&stage.page(), SIGNAL(back()));
            QVERIFY(stage.hand().tap(u"Back"_s));
            QCOMPARE(back.size(), 1);
        }
        Stage stage;
        QVERIFY(open(stage, {{u"place"_s, true}}));
        QVERIFY(stage.hand().see(u"Clinics"_s));
        QVERIFY(!stage.hand().read().contains(u"Back"_s));
    }

    void part_saysItsContentAndItsSource_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("source");
        QTest::newRow("checklist") << u"checklist"_s << u"Who does the work"_s << 186;
        QTest::newRow("warning") << u"checklist"_s
                                 << u"Warning: You only speak with a sales person."_s << 186;
        QTest::newRow("signs") << u"signs"_s << u"A blue or green tint"_s << 1;
        QTest::newRow("causes") << u"signs"_s << u"Pigment too deep"_s << 1;
        QTest::newRow("questions")
            << u"questions"_s << u"May I speak with somebody you have treated?"_s << 186;
        QTest::newRow("promises") << u"promises"_s << u"“Painless”"_s << 9;
        QTest::newRow("pack") << u"pack"_s
                              << u"Medicines, allergies, earlier tattoos, scars and keloids"_s
                              << 49;
        QTest::newRow("convention")
            << u"checklist"_s << u"Our convention, without a published source: Healed."_s << 186;
    }

    void part_saysItsContentAndItsSource()
    {
        QFETCH(QString, part);
        QFETCH(QString, words);
        QFETCH(int, source);
        const DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Choosing"_s, u"GuidePage"_s, {{u"part"_s, part}}));
        QSignalSpy sources(&stage.page(), SIGNAL(sourceRequested(int)));
        QVERIFY(stage.hand().see(words));
        QVERIFY(stage.hand().tap(u"Source %1"_s.arg(source)));
        QCOMPARE(sources.first().first().toInt(), source);
    }

    void keyboard_reachesEverythingInItsOrder()
    {
        DemoHome home;
        demo::note(home, {.name = u"Demo clinic north"_s, .good = 2});
        demo::note(home, {.name = u"Demo clinic south"_s});
        Stage stage;
        QVERIFY(open(stage));
        QVERIFY(stage.hand().see(u"Demo clinic south"_s));
        KeyboardWalk walk(stage.window());
        walk.walk();
        QCOMPARE(walk.faults(), QStringList());
        QVERIFY(walk.names().contains(u"Questions to ask"_s));
    }

    void everyWord_canBeReadWhole_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QVariantMap>("properties");
        QTest::addColumn<Look>("look");
        for (const auto &part :
             {u""_s, u"checklist"_s, u"signs"_s, u"questions"_s, u"promises"_s, u"pack"_s}) {
            const auto page = part.isEmpty() ? u"ChoosingPage"_s : u"GuidePage"_s;
            const auto given = part.isEmpty() ? QVariantMap{} : QVariantMap{{u"part"_s, part}};
            const auto row = [&](const char *how, const Look &look) {
                QTest::addRow("%s %s", qPrintable(page + part), how) << page << given << look;
            };
            row("narrow", {.size = {320, 640}});
            row("large text", {.textScale = 2});
            row("right to left", {.mirrored = true});
            row("wide", {.size = {1280, 800}});
        }
    }

    void everyWord_canBeReadWhole()
    {
        QFETCH(QString, page);
        QFETCH(QVariantMap, properties);
        QFETCH(Look, look);
        DemoHome home;
        demo::note(home, {.name = longName,
                          .good = 4,
                          .warnings = 3,
                          .price = u"1,900 for three sessions, the fourth is free"_s});
        demo::note(home, {.name = u"Demo clinic"_s});
        Stage stage(look);
        QVERIFY(stage.show(u"Choosing"_s, page, properties));
        (void)stage.hand().look();
        QCOMPARE(stage.cutOff(), QString());
    }
};

QTEST_MAIN(TestChoosingPage)
#include "tst_choosingpage.moc"
