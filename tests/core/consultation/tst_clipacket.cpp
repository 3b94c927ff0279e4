// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The verb `fhir packet` and sealed packets, as a script sees them.

#include "core/sharing/cliniccard.h"
#include "core/sharing/deviceidentity.h"
#include "tests/core/consultation/packets.h"

#include <QFile>
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
    QByteArray text;
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
    const auto text = tool.readAllStandardOutput();
    return {tool.exitCode(), text, QJsonDocument::fromJson(text).object()};
}

QByteArray response(const QString &answers)
{
    return json::write(completed(answers).toJson(answeredAt));
}

const QStringList packetVerb{u"fhir"_s, u"packet"_s, u"-"_s, u"--today"_s, u"2026-06-15"_s};

/// A clinic's card for one device, good for a month from now.
ClinicCard demoCard(const DeviceIdentity &device)
{
    const auto now =
        QDateTime::fromSecsSinceEpoch(QDateTime::currentDateTimeUtc().toSecsSinceEpoch(), Qt::UTC);
    Roster roster;
    roster.issued = now;
    roster.expires = now.addDays(30);
    roster.devices.append({.id = device.id,
                           .box = device.box.recipient(),
                           .signing = device.signing.verifyKey(),
                           .name = u"Demo technician"_s,
                           .from = now,
                           .until = {}});
    return ClinicCard::make(u"Demo clinic"_s, SigningKey::generate(), roster);
}

} // namespace

class TestCliPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packet_printsTheBundleItself()
    {
        const auto thread = ThreadId::random();
        const auto told =
            run(packetVerb + QStringList{u"--thread"_s, thread.toString()}, response(patchyPerson));

        QCOMPARE(told.exit, 0);
        QCOMPARE(told.document.value(u"resourceType"_s).toString(), u"Bundle"_s);
        const auto read = decodePacket(told.text.trimmed(), thread, assessment());
        QVERIFY(read);
        QCOMPARE(read->findings.first().value, u"AA_PATCHY"_s);
    }

    void packet_ofAnUnfinishedResponseIsRefused()
    {
        auto unfinished = response(calmPerson);
        unfinished.replace("completed", "in-progress");
        const auto told = run(packetVerb, unfinished);

        QCOMPARE(told.exit, 1);
        QCOMPARE(told.document.value(u"error"_s).toObject().value(u"code"_s).toString(),
                 u"ResponseInvalid"_s);
    }

    void packet_withoutAFileSaysHowItIsUsed()
    {
        QCOMPARE(run({u"fhir"_s, u"packet"_s}).exit, 2);
        QCOMPARE(run(packetVerb + QStringList{u"--name"_s, u"two\nlines"_s}).exit, 2);
    }

    void aSealedPacket_isOpenedByTheClinicAndNamesItsFindings()
    {
        const QTemporaryDir folder;
        const auto path = [&](const QString &name) { return folder.filePath(name); };
        const auto write = [&](const QString &name, QByteArrayView bytes) {
            QFile file(path(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) >= 0;
        };
        const auto device = DeviceIdentity::generate();
        QVERIFY(write(u"card"_s, demoCard(device).bytes));
        QVERIFY(write(u"clinic"_s, device.toText().view()));
        QVERIFY(write(u"client"_s, DeviceIdentity::generate().toText().view()));
        QVERIFY(write(u"bundle"_s, run(packetVerb, response(patchyPerson)).text));

        const auto sealed = run({u"envelope"_s, u"seal"_s, u"--card"_s, path(u"card"_s),
                                 u"--bundle"_s, path(u"bundle"_s), u"--identity"_s,
                                 path(u"client"_s), u"--out"_s, path(u"sealed.age"_s)});
        QCOMPARE(sealed.exit, 0);
        QCOMPARE(run({u"envelope"_s, u"inspect"_s, path(u"sealed.age"_s)}).exit, 0);
        const auto opened = run(
            {u"envelope"_s, u"open"_s, path(u"sealed.age"_s), u"--identity"_s, path(u"clinic"_s)});

        QCOMPARE(opened.exit, 0);
        QCOMPARE(opened.document.value(u"type"_s).toString(), u"consultation"_s);
        const auto content = opened.document.value(u"content"_s).toObject();
        QCOMPARE(content.value(u"day"_s).toString(), u"2026-06-15"_s);
        QVERIFY(content.value(u"sameTables"_s).toBool());
        QCOMPARE(content.value(u"findings"_s)[0].toObject().value(u"value"_s).toString(),
                 u"AA_PATCHY"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliPacket)
#include "tst_clipacket.moc"
