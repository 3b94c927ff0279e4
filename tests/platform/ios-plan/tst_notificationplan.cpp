// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What iOS is told, scenario by scenario. Whether it then does as told only a device shows.

#include "platform/ios/notificationplan.h"

#include "core/reminders/resolve.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

const QDateTime evening({2025, 3, 28}, {18, 0}, Qt::UTC);

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

Slot slotAt(const QDate &day, const QTime &time, const QString &text = u"checkin"_s)
{
    const WallTime at{day, time};
    return {.id = at.toString(), .at = at, .until = at.plusMinutes(300), .text = text, .n = 1};
}

SlotPlan daily(const QDate &first, int days)
{
    SlotPlan plan;
    plan.written = evening;
    for (int i = 0; i < days; ++i)
        plan.slots.append(slotAt(first.addDays(i), QTime(7, 0)));
    return plan;
}

std::vector<ios::Request> requests(const SlotPlan &plan, const QTimeZone &device = berlin(),
                                   const QDateTime &now = evening)
{
    return notificationplan::requests(plan, device, now, ReminderWords());
}

/// When a phone in `device` shows the request: its reading of the clock, there or in its own zone.
QString firing(const ios::Request &request, const QTimeZone &device)
{
    const auto zone = request.zone.empty() ? device : QTimeZone(request.zone.c_str());
    const WallTime wall{QDate(request.year, request.month, request.day),
                        QTime(request.hour, request.minute)};
    return resolve(wall, zone).toString(Qt::ISODate);
}

ios::State holding(const std::vector<ios::Request> &requests)
{
    ios::State state;
    for (const auto &request : requests)
        state.pending.push_back({request.id, request.print, 1});
    return state;
}

ios::Orders changes(const SlotPlan &plan, const ios::State &state, const QDateTime &now = evening)
{
    return notificationplan::changes(requests(plan, berlin(), now), state, plan, berlin(), now);
}

QStringList ids(const std::vector<std::string> &list)
{
    QStringList ids;
    for (const auto &id : list)
        ids.append(QString::fromStdString(id));
    return ids;
}

QStringList ids(const std::vector<ios::Request> &list)
{
    QStringList ids;
    for (const auto &request : list)
        ids.append(QString::fromStdString(request.id));
    return ids;
}

} // namespace

class TestNotificationPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void R1_sevenInTheMorning_onceADayAcrossTheChangeOfClocks()
    {
        const auto made = requests(daily({2025, 3, 29}, 3));
        QCOMPARE(made.size(), 3U);
        QCOMPARE(firing(made[0], berlin()), u"2025-03-29T06:00:00Z"_s);
        QCOMPARE(firing(made[1], berlin()), u"2025-03-30T05:00:00Z"_s);
        QCOMPARE(firing(made[2], berlin()), u"2025-03-31T05:00:00Z"_s);
    }

    void R2_anHourThatDoesNotExist_isShiftedBeforeItIsHandedOver()
    {
        SlotPlan plan;
        plan.slots.append(slotAt({2025, 3, 30}, {2, 30}));
        for (const auto &zone : {QString(), u"Europe/Berlin"_s}) {
            plan.zone = zone;
            const auto made = requests(plan);
            QCOMPARE(made.size(), 1U);
            QCOMPARE(made[0].id, std::string("2025-03-30T02:30"));
            QCOMPARE(made[0].hour, 3);
            QCOMPARE(made[0].minute, 30);
        }
    }

    void R2_aDayThatNeverWas_isTheNext()
    {
        SlotPlan plan;
        plan.slots.append(slotAt({2011, 12, 30}, {7, 0}));
        const auto made =
            requests(plan, QTimeZone("Pacific/Apia"), QDateTime({2011, 12, 29}, {12, 0}, Qt::UTC));
        QCOMPARE(made[0].day, 31);
        QCOMPARE(made[0].hour, 7);
    }

    void R4_localTimeFloats_homeTimeIsFixed()
    {
        auto plan = daily({2025, 3, 29}, 1);
        QCOMPARE(firing(requests(plan).front(), QTimeZone("America/New_York")),
                 u"2025-03-29T11:00:00Z"_s);
        plan.zone = u"Europe/Berlin"_s;
        QCOMPARE(firing(requests(plan).front(), QTimeZone("America/New_York")),
                 u"2025-03-29T06:00:00Z"_s);
        plan.zone = u"Mars/Olympus"_s;
        QCOMPARE(requests(plan).front().zone, std::string());
    }

    void R14_thirtyDaysOfThree_areSixtyAndTheLastOneGoesOn()
    {
        SlotPlan plan;
        for (int i = 0; i < 60; ++i)
            plan.slots.append(slotAt(QDate(2025, 3, 29).addDays(i / 3), QTime(7 + 4 * (i % 3), 0)));
        plan.slots.append(slotAt({2025, 4, 18}, {7, 0}, u"continue"_s));
        const auto made = requests(plan);
        QCOMPARE(made.size(), 61U);
        QCOMPARE(made.back().body, std::string("reminder.continue"));
    }

    void R14_moreThanTheSystemKeeps_loseTheirMiddleNotTheirEnd()
    {
        auto plan = daily({2025, 3, 29}, 90);
        plan.slots.last().text = u"continue"_s;
        const auto made = requests(plan);
        QCOMPARE(made.size(), 64U);
        QCOMPARE(made[62].id, std::string("2025-05-30T07:00"));
        QCOMPARE(made[63].id, plan.slots.last().id.toStdString());
    }

    void R14_openedAgain_theSixtyFifthIsFilledUp()
    {
        const auto plan = daily({2025, 3, 29}, 65);
        const auto first = requests(plan);
        const auto later = evening.addDays(2);
        auto state = holding(first);
        state.pending.erase(state.pending.begin(), state.pending.begin() + 2); // fired
        const auto orders = changes(plan, state, later);
        QCOMPARE(ids(orders.add), QStringList{u"2025-05-31T07:00"_s});
        QVERIFY(orders.forget.empty());
    }

    void R18_theSessionMoved_nothingOfTheOldPlanStays()
    {
        const auto before = daily({2025, 3, 29}, 3);
        auto after = daily({2025, 3, 31}, 3);
        auto state = holding(requests(before));
        state.delivered = {"2025-03-28T07:00"};

        const auto orders = changes(after, state);
        QCOMPARE(ids(orders.forget), (QStringList{u"2025-03-29T07:00"_s, u"2025-03-30T07:00"_s}));
        QCOMPARE(ids(orders.add), (QStringList{u"2025-04-01T07:00"_s, u"2025-04-02T07:00"_s}));
        QCOMPARE(ids(orders.withdraw), QStringList{u"2025-03-28T07:00"_s});
    }

    void R18_theSamePlan_changesNothing()
    {
        const auto plan = daily({2025, 3, 29}, 3);
        const auto orders = changes(plan, holding(requests(plan)));
        QVERIFY(orders.forget.empty());
        QVERIFY(orders.add.empty());
        QVERIFY(orders.withdraw.empty());
    }

    void R15_whatIsDoneIsWithdrawn_whatIsStillOpenStays()
    {
        const auto plan = daily({2025, 3, 29}, 2);
        ios::State state;
        state.delivered = {"2025-03-29T07:00", "2025-03-29T06:00"};
        const QDateTime open({2025, 3, 29}, {7, 0}, Qt::UTC);
        QCOMPARE(ids(changes(plan, state, open).withdraw), QStringList{u"2025-03-29T06:00"_s});
        const QDateTime past({2025, 3, 29}, {11, 0}, Qt::UTC);
        QCOMPARE(changes(plan, state, past).withdraw.size(), 2U);
    }

    void R21_thePhonesLanguage_isResolvedWhenItIsShown()
    {
        const auto made = requests(daily({2025, 3, 29}, 1)).front();
        QVERIFY(made.isKey);
        QCOMPARE(made.title, std::string("reminder.title"));
        QCOMPARE(made.body, std::string("reminder.checkin"));
    }

    void R21_anotherLanguageInTheApp_armsAgainWithItsWords()
    {
        auto plan = daily({2025, 3, 29}, 1);
        const auto before = requests(plan);
        plan.lang = u"en"_s;
        const auto made = requests(plan).front();
        QVERIFY(!made.isKey);
        QCOMPARE(made.body, std::string("Time for your check-in"));

        const auto orders = changes(plan, holding(before));
        QCOMPARE(orders.forget.size(), 1U);
        QCOMPARE(orders.add.size(), 1U);
    }

    void R22_anotherCalendarAndOtherDigits_areTheSameRequests()
    {
        const auto plain = requests(daily({2025, 3, 29}, 3));
        for (const auto *name : {"th-TH", "ar-EG", "fa-IR"}) {
            QLocale::setDefault(QLocale(QLatin1StringView(name)));
            const auto other = requests(daily({2025, 3, 29}, 3));
            for (std::size_t i = 0; i < plain.size(); ++i) {
                QCOMPARE(other[i].print, plain[i].print);
                QCOMPARE(other[i].year, 2025);
            }
        }
    }

    void R23_aCanaryInThePlan_isInNoRequest()
    {
        auto plan = daily({2025, 3, 29}, 1);
        plan.slots.first().text = u"canary"_s; // no key that is known
        for (const auto &lang : {QString(), u"en"_s}) {
            plan.lang = lang;
            const auto made = requests(plan).front();
            for (const auto &text : {made.id, made.print, made.zone, made.title, made.body})
                QVERIFY2(text.find("canary") == std::string::npos, text.c_str());
        }
    }

    void R23_hidden_showsTheNameAlone()
    {
        auto plan = daily({2025, 3, 29}, 1);
        plan.lock = LockScreen::Hidden;
        const auto made = requests(plan).front();
        QCOMPARE(made.title, std::string());
        QCOMPARE(made.body, std::string("reminder.title"));
    }

    void R26_allOff_forgetsAndWithdrawsEverything()
    {
        auto state = holding(requests(daily({2025, 3, 29}, 3)));
        state.delivered = {"2025-03-28T07:00"};
        const auto orders = changes(SlotPlan(), state);
        QCOMPARE(orders.forget.size(), 3U);
        QCOMPARE(orders.withdraw.size(), 1U);
        QVERIFY(orders.add.empty());
    }
};

QTEST_GUILESS_MAIN(TestNotificationPlan)
#include "tst_notificationplan.moc"
