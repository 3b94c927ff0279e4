// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/plandiff.h"
#include "tests/core/planbytes.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

using Field = FieldChange::Field;
using Part = PlanChange::Part;
using What = PlanChange::What;

FieldChange field(const PlanChange &change, Field wanted)
{
    for (const auto &each : change.fields) {
        if (each.field == wanted)
            return each;
    }
    return {Field::Title, u"missing"_s, u"missing"_s};
}

} // namespace

class TestPlanDiff : public QObject
{
    Q_OBJECT

    CarePlan m_builtIn;
    CarePlan m_technicians;

private Q_SLOTS:
    void initTestCase()
    {
        const auto content = Content::load();
        QVERIFY(content);
        m_builtIn = content->carePlan;
        const auto plan = PlanFiles(*content).read(planbytes::techniciansOwn());
        QVERIFY(plan);
        m_technicians = *plan;
    }

    void equalPlans_differInNothing() { QVERIFY(planDiff(m_builtIn, m_builtIn).isEmpty()); }

    void everyDifference_isToldFieldByField()
    {
        const auto changes = planDiff(m_builtIn, m_technicians);

        QCOMPARE(changes.size(), 4);
        const auto &rinse = changes.at(0);
        QCOMPARE(rinse.part, Part::Permission);
        QCOMPARE(rinse.what, What::Changed);
        QCOMPARE(rinse.id, u"AC-P01"_s);
        QCOMPARE(rinse.title, u"Rinse with lukewarm water"_s);
        QCOMPARE(rinse.fields.size(), 2);
        QCOMPARE(field(rinse, Field::From).before, QVariant(5));
        QCOMPARE(field(rinse, Field::From).after, QVariant(4));
        QCOMPARE(field(rinse, Field::Note).after, QVariant(u"Water only, as I showed you."_s));

        const auto &call = changes.at(1);
        QCOMPARE(call.part, Part::Task);
        QCOMPARE(call.what, What::Added);
        QCOMPARE(call.id, u"DEMO-CALL"_s);
        QVERIFY(field(call, Field::Title).before.isNull());
        QCOMPARE(field(call, Field::Title).after, QVariant(u"Call the demo clinic"_s));
        QCOMPARE(field(call, Field::Frequency).after, QVariant(u"once"_s));
        QCOMPARE(field(call, Field::Every).before, QVariant(u"missing"_s));

        const auto &water = changes.at(2);
        QCOMPARE(water.what, What::Removed);
        QCOMPARE(water.id, u"T-WATER"_s);
        QCOMPARE(field(water, Field::To).before, QVariant(14));
        QVERIFY(field(water, Field::To).after.isNull());

        const auto &whole = changes.at(3);
        QCOMPARE(whole.part, Part::Plan);
        QCOMPARE(field(whole, Field::Author).after, QVariant(u"Demo technician"_s));
        QCOMPARE(field(whole, Field::Version).after, QVariant(2));
    }

    void backwards_isTheSameTurnedRound()
    {
        const auto there = planDiff(m_builtIn, m_technicians);
        const auto back = planDiff(m_technicians, m_builtIn);

        QCOMPARE(back.size(), there.size());
        QCOMPARE(field(back.at(0), Field::From).before, QVariant(4));
        QCOMPARE(back.at(1).id, u"T-WATER"_s);
        QCOMPARE(back.at(1).what, What::Added);
        QCOMPARE(back.at(2).what, What::Removed);
    }

    void order_followsTheDays()
    {
        auto later = m_builtIn;
        for (auto &task : later.tasks)
            task.priority = Priority::May;
        const auto changes = planDiff(m_builtIn, later);

        QVERIFY(changes.size() > 10);
        int day = later.task(changes.constFirst().id)->days.from;
        for (const auto &change : changes) {
            const int from = later.task(change.id)->days.from;
            QVERIFY2(from >= day, qPrintable(change.id));
            day = from;
        }
    }

    void everyPart_isLookedAt()
    {
        auto other = m_builtIn;
        other.phases[0].days.from = -21;
        other.phases.last().days.to = 99;
        other.rules[0].text = u"other"_s;
        other.spacing.usualDays = 21;
        other.topUp.checkMonth = 30;
        other.bloodPauses.removeFirst();
        other.longestShift = 5;
        other.tasks[0].rhythm.kind = Rhythm::Kind::OnDays;
        other.tasks[0].rhythm.days = {0, 2};

        const auto changes = planDiff(m_builtIn, other);

        QList<Part> parts;
        for (const auto &change : changes)
            parts.append(change.part);
        QCOMPARE(parts, (QList{Part::Task, Part::Phase, Part::Phase, Part::Rule, Part::Spacing,
                               Part::TopUp, Part::BloodPause, Part::Plan}));
        QCOMPARE(field(changes.at(0), Field::OnDays).after, QVariant::fromValue(QList{0, 2}));
        QVERIFY(field(changes.at(2), Field::To).before.isNull());
        QCOMPARE(field(changes.at(2), Field::To).after, QVariant(99));
    }
};

QTEST_GUILESS_MAIN(TestPlanDiff)
#include "tst_plandiff.moc"
