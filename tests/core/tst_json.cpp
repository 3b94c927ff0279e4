// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/reader.h"
#include "core/json/writer.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_aDocument_givesItsValues()
    {
        const auto value = json::parse(
            R"({"name":"A","count":3,"half":0.5,"yes":true,"no":null,"list":["x",1,"y"]})");

        QVERIFY(value);
        QCOMPARE(value->value(u"name").toString(), u"A"_s);
        QCOMPARE(value->value(u"count").toInt(), 3);
        QCOMPARE(value->value(u"half").toDouble(), 0.5);
        QVERIFY(!value->value(u"half").integer());
        QVERIFY(value->value(u"yes").toBool());
        QVERIFY(value->value(u"no").isNull());
        QVERIFY(value->value(u"absent").isUndefined());
        QVERIFY(value->value(u"name").value(u"deeper").isUndefined());
        QCOMPARE(value->value(u"list").toStringList(), (QStringList{u"x"_s, u"y"_s}));
    }

    void partsOfAValueThatGoes_areTheirOwn()
    {
        const auto made = [](int count) {
            json::Array list(count, json::Value(u"part"_s));
            return json::Value(json::Object{{.key = u"list"_s, .value = list}});
        };
        static_assert(std::is_same_v<decltype(made(1).object()), json::Object>);
        static_assert(std::is_same_v<decltype(made(1).value(u"list")), json::Value>);
        static_assert(std::is_same_v<decltype(made(1).value(u"list").array()), json::Array>);
        int parts = 0;
        for (const auto &part : made(100).value(u"list").array())
            parts += part.toString() == "part"_L1 ? 1 : 0;
        QCOMPARE(parts, 100);
        for (const auto &member : made(1).object())
            QCOMPARE(member.key, u"list"_s);
    }

    void write_whatWasRead_keepsOrderNumberTextAndBytes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("number text")
            << QByteArray(R"({"b":1.50,"a":[1e2,-0,0.10,123456789012345678901]})");
        QTest::newRow("empty") << QByteArray(R"([{},[],"",0])");
        QTest::newRow("characters")
            << QByteArray("[\"gr\xc3\xbc\xc3\x9f \xf0\x9f\x99\x82 \\\"\\\\\\n\\u0001 \x7f\"]");
        QTest::newRow("scalars") << QByteArray(
            "[true,false,null,1e-400,0.0001e-9999,0e999,1e-99999999999999999999]");
        QTest::newRow("bare scalar") << QByteArray("\"text\"");
    }

    void write_whatWasRead_keepsOrderNumberTextAndBytes()
    {
        QFETCH(QByteArray, text);

        const auto value = json::parse(text);

        QVERIFY2(value, value ? "" : qPrintable(value.error().detail));
        QCOMPARE(json::write(*value), text);
        QCOMPARE(*json::parse(json::write(*value, json::Style::Indented)), *value);
    }

    void write_indented_isForReading()
    {
        const json::Value value(json::Object{{u"a"_s, 1}, {u"b"_s, json::Array{true, nullptr}}});
        QCOMPARE(json::write(value, json::Style::Indented),
                 "{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}\n");
    }

    void write_undefinedMembers_areLeftOut()
    {
        const json::Value value(json::Object{{u"a"_s, json::Value()}, {u"b"_s, u"x"_s}});
        QCOMPARE(json::write(value), R"({"b":"x"})");
    }

    void write_doubles_areShortestAndFinite()
    {
        QCOMPARE(json::write(json::Value::number(0.1)), "0.1");
        QCOMPARE(json::write(json::Value::number(qInf())), "null");
    }

    void parse_escapes_areDecoded()
    {
        const auto value = json::parse("\"a\\u00e4\\ud83d\\ude42\\/\\b\\f\\n\\r\\t\\\"\\\\\"");
        QVERIFY(value);
        QCOMPARE(value->toString(), u"aä🙂/\b\f\n\r\t\"\\"_s);
    }

    void parse_whatIsNotJson_saysWhereAndWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const auto invalid = ErrorCode::JsonInvalid;
        const auto row = [](const char *name, const QByteArray &text, ErrorCode code,
                            const QString &detail) {
            QTest::newRow(name) << text << code << detail;
        };
        row("nothing", "", invalid, u"1:1 the document ends too early"_s);
        row("space only", " \n ", invalid, u"2:2 the document ends too early"_s);
        row("a word", "nul", invalid, u"1:1 expected a value"_s);
        row("trailing comma", "[1,]", invalid, u"1:4 expected a value"_s);
        row("trailing comma in object", "{\"a\":1,}", invalid, u"1:8 expected a name"_s);
        row("two documents", "{}\n{}", invalid, u"2:1 something follows the document"_s);
        row("single quotes", "{'a':1}", invalid, u"1:2 expected a name"_s);
        row("missing colon", "{\"a\" 1}", invalid, u"1:6 expected :"_s);
        row("wrong bracket", "[1}", invalid, u"1:3 expected , or ]"_s);
        row("open array", "[1", invalid, u"1:3 expected , or ]"_s);
        row("open string", "\"abc", invalid, u"1:5 the document ends inside a string"_s);
        row("control character", "\"a\nb\"", invalid, u"1:3 a control character in a string"_s);
        row("unknown escape", "\"\\x\"", invalid, u"1:2 unknown escape"_s);
        row("short escape", "\"\\u12\"", invalid, u"1:2 expected four hexadecimal digits"_s);
        row("half a pair", "\"\\ud83d\"", invalid, u"1:2 half a surrogate pair"_s);
        row("wrong half", "\"\\ude42\\ud83d\"", invalid, u"1:2 half a surrogate pair"_s);
        row("leading zero", "[01]", invalid, u"1:2 a number starts with 0"_s);
        row("bare minus", "[-]", invalid, u"1:3 expected a digit"_s);
        row("no fraction", "[1.]", invalid, u"1:4 expected a digit"_s);
        row("no exponent", "[1e]", invalid, u"1:4 expected a digit"_s);
        row("plus", "[+1]", invalid, u"1:2 expected a value"_s);
        row("not a number", "[NaN]", invalid, u"1:2 expected a value"_s);
        row("infinite", "[1e400]", invalid, u"1:2 a number is too large"_s);
        row("infinite negative", "[-1e400]", invalid, u"1:2 a number is too large"_s);
        row("long infinite", "[" + QByteArray(400, '9') + "]", invalid,
            u"1:2 a number is too large"_s);
        row("infinite by its digits", "[" + QByteArray(400, '9') + ".5e-50]", invalid,
            u"1:2 a number is too large"_s);
        row("largest exponent", "[1e9223372036854775807]", invalid, u"1:2 a number is too large"_s);
        row("endless exponent", "[1e99999999999999999999]", invalid,
            u"1:2 a number is too large"_s);
        row("byte order mark", "\xef\xbb\xbf{}", invalid, u"1:1 byte order mark"_s);
        row("overlong", "[\"\xc3\xa4\xc0\xaf\"]", invalid, u"1:4 not UTF-8"_s);
        row("surrogate in UTF-8", "\"\xed\xa0\x80\"", invalid, u"1:2 not UTF-8"_s);
        row("cut sequence", "\"\xf0\x9f\x99", invalid, u"1:2 not UTF-8"_s);
        row("beyond Unicode", "\"12345678\xf4\x90\x80\x80\"", invalid, u"1:10 not UTF-8"_s);
        row("comment", "[1 /* */]", invalid, u"1:4 expected , or ]"_s);
        row("zero byte", QByteArray("[\0]", 3), invalid, u"1:2 expected a value"_s);
        row("name twice", "{\"a\":1,\n \"\\u0061\":2}", ErrorCode::JsonDuplicateKey,
            u"2:2 a name comes twice"_s);
    }

    void parse_whatIsNotJson_saysWhereAndWhy()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);

        const auto value = json::parse(text);

        QVERIFY(!value);
        QCOMPARE(codeName(value.error().code), codeName(code));
        QCOMPARE(value.error().detail, detail);
    }

    void parse_truncatedAnywhere_isRefused()
    {
        const QByteArray text(R"({"a":[1.5e3,"x\u00e4",true,null,{"b":false}],"c":{}})");
        QVERIFY(json::parse(text));
        for (qsizetype size = 0; size < text.size(); ++size)
            QVERIFY2(!json::parse(text.left(size)), text.left(size).constData());
    }

    void parse_anyByteChanged_neverCrashes()
    {
        const QByteArray text("{\"a\":[1.5e3,\"x\xc3\xa4\\n\",true],\"c\":{}}");
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                auto changed = text;
                changed[at] = static_cast<char>(byte);
                if (const auto value = json::parse(changed))
                    QVERIFY(json::parse(json::write(*value)));
            }
        }
    }

    void parse_oneLevelTooDeep_isRefused()
    {
        const auto nested = [](int depth) {
            return QByteArray(depth, '[') + QByteArray(depth, ']');
        };
        const json::Limits limits{.maxBytes = 1 << 20, .maxDepth = 1024};

        QVERIFY(json::parse(nested(1024), limits));
        const auto refused = json::parse(nested(1025), limits);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::JsonTooDeep);
        QCOMPARE(refused.error().detail, u"1:1025 nested too deeply"_s);
        QCOMPARE(json::parse(QByteArray(1 << 20, '['), limits).error().code,
                 ErrorCode::JsonTooDeep);
        QCOMPARE(json::parse(nested(1025)).error().code, ErrorCode::JsonTooDeep);
    }

    void parse_nameTwiceInALargeObject_isRefused()
    {
        QByteArray text("{");
        for (int i = 0; i < 50000; ++i)
            text += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';

        QVERIFY(json::parse(text + "\"last\":0}"));
        QCOMPARE(json::parse(text + "\"k49999\":0}").error().code, ErrorCode::JsonDuplicateKey);
        QCOMPARE(json::parse(text + "\"k3\":0}").error().code, ErrorCode::JsonDuplicateKey);
    }

    void parse_aboveTheSizeLimit_isRefusedBeforeItIsRead()
    {
        QByteArray large(100 * 1000 * 1000, 'a');
        large[0] = '"';
        large[large.size() - 1] = '"';

        const auto refused = json::parse(large);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::JsonTooLarge);
        QVERIFY(json::parse("[1,2]", {.maxBytes = 5, .maxDepth = 1}));
        QVERIFY(!json::parse("[1,2]", {.maxBytes = 4, .maxDepth = 1}));
    }

    void object_insert_replacesInPlaceAndRemoveTakesOut()
    {
        json::Object object{{u"a"_s, 1}, {u"b"_s, 2}};
        object.insert(u"a"_s, u"new"_s);
        object.insert(u"c"_s, true);
        object.remove(u"b");
        QCOMPARE(json::write(object), R"({"a":"new","c":true})");
    }

    void parse_aLargeDocument()
    {
        QByteArray text("[");
        for (int i = 0; i < 20000; ++i)
            text += "{\"linkId\":\"item." + QByteArray::number(i) +
                    "\",\"text\":\"What do you see when you look from above?\",\"type\":\"choice\","
                    "\"required\":true,\"repeats\":false,\"maxLength\":12.50},";
        text += "0]";
        QBENCHMARK
        {
            QVERIFY(json::parse(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
