// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/intake/formmodel.h"
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

/// A form with something to say about it in every group.
QByteArray faultyForm()
{
    return demoform::form(demoform::items +
                          ",{'linkId':'photo','type':'attachment','text':'A photo, please'}"
                          ",{'linkId':'when','type':'boolean','text':'Ever?','extra':1,"
                          "'enableWhen':[{'question':'thin','operator':'!=','answerCoding':{'code':"
                          "'no'}}]}");
}

struct Opened
{
    DemoHome home;
    ClinicFormId id;
    Stage stage;

    explicit Opened(const QByteArray &form = demoform::form(), const QByteArray &table = {},
                    const Look &look = {})
        : id(*home.intake.import(form))
        , stage(look)
    {
        if (!table.isEmpty() && !home.intake.importTable(id, table))
            qFatal("no table");
        if (!stage.show(u"Intake"_s, u"FormPage"_s, {{u"formId"_s, id.toString()}}))
            qFatal("no page");
    }

    [[nodiscard]] FormModel &model()
    {
        return *stage.page().property("model").value<FormModel *>();
    }
};

} // namespace

class TestFormPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    void chooseTable(Opened &at, const QByteArray &document)
    {
        QFile file(m_directory.filePath(u"chosen.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(document);
        file.close();
        at.model().openTable(QUrl::fromLocalFile(file.fileName()));
    }

private Q_SLOTS:
    void form_saysWhatItHoldsAndThatItConcludesNothing()
    {
        Opened at;
        QVERIFY(at.stage.hand().read().contains(u"Looking over the form"_s));
        QVERIFY(at.stage.hand().see(u"Demo intake"_s));
        QVERIFY(at.stage.hand().see(u"Version 1.0.0 · 3 question(s)"_s));
        QVERIFY(at.stage.hand().see(u"Address, https://demo.example/intake"_s));
        QVERIFY(at.stage.hand().see(u"It concludes nothing"_s));
        QVERIFY(at.stage.hand().see(u"Nothing was found: the form passed every check."_s));
        QVERIFY(at.stage.hand().see(u"Open a table file"_s));
        QVERIFY(!at.stage.hand().read().contains(u"Save the reviewers' grid"_s));
    }

    void findings_sayWhatWhereAndWhatToDo()
    {
        Opened at(faultyForm());
        QVERIFY(at.stage.hand().see(u"To mend"_s));
        QVERIFY(at.stage.hand().see(u"Stipple cannot ask for an answer of type “attachment”."_s));
        QVERIFY(at.stage.hand().see(u"“A photo, please”"_s));
        QVERIFY(at.stage.hand().see(u"Ask for it in another way, or leave it out. Clients do not "
                                    "see this question."_s));
        QVERIFY(at.stage.hand().see(u"Worth a look"_s));
        QVERIFY(at.stage.hand().see(u"It asks that “Do you take blood thinners?” is not something, "
                                    "and nobody may have answered it."_s));
        QVERIFY(at.stage.hand().see(u"Hints"_s));
        QVERIFY(at.stage.hand().see(u"FHIR R4 does not know “extra”."_s));
    }

    void tableOfTheForm_letsItConclude()
    {
        Opened at;
        QVERIFY(at.stage.hand().see(u"It concludes nothing"_s));
        chooseTable(at, demoform::table());
        QVERIFY(at.stage.hand().see(u"Its answers lead to a result"_s));
        QVERIFY(at.stage.hand().see(u"Nothing was found: form and table passed every check."_s));
        QVERIFY(at.stage.hand().see(u"demo-table"_s));
        QVERIFY(at.stage.hand().tap(u"Take the table away"_s));
        QVERIFY(at.stage.hand().see(u"It concludes nothing"_s));
        QVERIFY(at.home.intakeRows.rows.first().table.isEmpty());
    }

    void faultyTable_isToldByRuleAndQuestion()
    {
        Opened at(demoform::form(), demoform::table(demoform::rule(
                                        "DEMO-1", "never", "{'outcome':'INFO'}", "'part':'demo'")));
        QVERIFY(at.stage.hand().see(u"The table waits for the answer “never” to “Do you take blood "
                                    "thinners?”, where it cannot be chosen."_s));
        QVERIFY(at.stage.hand().see(u"Rule DEMO-1"_s));
        QVERIFY(at.stage.hand().see(u"Nobody has reviewed the rule."_s));
        QVERIFY(at.stage.hand().see(u"It concludes nothing"_s));
    }

    void refusedTable_isOneSentenceAndTheEarlierOneStays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("of another form")
            << demoform::table(demoform::rules, "https://demo.example/other|1")
            << u"This table belongs to another form"_s;
        QTest::newRow("a form") << demoform::form() << u"This file is a form, not a table"_s;
        QTest::newRow("something else")
            << QByteArray("[]") << u"This file is not a decision table"_s;
        QTest::newRow("no JSON") << QByteArray("{") << u"This file is not written as JSON"_s;
        QTest::newRow("a name twice")
            << QByteArray("{\"kind\":1,\"kind\":2}") << u"A name stands twice in one place"_s;
        QTest::newRow("no rules") << demoform::table({}) << u"This table has no rules"_s;
        QTest::newRow("no effects") << demoform::table(demoform::rule("DEMO-1", "yes", {}))
                                    << u"This table does not add up"_s;
    }

    void refusedTable_isOneSentenceAndTheEarlierOneStays()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        Opened at(demoform::form(), demoform::table());
        QVERIFY(at.stage.hand().see(u"demo-table"_s));
        chooseTable(at, bytes);
        QVERIFY(at.stage.hand().see(said));
        QCOMPARE(at.home.intakeRows.rows.first().table, demoform::table());
    }

    void reviewersGrid_isSavedUnderANameThatTellsNothing()
    {
        Opened at(demoform::form(), demoform::table());
        QVERIFY(at.stage.hand().see(u"Save the reviewers' grid"_s));
        (void)at.stage.hand().look();
        QVERIFY(at.stage.hand().tap(u"Save the reviewers' grid"_s));
        QVERIFY(at.stage.hand().see(u"Saved"_s));
        QCOMPARE(at.home.shareSheet.offers.size(), 1);
        const auto offer = at.home.shareSheet.offers.first();
        static const QRegularExpression neutral(u"^grid-[0-9a-f]{6}\\.html$"_s);
        QVERIFY(neutral.match(offer.fileName).hasMatch());
        QVERIFY(offer.bytes.startsWith("<!DOCTYPE html>"));
        QVERIFY(offer.bytes.contains("Demo reason DEMO-1"));
    }

    void formsFile_isSavedByteForByte()
    {
        Opened at;
        QVERIFY(at.stage.hand().see(u"Save it again"_s));
        (void)at.stage.hand().look();
        QVERIFY(at.stage.hand().tap(u"Save it again"_s));
        QCOMPARE(at.home.shareSheet.offers.first().bytes, demoform::form());
    }

    void whatCannotBeSaved_saysWhy()
    {
        Opened at;
        at.home.shareSheet.broken = true;
        QVERIFY(at.stage.hand().see(u"Save it again"_s));
        (void)at.stage.hand().look();
        QVERIFY(at.stage.hand().tap(u"Save it again"_s));
        QVERIFY(at.stage.hand().see(u"The file could not be written"_s));
    }

    void removing_leadsBack()
    {
        Opened at;
        QSignalSpy back(&at.stage.page(), SIGNAL(back()));
        QVERIFY(at.stage.hand().see(u"Remove the form"_s));
        (void)at.stage.hand().look();
        QVERIFY(at.stage.hand().tap(u"Remove the form"_s));
        QCOMPARE(back.size(), 1);
        QVERIFY(at.home.intakeRows.rows.isEmpty());
    }

    void whatCannotBeRemoved_staysAndSaysWhy()
    {
        Opened at;
        QSignalSpy back(&at.stage.page(), SIGNAL(back()));
        QVERIFY(at.stage.hand().see(u"Remove the form"_s));
        at.home.intakeRows.failure = Error{ErrorCode::DatabaseFailed, {}};
        (void)at.stage.hand().look();
        QVERIFY(at.stage.hand().tap(u"Remove the form"_s));
        QVERIFY(at.stage.hand().see(u"Your data could not be reached"_s));
        QCOMPARE(back.size(), 0);
    }

    void formThatIsGone_saysSo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Intake"_s, u"FormPage"_s,
                           {{u"formId"_s, ClinicFormId::random().toString()}}));
        QVERIFY(stage.hand().see(u"This is not here any more"_s));
    }

    void preview_isAskedFor()
    {
        Opened at;
        QSignalSpy asked(&at.stage.page(), SIGNAL(previewRequested()));
        QVERIFY(at.stage.hand().see(u"Preview"_s));
        QVERIFY(at.stage.hand().tap(u"Preview"_s));
        QCOMPARE(asked.size(), 1);
    }

    void keyboard_reachesEverything()
    {
        Opened at(faultyForm(), demoform::table());
        QVERIFY(at.stage.hand().see(u"Remove the form"_s));
        KeyboardWalk keys(at.stage.window());
        keys.walk();
        QCOMPARE(keys.faults(), QStringList());
        for (const auto &name :
             {u"Save the reviewers' grid"_s, u"Open another table"_s, u"Take the table away"_s,
              u"Save it again"_s, u"Remove the form"_s, u"Preview"_s})
            QVERIFY2(keys.names().contains(name), qPrintable(name));
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
        Opened at(faultyForm(), demoform::table(), look);
        QVERIFY(at.stage.hand().see(u"Demo intake"_s));
        (void)at.stage.hand().look();
        QCOMPARE(at.stage.cutOff(), QString());
    }
};

QTEST_MAIN(TestFormPage)
#include "tst_formpage.moc"
