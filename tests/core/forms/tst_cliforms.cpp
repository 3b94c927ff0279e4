// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// `stipple-cli fhir` on files, as a script sees it: data/cases.txt names the command lines, and
// data/expected what each of them prints. STIPPLE_REWRITE=1 writes that anew, for reading.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exit = -1;
    QByteArray output;
};

Run run(const QStringList &arguments)
{
    QProcess tool;
    tool.setWorkingDirectory(QStringLiteral(STIPPLE_TEST_DATA));
    tool.start(QStringLiteral(STIPPLE_CLI), QStringList{u"fhir"_s} + arguments);
    tool.closeWriteChannel();
    if (!tool.waitForFinished())
        return {};
    return {tool.exitCode(), tool.readAllStandardOutput()};
}

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(STIPPLE_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString builtIn(const char *name)
{
    return QStringLiteral(STIPPLE_SOURCE_DIR "/core/content/questionnaire/") +
           QLatin1StringView(name) + u".json"_s;
}

/// What is printed, without the version of the tool that changes with every release.
QByteArray comparable(const Run &done)
{
    auto document = QJsonDocument::fromJson(done.output).object();
    document.remove(u"version"_s);
    document.insert(u"exit"_s, done.exit);
    return QJsonDocument(document).toJson();
}

} // namespace

class TestCliForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCommand_printsWhatIsExpected_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("arguments");
        for (const auto &line : contentOf(u"cases.txt"_s).split('\n')) {
            const auto text = QString::fromUtf8(line);
            if (!text.isEmpty())
                QTest::newRow(line.left(line.indexOf(':')).constData())
                    << text.section(u": "_s, 0, 0) << text.section(u": "_s, 1).split(u' ');
        }
    }

    void eachCommand_printsWhatIsExpected()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, arguments);
        const auto done = run(arguments);
        const auto path = u"expected/"_s + name + u".json"_s;
        if (qEnvironmentVariableIsSet("STIPPLE_REWRITE")) {
            QFile file(QStringLiteral(STIPPLE_TEST_DATA "/") + path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(comparable(done));
        }
        QCOMPARE(QString::fromUtf8(comparable(done)), QString::fromUtf8(contentOf(path)));
    }

    void roundtrip_keepsNumbersOrderAndWhatIsNotUnderstood()
    {
        const auto done = run({u"roundtrip"_s, u"kept.json"_s});
        auto compact = done.output.simplified();
        for (const auto *space : {": ", ", ", "{ ", " }", "[ ", " ]"})
            compact.replace(space, QByteArray(space).trimmed());
        QCOMPARE(compact, contentOf(u"kept.json"_s).simplified().replace("\\u00e4", "\xc3\xa4"));
    }

    void strictly_ourOwnFormAndTables_lackNothingButReviewers()
    {
        auto arguments = QStringList{u"load"_s, u"--strict"_s};
        for (const auto *name : {"smp", "smp-type", "smp-suitability", "smp-plan"})
            arguments.append(builtIn(name));
        const auto severities = [](const QStringList &words) {
            QSet<QString> found;
            const auto document = QJsonDocument::fromJson(run(words).output).object();
            for (const auto &issue : document.value(u"issues"_s).toArray())
                found.insert(issue[u"severity"_s].toString() + u' ' + issue[u"code"_s].toString());
            return found;
        };
        QCOMPARE(severities(arguments), QSet{u"warning notReviewed"_s});
        QCOMPARE(severities(arguments + QStringList{u"--release"_s}), QSet{u"error notReviewed"_s});
        QCOMPARE(severities({u"load"_s, u"--strict"_s, builtIn("smp-type")}),
                 QSet{u"warning notReviewed"_s});
    }

    void grid_isAPageThatFetchesNothingAndMarksWhatIsMissing()
    {
        const auto done =
            run({u"decide"_s, u"--grid"_s, builtIn("smp-suitability"), builtIn("smp")});
        QCOMPARE(done.exit, 0);
        QVERIFY(done.output.startsWith("<!DOCTYPE html>"));
        for (const auto *part :
             {"<th scope=\"rowgroup\" rowspan=\"1\">SU-AGE<td>&lt; 18", "How old are you?",
              "class=\"missing\">not reviewed", "12 months; at least 6 if the doctor agrees",
              "<a href=\"#s154\">[154]</a> C", "<li id=\"s154\""})
            QVERIFY2(done.output.contains(part), part);
        for (const auto *never : {"<script", "src=", "<link", "url(", "too many cases"})
            QVERIFY2(!done.output.contains(never), never);
    }

    void grid_escapesWhatStandsInFormAndTable()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"form.json"_s,
                      R"({"resourceType":"Questionnaire","url":"urn:f","status":"active","item":[)"
                      R"({"linkId":"a","type":"boolean","text":"<img src=x>"}]})"));
        QVERIFY(write(u"table.json"_s,
                      R"({"kind":"decision-table","format":1,"id":"<b>","version":"1",)"
                      R"("hitPolicy":"collect","outcomes":["STOP"],"rules":[{"id":"<i>","all":[)"
                      R"({"question":"a","operator":"=","answerBoolean":true}],"effects":[)"
                      R"({"outcome":"STOP"}]}]})"));
        const auto done = run({u"decide"_s, u"--grid"_s, folder.filePath(u"table.json"_s),
                               folder.filePath(u"form.json"_s)});
        QVERIFY(done.output.contains("&lt;img src=x&gt;"));
        QVERIFY(done.output.contains("&lt;i&gt;"));
        QVERIFY(!done.output.contains("<img"));
        QVERIFY(done.output.contains("class=\"missing\">no reason"));
        QVERIFY(done.output.contains("class=\"missing\">no source"));
    }

    void everyAnswer_namesToolVersionAndVerb()
    {
        for (const auto &arguments :
             {QStringList{u"load"_s, u"intake.json"_s}, QStringList{u"text"_s, u"intake.json"_s}}) {
            const auto document = QJsonDocument::fromJson(run(arguments).output).object();
            QCOMPARE(document.value(u"tool"_s).toString(), u"stipple-cli"_s);
            QVERIFY(!document.value(u"version"_s).toString().isEmpty());
            QCOMPARE(document.value(u"verb"_s).toString(), arguments.at(0));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliForms)
#include "tst_cliforms.moc"
