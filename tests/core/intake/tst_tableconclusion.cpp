// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/intake/rehearsal.h"
#include "core/intake/tableconclusion.h"
#include "tests/core/intake/demoform.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 11, 20);

ClinicForm formWith(const QByteArray &table)
{
    return *readClinicForm({.id = {}, .form = demoform::form(), .table = table, .importedAt = {}});
}

TableConclusion concluded(const QByteArray &table, const QByteArray &code)
{
    const auto response = *Response::load(demoform::quoted(
        "{'resourceType':'QuestionnaireResponse','status':'completed','item':[{'linkId':'thin',"
        "'answer':[{'valueCoding':{'code':'" +
        code + "'}}]}]}"));
    return *concludeFrom(formWith(table), response, today, u"en"_s);
}

} // namespace

class TestTableConclusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTable_nothingFollows() { QVERIFY(!concluded({}, "yes").concludes); }

    void tableWithAnError_concludesNothing()
    {
        const auto table = demoform::table(demoform::rule("DEMO-1", "never", "{'outcome':'INFO'}"));
        QVERIFY(!concluded(table, "yes").concludes);
    }

    void firedRule_isSaidWithItsReasonAndTheAnswerBehindIt()
    {
        const auto conclusion = concluded(demoform::table(), "yes");
        QVERIFY(conclusion.concludes);
        QVERIFY(!conclusion.incomplete);
        QCOMPARE(conclusion.lines.size(), 1);
        const auto &line = conclusion.lines.first();
        QCOMPARE(line.outcome, u"CLEARANCE"_s);
        QCOMPARE(line.text, u"Demo reason DEMO-1"_s);
        QCOMPARE(line.because.first().question, u"Do you take blood thinners?"_s);
        QCOMPARE(line.because.first().answer, u"Yes"_s);
    }

    void strictest_standsFirstAndADoctorBeforeAll()
    {
        const auto table =
            demoform::table(demoform::rule("DEMO-1", "yes", "{'outcome':'INFO'}") + "," +
                            demoform::rule("DEMO-2", "yes", "{'outcome':'CLEARANCE'}") + "," +
                            demoform::rule("DEMO-3", "yes", "{'seeDoctorFirst':true}"));
        const auto conclusion = concluded(table, "yes");
        QCOMPARE(conclusion.lines.size(), 3);
        QVERIFY(conclusion.lines.at(0).doctorFirst);
        QCOMPARE(conclusion.lines.at(1).outcome, u"CLEARANCE"_s);
        QCOMPARE(conclusion.lines.at(2).outcome, u"INFO"_s);
    }

    void unsureAnswer_leavesItOpen()
    {
        const auto conclusion = concluded(demoform::table(), "not-sure");
        QVERIFY(conclusion.incomplete);
        QVERIFY(conclusion.lines.isEmpty());
        QCOMPARE(conclusion.open, QStringList{u"Do you take blood thinners?"_s});
    }

    void typesAndOutputs_areSaidByName()
    {
        const auto types =
            demoform::table(demoform::rule("DEMO-1", "yes", "{'type':'A','add':7}"),
                            "https://demo.example/intake|1.0.0",
                            "'hitPolicy':'points','types':[{'id':'A','name':{'en':'Demo type'}},"
                            "{'id':'B','name':{'en':'Other type'}}]");
        QCOMPARE(concluded(types, "yes").lines.first().text, u"Demo type"_s);
        const auto outputs =
            demoform::table(demoform::rule("DEMO-1", "yes", "{'set':{'sessions':2}}"),
                            "https://demo.example/intake|1.0.0", "'hitPolicy':'first'");
        const auto conclusion = concluded(outputs, "yes");
        QCOMPARE(conclusion.lines.first().outcome, u"sessions"_s);
        QCOMPARE(conclusion.lines.first().text, u"2"_s);
    }

    void rehearsal_keepsAnswersOnlyWhileItLasts()
    {
        Rehearsal rehearsal;
        QVERIFY(!rehearsal.latest()->has_value());
        const StoredResponse response{.id = ResponseId::random(),
                                      .questionnaire = {},
                                      .completed = false,
                                      .startedAt = {},
                                      .changedAt = {},
                                      .document = "{}",
                                      .pins = {}};
        QVERIFY(rehearsal.save(response, {}));
        QVERIFY(**rehearsal.latest() == response);
        QVERIFY(rehearsal.remove(ResponseId::random()));
        QVERIFY(rehearsal.latest()->has_value());
        QVERIFY(rehearsal.remove(response.id));
        QVERIFY(!rehearsal.latest()->has_value());
    }
};

QTEST_GUILESS_MAIN(TestTableConclusion)
#include "tst_tableconclusion.moc"
