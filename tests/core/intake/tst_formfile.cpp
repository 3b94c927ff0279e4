// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What a file has to pass before it becomes a form of the clinic: everything else is refused with
// the code of what is wrong.

#include "core/intake/formfile.h"
#include "tests/core/intake/demoform.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const auto question = QByteArray("{'linkId':'q','type':'boolean','text':'Demo?'}");

QByteArray nested(int levels)
{
    QByteArray items = question;
    for (int level = 0; level < levels; ++level)
        items = "{'linkId':'g" + QByteArray::number(level) +
                "','type':'group','text':'G','item':[" + items + "]}";
    return items;
}

QByteArray many(int count)
{
    QByteArray items;
    for (int i = 0; i < count; ++i)
        items += QByteArray(i > 0 ? "," : "") + "{'linkId':'q" + QByteArray::number(i) +
                 "','type':'boolean','text':'Demo?'}";
    return items;
}

QByteArray badUtf8()
{
    auto bytes = demoform::form();
    bytes.replace("Demo intake", "Demo \xff\xfe");
    return bytes;
}

} // namespace

class TestFormFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeForm_isRead()
    {
        const auto form = formfile::readForm(demoform::form());
        QVERIFY(form);
        QCOMPARE(form->canonical(), u"https://demo.example/intake|1.0.0"_s);
        QVERIFY(formfile::readTable(demoform::table(), *form));
    }

    void hostileForm_isRefusedWithItsCode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const auto refused = ErrorCode::QuestionnaireInvalid;
        QTest::newRow("nothing") << QByteArray() << ErrorCode::JsonInvalid << u"1:1 *"_s;
        QTest::newRow("no JSON") << QByteArray("age-encryption.org/v1") << ErrorCode::JsonInvalid
                                 << u"1:1 *"_s;
        QTest::newRow("bad UTF-8") << badUtf8() << ErrorCode::JsonInvalid << u"*"_s;
        QTest::newRow("deep JSON") << QByteArray(100'000, '[') << ErrorCode::JsonTooDeep << u"*"_s;
        QTest::newRow("deep groups")
            << demoform::form(nested(Questionnaire::maxLevels)) << refused << u"tooDeep"_s;
        QTest::newRow("huge") << QByteArray(formfile::maxBytes + 1, ' ') << ErrorCode::JsonTooLarge
                              << u"*"_s;
        QTest::newRow("many items")
            << demoform::form(many(formfile::maxItems + 1)) << refused << u"tooLarge"_s;
        QTest::newRow("another resource")
            << demoform::quoted("{'resourceType':'Patient'}") << refused << u"notAQuestionnaire"_s;
        QTest::newRow("a table") << demoform::table() << refused << u"decisionTable"_s;
        QTest::newRow("a modifier")
            << demoform::form(question, "1", "'modifierExtension':[{'url':'urn:demo'}],") << refused
            << u"unknownModifierExtension"_s;
        QTest::newRow("no questions")
            << demoform::form("{'linkId':'d','type':'display','text':'Hello'}") << refused
            << u"noQuestions"_s;
        QTest::newRow("no items") << demoform::quoted("{'resourceType':'Questionnaire'}") << refused
                                  << u"noQuestions"_s;
        QTest::newRow("a long text")
            << demoform::form("{'linkId':'q','type':'boolean','text':'" +
                              QByteArray(formfile::maxText + 1, 'x') + "'}")
            << refused << u"textTooLong"_s;
        QTest::newRow("a long option")
            << demoform::form("{'linkId':'q','type':'choice','text':'Q','answerOption':[{"
                              "'valueString':'" +
                              QByteArray(formfile::maxText + 1, 'x') + "'}]}")
            << refused << u"textTooLong"_s;
        QTest::newRow("a name twice")
            << demoform::form("{'linkId':'q','type':'boolean','text':'One?','text':'Two?'}")
            << refused << u"duplicateKey q"_s;
        const auto lead = [](const QByteArray &own, const QByteArray &other) {
            return "{'linkId':'" + own +
                   "','type':'boolean','text':'Demo?','enableWhen':[{"
                   "'question':'" +
                   other + "','operator':'=','answerBoolean':true}]}";
        };
        QTest::newRow("a cycle") << demoform::form(lead("a", "b") + "," + lead("b", "a")) << refused
                                 << u"enableWhenCycle *"_s;
        QTest::newRow("asks for itself")
            << demoform::form(lead("a", "a")) << refused << u"enableWhenCycle a"_s;
    }

    void hostileForm_isRefusedWithItsCode()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const auto form = formfile::readForm(bytes);
        QVERIFY(!form);
        QCOMPARE(codeName(form.error().code), codeName(code));
        const auto known = detail.section(u'*', 0, 0);
        QVERIFY2(detail.endsWith(u'*') ? form.error().detail.startsWith(known)
                                       : form.error().detail == detail,
                 qPrintable(form.error().detail));
    }

    void hostileTable_isRefusedWithItsCode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const auto refused = ErrorCode::TableInvalid;
        QTest::newRow("no JSON") << QByteArray("%PDF") << ErrorCode::JsonInvalid << u"1:1 *"_s;
        QTest::newRow("a name twice")
            << demoform::quoted("{'kind':'decision-table','kind':'decision-table'}")
            << ErrorCode::JsonDuplicateKey << u"*"_s;
        QTest::newRow("deep") << QByteArray(1000, '[') << ErrorCode::JsonTooDeep << u"*"_s;
        QTest::newRow("a form") << demoform::form() << refused << u"form"_s;
        QTest::newRow("something else") << QByteArray("{}") << refused << u"notATable"_s;
        QTest::newRow("of another form")
            << demoform::table(demoform::rules, "https://demo.example/other|1.0.0") << refused
            << u"otherForm"_s;
        QTest::newRow("of another version")
            << demoform::table(demoform::rules, "https://demo.example/intake|1.1.0") << refused
            << u"otherForm"_s;
        QTest::newRow("without rules") << demoform::table({}) << refused << u"noRules"_s;
        QTest::newRow("an outcome that it does not name")
            << demoform::table(demoform::rule("DEMO-1", "yes", "{'outcome':'STOP'}")) << refused
            << u"rules[0]*"_s;
        QByteArray rules;
        for (int i = 0; i <= formfile::maxRules; ++i)
            rules += QByteArray(i > 0 ? "," : "") +
                     demoform::rule("DEMO-" + QByteArray::number(i), "yes", "{'outcome':'INFO'}");
        QTest::newRow("many rules") << demoform::table(rules) << refused << u"tooLarge"_s;
        QTest::newRow("a long reason")
            << demoform::table(
                   demoform::rule("DEMO-1", "yes", "{'outcome':'INFO'}",
                                  "'part':'" + QByteArray(formfile::maxText + 1, 'x') + "'"))
            << refused << u"textTooLong"_s;
        auto later = demoform::table();
        later.replace("\"format\":1", "\"format\":2");
        QTest::newRow("of a later format") << later << ErrorCode::UnknownVersion << u"format"_s;
    }

    void hostileTable_isRefusedWithItsCode()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const auto form = *formfile::readForm(demoform::form());
        const auto table = formfile::readTable(bytes, form);
        QVERIFY(!table);
        QCOMPARE(codeName(table.error().code), codeName(code));
        const auto known = detail.section(u'*', 0, 0);
        QVERIFY2(detail.endsWith(u'*') ? table.error().detail.startsWith(known)
                                       : table.error().detail == detail,
                 qPrintable(table.error().detail));
    }

    void tableOfAFormWithoutAddress_isOfAnotherForm()
    {
        auto bytes = demoform::form();
        bytes.replace("\"url\":\"https://demo.example/intake\",\"version\":\"1.0.0\",", "");
        const auto form = formfile::readForm(bytes);
        QVERIFY(form);
        const auto table = formfile::readTable(demoform::table(demoform::rules, ""), *form);
        QCOMPARE(table.error().detail, u"otherForm"_s);
    }

    void everyPrefixOfAForm_isRefusedAndNothingElseHappens()
    {
        const auto bytes = demoform::form();
        for (qsizetype end = 0; end < bytes.size() - 1; ++end)
            QVERIFY2(!formfile::readForm(bytes.first(end)), qPrintable(QString::number(end)));
    }
};

QTEST_GUILESS_MAIN(TestFormFile)
#include "tst_formfile.moc"
