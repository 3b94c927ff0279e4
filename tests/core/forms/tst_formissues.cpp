// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What is wrong with a form, by code and place.

#include "tests/core/forms/written.h"

#include <QTest>

#include <algorithm>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// "code expression linkId", one line per issue.
QString told(const Questionnaire &form)
{
    QStringList lines;
    for (const auto &issue : form.issues())
        lines.append((issue.code + u' ' + issue.expression + u' ' + issue.linkId).trimmed());
    return lines.join(u'\n');
}

const QByteArray item0 = "{'linkId':'a','type':'string'";

} // namespace

class TestFormIssues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFault_isToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("concludes");
        const auto items = [](const char *name, const QByteArray &text, const QString &issues,
                              bool concludes) {
            QTest::newRow(name) << formBytes(text) << issues << concludes;
        };
        const auto root = [](const char *name, const QByteArray &text, const QString &issues,
                             bool concludes) {
            QTest::newRow(name) << quoted(text) << issues << concludes;
        };
        items("nothing", item0 + "}", {}, true);
        root("missingStatus", "{'resourceType':'Questionnaire','item':[" + item0 + "}]}",
             u"missingStatus Questionnaire"_s, true);
        items("missingLinkId", "{'type':'string'}", u"missingLinkId Questionnaire.item[0]"_s, true);
        items("duplicateLinkId",
              "{'linkId':'g','type':'group','item':[" + item0 + "}]}," + item0 + "}",
              u"duplicateLinkId Questionnaire.item[1] a"_s, false);
        items("missingType", "{'linkId':'a'}", u"missingType Questionnaire.item[0] a"_s, false);
        items("unknownType", "{'linkId':'a','type':'question'}",
              u"unknownType Questionnaire.item[0] a"_s, false);
        for (const auto *type : {"url", "reference", "attachment"})
            items(type, QByteArray("{'linkId':'a','type':'") + type + "'}",
                  u"unsupportedType Questionnaire.item[0] a"_s, false);
        items("unsupportedValueSet",
              "{'linkId':'a','type':'choice','answerValueSet':'http://example.org/vs'}",
              u"unsupportedValueSet Questionnaire.item[0] a"_s, false);
        items("unsupportedExpression",
              item0 + ",'extension':[" +
                  sdc("calculatedExpression",
                      "'valueExpression':{'language':'text/fhirpath','expression':'1'}") +
                  "]}",
              u"unsupportedExpression Questionnaire.item[0] a"_s, false);
        items("an expression deep in an unknown extension",
              item0 + ",'_text':{'extension':[{'url':'urn:x','extension':[{'url':'y',"
                      "'valueExpression':{'language':'text/cql','expression':'X'}}]}]}}",
              u"unsupportedExpression Questionnaire.item[0] a"_s, false);
        root("population of the form",
             "{'resourceType':'Questionnaire','status':'draft','extension':[" +
                 sdc("launchContext", "'extension':[{'url':'name','valueCoding':{'code':'p'}}]") +
                 "]}",
             u"unsupportedExpression Questionnaire"_s, false);
        items("extraction",
              item0 + ",'extension':[" + sdc("observationExtract", "'valueBoolean':true") + "]}",
              u"unsupportedExpression Questionnaire.item[0] a"_s, false);
        items("enableWhenNoQuestion",
              item0 + ",'enableWhen':[{'operator':'exists','answerBoolean':true}]}",
              u"enableWhenNoQuestion Questionnaire.item[0].enableWhen[0] a"_s, true);
        items("enableWhenUnknownLinkId",
              item0 + ",'enableWhen':[{'question':'z','operator':'exists','answerBoolean':true}]}",
              u"enableWhenUnknownLinkId Questionnaire.item[0].enableWhen[0] a"_s, true);
        items("enableWhenTypeMismatch",
              item0 + "},{'linkId':'b','type':'display','enableWhen':[{'question':'a','operator':"
                      "'=','answerInteger':1}]}",
              u"enableWhenTypeMismatch Questionnaire.item[1].enableWhen[0] b"_s, true);
        items("enableWhenCycle",
              item0 + ",'enableWhen':[{'question':'a','operator':'exists','answerBoolean':true}]}",
              u"enableWhenCycle Questionnaire.item[0].enableWhen[0] a"_s, true);
        items("missingEnableBehavior",
              item0 + "},{'linkId':'b','type':'display','enableWhen':["
                      "{'question':'a','operator':'exists','answerBoolean':true},"
                      "{'question':'a','operator':'=','answerString':'x'}]}",
              u"missingEnableBehavior Questionnaire.item[1] b"_s, true);
        items("duplicateKey", item0 + ",'type':'string'}",
              u"duplicateKey Questionnaire.item[0].type a"_s, false);
        items(
            "multipleValues",
            "{'linkId':'a','type':'choice','answerOption':[{'valueInteger':1,'valueString':'x'}]}",
            u"multipleValues Questionnaire.item[0].answerOption[0] a"_s, false);
        items("emptyArray", item0 + ",'item':[]}", u"emptyArray Questionnaire.item[0].item a"_s,
              true);
        items("stu3Property", item0 + ",'initialString':'x'}",
              u"stu3Property Questionnaire.item[0].initialString a"_s, false);
        items("hasAnswer",
              item0 + "},{'linkId':'b','type':'display','enableWhen':[{'question':'a','operator':"
                      "'exists','answerBoolean':true,'hasAnswer':true}]}",
              u"stu3Property Questionnaire.item[1].enableWhen[0].hasAnswer b"_s, false);
        items("unknownProperty", item0 + ",'disabledDisplay':'hidden'}",
              u"unknownProperty Questionnaire.item[0].disabledDisplay a"_s, true);
        items("unknown in a coding", item0 + ",'code':[{'code':'x','label':'y'}]}",
              u"unknownProperty Questionnaire.item[0].code[0].label a"_s, true);
    }

    void everyFault_isToldWithItsPlace()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, told);
        QFETCH(bool, concludes);
        const auto loaded = Questionnaire::load(form);
        QVERIFY(loaded);
        QCOMPARE(::told(*loaded), told);
        QCOMPARE(loaded->canConclude(), concludes);
    }

    void wrongJsonTypes_areToldWhereverTheyStand_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &more, const QString &place) {
            QTest::newRow(name) << item0 + more + "}" << u"Questionnaire.item[0]."_s + place;
        };
        row("a word for a boolean", ",'required':'true'", u"required"_s);
        row("a number for a boolean", ",'repeats':1", u"repeats"_s);
        row("a fraction for an integer", ",'maxLength':1.5", u"maxLength"_s);
        row("text for an integer", ",'maxLength':'10'", u"maxLength"_s);
        row("a number for text", ",'text':3", u"text"_s);
        row("null", ",'text':null", u"text"_s);
        row("an object for a list", ",'code':{'code':'x'}", u"code"_s);
        row("a list for an object", ",'extension':[{'url':'urn:x','valueCoding':[{'code':'x'}]}]",
            u"extension[0].valueCoding"_s);
        row("an item that is none", ",'item':['x']", u"item[0]"_s);
        row("in an ignored extension", ",'extension':[{'url':'urn:x','valueBoolean':'true'}]",
            u"extension[0].valueBoolean"_s);
        row("deep in an ignored extension",
            ",'extension':[{'url':'urn:x','extension':[{'url':'y','valueDecimal':'1.5'}]}]",
            u"extension[0].extension[0].valueDecimal"_s);
        row("in a coding of an ignored extension",
            ",'extension':[{'url':'urn:x','valueCoding':{'userSelected':'yes'}}]",
            u"extension[0].valueCoding.userSelected"_s);
        row("in a data type that is not modelled",
            ",'extension':[{'url':'urn:x','valueTiming':{'event':null}}]",
            u"extension[0].valueTiming.event"_s);
        row("in a primitive's extension",
            ",'_text':{'extension':[{'url':'urn:x','valueInteger':true}]}",
            u"_text.extension[0].valueInteger"_s);
    }

    void wrongJsonTypes_areToldWhereverTheyStand()
    {
        QFETCH(QByteArray, items);
        QFETCH(QString, place);
        const auto form = writtenForm(items);
        QCOMPARE(told(form), u"invalidJsonType "_s + place + u" a"_s);
        QVERIFY(!form.canConclude());
    }

    void whatFhirAllows_isNoIssue_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::newRow("unknown extensions")
            << item0 + ",'extension':[{'url':'urn:x','valueInteger':1},{'url':'urn:y',"
                       "'extension':[{'url':'z','valueTiming':{'repeat':{'count':1}}}]}]}";
        QTest::newRow("a primitive without value")
            << item0 + ",'_text':{'id':'x','extension':[{'url':'urn:x','valueCode':'y'}]}}";
        QTest::newRow("every answer") << QByteArray(
            "{'linkId':'a','type':'choice','answerOption':[{'valueCoding':{'code':'x'}},"
            "{'valueString':'y','initialSelected':true}],'initial':[{'valueCoding':{'code':'x'}}]"
            "}");
    }

    void whatFhirAllows_isNoIssue()
    {
        QFETCH(QByteArray, items);
        QCOMPARE(told(writtenForm(items)), QString());
    }

    void gapsInAListOfPrimitives_areNoIssue()
    {
        const auto form =
            writtenForm(item0 + "}", "'subjectType':['Patient',null],'_subjectType':[null,{'id':'"
                                     "x'}],'text':{'status':'empty','div':'<div/>'},'contained':["
                                     "{'resourceType':'Library','id':'l','type':{'text':'x'}}],");
        QCOMPARE(told(form), QString());
    }

    void aModifierThatNobodyKnows_isRefusedWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("items");
        const QByteArray modifier = "'modifierExtension':[{'url':'urn:x','valueBoolean':true}]";
        QTest::newRow("item") << item0 + "," + modifier + "}";
        QTest::newRow("condition")
            << item0 + ",'enableWhen':[{'question':'a','operator':'exists','answerBoolean':true," +
                   modifier + "}]}";
        QTest::newRow("option") << "{'linkId':'a','type':'choice','answerOption':[{'valueString':"
                                   "'x'," +
                                       modifier + "}]}";
        QTest::newRow("initial") << item0 + ",'initial':[{'valueString':'x'," + modifier + "}]}";
    }

    void aModifierThatNobodyKnows_isRefusedWhereverItStands()
    {
        QFETCH(QByteArray, items);
        const auto form = Questionnaire::load(formBytes(items));
        QVERIFY(!form);
        QCOMPARE(form.error().detail, u"unknownModifierExtension"_s);
    }

    void severities_tellFaultsFromGaps()
    {
        const auto form = writtenForm("{'linkId':'a','type':'url'},{'linkId':'b','type':'x'}");
        QCOMPARE(form.issues().at(0).severityName(), u"warning"_s);
        QCOMPARE(form.issues().at(0).type(), u"invalid"_s);
        QCOMPARE(form.issues().at(1).severityName(), u"error"_s);
        const auto missing = writtenForm(
            "{'type':'string','enableWhen':[{'question':'z','operator':'exists','answerBoolean':"
            "true}]}");
        QCOMPARE(missing.issues().at(0).type(), u"required"_s);
        QCOMPARE(missing.issues().at(1).type(), u"not-found"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormIssues)
#include "tst_formissues.moc"
