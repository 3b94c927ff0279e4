// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The family reminders of the real tool, and `plan slots`, as a script sees them.

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

    [[nodiscard]] QJsonObject error() const { return document.value(u"error"_s).toObject(); }
    [[nodiscard]] QString code() const { return error().value(u"code"_s).toString(); }
    [[nodiscard]] QString detail() const { return error().value(u"detail"_s).toString(); }
    [[nodiscard]] QJsonArray slotRows() const { return document.value(u"slots"_s).toArray(); }
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

QJsonArray vectors()
{
    QFile file(QStringLiteral(STIPPLE_SOURCE_DIR "/tests/platform/vectors/reconcile.json"));
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object().value(u"cases"_s).toArray()
               : QJsonArray();
}

Run slotsOf(const QStringList &more)
{
    return run(QStringList{u"plan"_s, u"slots"_s, u"--session"_s, u"2025-04-01"_s, u"--from"_s,
                           u"2025-04-01"_s} +
               more);
}

} // namespace

class TestCliReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reconcile_answersTheVectors()
    {
        const auto cases = vectors();
        QVERIFY(cases.size() > 50);
        for (qsizetype i = 0; i < cases.size(); i += 9) {
            const auto given = cases.at(i).toObject();
            const auto done =
                run({u"reminders"_s, u"reconcile"_s, u"-"_s}, QJsonDocument(given).toJson());

            QCOMPARE(done.exit, 0);
            const auto expected = given.value(u"expect"_s).toObject();
            for (const auto &key : expected.keys())
                QCOMPARE(done.document.value(key), expected.value(key));
        }
    }

    void reconcile_ofABadCase_namesThePlace()
    {
        const auto refused = [](const QByteArray &input) {
            return run({u"reminders"_s, u"reconcile"_s, u"-"_s}, input);
        };
        QCOMPARE(refused("{").code(), u"JsonInvalid"_s);
        QCOMPARE(refused(R"({"event":"dinner"})").detail(), u"event"_s);
        QCOMPARE(refused(R"({"event":"boot","now":"today"})").detail(), u"now"_s);
        QCOMPARE(refused(R"({"event":"boot","now":"2025-03-30T05:00:00Z","zone":"Mars"})").detail(),
                 u"zone"_s);
        const auto file = refused(R"({"event":"boot","now":"2025-03-30T05:00:00Z",
            "zone":"Europe/Berlin","file":{"format":"stipple-slots","v":1,"seq":1}})");
        QCOMPARE(file.exit, 1);
        QCOMPARE(file.detail(), u"file: written"_s);
    }

    void resolve_movesAGapForward()
    {
        const auto done =
            run({u"reminders"_s, u"resolve"_s, u"Europe/Berlin"_s, u"2025-03-30T02:30"_s});

        QCOMPARE(done.document.value(u"instant"_s).toString(), u"2025-03-30T01:30:00Z"_s);
        QCOMPARE(run({u"reminders"_s, u"resolve"_s, u"Europe/Berlin"_s, u"noon"_s}).exit, 1);
    }

    void slotFile_isToldWithItsInstants()
    {
        const QByteArray file = R"({"format":"stipple-slots","v":1,"seq":4,
            "written":"2025-03-29T18:04:11Z","slots":[{"id":"2025-03-30T07:00",
            "at":"2025-03-30T07:00","until":"2025-03-30T12:00","text":"checkin","n":2}]})";
        const auto done =
            run({u"reminders"_s, u"slots"_s, u"-"_s, u"--zone"_s, u"America/New_York"_s}, file);

        QCOMPARE(done.exit, 0);
        QCOMPARE(done.slotRows().first().toObject().value(u"instant"_s).toString(),
                 u"2025-03-30T11:00:00Z"_s);
        const auto newer = run({u"reminders"_s, u"slots"_s, u"-"_s},
                               QByteArray(file).replace("\"v\":1", "\"v\":2"));
        QCOMPARE(newer.code(), u"UnknownVersion"_s);
    }

    void log_leavesOutATornLine()
    {
        const auto done = run(
            {u"reminders"_s, u"log"_s, u"-"_s},
            "{\"k\":1,\"t\":\"2025-03-30T05:00:01Z\",\"id\":\"a\",\"what\":\"shown\"}\n{\"k\":");

        QCOMPARE(done.document.value(u"lines"_s).toArray().size(), 1);
    }

    void planSlots_areAtTheGivenTimes()
    {
        const auto done = slotsOf({u"--times"_s, u"07:00,12:00,19:00"_s});

        QCOMPARE(done.exit, 0);
        const auto slots = done.slotRows();
        QCOMPARE(slots.size(), 61);
        QCOMPARE(slots.first().toObject().value(u"id"_s).toString(), u"2025-04-01T07:00"_s);
        QVERIFY(slots.first().toObject().value(u"n"_s).toInt() > 2);
        QVERIFY(!slots.first().toObject().contains(u"instant"_s));
        QCOMPARE(slots.last().toObject().value(u"text"_s).toString(), u"continue"_s);
    }

    void planSlots_inAHomeZone_haveInstants()
    {
        const auto done = slotsOf({u"--zone"_s, u"Europe/Berlin"_s});

        QCOMPARE(done.slotRows().first().toObject().value(u"instant"_s).toString(),
                 u"2025-04-01T06:00:00Z"_s);
    }

    void planSlots_leaveOutQuietDays()
    {
        const auto done = slotsOf({u"--quiet"_s, u"2,3,4,5"_s});

        QCOMPARE(done.slotRows().first().toObject().value(u"id"_s).toString(),
                 u"2025-04-05T08:00"_s);
    }

    void planSlots_ofBadInput_areRefusedWithThePlace()
    {
        QCOMPARE(slotsOf({u"--times"_s, u"8"_s}).detail(), u"reminder-times"_s);
        QCOMPARE(slotsOf({u"--zone"_s, u"Mars"_s}).detail(), u"homeZone"_s);
        QCOMPARE(slotsOf({u"--dinner"_s, u"8"_s}).detail(), u"--dinner"_s);
        QCOMPARE(run({u"plan"_s, u"slots"_s}).exit, 1);
        QCOMPARE(run({u"reminders"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliReminders)
#include "tst_clireminders.moc"
