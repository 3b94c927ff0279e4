// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The C++ side of Android's reminders, on a QJniObject that notes what it is asked. What it noted
// is written down for check_signatures.py.

#include "platform/android/cpp/androidalarms.h"

#include <QFile>
#include <QGuiApplication>
#include <QJniObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

SlotPlan planOf(int days)
{
    SlotPlan plan;
    plan.written = QDateTime({2025, 3, 28}, {12, 0}, Qt::UTC);
    for (int i = 0; i < days; ++i) {
        const WallTime at{QDate(2025, 3, 29).addDays(i), QTime(7, 0)};
        plan.slots.append({.id = at.toString(),
                           .at = at,
                           .until = at.plusMinutes(300),
                           .text = u"checkin"_s,
                           .n = 1});
    }
    return plan;
}

QString facts(const QString &permission, bool exact, bool saving)
{
    return u"{\"permission\":\"%1\",\"exact\":%2,\"saving\":%3,\"exempt\":false,\"maker\":\"demo\"}"_s
        .arg(permission, exact ? u"true"_s : u"false"_s, saving ? u"true"_s : u"false"_s);
}

} // namespace

class TestAndroidAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        fakejni::record().answers = {
            {"directory", m_folder->path()},
            {"health", facts(u"granted"_s, false, false)},
            {"takeTap", u"2025-03-29T07:00"_s},
        };
        m_alarms = std::make_unique<AndroidAlarms>();
        m_before = fakejni::record().calls.size();
    }

    void cleanup() { m_alarms.reset(); }

    void cleanupTestCase()
    {
        QSet<QByteArray> lines;
        for (const auto &call : fakejni::record().calls)
            lines.insert(call.type + ' ' + call.method + ' ' + call.signature + '\n');
        QFile file(QStringLiteral(STIPPLE_JNI_CALLS));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto &line : lines)
            file.write(line);
    }

    void aPlan_isFiledBetweenSettlingTheOldAndThePoke()
    {
        QVERIFY(m_alarms->replaceAll(planOf(3)));

        QCOMPARE(m_alarms->current()->slots, planOf(3).slots);
        QVERIFY(QFile::exists(m_folder->filePath(u"reminders.v1.json"_s)));
        QCOMPARE(calls(), (QStringList{u"settle"_s, u"poke"_s}));
    }

    void R18_anotherPlan_takesThePlaceOfTheOld()
    {
        QVERIFY(m_alarms->replaceAll(planOf(3)));
        QVERIFY(m_alarms->replaceAll(planOf(1)));

        QCOMPARE(m_alarms->current()->slots.size(), 1);
        QCOMPARE(calls(), (QStringList{u"settle"_s, u"poke"_s, u"settle"_s, u"poke"_s}));
    }

    void R26_anEmptyPlan_erasesFileAndEverythingElse()
    {
        QVERIFY(m_alarms->replaceAll(planOf(3)));
        QVERIFY(m_alarms->replaceAll(planOf(0)));

        QCOMPARE(m_alarms->current().error().code, ErrorCode::NotFound);
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QCOMPARE(calls(), (QStringList{u"settle"_s, u"poke"_s, u"erase"_s}));
    }

    void R25_aPlanThatCannotBeWritten_isNotPoked()
    {
        QVERIFY(m_alarms->replaceAll(planOf(3)));
        const QString path = m_folder->filePath(u"reminders.v1.json"_s);
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkdir(path));

        QVERIFY(!m_alarms->replaceAll(planOf(1)));
        QCOMPARE(calls(), (QStringList{u"settle"_s, u"poke"_s, u"settle"_s}));
    }

    void health_speaksTheWordsOfTheGlue_data()
    {
        using Permission = AlarmHealth::Permission;
        QTest::addColumn<QString>("word");
        QTest::addColumn<AlarmHealth::Permission>("permission");
        QTest::newRow("granted") << u"granted"_s << Permission::Granted;
        QTest::newRow("channel") << u"channelOff"_s << Permission::ChannelOff;
        QTest::newRow("not asked") << u"notAsked"_s << Permission::NotAsked;
        QTest::newRow("denied") << u"denied"_s << Permission::Denied;
        QTest::newRow("refused") << u"refused"_s << Permission::Refused;
        QTest::newRow("no answer") << QString() << Permission::Refused;
    }
    void health_speaksTheWordsOfTheGlue()
    {
        QFETCH(const QString, word);
        QFETCH(const AlarmHealth::Permission, permission);
        fakejni::record().answers[QByteArrayLiteral("health")] = facts(word, false, true);

        const auto health = m_alarms->health();
        QVERIFY(health.permission == permission);
        QVERIFY(health.background == AlarmHealth::Background::Saving);
        QVERIFY(!health.pending);
        QCOMPARE(health.maker, u"demo"_s);
    }

    void R12_exactWishedAndRefused_isSaid()
    {
        auto plan = planOf(1);
        QVERIFY(m_alarms->replaceAll(plan));
        QVERIFY(m_alarms->health().precision == AlarmHealth::Precision::Inexact);

        plan.exact = true;
        QVERIFY(m_alarms->replaceAll(plan));
        QVERIFY(m_alarms->health().precision == AlarmHealth::Precision::Refused);

        fakejni::record().answers[QByteArrayLiteral("health")] = facts(u"granted"_s, true, false);
        QVERIFY(m_alarms->health().precision == AlarmHealth::Precision::Exact);
    }

    void health_readsTheReceiversLog()
    {
        QFile log(m_folder->filePath(u"deliveries.v1.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(R"({"k":1,"t":"2025-03-29T06:00:01Z","id":"2025-03-29T07:00","what":"shown"})"
                  "\n{\"k\":2,");
        log.close();

        const auto deliveries = m_alarms->health().deliveries;
        QCOMPARE(deliveries.size(), 1);
        QCOMPARE(deliveries.first().id, u"2025-03-29T07:00"_s);
    }

    void everyWish_hasItsCall()
    {
        using Wish = Alarms::Wish;
        for (const auto wish : {Wish::AskPermission, Wish::NotificationSettings,
                                Wish::ExactAlarmSettings, Wish::BatterySettings, Wish::StartDaemon})
            m_alarms->request(wish);

        QCOMPARE(calls(), (QStringList{u"ask"_s, u"open notifications"_s, u"open exact"_s,
                                       u"open battery"_s, u"poke"_s}));
    }

    void comingBack_mayHaveChangedHealth()
    {
        const QSignalSpy changed(m_alarms.get(), &Alarms::healthChanged);
        const QSignalSpy tapped(m_alarms.get(), &Alarms::tapped);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
        QCOMPARE(changed.count(), 0);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(tapped.count(), 1);
    }

    void aTap_isAskedFor() { QCOMPARE(m_alarms->takeTap(), u"2025-03-29T07:00"_s); }

private:
    /// What was called since the test began, with what follows the context.
    [[nodiscard]] QStringList calls() const
    {
        QStringList names;
        for (const auto &call : fakejni::record().calls.mid(m_before)) {
            auto arguments = call.arguments;
            arguments.removeAll(u"context"_s);
            names.append(QString::fromLatin1(call.method) +
                         (arguments.isEmpty() ? QString() : u' ' + arguments.join(u' ')));
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AndroidAlarms> m_alarms;
    qsizetype m_before = 0;
};

QTEST_MAIN(TestAndroidAlarms)
#include "tst_androidalarms.moc"
