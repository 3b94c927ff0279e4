// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The verbs of `fhir` of the real tool, on the built-in form and tables, as a script sees them.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exit = -1;
    QJsonObject document;
};

Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess tool;
    tool.start(QStringLiteral(STIPPLE_CLI), QStringList{u"fhir"_s} + arguments);
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished())
        return {};
    return {tool.exitCode(), QJsonDocument::fromJson(tool.readAllStandardOutput()).object()};
}

QString content(const QString &name)
{
    return QStringLiteral(STIPPLE_SOURCE_DIR "/core/content/questionnaire/") + name;
}

QByteArray response()
{
    const auto coded = [](const QByteArray &linkId, const QByteArray &code) {
        return R"({"linkId":")" + linkId + R"(","answer":[{"valueCoding":{"system":)" +
               R"("https://stipple.example/fhir/CodeSystem/answers","code":")" + code + "\"}}]}";
    };
    return R"({"resourceType":"QuestionnaireResponse","status":"in-progress","item":[)"
           R"({"linkId":"about","item":[)" +
           coded("about.goal", "scar") + R"(]},{"linkId":"scar","item":[)" +
           coded("scar.type", "dots") +
           R"(,{"linkId":"scar.date","answer":[{"valueDate":"2025-12"}]}]}]})";
}

bool contains(const QJsonValue &array, const QString &text)
{
    return array.toArray().contains(QJsonValue(text));
}

} // namespace

class TestCliFhir : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enable_tellsWhatIsShownAndMissing()
    {
        const auto told = run({u"enable"_s, content(u"smp.json"_s), u"-"_s}, response());

        QCOMPARE(told.exit, 0);
        QVERIFY(contains(told.document.value(u"disabled"_s), u"pattern.shape"_s));
        QVERIFY(!contains(told.document.value(u"disabled"_s), u"scar.state"_s));
        QVERIFY(contains(told.document.value(u"missingRequired"_s), u"scar.state"_s));
        QVERIFY(!contains(told.document.value(u"missingRequired"_s), u"pattern.shape"_s));
        QCOMPARE(told.document.value(u"undetermined"_s).toArray(), QJsonArray());
        QVERIFY(told.document.value(u"enabledCount"_s).toInt() > 10);
    }

    void decide_tellsWhatTheTablesConclude()
    {
        const auto told = run({u"decide"_s, content(u"smp.json"_s), u"-"_s,
                               content(u"smp-type.json"_s), content(u"smp-suitability.json"_s),
                               content(u"smp-plan.json"_s), u"--today"_s, u"2026-06-15"_s},
                              response());

        QCOMPARE(told.exit, 0);
        QCOMPARE(told.document.value(u"today"_s).toString(), u"2026-06-15"_s);
        const auto tables = told.document.value(u"tables"_s).toArray();
        QCOMPARE(tables.size(), 3);
        QCOMPARE(tables.at(0).toObject().value(u"best"_s).toString(), u"SCAR_FUE"_s);
        const auto suitability = tables.at(1).toObject();
        QCOMPARE(suitability.value(u"outcome"_s).toString(), u"WAIT"_s);
        QCOMPARE(suitability.value(u"status"_s).toString(), u"incomplete"_s);
        QCOMPARE(suitability.value(u"earliest"_s).toString(), u"2026-12-31"_s);
        const auto fired = suitability.value(u"fired"_s).toArray().at(0).toObject();
        QCOMPARE(fired.value(u"rule"_s).toString(), u"SU-TX"_s);
        QVERIFY(fired.value(u"by"_s).isNull());
        const auto because = fired.value(u"because"_s).toArray().at(1).toObject();
        QCOMPARE(because.value(u"answerPath"_s).toString(), u"item[1].item[1].answer[0]"_s);
        QCOMPARE(because.value(u"answer"_s).toString(), u"December 2025"_s);
        const auto outputs = tables.at(2).toObject().value(u"outputs"_s).toObject();
        QCOMPARE(outputs.value(u"gapDays"_s).toObject().value(u"value"_s).toInt(), 28);
    }

    void whatCannotBeAnswered_isAnErrorInJson_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        const auto form = content(u"smp.json"_s);
        const auto table = content(u"smp-type.json"_s);
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &input,
                            int exit, const QString &code) {
            QTest::newRow(name) << arguments << input << exit << code;
        };
        row("no verb", {}, {}, 2, u"Usage"_s);
        row("unknown verb", {u"x"_s}, {}, 2, u"Usage"_s);
        row("too few files", {u"enable"_s, form}, {}, 2, u"Usage"_s);
        row("no table", {u"decide"_s, form, u"-"_s}, response(), 2, u"Usage"_s);
        row("no day", {u"decide"_s, form, u"-"_s, table, u"--today"_s, u"2026-02-30"_s}, response(),
            2, u"Usage"_s);
        row("no file", {u"enable"_s, u"/nowhere"_s, u"-"_s}, {}, 1, u"FileUnreadable"_s);
        row("no JSON", {u"enable"_s, form, u"-"_s}, "{", 1, u"JsonInvalid"_s);
        row("no response", {u"enable"_s, form, form}, {}, 1, u"ResponseInvalid"_s);
        row("no form", {u"enable"_s, u"-"_s, form}, response(), 1, u"QuestionnaireInvalid"_s);
        row("not a table", {u"decide"_s, form, u"-"_s, form}, response(), 1, u"TableInvalid"_s);
    }

    void whatCannotBeAnswered_isAnErrorInJson()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, exit);
        QFETCH(QString, code);
        const auto told = run(arguments, input);
        QCOMPARE(told.exit, exit);
        QCOMPARE(told.document.value(u"error"_s).toObject().value(u"code"_s).toString(), code);
    }
};

QTEST_GUILESS_MAIN(TestCliFhir)
#include "tst_clifhir.moc"
