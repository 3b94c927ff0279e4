// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/reader.h"
#include "core/questionnaire/decision.h"
#include "core/questionnaire/tablelinter.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 15);

json::Value fromText(QByteArray text)
{
    const auto value = json::parse(text.replace('\'', '"'));
    if (!value)
        qFatal("%s", qPrintable(value.error().detail));
    return *value;
}

/// A choice `c` (a, b, not-sure), several `m`, a date `d` below c = a, a number `n`, and a
/// repeating group `g` with its own date `gd` and choice `gc`.
const Questionnaire &form()
{
    static const auto loaded = *Questionnaire::load(fromText(
        "{'resourceType':'Questionnaire','url':'u','version':'1.0.0','item':["
        "{'linkId':'c','type':'choice','text':'C?','answerOption':[{'valueCoding':{'code':'a','"
        "display':'Alpha'},'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/"
        "ordinalValue','valueDecimal':2.5}]},{'valueCoding':{'code':'b'}},{'valueCoding':{'code':'"
        "not-sure'},'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/ordinalValue',"
        "'valueDecimal':7}]}]},"
        "{'linkId':'m','type':'choice','repeats':true,'answerOption':[{'valueCoding':{'code':'x'}},"
        "{'valueCoding':{'code':'y'}},{'valueCoding':{'code':'not-sure'}}]},"
        "{'linkId':'d','type':'date','text':'When?','enableWhen':[{'question':'c','operator':'=','"
        "answerCoding':{'code':'a'}}]},"
        "{'linkId':'n','type':'integer'},"
        "{'linkId':'g','type':'group','repeats':true,'item':[{'linkId':'gc','type':'choice','"
        "answerOption':[{'valueCoding':{'code':'x'}}]},{'linkId':'gd','type':'date'}]}]}"));
    return loaded;
}

Result<DecisionTable>
load(const QByteArray &rules,
     const QByteArray &head = "'hitPolicy':'collect','outcomes':['CAUTION','WAIT','STOP']")
{
    return DecisionTable::load(fromText("{'kind':'decision-table','format':1,'id':'t','version':'1'"
                                        ",'questionnaire':'u|1.0.0','unsure':['not-sure']," +
                                        head + ",'rules':[" + rules + "]}"));
}

QByteArray codeOf(const QByteArray &linkId, const QByteArray &code)
{
    return "{'linkId':'" + linkId + "','answer':[{'valueCoding':{'code':'" + code + "'}}]}";
}

QByteArray dateOf(const QByteArray &linkId, const QByteArray &date)
{
    return "{'linkId':'" + linkId + "','answer':[{'valueDate':'" + date + "'}]}";
}

QByteArray is(const QByteArray &linkId, const QByteArray &code)
{
    return "{'question':'" + linkId + "','operator':'=','answerCoding':{'code':'" + code + "'}}";
}

/// Applies tables to answers and hands the last result to `check`.
void decided(const QList<DecisionTable> &tables, const QByteArray &answers, const auto &check)
{
    const auto response = *Response::load(
        fromText("{'resourceType':'QuestionnaireResponse','item':[" + answers + "]}"));
    const auto evaluation = *Evaluation::of(form(), response);
    Decision decision(evaluation, today, u"en"_s);
    for (const auto &table : tables)
        decision.decide(table);
    check(decision.results().last());
}

Truth truthOf(const QByteArray &condition, const QByteArray &answers)
{
    const auto table =
        load("{'id':'r'," + condition + ",'effects':[{'outcome':'STOP'}]}",
             "'hitPolicy':'collect','outcomes':['STOP'],'scores':[{'id':'s','sumOf':['c','n'],'"
             "ifMissing':'none'},{'id':'z','sumOf':['c','n'],'ifMissing':'zero'}]");
    if (!table)
        qFatal("%s", qPrintable(table.error().detail));
    auto truth = Truth::False;
    decided({*table}, answers, [&](const TableResult &result) {
        if (!result.fired.isEmpty())
            truth = Truth::True;
        else if (!result.unknown.isEmpty())
            truth = Truth::Unknown;
    });
    return truth;
}

} // namespace

class TestDecisionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditions_haveThreeValues_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<Truth>("truth");
        const auto row = [](const char *name, const QByteArray &condition,
                            const QByteArray &answers,
                            Truth truth) { QTest::newRow(name) << condition << answers << truth; };
        const auto a = is("c", "a");
        const auto d = QByteArray("{'question':'d','operator':'>=','answerDate':'2020'}");
        row("answered", "'all':[" + a + "]", codeOf("c", "a"), Truth::True);
        row("answered otherwise", "'all':[" + a + "]", codeOf("c", "b"), Truth::False);
        row("unanswered", "'all':[" + a + "]", "", Truth::Unknown);
        row("not sure", "'all':[" + a + "]", codeOf("c", "not-sure"), Truth::Unknown);
        row("asked for not sure", "'all':[" + is("c", "not-sure") + "]", codeOf("c", "not-sure"),
            Truth::True);
        row("disabled", "'all':[" + d + "]", codeOf("c", "b"), Truth::False);
        row("enabled, unanswered", "'all':[" + d + "]", codeOf("c", "a"), Truth::Unknown);
        row("exists is always known",
            "'all':[{'question':'c','operator':'exists','answerBoolean':false}]", "", Truth::True);
        row("exists of a disabled one",
            "'all':[{'question':'d','operator':'exists','answerBoolean':true}]", codeOf("c", "b"),
            Truth::False);
        row("all with a false part", "'all':[" + a + "," + is("m", "x") + "]", codeOf("c", "b"),
            Truth::False);
        row("all with an open part", "'all':[" + a + "," + is("m", "x") + "]", codeOf("c", "a"),
            Truth::Unknown);
        row("any with a true part", "'any':[" + a + "," + is("m", "x") + "]", codeOf("c", "a"),
            Truth::True);
        row("any with an open part", "'any':[" + a + "," + is("m", "x") + "]", codeOf("c", "b"),
            Truth::Unknown);
        row("nested", "'all':[{'any':[" + is("m", "x") + "," + a + "]}]", codeOf("c", "a"),
            Truth::True);
        row("all and any", "'all':[" + a + "],'any':[" + is("m", "x") + "," + is("m", "y") + "]",
            codeOf("c", "a") + ',' + codeOf("m", "y"), Truth::True);
        row("one of several and not sure", "'all':[" + is("m", "x") + "]",
            "{'linkId':'m','answer':[{'valueCoding':{'code':'x'}},{'valueCoding':{'code':'not-sure'"
            "}}]}",
            Truth::True);
        row("unknown linkId", "'all':[" + is("zz", "x") + "]", "", Truth::Unknown);
        row("score", "'all':[{'score':'s','operator':'>=','value':4.5}]",
            codeOf("c", "a") + ",{'linkId':'n','answer':[{'valueInteger':2}]}", Truth::True);
        row("score with a missing term", "'all':[{'score':'s','operator':'>=','value':1}]",
            codeOf("c", "a"), Truth::Unknown);
        row("score of somebody who is not sure", "'all':[{'score':'s','operator':'>=','value':1}]",
            codeOf("c", "not-sure") + ",{'linkId':'n','answer':[{'valueInteger':2}]}",
            Truth::Unknown);
        row("score, missing is zero", "'all':[{'score':'z','operator':'=','value':2.5}]",
            codeOf("c", "a"), Truth::True);
        const auto at = [](const QByteArray &date) {
            return codeOf("c", "a") + ',' + dateOf("d", date);
        };
        const QByteArray recent = "'all':[{'elapsed':'d','operator':'<','months':12}]";
        row("a month means its last day", recent, at("2025-06"), Truth::True);
        row("twelve months to the day", recent, at("2025-06-15"), Truth::False);
        row("twelve months less a day", recent, at("2025-06-16"), Truth::True);
        row("a year means its last day", "'all':[{'elapsed':'d','operator':'>=','months':6}]",
            at("2025"), Truth::False);
        row("elapsed unanswered", recent, codeOf("c", "a"), Truth::Unknown);
        row("elapsed disabled", recent, codeOf("c", "b"), Truth::False);
        row("type without a type table", "'all':[{'type':'AA'}]", "", Truth::Unknown);
    }

    void conditions_haveThreeValues()
    {
        QFETCH(QByteArray, condition);
        QFETCH(QByteArray, answers);
        QFETCH(Truth, truth);
        QCOMPARE(static_cast<int>(truthOf(condition, answers)), static_cast<int>(truth));
    }

    void collect_takesTheStrictestAndSaysWhy()
    {
        const auto table = *load("{'id':'r1','all':[" + is("c", "a") +
                                 "],'effects':[{'outcome':'CAUTION'}]},{'id':'r2','all':[" +
                                 is("m", "x") + "],'effects':[{'outcome':'STOP'}]}");
        decided({table}, codeOf("c", "a") + ',' + codeOf("m", "x"), [](const TableResult &result) {
            QCOMPARE(result.outcome, u"STOP"_s);
            QCOMPARE(result.status, TableResult::Status::Final);
            QCOMPARE(result.fired.size(), 2);
            QCOMPARE(result.fired.at(0).because,
                     (QList{Because{u"c"_s, u"item[0].answer[0]"_s, u"C?"_s, u"Alpha"_s}}));
        });
    }

    void collect_isIncompleteOnlyWhenItCouldRise()
    {
        const auto table = *load("{'id':'r1','all':[" + is("c", "a") +
                                 "],'effects':[{'outcome':'CAUTION'}]},{'id':'r2','all':[" +
                                 is("m", "x") + "],'effects':[{'outcome':'STOP'}]}");
        decided({table}, codeOf("m", "x"), [](const TableResult &result) {
            QCOMPARE(result.status, TableResult::Status::Final);
            QCOMPARE(result.unknown.size(), 1);
            QCOMPARE(result.unknown.at(0).missing, QStringList{u"c"_s});
        });
        decided({table}, codeOf("c", "a"), [](const TableResult &result) {
            QCOMPARE(result.outcome, u"CAUTION"_s);
            QCOMPARE(result.status, TableResult::Status::Incomplete);
        });
    }

    void waits_areDated_data()
    {
        QTest::addColumn<QByteArray>("wait");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QByteArray &wait, const QByteArray &date,
                            const QString &told) { QTest::newRow(name) << wait << date << told; };
        row("from a month", "'from':'d','months':12", "2026-01", u"fired 2027-01-31"_s);
        row("months clamp", "'from':'d','months':6", "2026-02-28", u"fired 2026-08-28"_s);
        row("months clamp at the end", "'from':'d','months':1", "2026-05-31",
            u"fired 2026-06-30"_s);
        row("from today", "'days':7", "2020", u"fired 2026-06-22"_s);
        row("served today", "'from':'d','months':12", "2025-06-15", u"satisfied"_s);
        row("served tomorrow", "'from':'d','months':12", "2025-06-16", u"fired 2026-06-16"_s);
        row("open-ended", "'until':{'en':'healed'}", "2020", u"fired open"_s);
        row("open-ended and dated", "'from':'d','months':12,'until':{'en':'healed'}", "2026-01-31",
            u"fired 2027-01-31 open"_s);
        row("open-ended and served", "'from':'d','months':12,'until':{'en':'healed'}", "2020",
            u"fired open"_s);
        row("date not given", "'from':'d','months':12", "", u"fired open unknown"_s);
        row("earlier if agreed", "'from':'d','months':12,'minMonths':6", "2026-01-31",
            u"fired 2027-01-31 or 2026-07-31"_s);
    }

    void waits_areDated()
    {
        QFETCH(QByteArray, wait);
        QFETCH(QByteArray, date);
        QFETCH(QString, told);
        const auto table = *load("{'id':'r','all':[" + is("c", "a") +
                                 "],'effects':[{'outcome':'WAIT','wait':{" + wait + "}}]}");
        const auto answers =
            codeOf("c", "a") + (date.isEmpty() ? QByteArray() : ',' + dateOf("d", date));
        decided({table}, answers, [&](const TableResult &result) {
            QString found = result.fired.isEmpty() ? u"satisfied"_s : u"fired"_s;
            if (!result.fired.isEmpty()) {
                const auto &fired = result.fired.at(0);
                QCOMPARE(result.earliest, fired.earliest);
                if (fired.earliest)
                    found += u' ' + fired.earliest->toString(Qt::ISODate);
                if (fired.openEnded)
                    found += u" open"_s;
                if (fired.earliestIfAgreed)
                    found += u" or "_s + fired.earliestIfAgreed->toString(Qt::ISODate);
            }
            if (!result.unknown.isEmpty())
                found += u" unknown"_s;
            QCOMPARE(found, told);
        });
    }

    void aServedWait_leavesTheRulesOtherEffects()
    {
        const auto table = *load("{'id':'r','all':[" + is("c", "a") +
                                 "],'effects':[{'outcome':'WAIT','wait':{'from':'d','months':1}},{'"
                                 "outcome':'CAUTION'}]}");
        decided({table}, codeOf("c", "a") + ',' + dateOf("d", "2020"),
                [](const TableResult &result) {
                    QCOMPARE(result.outcome, u"CAUTION"_s);
                    QCOMPARE(result.satisfied.size(), 1);
                    QCOMPARE(result.satisfied.at(0).rule->id, u"r"_s);
                    QVERIFY(!result.earliest);
                });
    }

    void rulesOverARepeatingGroup_runPerOccurrence()
    {
        const auto table =
            *load("{'id':'r','all':[" + is("gc", "x") +
                  "],'effects':[{'outcome':'WAIT','wait':{'from':'gd','months':12}}]}");
        const auto group = [](const QByteArray &date) {
            return "{'linkId':'g','item':[" + codeOf("gc", "x") + ',' + dateOf("gd", date) + "]}";
        };
        decided({table}, group("2026-03") + ',' + group("2020") + ',' + group("2026-01"),
                [](const TableResult &result) {
                    QCOMPARE(result.fired.size(), 2);
                    QCOMPARE(*result.fired.at(0).earliest, QDate(2027, 3, 31));
                    QCOMPARE(*result.fired.at(1).earliest, QDate(2027, 1, 31));
                    QCOMPARE(result.satisfied.size(), 1);
                    QCOMPARE(*result.earliest, QDate(2027, 3, 31));
                });
    }

    void points_chooseABestTypeOnlyWithEnoughPointsAndLead_data()
    {
        QTest::addColumn<int>("one");
        QTest::addColumn<int>("two");
        QTest::addColumn<QString>("best");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("possible");
        QTest::newRow("clear") << 6 << 3 << u"A1"_s << u"B"_s << QStringList();
        QTest::newRow("no runner-up") << 6 << 2 << u"A1"_s << QString() << QStringList();
        QTest::newRow("too little lead")
            << 6 << 4 << u"UNKNOWN"_s << QString() << QStringList{u"A1"_s, u"B"_s};
        QTest::newRow("too few points")
            << 5 << 0 << u"UNKNOWN"_s << QString() << QStringList{u"A1"_s};
        QTest::newRow("nothing") << 0 << 0 << u"UNKNOWN"_s << QString() << QStringList();
        QTest::newRow("the other one") << 1 << 9 << u"B"_s << QString() << QStringList();
    }

    void points_chooseABestTypeOnlyWithEnoughPointsAndLead()
    {
        QFETCH(int, one);
        QFETCH(int, two);
        QFETCH(QString, best);
        QFETCH(QString, second);
        QFETCH(QStringList, possible);
        const auto add = [](const QByteArray &type, int points) {
            return "{'type':'" + type + "','add':" + QByteArray::number(points) + "}";
        };
        const auto table =
            *load("{'id':'r','all':[" + is("c", "a") + "],'effects':[" + add("A", one) + ',' +
                      add("B", two) + "]}",
                  "'hitPolicy':'points','types':[{'id':'A','subtypes':[{'id':'A0','all':[" +
                      is("c", "b") + "]},{'id':'A1','all':[" + is("c", "a") + "]}]},{'id':'B'}]");
        decided({table}, codeOf("c", "a"), [&](const TableResult &result) {
            QCOMPARE(result.best, best);
            QCOMPARE(result.second, second);
            QCOMPARE(result.possible, possible);
            QCOMPARE(result.status, TableResult::Status::Final);
        });
    }

    void points_unknownRulesWidenTotals()
    {
        const auto table = *load(
            "{'id':'r','all':[" + is("c", "a") +
                "],'effects':[{'type':'A','add':9}]},{'id':'o','all':[" + is("m", "x") +
                "],'effects':[{'type':'B','add':7},{'type':'A','add':-1}]},{'id':'q','all':[" +
                is("n", "x") + "],'effects':[{'type':'C','add':1}]}",
            "'hitPolicy':'points','types':[{'id':'A'},{'id':'B'},{'id':'C'}]");
        decided({table}, codeOf("c", "a"), [](const TableResult &result) {
            QCOMPARE(result.best, u"A"_s);
            QCOMPARE(result.points.at(0).min, 8.0);
            QCOMPARE(result.points.at(0).max, 9.0);
            QCOMPARE(result.points.at(1).max, 7.0);
            QCOMPARE(result.status, TableResult::Status::Incomplete);
            QCOMPARE(result.couldBe, (QStringList{u"A"_s, u"B"_s}));
        });
        decided({table}, codeOf("c", "a") + ',' + codeOf("m", "y"), [](const TableResult &result) {
            QCOMPARE(result.status, TableResult::Status::Final);
        });
    }

    void first_takesTheFirstFiredRowPerOutput()
    {
        const auto table = *load(
            "{'id':'1','all':[" + is("c", "a") +
                "],'effects':[{'set':{'p':1}}]},{'id':'2','all':[" + is("m", "x") +
                "],'effects':[{'set':{'p':2,'q':2}}]},{'id':'3','effects':[{'set':{'p':3,'q':3}}]}",
            "'hitPolicy':'first'");
        decided({table}, codeOf("c", "b") + ',' + codeOf("m", "x"), [](const TableResult &result) {
            QCOMPARE(result.outputs.value(u"p"_s).value.toInt(), 2);
            QCOMPARE(result.outputs.value(u"q"_s).rule->id, u"2"_s);
            QCOMPARE(result.status, TableResult::Status::Final);
        });
        decided({table}, codeOf("c", "b"), [](const TableResult &result) {
            QCOMPARE(result.outputs.value(u"p"_s).value.toInt(), 3);
            QCOMPARE(result.status, TableResult::Status::Incomplete);
        });
    }

    void tablesForAnotherForm_areRefused()
    {
        auto table =
            *load("{'id':'r','all':[" + is("c", "a") + "],'effects':[{'outcome':'STOP'}]}");
        table.questionnaire = u"other|1.0.0"_s;
        decided({table}, codeOf("c", "a"), [](const TableResult &result) {
            QCOMPARE(result.status, TableResult::Status::Refused);
            QVERIFY(result.fired.isEmpty());
        });
    }

    void load_whatMakesNoSense_isRefused_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &rule, const QString &detail) {
            QTest::newRow(name) << rule << detail;
        };
        row("no id", "{'effects':[{'outcome':'STOP'}]}", u"rules[0]: no id"_s);
        row("no effects", "{'id':'r'}", u"rules[0]: no effects"_s);
        row("idle effect", "{'id':'r','effects':[{}]}", u"rules[0].effects[0]: does nothing"_s);
        row("unknown outcome", "{'id':'r','effects':[{'outcome':'X'}]}",
            u"rules[0].effects[0]: unknown outcome"_s);
        row("empty wait", "{'id':'r','effects':[{'outcome':'WAIT','wait':{}}]}",
            u"rules[0].effects[0]: a wait without length and end"_s);
        row("endless wait", "{'id':'r','effects':[{'outcome':'WAIT','wait':{'months':9999}}]}",
            u"rules[0].effects[0]: a length out of range"_s);
        row("unknown condition", "{'id':'r','all':[{'x':'c'}],'effects':[{'outcome':'STOP'}]}",
            u"rules[0].all[0]: no condition that is known"_s);
        row("unknown operator",
            "{'id':'r','all':[{'question':'c','operator':'~','answerBoolean':true}],'effects':[{'"
            "outcome':'STOP'}]}",
            u"rules[0].all[0]: operator and value do not fit"_s);
        row("no value",
            "{'id':'r','any':[{'question':'c','operator':'='}],'effects':[{'outcome':'STOP'}]}",
            u"rules[0].any[0]: operator and value do not fit"_s);
        QByteArray deep = is("c", "a");
        for (int i = 0; i < 100; ++i)
            deep = "{'all':[" + deep + "]}";
        const auto refused = load("{'id':'r','all':[" + deep + "],'effects':[{'outcome':'STOP'}]}");
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.endsWith(u"nested too deeply"_s));
    }

    void load_whatMakesNoSense_isRefused()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, detail);
        const auto table = load(rule);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::TableInvalid);
        QCOMPARE(table.error().detail, detail);
    }

    void lint_namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("code");
        const QByteArray rest =
            ",'reason':{'en':'r'},'sources':[1],'effects':[{'outcome':'STOP'}]}";
        const auto row = [](const QString &code, const QByteArray &rule) {
            QTest::newRow(qPrintable(code)) << rule << code;
        };
        row(u"unknownLinkId"_s, "{'id':'r','all':[" + is("zz", "a") + "]" + rest);
        row(u"unknownCode"_s, "{'id':'r','all':[" + is("c", "zz") + "]" + rest);
        row(u"valueDoesNotFit"_s,
            "{'id':'r','all':[{'question':'n','operator':'=','answerString':'1'}]" + rest);
        row(u"unknownType"_s, "{'id':'r','all':[{'type':'zz'}]" + rest);
        row(u"unknownScore"_s, "{'id':'r','all':[{'score':'zz','operator':'=','value':1}]" + rest);
        row(u"unknownOutcome"_s, "{'id':'r','all':[{'verdict':'zz'}]" + rest);
        row(u"notADate"_s, "{'id':'r','all':[{'elapsed':'c','operator':'<','months':1}]" + rest);
        row(u"notEqualOnSeveral"_s,
            "{'id':'r','all':[{'question':'m','operator':'!=','answerCoding':{'code':'x'}}]" +
                rest);
        row(u"notEqualWithoutExists"_s,
            "{'id':'r','all':[{'question':'c','operator':'!=','answerCoding':{'code':'a'}}]" +
                rest);
        row(u"duplicateRule"_s, "{'id':'r'" + rest + ",{'id':'r'" + rest);
        row(u"missingReason"_s, "{'id':'r','sources':[1],'effects':[{'outcome':'STOP'}]}");
        row(u"missingSource"_s, "{'id':'r','reason':{'en':'r'},'effects':[{'outcome':'STOP'}]}");
        row(u"missingTranslation"_s, "{'id':'r','reason':{'en':'r','de':'r'},'sources':[1],'"
                                     "effects':[{'outcome':'STOP'}]},{'id':'s'" +
                                         rest);
        row(u"minimumAboveDefault"_s, "{'id':'r','reason':{'en':'r'},'sources':[1],'effects':[{'"
                                      "outcome':'WAIT','wait':{'months':1,'minMonths':2}}]}");
        row(u"notReviewed"_s, "{'id':'r'" + rest);
    }

    void lint_namesWhatIsWrong()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, code);
        const auto issues = lint(form(), {*load(rule)});
        QVERIFY(std::ranges::any_of(issues,
                                    [&](const TableIssue &issue) { return issue.code == code; }));
        const bool othersAreForRelease = std::ranges::all_of(issues, [&](const TableIssue &issue) {
            return issue.releaseOnly || issue.code == code || code.startsWith(u"notEqual"_s);
        });
        QVERIFY(othersAreForRelease);
    }

    void lint_aGuardedInequality_isFine()
    {
        const auto table = *load(
            "{'id':'r','all':[{'question':'c','operator':'exists','answerBoolean':true},{'question'"
            ":'c','operator':'!=','answerCoding':{'code':'a'}}],'reason':{'en':'r'},'sources':[1],'"
            "reviewed':{'by':'Demo reviewer','date':'2026-01-01'},'effects':[{'outcome':'STOP'}]}");
        QVERIFY(lint(form(), {table}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDecisionTable)
#include "tst_decisiontable.moc"
