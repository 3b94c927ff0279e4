// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The verbs plan, flags and content of the real tool, as a script sees them.

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
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
    tool.start(QStringLiteral(STIPPLE_CLI), arguments);
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished())
        return {};
    return {tool.exitCode(), QJsonDocument::fromJson(tool.readAllStandardOutput()).object()};
}

QString errorCode(const Run &run)
{
    return run.document.value(u"error"_s).toObject().value(u"code"_s).toString();
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planDue_tellsTheDay()
    {
        const auto due = run(
            {u"plan"_s, u"due"_s, u"--session"_s, u"2025-11-16"_s, u"--day"_s, u"2025-11-20"_s});

        QCOMPARE(due.exit, 0);
        QCOMPARE(due.document.value(u"dayNumber"_s).toInt(), 4);
        QCOMPARE(due.document.value(u"phase"_s).toObject().value(u"id"_s).toString(), u"PH-1"_s);
        QVERIFY(due.document.value(u"tasks"_s).toArray().size() >= 5);
    }

    void planDue_withoutADay_isRefused()
    {
        const auto due = run({u"plan"_s, u"due"_s, u"--session"_s, u"2025-02-30"_s});

        QCOMPARE(due.exit, 1);
        QCOMPARE(errorCode(due), u"InvalidArgument"_s);
    }

    void flags_givesTheHighestLevel()
    {
        const auto flags = run({u"flags"_s, u"-"_s, u"--region"_s, u"GB"_s},
                               R"({"day": 4, "symptoms": {"signs": ["RF-01.breath"]}})");

        QCOMPARE(flags.exit, 0);
        QCOMPARE(flags.document.value(u"highest"_s).toString(), u"L4"_s);
        const auto first = flags.document.value(u"advice"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"title"_s).toString(), u"Call 999 now"_s);
    }

    void flags_ofNoFile_isRefused()
    {
        const auto flags = run({u"flags"_s, u"/nowhere/entry.json"_s});

        QCOMPARE(flags.exit, 1);
        QCOMPARE(errorCode(flags), u"FileUnreadable"_s);
    }

    void contentLint_succeedsOnTheBuiltInContent()
    {
        const auto lint = run({u"content"_s, u"lint"_s});

        QCOMPARE(lint.exit, 0);
        QVERIFY(lint.document.value(u"problems"_s).toArray().isEmpty());
    }

    void contentLint_failsOnAFault()
    {
        const QTemporaryDir directory;
        const QDir from(QStringLiteral(STIPPLE_SOURCE_DIR "/core/content/data"));
        for (const auto &name : from.entryList(QDir::Files))
            QVERIFY(QFile::copy(from.filePath(name), directory.filePath(name)));
        QFile sources(directory.filePath(u"sources.json"_s));
        sources.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(sources.open(QIODevice::WriteOnly | QIODevice::Truncate));
        sources.write(R"({"kind": "sources", "id": "none", "version": 1, "sources": []})");
        sources.close();

        const auto lint = run({u"content"_s, u"lint"_s, directory.path()});

        QCOMPARE(lint.exit, 1);
        QCOMPARE(errorCode(lint), u"ContentInvalid"_s);
        QVERIFY(!lint.document.value(u"problems"_s).toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
