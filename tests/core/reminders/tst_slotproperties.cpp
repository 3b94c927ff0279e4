// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What holds for the reminders of every plan, tried on many drawn at random.

#include "core/reminders/duetasks.h"
#include "tests/core/drawn.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

OpenTaskReader readerOf(const CarePlan &plan, const QList<QDate> &days)
{
    QList<Session> sessions;
    for (const auto &day : days)
        sessions.append({SessionId(), day});
    return {plan,
            sessions,
            {},
            0,
            QDate(2000, 1, 1),
            [](const QDate &, const QDate &) { return Result(QList<Tick>()); }};
}

/// The plan as it is written just before a day begins.
QList<Slot> slotsFrom(const QDate &day, const CarePlan &plan, const QList<QDate> &sessions)
{
    auto reader = readerOf(plan, sessions);
    PlannerInput input;
    input.now = {day.addDays(-1), QTime(23, 59)};
    input.open = [&reader](const QDate &each) { return reader.on(each); };
    input.preferences.on = true;
    return planSlots(input);
}

QList<Slot> before(const QDate &day, QList<Slot> slots)
{
    slots.removeIf([&](const Slot &slot) { return slot.at.day >= day; });
    return slots;
}

QList<Slot> later(QList<Slot> slots, int days)
{
    for (auto &slot : slots) {
        slot.at.day = slot.at.day.addDays(days);
        slot.until.day = slot.until.day.addDays(days);
        slot.id = slot.at.toString();
    }
    return slots;
}

QStringList idsOf(const QList<OpenTask> &tasks)
{
    QStringList ids;
    for (const auto &task : tasks)
        ids.append(task.id);
    return ids;
}

} // namespace

class TestSlotProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void R18_anEarlierSessionMoves_andTheSlotsOfALaterOneStay()
    {
        drawn::Draw draw(1);
        for (int plans = 0; plans < 400; ++plans) {
            const auto plan = draw.plan();
            const auto stays = draw.day();
            const auto was = stays.addDays(-draw.number(1, 90));
            const auto becomes = stays.addDays(-draw.number(1, 90));
            const auto day = stays.addDays(draw.number(0, 60));

            const auto slots = slotsFrom(day, plan, {was, stays});

            QCOMPARE(slotsFrom(day, plan, {becomes, stays}), slots);
            QCOMPARE(slotsFrom(day, plan, {stays}), slots);
        }
    }

    void R18_aLaterSessionMoves_andTheSlotsBeforeItsPreparationStay()
    {
        constexpr int longestPreparation = 20;
        drawn::Draw draw(2);
        for (int plans = 0; plans < 400; ++plans) {
            const auto plan = draw.plan();
            const auto stays = draw.day();
            const auto was = stays.addDays(draw.number(1, 90));
            const auto becomes = stays.addDays(draw.number(1, 90));
            const auto end = std::min(was, becomes).addDays(-longestPreparation);

            const auto slots = before(end, slotsFrom(stays, plan, {was, stays}));

            QCOMPARE(before(end, slotsFrom(stays, plan, {becomes, stays})), slots);
        }
    }

    void movingTheOnlySession_movesEverySlotAsFar()
    {
        drawn::Draw draw(3);
        for (int plans = 0; plans < 400; ++plans) {
            const auto plan = drawn::withoutMonths(draw.plan());
            const auto session = draw.day();
            const auto day = session.addDays(draw.number(-20, 60));
            const int days = draw.number(-400, 400);

            QCOMPARE(slotsFrom(day.addDays(days), plan, {session.addDays(days)}),
                     later(slotsFrom(day, plan, {session}), days));
        }
    }

    void daysReadInAnyOrder_holdTheSame()
    {
        drawn::Draw draw(4);
        for (int plans = 0; plans < 200; ++plans) {
            const auto plan = draw.plan();
            const auto first = draw.day();
            const auto second = first.addDays(draw.number(0, 60));
            auto reader = readerOf(plan, {first, second});
            for (int days = 0; days < 50; ++days) {
                const auto day = first.addDays(draw.number(-30, 300));

                QCOMPARE(idsOf(reader.on(day)), idsOf(readerOf(plan, {first, second}).on(day)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSlotProperties)
#include "tst_slotproperties.moc"
