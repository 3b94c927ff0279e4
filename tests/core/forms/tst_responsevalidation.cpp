// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What is wrong with a response, by code, severity and place.

#include "core/questionnaire/responsevalidator.h"
#include "tests/core/forms/written.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// "severity code place", one line per issue; `QuestionnaireResponse` is left out of the place.
QString told(const Questionnaire &form, const Response &response)
{
    const auto issues = validate(form, response);
    if (!issues)
        qFatal("%s", qPrintable(issues.error().detail));
    QStringList lines;
    for (const auto &issue : *issues)
        lines.append(issue.severityName() + u' ' + issue.code + u' ' +
                     issue.expression.mid(u"QuestionnaireResponse"_s.size()));
    return lines.join(u'\n');
}

QByteArray question(const QByteArray &type, const QByteArray &extensions = {},
                    const QByteArray &more = {})
{
    return "{'linkId':'q','type':'" + type + "'" + more +
           (extensions.isEmpty() ? QByteArray() : ",'extension':[" + extensions + "]") + "}";
}

QByteArray answered(const QByteArray &answers)
{
    return "{'linkId':'q','answer':[" + answers + "]}";
}

} // namespace

class TestResponseValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAnswer_isChecked_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QByteArray &form, const QByteArray &answers,
                            const char *issues) {
            QTest::newRow(name) << form << answered(answers) << QString::fromLatin1(issues);
        };
        const QByteArray options =
            ",'repeats':true,'answerOption':[{'valueCoding':{'system':'s','code':'x'}},"
            "{'valueCoding':{'system':'s','code':'none'},'extension':[" +
            ext("questionnaire-optionExclusive", "'valueBoolean':true") + "]}]";
        const QByteArray x = "{'valueCoding':{'system':'s','code':'x','display':'any'}}";
        const QByteArray none = "{'valueCoding':{'system':'s','code':'none'}}";

        row("fits", question("integer"), "{'valueInteger':1}", "");
        row("wrong type", question("integer"), "{'valueString':'1'}",
            "fatal invalidAnswerType .item[0].answer[0]");
        row("decimal for integer", question("integer"), "{'valueDecimal':1}",
            "fatal invalidAnswerType .item[0].answer[0]");
        row("fraction", question("integer"), "{'valueInteger':1.5}",
            "fatal invalidAnswerType .item[0].answer[0]");
        row("no date", question("date"), "{'valueDate':'2026-02-30'}",
            "fatal invalidAnswerType .item[0].answer[0]");
        row("two values", question("integer"), "{'valueInteger':1,'valueString':'x'}",
            "fatal invalidAnswerType .item[0].answer[0]");
        row("no value", question("integer"), "{}", "fatal invalidAnswerType .item[0].answer[0]");
        row("text for a choice", question("choice", {}, options), "{'valueString':'x'}",
            "fatal invalidAnswerType .item[0].answer[0]");
        row("line break", question("string"), "{'valueString':'a\\nb'}",
            "fatal invalidNewLine .item[0].answer[0]");
        row("line break in free text of a choice", question("open-choice"),
            "{'valueString':'a\\rb'}", "fatal invalidNewLine .item[0].answer[0]");
        row("paragraphs", question("text"), "{'valueString':'a\\nb'}", "");
        row("several of one", question("integer"), "{'valueInteger':1},{'valueInteger':2}",
            "error repeats .item[0]");
        row("too few",
            question("integer", ext("questionnaire-minOccurs", "'valueInteger':2"),
                     ",'repeats':true"),
            "{'valueInteger':1}", "error minCount .item[0]");
        row("too many",
            question("integer", ext("questionnaire-maxOccurs", "'valueInteger':1"),
                     ",'repeats':true"),
            "{'valueInteger':1},{'valueInteger':2}", "error maxCount .item[0]");
        row("too short", question("string", ext("minLength", "'valueInteger':3")),
            "{'valueString':'ab'}", "error minLength .item[0].answer[0]");
        row("too long", question("string", {}, ",'maxLength':2"), "{'valueString':'abc'}",
            "error maxLength .item[0].answer[0]");
        row("code points", question("string", {}, ",'maxLength':1"),
            "{'valueString':'\xf0\x9f\x99\x82'}", "");
        row("pattern", question("string", ext("regex", "'valueString':'[a-z]+'")),
            "{'valueString':'abC'}", "error regex .item[0].answer[0]");
        row("pattern matches the whole", question("string", ext("regex", "'valueString':'a|b'")),
            "{'valueString':'ab'}", "error regex .item[0].answer[0]");
        row("pattern fits", question("string", ext("regex", "'valueString':'a|ab'")),
            "{'valueString':'ab'}", "");
        row("broken pattern", question("string", ext("regex", "'valueString':'('")),
            "{'valueString':'a'}", "information notComparable .item[0].answer[0]");
        row("below", question("integer", ext("minValue", "'valueInteger':5")), "{'valueInteger':4}",
            "error minValue .item[0].answer[0]");
        row("inclusive",
            question("integer", ext("minValue", "'valueInteger':5") + "," +
                                    ext("maxValue", "'valueInteger':5")),
            "{'valueInteger':5}", "");
        row("above, exactly", question("decimal", ext("maxValue", "'valueDecimal':0.1")),
            "{'valueDecimal':0.10000000000000000001}", "error maxValue .item[0].answer[0]");
        row("both bounds",
            question("integer", ext("minValue", "'valueInteger':10") + "," +
                                    ext("maxValue", "'valueInteger':1")),
            "{'valueInteger':5}",
            "error minValue .item[0].answer[0]\nerror maxValue .item[0].answer[0]");
        row("early", question("date", ext("minValue", "'valueDate':'2026-03'")),
            "{'valueDate':'2026-02-28'}", "error minValue .item[0].answer[0]");
        row("a year in the bound's year",
            question("date", ext("minValue", "'valueDate':'2026-03'")), "{'valueDate':'2026'}", "");
        row("a bound of another kind", question("integer", ext("minValue", "'valueDate':'2026'")),
            "{'valueInteger':1}", "information notComparable .item[0].answer[0]");
        row("places", question("decimal", ext("maxDecimalPlaces", "'valueInteger':1")),
            "{'valueDecimal':1.50}", "error maxDecimalPlaces .item[0].answer[0]");
        row("places of a quantity",
            question("quantity", ext("maxDecimalPlaces", "'valueInteger':0")),
            "{'valueQuantity':{'value':1.0}}", "error maxDecimalPlaces .item[0].answer[0]");
        row("option", question("choice", {}, options), x, "");
        row("no option", question("choice", {}, options),
            "{'valueCoding':{'system':'s','code':'y'}}",
            "error invalidAnswerOption .item[0].answer[0]");
        row("another system", question("choice", {}, options), "{'valueCoding':{'code':'x'}}",
            "error invalidAnswerOption .item[0].answer[0]");
        row("free text", question("open-choice", {}, options), "{'valueString':'other'}", "");
        row("a coding that is no option", question("open-choice", {}, options),
            "{'valueCoding':{'code':'y'}}", "error invalidAnswerOption .item[0].answer[0]");
        row("an integer option", question("integer", {}, ",'answerOption':[{'valueInteger':1}]"),
            "{'valueInteger':2}", "error invalidAnswerOption .item[0].answer[0]");
        row("exclusive with another", question("choice", {}, options), x + "," + none,
            "error exclusiveAnswerOption .item[0].answer[1]");
        row("exclusive alone", question("choice", {}, options), none, "");
        const auto unit = ext("questionnaire-unitOption",
                              "'valueCoding':{'system':'u','code':'mm','display':'millimetre'}");
        row("unit", question("quantity", unit),
            "{'valueQuantity':{'value':1,'unit':'mm','system':'u','code':'mm'}}", "");
        row("wrong unit", question("quantity", unit),
            "{'valueQuantity':{'value':1,'system':'u','code':'cm'}}",
            "error invalidUnit .item[0].answer[0]");
        row("no unit", question("quantity", unit), "{'valueQuantity':{'value':1}}",
            "error invalidUnit .item[0].answer[0]");
        const auto least =
            sdc("minQuantity", "'valueQuantity':{'value':5,'system':'u','code':'mm'}");
        row("small quantity", question("quantity", least),
            "{'valueQuantity':{'value':4,'system':'u','code':'mm'}}",
            "error minValue .item[0].answer[0]");
        row("another unit than the bound's", question("quantity", least),
            "{'valueQuantity':{'value':4,'system':'u','code':'cm'}}",
            "information notComparable .item[0].answer[0]");
        row("a file", question("attachment"), "{'valueAttachment':{'url':'x'}}", "");
        row("an address", question("url"), "{'valueUri':'urn:x'}", "");
    }

    void oneAnswer_isChecked()
    {
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, response);
        QFETCH(QString, told);
        QCOMPARE(::told(writtenForm(form), writtenResponse(response)), told);
    }

    void structure_isChecked_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QByteArray &form, const QByteArray &response,
                            const char *issues) {
            QTest::newRow(name) << form << response << QString::fromLatin1(issues);
        };
        const QByteArray required = "{'linkId':'r','type':'string','required':true}";
        const QByteArray group = "{'linkId':'g','type':'group','item':[" + required + "]}";
        const QByteArray repeated =
            "{'linkId':'g','type':'group','repeats':true,'item':[" + required + "]}";
        const QByteArray r = "{'linkId':'r','answer':[{'valueString':'x'}]}";

        row("required at the top", required, "", "error required ");
        row("required, mentioned", required, "{'linkId':'r'}", "error required .item[0]");
        row("required in a group", group, "{'linkId':'g'}", "error required .item[0]");
        row("a group that is not there requires nothing", group, "", "");
        row("required once per occurrence", repeated,
            "{'linkId':'g','item':[" + r + "]},{'linkId':'g'}", "error required .item[1]");
        row("a required group",
            "{'linkId':'g','type':'group','required':true,'item':[{'linkId':"
            "'a','type':'string'}]}",
            "{'linkId':'g','item':[{'linkId':'a'}]}", "error required .item[0]");
        row("required below an answer", "{'linkId':'q','type':'boolean','item':[" + required + "]}",
            "{'linkId':'q','answer':[{'valueBoolean':true}]}", "error required .item[0].answer[0]");
        row("required and too few",
            "{'linkId':'r','type':'string','required':true,'repeats':true,"
            "'extension':[" +
                ext("questionnaire-minOccurs", "'valueInteger':2") + "]}",
            "", "error required \nerror minCount ");
        row("a group twice", group,
            "{'linkId':'g','item':[" + r + "]},{'linkId':'g','item':[" + r + "]}",
            "error repeats .item[1]");
        row("a group too often",
            "{'linkId':'g','type':'group','repeats':true,'extension':[" +
                ext("questionnaire-maxOccurs", "'valueInteger':1") + "]}",
            "{'linkId':'g'},{'linkId':'g'}", "error maxCount .item[1]");
        row("a group too rarely",
            "{'linkId':'g','type':'group','repeats':true,'extension':[" +
                ext("questionnaire-minOccurs", "'valueInteger':2") + "]}",
            "{'linkId':'g'}", "error minCount .item[0]");
        row("unknown", required, r + ",{'linkId':'z','item':[{'linkId':'y'}],'answer':[{}]}",
            "fatal invalidLinkId .item[1]");
        row("no linkId", required, r + ",{}", "fatal invalidLinkId .item[1]");
        row("in the wrong place", group, r, "fatal invalidLinkId .item[0]");
        row("below a question instead of its answer",
            "{'linkId':'q','type':'boolean','item':[{'linkId':'a','type':'string'}]}",
            "{'linkId':'q','answer':[{'valueBoolean':true}],'item':[{'linkId':'a'}]}",
            "fatal invalidLinkId .item[0].item[0]");
        row("unknown below an answer", "{'linkId':'q','type':'boolean'}",
            "{'linkId':'q','answer':[{'valueBoolean':true,'item':[{'linkId':'z'}]}]}",
            "fatal invalidLinkId .item[0].answer[0].item[0]");
        row("a display answers", "{'linkId':'d','type':'display'}",
            "{'linkId':'d','answer':[{'valueString':'x'}]}", "fatal displayAnswer .item[0]");
        row("a display is mentioned", "{'linkId':'d','type':'display'}", "{'linkId':'d'}", "");
        row("a group answers", group,
            "{'linkId':'g','answer':[{'item':[{'linkId':'zz'}]}],'item':[" + r + "]}",
            "fatal groupShouldNotHaveAnswers .item[0].answer");
    }

    void structure_isChecked()
    {
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, response);
        QFETCH(QString, told);
        QCOMPARE(::told(writtenForm(form), writtenResponse(response)), told);
    }

    void disabledAnswers_areToldAndNotChecked()
    {
        const auto form = writtenForm(
            "{'linkId':'a','type':'boolean'},{'linkId':'g','type':'group','required':true,"
            "'enableWhen':[{'question':'a','operator':'=','answerBoolean':true}],'item':[{'linkId':"
            "'q','type':'string','required':true,'maxLength':1}]}");
        const QByteArray g = "{'linkId':'g','item':[{'linkId':'q','answer':[{'valueString':'long'}]"
                             "}]}";
        QCOMPARE(told(form, writtenResponse(g)), u"error answerWhileDisabled .item[0].item[0]"_s);
        QCOMPARE(told(form, writtenResponse("{'linkId':'g','item':[{'linkId':'q'}]}")), QString());
        QCOMPARE(told(form, writtenResponse("{'linkId':'g','item':[{'linkId':'q','answer':[{"
                                            "'valueInteger':1}]}]}")),
                 u"error answerWhileDisabled .item[0].item[0]\n"
                 "fatal invalidAnswerType .item[0].item[0].answer[0]"_s);
        QCOMPARE(
            told(form, writtenResponse("{'linkId':'a','answer':[{'valueBoolean':true}]}," + g)),
            u"error maxLength .item[1].item[0].answer[0]"_s);
    }

    void whatIsMissing_isAWarningWhileInProgress()
    {
        const auto form = writtenForm(
            "{'linkId':'a','type':'string','required':true,'maxLength':1,'extension':[" +
            ext("questionnaire-minOccurs", "'valueInteger':2") + "],'repeats':true}");
        auto response = writtenResponse("");
        response.status = u"in-progress"_s;
        QCOMPARE(told(form, response), u"warning required \nwarning minCount "_s);
        response = writtenResponse("{'linkId':'a','answer':[{'valueString':'xx'}]}");
        response.status = u"in-progress"_s;
        QCOMPARE(told(form, response),
                 u"warning minCount .item[0]\nerror maxLength .item[0].answer[0]"_s);
    }

    void undeterminedItems_areNeverRequired()
    {
        const auto form = writtenForm(
            "{'linkId':'a','type':'string','required':true,'enableWhen':[{'question':'zz',"
            "'operator':'exists','answerBoolean':true}],'extension':[" +
            ext("questionnaire-minOccurs", "'valueInteger':1") + "]}");
        QCOMPARE(told(form, writtenResponse("")), QString());
    }

    void theForm_isComparedWithWhatTheResponseNames_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QString>("told");
        const QByteArray form = "'url':'urn:f','version':'1',";
        QTest::newRow("the same") << form << QByteArray("'questionnaire':'urn:f|1',") << QString();
        QTest::newRow("no version") << form << QByteArray("'questionnaire':'urn:f',") << QString();
        QTest::newRow("nothing named") << form << QByteArray() << QString();
        QTest::newRow("another") << form << QByteArray("'questionnaire':'urn:g|1',")
                                 << u"information questionnaireMismatch .questionnaire"_s;
        QTest::newRow("another version") << form << QByteArray("'questionnaire':'urn:f|2',")
                                         << u"information questionnaireMismatch .questionnaire"_s;
        const QByteArray period = "'effectivePeriod':{'start':'2026-02','end':'2026-03'},";
        QTest::newRow("too early") << period << QByteArray("'authored':'2026-01-31T10:00:00Z',")
                                   << u"warning questionnaireInactive .authored"_s;
        QTest::newRow("too late") << period << QByteArray("'authored':'2026-04-01',")
                                  << u"warning questionnaireInactive .authored"_s;
        QTest::newRow("within") << period << QByteArray("'authored':'2026-03-31T10:00:00+02:00',")
                                << QString();
    }

    void theForm_isComparedWithWhatTheResponseNames()
    {
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, response);
        QFETCH(QString, told);
        QCOMPARE(::told(writtenForm("", form), writtenResponse("", response)), told);
    }

    void draftsAndRetiredForms_areToldAsWarnings()
    {
        for (const auto &[status, issue] :
             {std::pair(QByteArray("draft"), u"warning questionnaireDraft .questionnaire"_s),
              std::pair(QByteArray("retired"), u"warning questionnaireRetired .questionnaire"_s)}) {
            const auto form = Questionnaire::load(
                quoted("{'resourceType':'Questionnaire','status':'" + status + "'}"));
            QCOMPARE(told(*form, writtenResponse("")), issue);
        }
    }

    void withoutTheForm_onlyThatIsTold()
    {
        const auto issues = validateWithoutForm(writtenResponse(answered("{'valueInteger':1}")));
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.at(0).code, u"questionnaireNotFound"_s);
        QVERIFY(!isValid(issues));
    }

    void aPatternMadeToTakeForever_isUndecidedAndNothingElse()
    {
        const QByteArray evil = ext("regex", "'valueString':'(a+)+(b+)+(a|aa)+$'");
        QByteArray questions;
        QByteArray answers;
        for (int i = 0; i < 2000; ++i) {
            const auto id = QByteArray::number(i);
            questions += (i > 0 ? ",{'linkId':'" : "{'linkId':'") + id +
                         "','type':'string','extension':[" + evil + "]}";
            answers += (i > 0 ? ",{'linkId':'" : "{'linkId':'") + id +
                       "','answer':[{'valueString':'" + QByteArray(40, 'a') + "!'}]}";
        }
        const auto issues = validate(writtenForm(questions), writtenResponse(answers));
        QVERIFY(issues);
        QCOMPARE(issues->size(), 2000);
        for (const auto &issue : *issues)
            QCOMPARE(issue.code, u"notComparable"_s);
    }
};

QTEST_GUILESS_MAIN(TestResponseValidation)
#include "tst_responsevalidation.moc"
