// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/careservice.h"
#include "core/content/planfile.h"
#include "platform/fake/fakeclock.h"
#include "tests/fakes/fakecarerepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate sessionDay(2025, 3, 10);

bool isDue(const DayPlan &plan, const QString &id)
{
    return std::any_of(plan.tasks.cbegin(), plan.tasks.cend(),
                       [&](const DueTask &task) { return task.id == id; });
}

} // namespace

class TestCareService : public QObject
{
    Q_OBJECT

    Content m_content;
    PlanFiles m_reader{m_content};

private Q_SLOTS:
    void initTestCase()
    {
        auto content = Content::load();
        QVERIFY(content);
        m_content = *std::move(content);
    }

    void addSession_isNumberedByDay()
    {
        FakeCareRepository repository;
        FakeClock clock(sessionDay);
        CareService care(repository, m_content.carePlan, m_reader, clock);
        QSignalSpy changed(&care, &CareService::changed);

        const auto second = care.addSession(sessionDay.addDays(14));
        const auto first = care.addSession(sessionDay);

        QVERIFY(first && second);
        QCOMPARE(changed.size(), 2);
        const auto sessions = care.sessions();
        QVERIFY(sessions);
        QCOMPARE(sessions->size(), 2);
        QCOMPARE(sessions->first().id, *first);
        QCOMPARE(sessions->first().number, 1);
        QCOMPARE(sessions->last().number, 2);
    }

    void addSession_twiceOnADay_isRefused()
    {
        FakeCareRepository repository;
        FakeClock clock(sessionDay);
        CareService care(repository, m_content.carePlan, m_reader, clock);
        QVERIFY(care.addSession(sessionDay));
        QSignalSpy changed(&care, &CareService::changed);

        QCOMPARE(care.addSession(sessionDay).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(care.addSession(QDate()).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(repository.sessionRows.size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    void removeSession_takesItsDaysAway()
    {
        FakeCareRepository repository;
        FakeClock clock(sessionDay);
        CareService care(repository, m_content.carePlan, m_reader, clock);
        const auto id = care.addSession(sessionDay);
        QVERIFY(id);

        QVERIFY(care.removeSession(*id));

        QVERIFY(!care.day(sessionDay)->dayNumber);
        QCOMPARE(care.removeSession(*id).error().code, ErrorCode::NotFound);
    }

    void tick_isKeptForItsDayOnly()
    {
        FakeCareRepository repository;
        FakeClock clock(sessionDay.addDays(2));
        CareService care(repository, m_content.carePlan, m_reader, clock);
        QVERIFY(care.addSession(sessionDay));
        QSignalSpy changed(&care, &CareService::changed);

        QVERIFY(care.setTicked(sessionDay.addDays(2), u"T-KEEPDRY"_s, true));

        QCOMPARE(changed.size(), 1);
        QCOMPARE(*care.ticked(sessionDay.addDays(2)), QSet<QString>{u"T-KEEPDRY"_s});
        QVERIFY(care.ticked(sessionDay.addDays(1))->isEmpty());
        QVERIFY(isDue(*care.day(sessionDay.addDays(3)), u"T-KEEPDRY"_s));
        QVERIFY(care.setTicked(sessionDay.addDays(2), u"T-KEEPDRY"_s, false));
        QVERIFY(care.ticked(sessionDay.addDays(2))->isEmpty());
    }

    void tick_ofTomorrowOrOfNothing_isRefused()
    {
        FakeCareRepository repository;
        FakeClock clock(sessionDay);
        CareService care(repository, m_content.carePlan, m_reader, clock);
        QVERIFY(care.addSession(sessionDay));

        const auto tomorrow = care.setTicked(sessionDay.addDays(1), u"T-KEEPDRY"_s, true);
        const auto nothing = care.setTicked(sessionDay, u"T-NONE"_s, true);

        QCOMPARE(tomorrow.error().code, ErrorCode::DateInFuture);
        QCOMPARE(nothing.error().code, ErrorCode::NotFound);
        QVERIFY(repository.tickRows.isEmpty());
    }

    void once_isGoneTheDayAfterItWasTicked()
    {
        FakeCareRepository repository;
        FakeClock clock(sessionDay.addDays(40));
        CareService care(repository, m_content.carePlan, m_reader, clock);
        QVERIFY(care.addSession(sessionDay));
        QVERIFY(isDue(*care.day(sessionDay.addDays(33)), u"T-ASSESS"_s));

        QVERIFY(care.setTicked(sessionDay.addDays(32), u"T-ASSESS"_s, true));

        QVERIFY2(isDue(*care.day(sessionDay.addDays(32)), u"T-ASSESS"_s), "its own day shows it");
        QVERIFY(!isDue(*care.day(sessionDay.addDays(33)), u"T-ASSESS"_s));
        QVERIFY(isDue(*care.day(sessionDay.addDays(31)), u"T-ASSESS"_s));
    }

    void monthly_comesBackAfterItWasTicked()
    {
        FakeCareRepository repository;
        FakeClock clock(sessionDay.addMonths(6));
        CareService care(repository, m_content.carePlan, m_reader, clock);
        QVERIFY(care.addSession(sessionDay));

        QVERIFY(care.setTicked(sessionDay.addMonths(3), u"AC-L08"_s, true));

        QVERIFY(!isDue(*care.day(sessionDay.addMonths(3).addDays(1)), u"AC-L08"_s));
        QVERIFY(isDue(*care.day(sessionDay.addMonths(4)), u"AC-L08"_s));

        // A booked session opens a task of many months; older ticks of others are read with it.
        QVERIFY(care.addSession(sessionDay.addMonths(10)));
        const auto later = care.day(sessionDay.addMonths(4).addDays(1));
        QVERIFY(isDue(*later, u"AC-B14"_s));
        QVERIFY(isDue(*later, u"AC-L08"_s));
    }

    void failure_isHandedOnAndNothingIsAnnounced()
    {
        FakeCareRepository repository;
        FakeClock clock(sessionDay);
        CareService care(repository, m_content.carePlan, m_reader, clock);
        repository.failure = Error{ErrorCode::Locked, {}};
        QSignalSpy changed(&care, &CareService::changed);

        QCOMPARE(care.sessions().error().code, ErrorCode::Locked);
        QCOMPARE(care.addSession(sessionDay).error().code, ErrorCode::Locked);
        QCOMPARE(care.day(sessionDay).error().code, ErrorCode::Locked);
        QCOMPARE(care.ticked(sessionDay).error().code, ErrorCode::Locked);
        QCOMPARE(care.setTicked(sessionDay, u"T-KEEPDRY"_s, true).error().code, ErrorCode::Locked);
        QCOMPARE(care.removeSession(SessionId::random()).error().code, ErrorCode::Locked);
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCareService)
#include "tst_careservice.moc"
