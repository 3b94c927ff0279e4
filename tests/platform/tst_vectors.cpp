// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The golden vectors that the Java glue reads as well.

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/reminders/deliverylog.h"
#include "core/reminders/reconcile.h"
#include "core/reminders/resolve.h"
#include "core/reminders/stamps.h"

#include <QFile>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

json::Array cases(const QString &subject)
{
    QFile file(QStringLiteral(STIPPLE_SOURCE_DIR "/tests/platform/vectors/") + subject +
               u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = json::parse(file.readAll());
    return document && document->value(u"subject").toString() == subject
               ? document->value(u"cases").array()
               : json::Array();
}

void rows(const QString &subject)
{
    QTest::addColumn<int>("index");
    const auto all = cases(subject);
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).value(u"name").toString())) << static_cast<int>(i);
}

json::Value current(const QString &subject)
{
    QFETCH(int, index);
    return cases(subject).at(index);
}

QByteArray text(const json::Value &value)
{
    return json::write(value);
}

json::Value planAsJson(const SlotPlan &plan)
{
    const auto bytes = slotfile::write(plan);
    return bytes ? json::parse(*bytes).valueOr({}) : json::Value();
}

json::Value linesAsJson(const QList<Delivery> &log)
{
    json::Array lines;
    for (const auto &delivery : log)
        lines.append(json::parse(deliverylog::line(delivery)).valueOr({}));
    return lines;
}

FiledPlan filed(const json::Value &file)
{
    if (file.isNull())
        return {};
    const auto plan = slotfile::parse(json::write(file));
    if (!plan)
        return {FiledPlan::State::Unreadable, {}};
    return {FiledPlan::State::Readable, *plan};
}

QList<Delivery> logOf(const json::Value &lines)
{
    QByteArray bytes;
    for (const auto &line : lines.array())
        bytes += json::write(line) + '\n';
    return deliverylog::parse(bytes);
}

json::Value postAsJson(const std::optional<Reconciled::Post> &post)
{
    if (!post)
        return nullptr;
    return json::Object{{u"id"_s, post->slot.id},
                        {u"text"_s, post->slot.text},
                        {u"n"_s, post->slot.n},
                        {u"until"_s, toStamp(post->until)},
                        {u"silent"_s, post->silent}};
}

json::Value armAsJson(const std::optional<Reconciled::Arm> &arm)
{
    if (!arm)
        return nullptr;
    return json::Object{{u"at"_s, toStamp(arm->at)}, {u"exact"_s, arm->exact}};
}

} // namespace

class TestVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolve_data() { rows(u"resolve"_s); }
    void resolve()
    {
        const auto given = current(u"resolve"_s);
        const auto wall = wallTimeFrom(given.value(u"wall").toString());
        const QTimeZone zone(given.value(u"zone").toString().toLatin1());
        QVERIFY(wall && zone.isValid());

        QCOMPARE(toStamp(stipple::resolve(*wall, zone)), given.value(u"instant").toString());
    }

    void slotfile_data() { rows(u"slotfile"_s); }
    void slotfile()
    {
        const auto given = current(u"slotfile"_s);
        auto bytes = given.value(u"bytes").toString().toUtf8();
        if (given.contains(u"padTo"))
            bytes = bytes.leftJustified(given.value(u"padTo").toInt(), ' ');

        const auto plan = slotfile::parse(bytes);

        if (given.contains(u"refused")) {
            QVERIFY(!plan);
            const bool isNewer = given.value(u"refused").toString() == u"newer"_s;
            QCOMPARE(plan.error().code,
                     isNewer ? ErrorCode::UnknownVersion : ErrorCode::FileUnreadable);
            QVERIFY(!plan.error().detail.isEmpty());
        } else {
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
            QCOMPARE(text(planAsJson(*plan)), text(given.value(u"expect")));
        }
    }

    void deliverylog_data() { rows(u"deliverylog"_s); }
    void deliverylog()
    {
        const auto given = current(u"deliverylog"_s);

        const auto log = deliverylog::parse(given.value(u"bytes").toString().toUtf8());

        QCOMPARE(text(linesAsJson(log)), text(given.value(u"expect")));
    }

    void reconcile_data() { rows(u"reconcile"_s); }
    void reconcile()
    {
        const auto given = current(u"reconcile"_s);
        const auto event = eventOf(given.value(u"event").toString());
        const auto now = instantFrom(given.value(u"now").toString());
        QVERIFY(event && now);

        const auto done =
            stipple::reconcile(*event, filed(given.value(u"file")), logOf(given.value(u"log")),
                               {.now = *now,
                                .zone = QTimeZone(given.value(u"zone").toString().toLatin1()),
                                .visible = given.value(u"visible").toStringList(),
                                .canNotify = given.value(u"canNotify").toBool(),
                                .canBeExact = given.value(u"canBeExact").toBool()});

        const json::Object answer{{u"log"_s, linesAsJson(done.log)},
                                  {u"withdraw"_s, json::Value::strings(done.withdraw)},
                                  {u"post"_s, postAsJson(done.post)},
                                  {u"restate"_s, json::Value::strings(done.restate)},
                                  {u"keepAlarm"_s, done.keepAlarm},
                                  {u"arm"_s, armAsJson(done.arm)}};
        QCOMPARE(text(answer), text(given.value(u"expect")));
    }

    void files_areAsciiAndWhole()
    {
        for (const auto &subject :
             {u"resolve"_s, u"slotfile"_s, u"deliverylog"_s, u"reconcile"_s}) {
            QFile file(QStringLiteral(STIPPLE_SOURCE_DIR "/tests/platform/vectors/") + subject +
                       u".json"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) { return byte > 0; }));
            QVERIFY(cases(subject).size() >= 9);
        }
    }
};

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
