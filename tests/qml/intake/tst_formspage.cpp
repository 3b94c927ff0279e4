// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/intake/formlistmodel.h"
#include "tests/core/intake/demoform.h"
#include "tests/qml/demohome.h"
#include "tests/qml/keyboardwalk.h"
#include "tests/qml/stage.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const auto room = u"Intake"_s;
const auto page = u"FormsPage"_s;

} // namespace

class TestFormsPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    /// Chooses a file as the dialog would.
    void choose(Stage &stage, const QByteArray &document)
    {
        QFile file(m_directory.filePath(u"chosen.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(document);
        file.close();
        model(stage).open(QUrl::fromLocalFile(file.fileName()));
    }

    static FormListModel &model(Stage &stage)
    {
        return *stage.page().property("model").value<FormListModel *>();
    }

private Q_SLOTS:
    void withoutForms_saysWhatTheyAreFor()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().read().contains(u"Opening your forms"_s));
        QVERIFY(stage.hand().see(u"No form yet"_s));
        QVERIFY(stage.hand().see(u"Open a form file"_s));
    }

    void unreadableList_saysSoAndCanBeTriedAgain()
    {
        DemoHome home;
        home.intakeRows.unreadable = Error{ErrorCode::DatabaseFailed, {}};
        Stage stage;
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().see(u"Your data could not be reached"_s));
        home.intakeRows.unreadable.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"No form yet"_s));
    }

    void everyForm_saysWhatComesOfIt()
    {
        DemoHome home;
        const auto id = *home.intake.import(demoform::form());
        home.clock.advance(std::chrono::minutes(1));
        QVERIFY(home.intake.import(demoform::form(demoform::items, "1.1.0")));
        QVERIFY(home.intake.importTable(
            id, demoform::table(demoform::rule("DEMO-1", "never", "{'outcome':'INFO'}"))));
        Stage stage;
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().see(u"Version 1.1.0 · 3 question(s)\nConcludes nothing: no table"_s));
        QVERIFY(stage.hand().see(u"Version 1.0.0 · 3 question(s)\nConcludes nothing: * in the "
                                 "table"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(formChosen(QString)));
        QVERIFY(stage.hand().tap(u"Demo intake"_s, 1));
        QCOMPARE(chosen.first().first().toString(), id.toString());
    }

    void chosenFile_isKeptAndShownAtOnce()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().see(u"No form yet"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(formChosen(QString)));
        choose(stage, demoform::form());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(home.intakeRows.rows.size(), 1);
        QCOMPARE(home.intakeRows.rows.first().form, demoform::form());
        QVERIFY(stage.hand().see(u"Demo intake"_s));
    }

    void hostileFile_isOneSentenceAndNothingIsStored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto question = QByteArray("{'linkId':'q','type':'boolean','text':'Demo?'");
        QByteArray deep = question + "}";
        for (int level = 0; level < 70; ++level)
            deep = "{'linkId':'g" + QByteArray::number(level) +
                   "','type':'group','text':'G','item'"
                   ":[" +
                   deep + "]}";
        QTest::newRow("nothing") << QByteArray() << u"This file is not written as JSON"_s;
        QTest::newRow("bad UTF-8")
            << QByteArray("{\"title\":\"\xc3\x28\"}") << u"This file is not written as JSON"_s;
        QTest::newRow("deep JSON") << QByteArray(5000, '[') << u"This file is nested too deeply"_s;
        QTest::newRow("deep groups")
            << demoform::form(deep) << u"The groups of this form are nested too deeply"_s;
        QTest::newRow("a name twice") << demoform::form(question + ",'text':'Other?'}")
                                      << u"This form can be read in two ways"_s;
        QTest::newRow("a huge text") << demoform::form("{'linkId':'q','type':'boolean','text':'" +
                                                       QByteArray(100'000, 'x') + "'}")
                                     << u"A text in this form is longer than 5,000 characters"_s;
        QTest::newRow("a huge file")
            << QByteArray(3 * 1024 * 1024, ' ') << u"This file is too large"_s;
        QTest::newRow("a cycle") << demoform::form(question +
                                                   ",'enableWhen':[{'question':'q','operator':'=',"
                                                   "'answerBoolean':true}]}")
                                 << u"Questions of this form wait for one another"_s;
        QTest::newRow("no questions")
            << demoform::form("{'linkId':'d','type':'display','text':'D'}")
            << u"This form asks nothing"_s;
        QTest::newRow("a table") << demoform::table() << u"This file is a decision table"_s;
        QTest::newRow("another resource")
            << QByteArray("{\"resourceType\":\"Patient\"}") << u"This file is not a form"_s;
    }

    void hostileFile_isOneSentenceAndNothingIsStored()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().see(u"No form yet"_s));
        choose(stage, bytes);
        QVERIFY(stage.hand().see(said));
        QVERIFY(home.intakeRows.rows.isEmpty());
        QVERIFY(!stage.hand().read().contains(u"Replace it"_s));
    }

    void otherFileOfOneVersion_isTakenOnlyWhenAsked()
    {
        DemoHome home;
        QVERIFY(home.intake.import(demoform::form()));
        auto other = demoform::form();
        other.replace("Which ones?", "Which of them?");
        Stage stage;
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().see(u"Demo intake"_s));

        choose(stage, other);
        QVERIFY(stage.hand().see(u"This version of the form is here already"_s));
        QVERIFY(stage.hand().tap(u"Keep mine"_s));
        QVERIFY(stage.hand().seeNoMore(u"This version of the form is here already"_s));
        QCOMPARE(home.intakeRows.rows.first().form, demoform::form());

        choose(stage, other);
        QSignalSpy chosen(&stage.page(), SIGNAL(formChosen(QString)));
        (void)stage.hand().look();
        QVERIFY(stage.hand().tap(u"Replace it"_s));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(home.intakeRows.rows.size(), 1);
        QCOMPARE(home.intakeRows.rows.first().form, other);
    }

    void sameFileAgain_isSaidAndNothingIsOffered()
    {
        DemoHome home;
        QVERIFY(home.intake.import(demoform::form()));
        Stage stage;
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().see(u"Demo intake"_s));
        choose(stage, demoform::form());
        QVERIFY(stage.hand().see(u"This form is here already"_s));
        QVERIFY(!stage.hand().read().contains(u"Replace it"_s));
    }

    void removedForm_isSaidAndComesBack()
    {
        DemoHome home;
        const auto id = *home.intake.import(demoform::form());
        Stage stage;
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().see(u"Demo intake"_s));
        QVERIFY(home.intake.remove(id));
        QVERIFY(stage.hand().see(u"Removed: Demo intake"_s));
        QVERIFY(stage.hand().tap(u"Undo"_s));
        QVERIFY(stage.hand().see(u"Version 1.0.0 · *"_s));
        QCOMPARE(home.intakeRows.rows.size(), 1);
    }

    void formThatCannotBeRead_isSaidAndCanGo()
    {
        DemoHome home;
        home.intakeRows.rows.append({.id = ClinicFormId::random(),
                                     .form = "{}",
                                     .table = {},
                                     .importedAt = home.clock.now()});
        Stage stage;
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().see(u"A form that cannot be read"_s));
        QVERIFY(stage.hand().tap(u"Remove"_s));
        QVERIFY(stage.hand().see(u"No form yet"_s));
    }

    void damagedForm_isSaidBesideTheOthersAndCanGo()
    {
        DemoHome home;
        QVERIFY(home.intake.import(demoform::form()));
        home.intakeRows.rows.damaged.append(ClinicFormId::random());
        Stage stage;
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().see(u"Demo intake"_s));
        QVERIFY(stage.hand().see(u"What was kept of it is damaged. *"_s));
        QVERIFY(stage.hand().tap(u"Remove"_s));
        QVERIFY(stage.hand().see(u"Version 1.0.0 · *"_s));
        QCOMPARE(home.intakeRows.rows.damaged.size(), 0);
        QCOMPARE(home.intakeRows.rows.size(), 1);
    }

    void keyboard_reachesEverything()
    {
        DemoHome home;
        QVERIFY(home.intake.import(demoform::form()));
        home.intakeRows.rows.append({.id = ClinicFormId::random(),
                                     .form = "{}",
                                     .table = {},
                                     .importedAt = home.clock.now()});
        Stage stage;
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().see(u"Demo intake"_s));
        KeyboardWalk keys(stage.window());
        keys.walk();
        QCOMPARE(keys.faults(), QStringList());
        QVERIFY(keys.names().contains(u"Demo intake"_s));
        QVERIFY(keys.names().contains(u"Remove"_s));
        QVERIFY(keys.names().contains(u"Open a form file"_s));
    }

    void everyLook_canBeReadWhole_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("phone") << Look{};
        QTest::newRow("large") << Look{.textScale = 2};
        QTest::newRow("mirrored") << Look{.mirrored = true};
        QTest::newRow("wide") << Look{.size = {1280, 800}};
    }

    void everyLook_canBeReadWhole()
    {
        QFETCH(Look, look);
        DemoHome home;
        QVERIFY(home.intake.import(demoform::form()));
        Stage stage(look);
        QVERIFY(stage.show(room, page));
        QVERIFY(stage.hand().see(u"Demo intake"_s));
        auto other = demoform::form();
        other.replace("Which ones?", "Which of them?");
        choose(stage, other);
        (void)stage.hand().look();
        QCOMPARE(stage.cutOff(), QString());
    }
};

QTEST_MAIN(TestFormsPage)
#include "tst_formspage.moc"
