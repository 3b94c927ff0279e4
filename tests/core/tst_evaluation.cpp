// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/reader.h"
#include "core/questionnaire/evaluation.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// JSON with single quotes, which reads better between C++ quotes.
json::Value fromText(QByteArray text)
{
    const auto value = json::parse(text.replace('\'', '"'));
    if (!value)
        qFatal("%s", qPrintable(value.error().detail));
    return *value;
}

Questionnaire formOf(const QByteArray &items)
{
    return *Questionnaire::load(
        fromText("{'resourceType':'Questionnaire','status':'active','item':[" + items + "]}"));
}

Response responseOf(const QByteArray &items)
{
    return *Response::load(
        fromText("{'resourceType':'QuestionnaireResponse','item':[" + items + "]}"));
}

QStringList disabledBy(const QByteArray &form, const QByteArray &response)
{
    const auto questionnaire = formOf(form);
    return Evaluation::of(questionnaire, responseOf(response))->disabled();
}

/// Whether `x`, shown when question `q` of this type satisfies the condition, is shown.
bool shows(const QByteArray &type, const QByteArray &answers, const QByteArray &op,
           const QByteArray &expected)
{
    const QByteArray form = "{'linkId':'q','repeats':true,'type':'" + type +
                            "'},{'linkId':'x','type':'display','enableWhen':[{'question':'q',"
                            "'operator':'" +
                            op + "'," + expected + "}]}";
    const auto response =
        answers.isEmpty() ? QByteArray() : "{'linkId':'q','answer':[" + answers + "]}";
    const auto questionnaire = formOf(form);
    const auto evaluation = Evaluation::of(questionnaire, responseOf(response));
    if (!evaluation->undetermined().isEmpty())
        qFatal("undetermined");
    return evaluation->isEnabled(1);
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisabledQuestion_countsAsUnansweredTransitively()
    {
        const QByteArray form = "{'linkId':'a','type':'boolean'},"
                                "{'linkId':'b','type':'boolean','enableWhen':[{'question':'a','"
                                "operator':'=','answerBoolean':true}]},"
                                "{'linkId':'c','type':'boolean','enableWhen':[{'question':'b','"
                                "operator':'exists','answerBoolean':true}]},"
                                "{'linkId':'d','type':'boolean','enableWhen':[{'question':'c','"
                                "operator':'=','answerBoolean':false}]}";
        const QByteArray rest = "{'linkId':'b','answer':[{'valueBoolean':true}]},"
                                "{'linkId':'c','answer':[{'valueBoolean':false}]}";
        QCOMPARE(disabledBy(form, "{'linkId':'a','answer':[{'valueBoolean':true}]}," + rest),
                 QStringList());
        QCOMPARE(disabledBy(form, "{'linkId':'a','answer':[{'valueBoolean':false}]}," + rest),
                 (QStringList{u"b"_s, u"c"_s, u"d"_s}));
    }

    void conditionsOnLaterQuestions_areEvaluatedInOrder()
    {
        const QByteArray form = "{'linkId':'x','type':'display','enableWhen':[{'question':'y','"
                                "operator':'=','answerInteger':1}]},"
                                "{'linkId':'y','type':'integer','enableWhen':[{'question':'z','"
                                "operator':'=','answerInteger':1}]},"
                                "{'linkId':'z','type':'integer'}";
        QCOMPARE(disabledBy(form, "{'linkId':'y','answer':[{'valueInteger':1}]},{'linkId':'z','"
                                  "answer':[{'valueInteger':1}]}"),
                 QStringList());
        QCOMPARE(disabledBy(form, "{'linkId':'y','answer':[{'valueInteger':1}]}"),
                 (QStringList{u"x"_s, u"y"_s}));
    }

    void aDisabledGroup_disablesWhatIsInIt()
    {
        const QByteArray form = "{'linkId':'q','type':'boolean'},"
                                "{'linkId':'g','type':'group','enableWhen':[{'question':'q','"
                                "operator':'=','answerBoolean':true}],"
                                "'item':[{'linkId':'g1','type':'string','required':true},{'linkId':"
                                "'g2','type':'display'}]}";
        const auto questionnaire = formOf(form);
        const auto hidden = Evaluation::of(questionnaire, responseOf(""));
        QCOMPARE(hidden->disabled(), (QStringList{u"g"_s, u"g1"_s, u"g2"_s}));
        QCOMPARE(hidden->missingRequired(), QStringList());
        QCOMPARE(hidden->enabledCount(), 1);
        const auto shown = Evaluation::of(
            questionnaire, responseOf("{'linkId':'q','answer':[{'valueBoolean':true}]}"));
        QCOMPARE(shown->disabled(), QStringList());
        QCOMPARE(shown->missingRequired(), QStringList{u"g1"_s});
        QCOMPARE(shown->enabledCount(), 4);
    }

    void operators_compareByValue_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QByteArray>("op");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("shown");
        const auto row = [](const char *name, const QByteArray &type, const QByteArray &answers,
                            const QByteArray &op, const QByteArray &expected, bool shown) {
            QTest::newRow(name) << type << answers << op << expected << shown;
        };
        row("exists true", "integer", "{'valueInteger':0}", "exists", "'answerBoolean':true", true);
        row("exists false is an answer", "boolean", "{'valueBoolean':false}", "exists",
            "'answerBoolean':true", true);
        row("not exists", "integer", "", "exists", "'answerBoolean':false", true);
        row("not exists, answered", "integer", "{'valueInteger':0}", "exists",
            "'answerBoolean':false", false);
        row("an answer without value", "integer", "{'extension':[]}", "exists",
            "'answerBoolean':true", false);
        row("no answer is not unequal", "integer", "", "!=", "'answerInteger':1", false);
        row("unequal", "integer", "{'valueInteger':2}", "!=", "'answerInteger':1", true);
        row("one of several is unequal", "integer", "{'valueInteger':1},{'valueInteger':2}",
            "!=", "'answerInteger':1", true);
        row("one of several is equal", "integer", "{'valueInteger':2},{'valueInteger':1}", "=",
            "'answerInteger':1", true);
        row("1.50 is 1.5", "decimal", "{'valueDecimal':1.50}", "=", "'answerDecimal':1.5", true);
        row("15e-1 is 1.5", "decimal", "{'valueDecimal':15e-1}", "=", "'answerDecimal':1.5", true);
        row("-0 is 0", "decimal", "{'valueDecimal':-0.0}", "=", "'answerDecimal':0", true);
        row("beyond doubles", "decimal", "{'valueDecimal':0.10000000000000000001}", ">",
            "'answerDecimal':0.1", true);
        row("negative order", "decimal", "{'valueDecimal':-2}", "<", "'answerDecimal':-1.5", true);
        row("magnitude", "decimal", "{'valueDecimal':9}", ">", "'answerDecimal':10", false);
        row("integer with decimal", "integer", "{'valueInteger':2}", ">=", "'answerDecimal':2.0",
            true);
        row("at most", "integer", "{'valueInteger':2}", "<=", "'answerInteger':1", false);
        row("strings by code point", "string", "{'valueString':'Z'}", "<", "'answerString':'a'",
            true);
        row("beyond the plane", "string", "{'valueString':'\xef\xbf\xbd'}", "<",
            "'answerString':'\xf0\x9f\x99\x82'", true);
        row("strings keep case", "string", "{'valueString':'a'}", "=", "'answerString':'A'", false);
        row("codings ignore display", "choice",
            "{'valueCoding':{'system':'s','code':'a','display':'x'}}", "=",
            "'answerCoding':{'system':'s','code':'a'}", true);
        row("codings need the system", "choice", "{'valueCoding':{'system':'t','code':'a'}}", "=",
            "'answerCoding':{'system':'s','code':'a'}", false);
        row("codings without system", "choice", "{'valueCoding':{'code':'a'}}",
            "!=", "'answerCoding':{'system':'s','code':'a'}", true);
        row("free text is no coding", "open-choice", "{'valueString':'a'}",
            "!=", "'answerCoding':{'code':'a'}", true);
        row("year equals year", "date", "{'valueDate':'2024'}", "=", "'answerDate':'2024'", true);
        row("year is not a month", "date", "{'valueDate':'2024-05'}", "=", "'answerDate':'2024'",
            false);
        row("month reaches the year", "date", "{'valueDate':'2024-05'}",
            ">=", "'answerDate':'2024'", true);
        row("month stays in the year", "date", "{'valueDate':'2024-05'}",
            "<=", "'answerDate':'2024'", true);
        row("month is not after the year", "date", "{'valueDate':'2024-05'}", ">",
            "'answerDate':'2024'", false);
        row("later month", "date", "{'valueDate':'2024-05-01'}", ">", "'answerDate':'2024-04'",
            true);
        row("instants", "dateTime", "{'valueDateTime':'2024-05-01T01:00:00+02:00'}", "=",
            "'answerDateTime':'2024-04-30T23:00:00Z'", true);
        row("times", "time", "{'valueTime':'10:00:00'}", "=", "'answerTime':'10:00:00.000'", true);
        row("quantities in one unit", "quantity",
            "{'valueQuantity':{'value':1.0,'unit':'mm','system':'u','code':'mm'}}", "=",
            "'answerQuantity':{'value':1,'system':'u','code':'mm'}", true);
        row("quantities in two units", "quantity",
            "{'valueQuantity':{'value':1,'code':'cm','system':'u'}}", ">",
            "'answerQuantity':{'value':0,'system':'u','code':'mm'}", false);
        row("an answer of a wrong type", "integer", "{'valueString':'1'}",
            "!=", "'answerInteger':2", false);
    }

    void operators_compareByValue()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, answers);
        QFETCH(QByteArray, op);
        QFETCH(QByteArray, expected);
        QFETCH(bool, shown);
        QCOMPARE(shows(type, answers, op, expected), shown);
    }

    void severalConditions_followTheBehavior()
    {
        const auto form = [](const QByteArray &behavior) {
            return "{'linkId':'a','type':'boolean'},{'linkId':'b','type':'boolean'},"
                   "{'linkId':'x','type':'display'," +
                   behavior +
                   "'enableWhen':["
                   "{'question':'a','operator':'=','answerBoolean':true},"
                   "{'question':'b','operator':'=','answerBoolean':true}]}";
        };
        const QByteArray one = "{'linkId':'a','answer':[{'valueBoolean':true}]}";
        QCOMPARE(disabledBy(form("'enableBehavior':'any',"), one), QStringList());
        QCOMPARE(disabledBy(form("'enableBehavior':'all',"), one), QStringList{u"x"_s});
        QCOMPARE(disabledBy(form(""), one), QStringList());
        QCOMPARE(formOf(form("")).issues().at(0).code, u"missingEnableBehavior"_s);
    }

    void conditionsThatCannotBeTold_showTheItemAndNeverRequireIt_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QString>("issue");
        QTest::newRow("no question")
            << QByteArray("'operator':'=','answerBoolean':true") << u"enableWhenNoQuestion"_s;
        QTest::newRow("unknown question")
            << QByteArray("'question':'zz','operator':'=','answerBoolean':true")
            << u"enableWhenUnknownLinkId"_s;
        QTest::newRow("wrong type") << QByteArray("'question':'q','operator':'=','answerInteger':1")
                                    << u"enableWhenTypeMismatch"_s;
        QTest::newRow("no answer")
            << QByteArray("'question':'q','operator':'='") << u"enableWhenTypeMismatch"_s;
        QTest::newRow("two answers")
            << QByteArray("'question':'q','operator':'=','answerBoolean':true,'answerInteger':1")
            << u"enableWhenTypeMismatch"_s;
        QTest::newRow("unknown operator")
            << QByteArray("'question':'q','operator':'~','answerBoolean':true")
            << u"enableWhenTypeMismatch"_s;
        QTest::newRow("order of booleans")
            << QByteArray("'question':'q','operator':'>','answerBoolean':false")
            << u"enableWhenTypeMismatch"_s;
        QTest::newRow("a group") << QByteArray(
                                        "'question':'g','operator':'exists','answerBoolean':true")
                                 << u"enableWhenTypeMismatch"_s;
        QTest::newRow("itself") << QByteArray(
                                       "'question':'x','operator':'exists','answerBoolean':false")
                                << u"enableWhenCycle"_s;
    }

    void conditionsThatCannotBeTold_showTheItemAndNeverRequireIt()
    {
        QFETCH(QByteArray, when);
        QFETCH(QString, issue);
        const auto form = formOf("{'linkId':'q','type':'boolean'},{'linkId':'g','type':'group'},"
                                 "{'linkId':'x','type':'string','required':true,'enableWhen':[{" +
                                 when + "}]}");
        const auto evaluation = Evaluation::of(form, responseOf(""));
        QCOMPARE(evaluation->disabled(), QStringList());
        QCOMPARE(evaluation->undetermined(), QStringList{u"x"_s});
        QCOMPARE(evaluation->missingRequired(), QStringList());
        QCOMPARE(form.issues().at(0).code, issue);
        QCOMPARE(form.issues().at(0).linkId, u"x"_s);
    }

    void cycles_areUndeterminedAndWhatDependsOnThemIsNot()
    {
        const auto when = [](const QByteArray &question) {
            return "'enableWhen':[{'question':'" + question +
                   "','operator':'exists','answerBoolean':true}]";
        };
        const auto form = formOf("{'linkId':'x','type':'boolean'," + when("a") +
                                 "},"
                                 "{'linkId':'a','type':'boolean'," +
                                 when("b") +
                                 "},"
                                 "{'linkId':'b','type':'boolean'," +
                                 when("c") +
                                 "},"
                                 "{'linkId':'c','type':'boolean'," +
                                 when("a") +
                                 "},"
                                 "{'linkId':'g','type':'group'," +
                                 when("g1") + ",'item':[{'linkId':'g1','type':'boolean'}]}");
        const auto evaluation =
            Evaluation::of(form, responseOf("{'linkId':'b','answer':[{'valueBoolean':true}]}"));
        QCOMPARE(evaluation->undetermined(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"g"_s}));
        QCOMPARE(evaluation->disabled(), QStringList{u"x"_s});
    }

    void unknownAndFalse_followKleene()
    {
        const auto form = [](const QByteArray &behavior) {
            return "{'linkId':'a','type':'boolean'},{'linkId':'x','type':'display','enableBehavior'"
                   ":'" +
                   behavior +
                   "','enableWhen':["
                   "{'question':'a','operator':'=','answerBoolean':true},{'question':'zz','"
                   "operator':'exists','answerBoolean':true}]}";
        };
        QCOMPARE(disabledBy(form("all"), ""), QStringList{u"x"_s});
        const auto any = formOf(form("any"));
        QCOMPARE(Evaluation::of(any, responseOf(""))->undetermined(), QStringList{u"x"_s});
        QCOMPARE(Evaluation::of(any, responseOf("{'linkId':'a','answer':[{'valueBoolean':true}]}"))
                     ->undetermined(),
                 QStringList());
    }

    void expressions_areUndeterminedAndNeverConclude()
    {
        const auto form = formOf("{'linkId':'x','type':'string','extension':[{'url':'http://"
                                 "hl7.org/fhir/uv/sdc/StructureDefinition/"
                                 "sdc-questionnaire-enableWhenExpression','valueExpression':{'"
                                 "language':'text/fhirpath','expression':'true'}}]}");
        QCOMPARE(Evaluation::of(form, responseOf(""))->undetermined(), QStringList{u"x"_s});
        QVERIFY(!form.canConclude());
    }

    void repeatedGroups_lookAtTheirOwnAnswers()
    {
        const auto form = formOf(
            "{'linkId':'all','type':'boolean'},{'linkId':'g','type':'group','repeats':true,'item':["
            "{'linkId':'q','type':'boolean'},"
            "{'linkId':'s','type':'group','item':[{'linkId':'x','type':'string','required':true,'"
            "enableBehavior':'all','enableWhen':["
            "{'question':'q','operator':'=','answerBoolean':true},{'question':'all','operator':'=',"
            "'answerBoolean':true}]}]}]},"
            "{'linkId':'any','type':'display','enableWhen':[{'question':'q','operator':'=','"
            "answerBoolean':true}]}");
        const QByteArray all = "{'linkId':'all','answer':[{'valueBoolean':true}]},";
        const QByteArray no =
            "{'linkId':'g','item':[{'linkId':'q','answer':[{'valueBoolean':false}]}]}";
        const QByteArray yes =
            "{'linkId':'g','item':[{'linkId':'q','answer':[{'valueBoolean':true}]}]}";

        const auto evaluation = Evaluation::of(form, responseOf(all + no + ',' + yes + ',' + no));
        const auto x = form.find(u"x"_s);
        QCOMPARE(evaluation->occurrencesOf(x).size(), 3);
        QVERIFY(!evaluation->occurrence(evaluation->occurrencesOf(x).at(0)).enabled);
        QVERIFY(evaluation->occurrence(evaluation->occurrencesOf(x).at(1)).enabled);
        QVERIFY(!evaluation->occurrence(evaluation->occurrencesOf(x).at(2)).enabled);
        QCOMPARE(evaluation->missingRequired(), QStringList{u"x"_s});
        QCOMPARE(evaluation->disabled(), QStringList());
        QCOMPARE(Evaluation::of(form, responseOf(all + no + ',' + no))->disabled(),
                 (QStringList{u"x"_s, u"any"_s}));
    }

    void itemsBelowAQuestion_areRequiredOncePerAnswer()
    {
        const auto form = formOf("{'linkId':'q','type':'choice','repeats':true,'item':[{'linkId':'"
                                 "x','type':'string','required':true}]}");
        QCOMPARE(Evaluation::of(form, responseOf(""))->missingRequired(), QStringList());
        QCOMPARE(Evaluation::of(
                     form, responseOf("{'linkId':'q','answer':[{'valueCoding':{'code':'a'}}]}"))
                     ->missingRequired(),
                 QStringList{u"x"_s});
        const auto answered = Evaluation::of(
            form, responseOf("{'linkId':'q','answer':[{'valueCoding':{'code':'a'},'item':[{'linkId'"
                             ":'x','answer':[{'valueString':'t'}]}]}]}"));
        QCOMPARE(answered->missingRequired(), QStringList());
        const auto given = answered->answers(form.find(u"x"_s));
        QCOMPARE(given.size(), 1);
        QCOMPARE(answered->path(given.at(0)), u"item[0].answer[0].item[0].answer[0]"_s);
    }

    void requiredGroups_needAnAnswerInThem()
    {
        const auto form = formOf("{'linkId':'g','type':'group','required':true,'item':[{'linkId':'"
                                 "x','type':'boolean'}]}");
        QCOMPARE(Evaluation::of(form, responseOf(""))->missingRequired(), QStringList{u"g"_s});
        QCOMPARE(
            Evaluation::of(
                form,
                responseOf(
                    "{'linkId':'g','item':[{'linkId':'x','answer':[{'valueBoolean':false}]}]}"))
                ->missingRequired(),
            QStringList());
    }

    void whatTheFormDoesNotKnow_isNotRead()
    {
        QCOMPARE(
            disabledBy(
                "{'linkId':'a','type':'boolean'},{'linkId':'x','type':'display','enableWhen':[{'"
                "question':'a','operator':'exists','answerBoolean':true}]}",
                "{'linkId':'unknown','item':[{'linkId':'a','answer':[{'valueBoolean':true}]}]}"),
            QStringList{u"x"_s});
    }

    void load_whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("another resource")
            << QByteArray("{'resourceType':'Patient'}") << u"notAQuestionnaire"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"notAQuestionnaire"_s;
        QTest::newRow("modifier")
            << QByteArray("{'resourceType':'Questionnaire','modifierExtension':[{'url':'x'}]}")
            << u"unknownModifierExtension"_s;
        QTest::newRow("modifier of an item")
            << QByteArray("{'resourceType':'Questionnaire','item':[{'linkId':'a','"
                          "modifierExtension':[{'url':'x'}]}]}")
            << u"unknownModifierExtension"_s;
        QByteArray many;
        for (int i = 0; i <= Questionnaire::maxItems; ++i)
            many += (i > 0 ? ",{'linkId':'" : "{'linkId':'") + QByteArray::number(i) +
                    "','type':'string'}";
        QTest::newRow("too many") << QByteArray("{'resourceType':'Questionnaire','item':[" + many +
                                                "]}")
                                  << u"tooLarge"_s;
        QByteArray deep = "{'linkId':'a'}";
        for (int i = 0; i < Questionnaire::maxLevels; ++i)
            deep = "{'linkId':'a','item':[" + deep + "]}";
        QTest::newRow("too deep") << QByteArray("{'resourceType':'Questionnaire','item':[" + deep +
                                                "]}")
                                  << u"tooDeep"_s;
    }

    void load_whatIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        const auto form = Questionnaire::load(fromText(text));
        QVERIFY(!form);
        QCOMPARE(form.error().code, ErrorCode::QuestionnaireInvalid);
        QCOMPARE(form.error().detail, detail);
    }

    void aChainOfTwentyThousandQuestions_isEvaluated()
    {
        QByteArray items = "{'linkId':'0','type':'boolean'}";
        QByteArray answers = "{'linkId':'0','answer':[{'valueBoolean':true}]}";
        for (int i = 1; i < Questionnaire::maxItems; ++i) {
            const auto id = QByteArray::number(i);
            items += ",{'linkId':'" + id + "','type':'boolean','enableWhen':[{'question':'" +
                     QByteArray::number(i - 1) + "','operator':'=','answerBoolean':true}]}";
            answers += ",{'linkId':'" + id + "','answer':[{'valueBoolean':true}]}";
        }
        const auto form = formOf(items);
        QCOMPARE(Evaluation::of(form, responseOf(answers))->disabled(), QStringList());
        answers[answers.indexOf("true")] = 'n';
        answers.replace("nrue", "false");
        QCOMPARE(Evaluation::of(form, responseOf(answers))->enabledCount(), 1);
    }

    void hostileSizes_areRefusedInsteadOfEvaluatedForever()
    {
        QByteArray items = "{'linkId':'g','type':'group','repeats':true,'item':[";
        for (int i = 0; i < 1000; ++i)
            items += (i > 0 ? ",{'linkId':'" : "{'linkId':'") + QByteArray::number(i) +
                     "','type':'string'}";
        QByteArray groups = "{'linkId':'g'}";
        for (int i = 1; i < 10000; ++i)
            groups += ",{'linkId':'g'}";
        const auto form = formOf(items + "]}");
        const auto refused = Evaluation::of(form, responseOf(groups));
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"tooLarge"_s);
    }

    void setAnswers_keepsTheFormsOrderAndPrunes()
    {
        const auto form = formOf(
            "{'linkId':'a','type':'string'},{'linkId':'g','type':'group','item':[{'linkId':'g1','"
            "type':'string'},{'linkId':'g2','type':'string'}]},{'linkId':'z','type':'string'}");
        Response response;
        const auto set = [&](const QString &linkId, const QString &text) {
            response.setAnswers(form, form.find(linkId),
                                text.isEmpty() ? QList<Answer>() : QList{Answer(text)});
        };
        set(u"z"_s, u"1"_s);
        set(u"g2"_s, u"2"_s);
        set(u"a"_s, u"3"_s);
        set(u"g1"_s, u"4"_s);
        QCOMPARE(response.items.size(), 3);
        QCOMPARE(response.items.at(0).linkId, u"a"_s);
        QCOMPARE(response.items.at(1).items.at(0).linkId, u"g1"_s);
        QCOMPARE(response.answers(form, form.find(u"g2"_s)), QList{Answer(u"2"_s)});
        QCOMPARE(Response::load(response.toJson())->toJson(), response.toJson());
        set(u"g1"_s, {});
        set(u"g2"_s, {});
        set(u"z"_s, {});
        QCOMPARE(response.items.size(), 1);
        QVERIFY(response.answers(form, form.find(u"g2"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
