// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What we expect of forms and tables of our own.

#include "core/questionnaire/assessment.h"
#include "core/questionnaire/formlinter.h"
#include "core/questionnaire/tablelinter.h"
#include "tests/core/forms/written.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QByteArray questions =
    "{'linkId':'a','type':'choice','text':'A','answerOption':[{'valueCoding':{'code':'x','display':"
    "'X'}},"
    "{'valueCoding':{'code':'y','display':'Y'}}]},"
    "{'linkId':'m','type':'choice','repeats':true,'text':'M','answerOption':[{'valueCoding':{"
    "'code':'x','display':'X'}},{'valueCoding':{'code':'y','display':'Y'}}]},"
    "{'linkId':'n','type':'integer','text':'N','extension':[" +
    ext("maxValue", "'valueInteger':120") +
    "]},"
    "{'linkId':'ax','type':'boolean','text':'AX','enableWhen':[{'question':'a','operator':'=',"
    "'answerCoding':{'code':'x'}}]}";

QByteArray when(const QByteArray &question, const QByteArray &op, const QByteArray &value)
{
    return "{'question':'" + question + "','operator':'" + op + "'," + value + "}";
}

QByteArray code(const QByteArray &name)
{
    return "'answerCoding':{'code':'" + name + "'}";
}

DecisionTable tableOf(const QByteArray &policy, const QByteArray &rules)
{
    const auto table = DecisionTable::load(
        quoted("{'kind':'decision-table','format':1,'id':'t','version':'1','hitPolicy':'" + policy +
               "','outcomes':['INFO','STOP'],'rules':[" + rules + "]}"));
    if (!table)
        qFatal("%s", qPrintable(table.error().detail));
    return *table;
}

QByteArray rule(const QByteArray &id, const QByteArray &conditions, const QByteArray &effects)
{
    return "{'id':'" + id + "','all':[" + conditions + "],'effects':[" + effects +
           "],'reason':{'en':'r'},'sources':[1],'reviewed':{'by':'x','date':'2026'}}";
}

} // namespace

class TestFormLinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInForm_isAsWeExpect()
    {
        for (const auto &issue : lint(Assessment::load()->form()))
            QFAIL(qPrintable(issue.code + u' ' + issue.expression + u' ' + issue.detail));
    }

    void faultsOfAForm_areTold_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QString>("told");
        const auto shownWhen = [](const char *name, const QByteArray &conditions,
                                  const QString &issue) {
            QTest::newRow(name) << questions +
                                       ",{'linkId':'z','type':'string','text':'Z',"
                                       "'enableBehavior':'all','enableWhen':[" +
                                       conditions + "]}"
                                << issue;
        };
        QTest::newRow("nothing") << questions << QString();
        QTest::newRow("no text") << QByteArray("{'linkId':'z','type':'string'}")
                                 << u"missingText z"_s;
        QTest::newRow("an option twice")
            << QByteArray(
                   "{'linkId':'z','type':'choice','text':'Z','answerOption':[{'valueCoding':"
                   "{'code':'x','display':'X'}},{'valueCoding':{'code':'x','display':'X'}}]}")
            << u"duplicateOption z"_s;
        QTest::newRow("no behavior")
            << questions + ",{'linkId':'z','type':'string','text':'Z','enableWhen':[" +
                   when("a", "=", code("x")) + "," + when("n", ">", "'answerInteger':1") + "]}"
            << u"missingEnableBehavior z"_s;
        QTest::newRow("one text in another language")
            << QByteArray("{'linkId':'z','type':'string','text':'Z','_text':{'extension':[{'url':'"
                          "http://hl7.org/fhir/StructureDefinition/translation','extension':[{'url'"
                          ":'lang','valueCode':'de'},{'url':'content','valueString':'Zet'}]}]}},"
                          "{'linkId':'y','type':'string','text':'Y'}")
            << u"missingTranslation y"_s;
        shownWhen("unknown code", when("a", "=", code("q")), u"unknownCode z"_s);
        shownWhen("unequal on several",
                  when("m", "exists", "'answerBoolean':true") + "," + when("m", "!=", code("x")),
                  u"notEqualOnSeveral z"_s);
        shownWhen("unequal without exists", when("a", "!=", code("x")),
                  u"notEqualWithoutExists z"_s);
        shownWhen("unequal with exists",
                  when("a", "exists", "'answerBoolean':true") + "," + when("a", "!=", code("x")),
                  {});
        shownWhen("two answers to one question",
                  when("a", "=", code("x")) + "," + when("a", "=", code("y")),
                  u"unreachableItem z"_s);
        shownWhen("two answers to several",
                  when("m", "=", code("x")) + "," + when("m", "=", code("y")), {});
        shownWhen("answered and not",
                  when("n", "exists", "'answerBoolean':false") + "," +
                      when("n", ">", "'answerInteger':1"),
                  u"unreachableItem z"_s);
        shownWhen("ranges that do not meet",
                  when("n", ">", "'answerInteger':5") + "," + when("n", "<=", "'answerInteger':5"),
                  u"unreachableItem z"_s);
        shownWhen("beyond the bound", when("n", ">", "'answerInteger':120"),
                  u"unreachableItem z"_s);
        shownWhen("of a question that is hidden then",
                  when("ax", "=", "'answerBoolean':true") + "," + when("a", "=", code("y")),
                  u"unreachableItem z"_s);
    }

    void faultsOfAForm_areTold()
    {
        QFETCH(QByteArray, items);
        QFETCH(QString, told);
        const auto form = writtenForm(items, "'language':'en','title':'',");
        QStringList found;
        for (const auto &issue : lint(form))
            found.append(issue.code + u' ' + issue.linkId);
        QCOMPARE(found.join(u'\n'), told);
    }

    void rulesThatNobodyReaches_areTold_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("told");
        const QByteArray stop = "{'outcome':'STOP'}";
        const auto collect = [&](const char *name, const QByteArray &rules, const QString &issues) {
            QTest::newRow(name) << QByteArray("collect") << rules << issues;
        };
        collect("fine", rule("r", when("a", "=", code("x")), stop), {});
        collect("contradiction",
                rule("r", when("a", "=", code("x")) + "," + when("a", "=", code("y")), stop),
                u"unreachableRule r"_s);
        collect("never asked then",
                rule("r", when("a", "=", code("y")) + "," + when("ax", "=", "'answerBoolean':true"),
                     stop),
                u"unreachableRule r"_s);
        collect("one of several effects",
                rule("r", when("a", "=", code("x")),
                     stop + ",{'all':[" + when("a", "=", code("y")) + "],'outcome':'INFO'}"),
                u"unreachableEffect r"_s);
        collect("one alternative suffices",
                "{'id':'r','any':[{'all':[" + when("a", "=", code("x")) + "," +
                    when("a", "=", code("y")) + "]}," + when("n", ">", "'answerInteger':1") +
                    "],'effects':[" + stop +
                    "],'reason':{'en':'r'},'sources':[1],'reviewed':{'by':'x','date':'2026'}}",
                {});
        const auto first = [](const char *name, const QByteArray &rules, const QString &issues) {
            QTest::newRow(name) << QByteArray("first") << rules << issues;
        };
        const QByteArray k = "{'set':{'k':1}}";
        const QByteArray kl = "{'set':{'k':1,'l':2}}";
        first("after everything",
              rule("all", "", k) + "," + rule("r", when("a", "=", code("x")), k),
              u"unreachableRule r"_s);
        first(
            "after a wider one",
            rule("w", when("a", "=", code("x")), kl) + "," +
                rule("r", when("a", "=", code("x")) + "," + when("n", ">", "'answerInteger':1"), k),
            u"unreachableRule r"_s);
        first("after a narrower one",
              rule("w", when("a", "=", code("x")) + "," + when("n", ">", "'answerInteger':1"), k) +
                  "," + rule("r", when("a", "=", code("x")), k),
              {});
        first("with an output of its own",
              rule("w", when("a", "=", code("x")), k) + "," +
                  rule("r", when("a", "=", code("x")), kl),
              {});
    }

    void rulesThatNobodyReaches_areTold()
    {
        QFETCH(QByteArray, policy);
        QFETCH(QByteArray, rules);
        QFETCH(QString, told);
        const auto form = writtenForm(questions);
        QStringList found;
        for (const auto &issue : lint(form, {tableOf(policy, rules)}))
            found.append(issue.code + u' ' + issue.rule);
        QCOMPARE(found.join(u'\n'), told);
    }

    void chainsAndThickets_areLeftInsteadOfSearchedForever()
    {
        QByteArray items = "{'linkId':'0','type':'boolean','text':'t'}";
        for (int i = 1; i < 3000; ++i) {
            items += ",{'linkId':'" + QByteArray::number(i) +
                     "','type':'boolean','text':'t','enableBehavior':'any','enableWhen':[";
            for (int back = 1; back <= qMin(i, 8); ++back)
                items += (back > 1 ? "," : "") +
                         when(QByteArray::number(i - back), "=", "'answerBoolean':true");
            items += "]}";
        }
        QVERIFY(lint(writtenForm(items)).isEmpty());
    }

    void aCrowdOfConditionsOnOneQuestion_isNotComparedPairByPair()
    {
        constexpr int crowd = 40'000;
        QByteArray options;
        QByteArray conditions;
        for (int i = 0; i < crowd; ++i) {
            const auto coding = "Coding':{'system':'s','code':'" + QByteArray::number(i) + "'}";
            options += (i > 0 ? ",{'value" : "{'value") + coding + '}';
            conditions += (i > 0 ? "," : "") + when("0", "!=", "'answer" + coding);
        }
        const auto items = "{'linkId':'0','type':'choice','text':'t','answerOption':[" + options +
                           "]},{'linkId':'1','type':'boolean','text':'t','enableBehavior':'all',"
                           "'enableWhen':[" +
                           conditions + "]}";

        const auto issues = lint(writtenForm(items));

        QCOMPARE(issues.size(), crowd);
        QCOMPARE(issues.last().code, u"notEqualWithoutExists"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormLinter)
#include "tst_formlinter.moc"
