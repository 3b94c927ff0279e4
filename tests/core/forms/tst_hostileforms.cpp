// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Forms and responses made to hurt: refused or read within their limits. That each is quick is a
// matter of counted work, not of a clock; what would take for ever runs into the test's timeout.

#include "core/questionnaire/formlinter.h"
#include "core/questionnaire/responsevalidator.h"
#include "core/questionnaire/score.h"
#include "tests/core/forms/written.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

QByteArray repeated(int count, const QByteArray &separator, auto &&part)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += (i > 0 ? separator : QByteArray()) + part(i);
    return all;
}

QByteArray number(int i)
{
    return QByteArray::number(i);
}

/// What became of it, in one word.
QString outcomeOf(const QByteArray &bytes)
{
    const auto form = Questionnaire::load(bytes);
    if (!form)
        return codeName(form.error().code) + u' ' + form.error().detail.section(u' ', -1);
    return form->canConclude() ? u"read"_s : u"read, never concludes"_s;
}

} // namespace

class TestHostileForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_areRefusedOrRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &outcome) {
            QTest::newRow(name) << bytes << outcome;
        };
        const QByteArray head = "{'resourceType':'Questionnaire','status':'active'";
        row("100 MB in a string", quoted(head + ",'title':'" + QByteArray(100'000'000, 'a') + "'}"),
            u"JsonTooLarge large"_s);
        row("16 MB in a string", quoted(head + ",'title':'" + QByteArray(16'000'000, 'a') + "'}"),
            u"read"_s);
        row("a million arrays", QByteArray(1'000'000, '['), u"JsonTooDeep deeply"_s);
        row("a million objects", QByteArray("{\"a\":").repeated(1'000'000),
            u"JsonTooDeep deeply"_s);
        row("65 levels of items",
            quoted(head + QByteArray(",'item':[{'linkId':'a','type':'group'").repeated(65) +
                   QByteArray("}]").repeated(65) + "}"),
            u"QuestionnaireInvalid tooDeep"_s);
        row("64 levels of items, with a name twice",
            quoted(head + QByteArray(",'item':[{'linkId':'a','type':'group'").repeated(64) +
                   QByteArray("}]").repeated(64) + "}"),
            u"read, never concludes"_s);
        row("20,001 items",
            formBytes(
                repeated(20'001, ",",
                         [](int i) { return "{'linkId':'" + number(i) + "','type':'string'}"; })),
            u"QuestionnaireInvalid tooLarge"_s);
        row("a name twice", quoted(head + ",'status':'draft'}"), u"read, never concludes"_s);
        row("a name half a million times",
            quoted(head + QByteArray(",'status':'draft'").repeated(500'000) + "}"),
            u"read, never concludes"_s);
        row("half a million names nobody knows",
            quoted(head + "," +
                   repeated(500'000, ",", [](int i) { return "'n" + number(i) + "':1"; }) + "}"),
            u"read"_s);
        row("no UTF-8", quoted(head + ",'title':'\xff\xfe'}"), u"JsonInvalid UTF-8"_s);
        row("half a surrogate pair", quoted(head + ",'title':'\\ud800'}"), u"JsonInvalid pair"_s);
        row("a zero byte", quoted(head + ",'title':'") + QByteArray(1, '\0') + "\"}",
            u"JsonInvalid string"_s);
        row("cut off", quoted(head + ",'item':[{'linkId':"), u"JsonInvalid early"_s);
        row("an endless number", quoted(head + ",'x':1e999999}"), u"JsonInvalid large"_s);
        row("no object", "[]", u"QuestionnaireInvalid notAQuestionnaire"_s);
        row("nothing", "", u"JsonInvalid early"_s);
    }

    void bytes_areRefusedOrRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf(bytes), outcome);
    }

    void oneCycleOfAllQuestions_isUndetermined()
    {
        constexpr int count = 20'000;
        const auto form = writtenForm(repeated(count, ",", [](int i) {
            return "{'linkId':'" + number(i) +
                   "','type':'boolean','required':true,'enableWhen':[{'question':'" +
                   number((i + 1) % count) + "','operator':'=','answerBoolean':true}]}";
        }));
        const auto evaluation = Evaluation::of(form, {});
        QVERIFY(evaluation);
        QCOMPARE(evaluation->undetermined().size(), count);
        QVERIFY(evaluation->missingRequired().isEmpty());
        QVERIFY(!lint(form).isEmpty());
    }

    void everyQuestionAskingForEveryOther_isUndetermined()
    {
        constexpr int count = 200;
        const auto conditions = repeated(count, ",", [](int i) {
            return "{'question':'" + number(i) + "','operator':'exists','answerBoolean':true}";
        });
        const auto form = writtenForm(repeated(count, ",", [&](int i) {
            return "{'linkId':'" + number(i) +
                   "','type':'boolean','enableBehavior':'any','enableWhen':[" + conditions + "]}";
        }));
        QCOMPARE(Evaluation::of(form, {})->undetermined().size(), count);
    }

    void oneValueSetForEveryQuestion_isReadOnce()
    {
        const auto concepts =
            repeated(50'000, ",", [](int i) { return "{'code':'" + number(i) + "'}"; });
        const auto form = writtenForm(
            repeated(10'000, ",",
                     [](int i) {
                         return "{'linkId':'" + number(i) +
                                "','type':'choice','answerValueSet':'#v'}";
                     }),
            "'contained':[{'resourceType':'ValueSet','id':'v','status':'active','compose':{"
            "'include':[{'system':'s','concept':[" +
                concepts + "]}]}}],");
        const auto response = writtenResponse(repeated(10'000, ",", [](int i) {
            return "{'linkId':'" + number(i) + "','answer':[{'valueCoding':{'system':'s','code':'" +
                   number(i * 4) + "'}}]}";
        }));
        const auto issues = validate(form, response);
        QVERIFY(issues);
        QVERIFY(issues->isEmpty());
    }

    void conditionsOnManyAnswers_areGivenUpInsteadOfComparedForever()
    {
        const auto form = writtenForm(
            "{'linkId':'q','type':'integer','repeats':true}," + repeated(19'000, ",", [](int i) {
                return "{'linkId':'" + number(i) +
                       "','type':'display','enableWhen':[{'question':'q','operator':'=',"
                       "'answerInteger':-1}]}";
            }));
        const auto response = writtenResponse(
            "{'linkId':'q','answer':[" +
            repeated(200'000, ",", [](int i) { return "{'valueInteger':" + number(i) + "}"; }) +
            "]}");
        const auto evaluation = Evaluation::of(form, response);
        QVERIFY(!evaluation);
        QCOMPARE(evaluation.error().detail, u"tooLarge"_s);
    }

    void patterns_neverTakeForever_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::newRow("nested repeats") << QByteArray("(a*)*b");
        QTest::newRow("alternatives") << QByteArray("(a|a)*b");
        QTest::newRow("overlap") << QByteArray("(.*a){20}b");
        QTest::newRow("back reference") << QByteArray("(a*)\\\\1*\\\\1*b");
        QTest::newRow("recursion") << QByteArray("(a(?1)?)+b");
        QTest::newRow("counted twice") << QByteArray("(a{1,1000}){1,1000}b");
        QTest::newRow("parentheses") << QByteArray(10'000, '(') + QByteArray(10'000, ')');
        QTest::newRow("a limit of its own") << QByteArray("(*LIMIT_MATCH=4000000000)(a*)*b");
        QTest::newRow("broken") << QByteArray("[");
    }

    void patterns_neverTakeForever()
    {
        QFETCH(QByteArray, pattern);
        const auto form = writtenForm("{'linkId':'q','type':'text','extension':[" +
                                      ext("regex", "'valueString':'" + pattern + "'") + "]}");
        const auto response = writtenResponse("{'linkId':'q','answer':[{'valueString':'" +
                                              QByteArray(50'000, 'a') + "'}]}");
        const auto issues = validate(form, response);
        QVERIFY(issues);
        QCOMPARE(issues->size(), 1);
        QVERIFY(issues->at(0).code == u"regex"_s || issues->at(0).code == u"notComparable"_s);
    }

    void responses_areRefusedOrRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        const QByteArray head = "{'resourceType':'QuestionnaireResponse'";
        QTest::newRow("a name twice")
            << quoted(head + ",'status':'x','status':'y'}") << u"1:54 a name comes twice"_s;
        QTest::newRow("65 levels")
            << quoted(head + QByteArray(",'item':[{'linkId':'a'").repeated(65) +
                      QByteArray("}]").repeated(65) + "}")
            << u"tooDeep"_s;
        QTest::newRow("65 levels of answers")
            << quoted(head + QByteArray(",'item':[{'linkId':'a','answer':[{'x':1").repeated(65) +
                      QByteArray("}]}]").repeated(65) + "}")
            << u"tooDeep"_s;
        QTest::newRow("20,001 items")
            << quoted(head + ",'item':[" +
                      repeated(20'001, ",", [](int) { return QByteArray("{}"); }) + "]}")
            << u"tooLarge"_s;
    }

    void responses_areRefusedOrRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const auto response = Response::load(bytes);
        QVERIFY(!response);
        QCOMPARE(response.error().detail, detail);
    }

    void aHundredThousandIssues_areTooManyToTell()
    {
        const auto form = writtenForm(repeated(2'000, ",", [](int i) {
            return "{'linkId':'" + number(i) + "','type':'string','enableWhen':[" +
                   repeated(50, ",", [](int) { return QByteArray("{'question':'zz'}"); }) + "]}";
        }));
        QVERIFY(form.issues().size() <= 5'000);
        QVERIFY(!form.issues().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHostileForms)
#include "tst_hostileforms.moc"
