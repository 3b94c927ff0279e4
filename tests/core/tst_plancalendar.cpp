// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/plancalendar.h"
#include "tests/core/planbytes.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate sessionDay(2025, 3, 10);
const CalendarChoice everythingNamed{.from = {}, .scabShift = 0, .named = true};

QList<QDate> daysOf(const QList<CalendarEvent> &events, const QString &summary)
{
    QList<QDate> days;
    for (const auto &event : events) {
        if (event.summary.contains(summary))
            days.append(event.from);
    }
    return days;
}

QStringList uids(const QList<CalendarEvent> &events)
{
    QStringList uids;
    for (const auto &event : events)
        uids.append(event.uid);
    return uids;
}

} // namespace

class TestPlanCalendar : public QObject
{
    Q_OBJECT

    CarePlan m_plan;
    QList<Session> m_sessions{{SessionId::random(), sessionDay.addDays(14)},
                              {SessionId::random(), sessionDay}};

    [[nodiscard]] QList<CalendarEvent> calendar(const QList<Session> &sessions,
                                                const CalendarChoice &choice = {}) const
    {
        return planCalendar(m_plan, m_plan.phrases, sessions, choice);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto content = Content::load();
        QVERIFY(content);
        m_plan = content->carePlan;
    }

    void sessionsPermissionsAndMilestones_haveTheirDays()
    {
        const auto events = calendar(m_sessions, everythingNamed);

        QCOMPARE(daysOf(events, u"Session 1"_s), QList{sessionDay});
        QCOMPARE(daysOf(events, u"Session 2"_s), QList{sessionDay.addDays(14)});
        QCOMPARE(daysOf(events, u"Rinse with lukewarm water"_s),
                 (QList{sessionDay.addDays(5), sessionDay.addDays(19)}));
        QCOMPARE(daysOf(events, u"Swimming"_s), QList{sessionDay.addDays(44)});
        const auto last = sessionDay.addDays(14);
        QCOMPARE(daysOf(events, u"Top-up talk"_s), QList{last.addMonths(24)});
        QCOMPARE(daysOf(events, u"Top-up check"_s),
                 (QList{last.addMonths(36), last.addMonths(48), last.addMonths(60)}));
        QVERIFY(std::is_sorted(
            events.cbegin(), events.cend(),
            [](const CalendarEvent &a, const CalendarEvent &b) { return a.from < b.from; }));
        for (const auto &event : events)
            QCOMPARE(event.busy, event.summary.startsWith(u"Session"_s));
    }

    void unlessAskedFor_nothingTellsWhatItIsAbout()
    {
        auto theirs = m_plan;
        theirs.phrases.calendarSession = u"Scalp"_s;
        const auto events = planCalendar(theirs, m_plan.phrases, m_sessions, {});

        QSet<QString> words;
        for (const auto &event : events) {
            words.insert(event.summary);
            QVERIFY(event.description.isEmpty());
            QVERIFY(!event.uid.contains(u"AC-"_s));
        }
        QCOMPARE(words, (QSet<QString>{u"Appointment"_s, u"Something new from today"_s,
                                       u"Something to do today"_s}));
    }

    void named_andNeutral_haveTheSameDaysAndUids()
    {
        const auto neutral = calendar(m_sessions);
        const auto named = calendar(m_sessions, everythingNamed);

        QCOMPARE(uids(named), uids(neutral));
        const auto ids = uids(neutral);
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size());
    }

    void movedSession_movesItsEventsAndKeepsTheirUids()
    {
        const QList<Session> before{{SessionId::random(), sessionDay}};
        const QList<Session> after{{before.constFirst().id, sessionDay.addDays(3)}};

        const auto first = calendar(before);
        const auto second = calendar(after);

        auto ids = uids(first);
        auto movedIds = uids(second);
        std::sort(ids.begin(), ids.end());
        std::sort(movedIds.begin(), movedIds.end());
        QCOMPARE(movedIds, ids);
        QCOMPARE(second.constFirst().from, sessionDay.addDays(3));
    }

    void fromADay_leavesOutWhatIsPast_andScabsMoveOnlyTheirOwnSession()
    {
        const auto today = sessionDay.addDays(4);
        const auto events = calendar(m_sessions, {.from = today, .scabShift = 2, .named = true});

        for (const auto &event : events)
            QVERIFY(event.from >= today);
        QCOMPARE(daysOf(events, u"Rinse with lukewarm water"_s),
                 (QList{sessionDay.addDays(7), sessionDay.addDays(19)}));
    }

    void withoutSessions_thereIsNothing() { QVERIFY(calendar({}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestPlanCalendar)
#include "tst_plancalendar.moc"
