// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The family plan of the real tool, as a script sees it.

#include "tests/core/planbytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exit = -1;
    QJsonObject document;

    [[nodiscard]] QString error() const
    {
        return document.value(u"error"_s).toObject().value(u"code"_s).toString();
    }
};

Run run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess tool;
    tool.start(QStringLiteral(STIPPLE_CLI), QStringList{u"plan"_s} + arguments);
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished())
        return {};
    return {tool.exitCode(), QJsonDocument::fromJson(tool.readAllStandardOutput()).object()};
}

} // namespace

class TestCliPlan : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return done ? file.fileName() : QString();
    }

private Q_SLOTS:
    void due_followsThePlanOfAFile()
    {
        const auto plan = written(u"plan.json"_s, planbytes::techniciansOwn());
        const QStringList day{u"due"_s, u"--session"_s, u"2025-11-16"_s, u"--day"_s,
                              u"2025-11-18"_s};

        const auto builtIn = run(day);
        const auto theirs = run(day + QStringList{u"--plan"_s, plan});

        QCOMPARE(builtIn.exit, 0);
        QCOMPARE(builtIn.document.value(u"author"_s).toString(), u"Stipple"_s);
        QCOMPARE(theirs.exit, 0);
        QCOMPARE(theirs.document.value(u"author"_s).toString(), u"Demo technician"_s);
        QCOMPARE(theirs.document.value(u"planVersion"_s).toInt(), 2);
        QVERIFY(QJsonDocument(theirs.document).toJson().contains("DEMO-CALL"));
    }

    void due_tellsEachOfManyDaysAsItTellsOne()
    {
        const QStringList sessions{u"due"_s, u"--session"_s, u"2025-11-16"_s, u"--session"_s,
                                   u"2025-12-01"_s};
        const auto asked = [&](const QString &to) {
            return run(sessions + QStringList{u"--from"_s, u"2025-11-10"_s, u"--to"_s, to});
        };

        const auto many = asked(u"2025-12-10"_s);

        QCOMPARE(many.exit, 0);
        const auto days = many.document.value(u"days"_s).toArray();
        QCOMPARE(days.size(), 31);
        for (const int i : {0, 6, 21, 30}) {
            auto day = days.at(i).toObject();
            const auto one =
                run(sessions + QStringList{u"--day"_s, day.value(u"day"_s).toString()});
            for (const auto &name : many.document.keys()) {
                if (name != u"days"_s)
                    day.insert(name, many.document.value(name));
            }
            QCOMPARE(one.document, day);
        }
        QCOMPARE(asked(u"2025-11-09"_s).error(), u"InvalidArgument"_s);
        QCOMPARE(asked(u"2035-11-10"_s).error(), u"InvalidArgument"_s);
        QCOMPARE(asked(u"soon"_s).error(), u"InvalidArgument"_s);
    }

    void may_answersAsJson()
    {
        const auto may = run({u"may"_s, u"May I go swimming?"_s, u"--session"_s, u"2025-11-16"_s,
                              u"--day"_s, u"2025-11-20"_s});

        QCOMPARE(may.exit, 0);
        const auto first = may.document.value(u"answers"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"id"_s).toString(), u"AC-P14"_s);
        QCOMPARE(first.value(u"verdict"_s).toString(), u"not-yet"_s);
        QCOMPARE(first.value(u"from"_s).toString(), u"2025-12-16"_s);
        QCOMPARE(first.value(u"earliest"_s).toInt(), 28);
        QCOMPARE(first.value(u"latest"_s).toInt(), 30);
        QCOMPARE(first.value(u"author"_s).toString(), u"Stipple"_s);
        QVERIFY(first.value(u"refs"_s).toArray().contains(101));
    }

    void may_byTheTechniciansPlan_tellsBothDays()
    {
        const auto may = run({u"may"_s, u"rinse"_s, u"--session"_s, u"2025-11-16"_s, u"--day"_s,
                              u"2025-11-20"_s, u"--plan"_s, u"-"_s},
                             planbytes::techniciansOwn());

        QCOMPARE(may.exit, 0);
        const auto first = may.document.value(u"answers"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"verdict"_s).toString(), u"allowed"_s);
        QCOMPARE(first.value(u"planDay"_s).toInt(), 4);
        QCOMPARE(first.value(u"builtInDay"_s).toInt(), 5);
        QCOMPARE(first.value(u"author"_s).toString(), u"Demo technician"_s);
    }

    void diff_tellsWhatDiffers()
    {
        const auto plan = written(u"plan.json"_s, planbytes::techniciansOwn());

        const auto diff = run({u"diff"_s, u"built-in"_s, plan});

        QCOMPARE(diff.exit, 0);
        const auto changes = diff.document.value(u"changes"_s).toArray();
        QCOMPARE(changes.size(), 4);
        const auto field =
            changes.first().toObject().value(u"fields"_s).toArray().first().toObject();
        QCOMPARE(field.value(u"field"_s).toString(), u"From"_s);
        QCOMPARE(field.value(u"before"_s).toInt(), 5);
        QCOMPARE(field.value(u"after"_s).toInt(), 4);
        QVERIFY(run({u"diff"_s, plan, plan}).document.value(u"changes"_s).toArray().isEmpty());
    }

    void lint_tellsPlaceAndReason()
    {
        const auto gap = planbytes::changed(planbytes::technicians(), "PH-2", "[5, 9]", "[6, 9]");

        const auto lint = run({u"lint"_s, u"-"_s}, gap);

        QCOMPARE(lint.exit, 1);
        QCOMPARE(lint.error(), u"PlanInvalid"_s);
        const auto fault = lint.document.value(u"faults"_s).toArray().first().toObject();
        QCOMPARE(fault.value(u"where"_s).toString(), u"PH-2"_s);
        QCOMPARE(fault.value(u"what"_s).toString(), u"begins too late"_s);
        QCOMPARE(run({u"lint"_s, u"-"_s}, planbytes::technicians()).exit, 0);
        QCOMPARE(run({u"lint"_s, u"-"_s}, "{").error(), u"JsonInvalid"_s);
    }

    void calendar_isWrittenOnceAndTellsNothingUnlessAsked()
    {
        const auto file = m_folder.filePath(u"plan.ics"_s);
        const QStringList asked{u"calendar"_s, u"--session"_s, u"2025-11-16"_s};
        const auto out = asked + QStringList{u"--out"_s, file};

        const auto neutral = run(asked);
        const auto written = run(out + QStringList{u"--named"_s});

        QCOMPARE(neutral.exit, 0);
        const auto text = neutral.document.value(u"calendar"_s).toString();
        QVERIFY(text.contains(u"SUMMARY:Appointment\r\n"_s));
        for (const auto &word : {u"scalp"_s, u"hair"_s, u"shampoo"_s, u"pigment"_s, u"AC-P"_s})
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
        QCOMPARE(written.exit, 0);
        QVERIFY(written.document.value(u"events"_s).toInt() > 20);
        QFile calendar(file);
        QVERIFY(calendar.open(QIODevice::ReadOnly));
        QVERIFY(calendar.readAll().contains("SUMMARY:Session 1\r\n"));
        QVERIFY(!(calendar.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(run(out).error(), u"FileUnwritable"_s);
        QCOMPARE(run({u"calendar"_s}).error(), u"InvalidArgument"_s);
    }

    void wrongQuestion_isRefused()
    {
        const QStringList day{u"--day"_s, u"2025-11-20"_s};
        QCOMPARE(run(QStringList{u"may"_s} + day).error(), u"InvalidArgument"_s);
        QCOMPARE(run({u"may"_s, u"swim"_s}).error(), u"InvalidArgument"_s);
        QCOMPARE(run(QStringList{u"due"_s} + day).error(), u"InvalidArgument"_s);
        QCOMPARE(run(QStringList{u"may"_s, u"swim"_s, u"--plan"_s, u"/nowhere"_s} + day).error(),
                 u"FileUnreadable"_s);
        QCOMPARE(run({u"diff"_s, u"built-in"_s}).error(), u"InvalidArgument"_s);
        QCOMPARE(run({u"guess"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliPlan)
#include "tst_cliplan.moc"
