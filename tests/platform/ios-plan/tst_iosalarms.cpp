// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecentre.h"
#include "platform/fake/fakeclock.h"
#include "platform/ios/iosalarms.h"

#include <QGuiApplication>
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
    plan.written = QDateTime({2025, 3, 28}, {18, 0}, Qt::UTC);
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

} // namespace

class TestIosAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<FakeCentre>();
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup() { m_alarms.reset(); }

    void aPlan_isComparedFollowedAndReadBack()
    {
        const QSignalSpy changed(m_alarms.get(), &Alarms::healthChanged);
        QVERIFY(m_alarms->replaceAll(planOf(3)));
        QVERIFY(!m_alarms->health().pending);
        settle();

        QCOMPARE(m_centre->state.pending.size(), 3U);
        QCOMPARE(m_centre->reads, 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_alarms->current()->slots.size(), 3);
        QCOMPARE(m_alarms->health().pending->size(), 3);
        QCOMPARE(m_alarms->health().pending->first().toString(Qt::ISODate),
                 u"2025-03-29T06:00:00Z"_s);
        QVERIFY(m_alarms->health().history == AlarmHealth::History::NotReported);
    }

    void twoPlansAtOnce_theLastIsInForceAndNothingTwice()
    {
        QVERIFY(m_alarms->replaceAll(planOf(3)));
        QVERIFY(m_alarms->replaceAll(planOf(2)));
        QVERIFY(m_alarms->replaceAll(planOf(1)));
        settle();
        QCOMPARE(m_centre->state.pending.size(), 1U);
    }

    void R14_comingToTheFront_fillsUpWhatTheSystemLost()
    {
        QVERIFY(m_alarms->replaceAll(planOf(3)));
        settle();
        m_centre->state.pending.clear();
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        settle();
        QCOMPARE(m_centre->state.pending.size(), 3U);
    }

    void theNextRunOfTheApp_knowsThePlanInForce()
    {
        QVERIFY(m_alarms->replaceAll(planOf(3)));
        settle();
        start();
        QCOMPARE(m_alarms->current()->slots.size(), 3);
        m_alarms->refresh();
        settle();
        QCOMPARE(m_centre->state.pending.size(), 3U);
    }

    void R25_aPlanThatCannotBeReadOrWritten_leavesWhatIsPending()
    {
        QVERIFY(m_alarms->replaceAll(planOf(3)));
        settle();
        const QString path = m_folder->filePath(u"reminders.v1.json"_s);
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkdir(path));
        QVERIFY(!m_alarms->replaceAll(planOf(1)));
        m_alarms->refresh();
        settle();
        QCOMPARE(m_centre->state.pending.size(), 3U);
    }

    void R26_anEmptyPlan_takesEverythingBack()
    {
        QVERIFY(m_alarms->replaceAll(planOf(3)));
        settle();
        m_centre->state.delivered = {"2025-03-28T07:00"};
        QVERIFY(m_alarms->replaceAll(planOf(0)));
        settle();
        QVERIFY(m_centre->state.pending.empty());
        QVERIFY(m_centre->state.delivered.empty());
        QCOMPARE(m_alarms->current().error().code, ErrorCode::NotFound);
    }

    void R11_theQuestionIsPutOnce_thenTheSettingsOpen()
    {
        m_alarms->request(Alarms::Wish::AskPermission);
        settle();
        QVERIFY(m_alarms->health().permission == AlarmHealth::Permission::Refused);
        m_alarms->request(Alarms::Wish::AskPermission);
        QCOMPARE(m_centre->questions, 1);
        QCOMPARE(m_centre->settingsOpened, 1);
    }

    void aTap_isAskedForOnce()
    {
        const QSignalSpy tapped(m_alarms.get(), &Alarms::tapped);
        m_centre->tap("2025-03-29T07:00");
        QCoreApplication::processEvents();
        QCOMPARE(tapped.count(), 1);
        QCOMPARE(m_alarms->takeTap(), u"2025-03-29T07:00"_s);
        QVERIFY(m_alarms->takeTap().isEmpty());
    }

    void anAnswerAfterTheEnd_goesNowhere()
    {
        QVERIFY(m_alarms->replaceAll(planOf(3)));
        m_alarms.reset();
        settle();
        QVERIFY(m_centre->state.pending.empty());
    }

private:
    void start()
    {
        m_alarms = std::make_unique<IosAlarms>(*m_centre, m_clock, m_words, m_folder->path());
    }

    void settle()
    {
        do
            QCoreApplication::processEvents();
        while (m_centre->answer());
        QCoreApplication::processEvents();
    }

    FakeClock m_clock{QDateTime({2025, 3, 28}, {18, 0}, Qt::UTC), QTimeZone("Europe/Berlin")};
    ReminderWords m_words;
    std::unique_ptr<FakeCentre> m_centre;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<IosAlarms> m_alarms;
};

QTEST_MAIN(TestIosAlarms)
#include "tst_iosalarms.moc"
