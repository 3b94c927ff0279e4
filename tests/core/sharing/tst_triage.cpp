// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/triage.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 1, 9), QTime(7, 0), Qt::UTC);

TriageFacts facts(Level level, int unreviewed, int hoursWaiting)
{
    TriageFacts made;
    made.thread = ThreadId::random();
    made.level = level;
    if (level != Level::Normal)
        made.advice.append({.code = CaseReason::Code::Advice,
                            .advice = u"RF-01"_s,
                            .title = u"A headline"_s,
                            .level = level,
                            .number = 0});
    made.unreviewed = unreviewed;
    made.lastReceived = now.addSecs(-3600LL * hoursWaiting);
    if (unreviewed > 0)
        made.waitingSince = made.lastReceived;
    made.verified = true;
    return made;
}

QList<ThreadId> order(const QList<TriageRow> &rows)
{
    QList<ThreadId> ids;
    for (const auto &row : rows)
        ids.append(row.thread);
    return ids;
}

/// Cases of every kind, the same for the same `seed`.
QList<TriageFacts> many(int count, unsigned seed)
{
    std::mt19937 random(seed);
    QList<TriageFacts> cases;
    for (int i = 0; i < count; ++i)
        cases.append(facts(static_cast<Level>(random() % 5), static_cast<int>(random() % 3),
                           static_cast<int>(random() % 200)));
    return cases;
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urgency_goesBeforeWaitingAndWaitingBeforeTheRest()
    {
        const auto emergency = facts(Level::Emergency, 1, 0);
        const auto doctor = facts(Level::DoctorUrgent, 1, 100);
        const auto overdue = facts(Level::Normal, 1, 100);
        const auto longer = facts(Level::Normal, 1, 5);
        const auto shorter = facts(Level::Normal, 1, 1);
        const auto reviewed = facts(Level::Normal, 0, 1);

        const auto rows = triage({reviewed, shorter, overdue, doctor, longer, emergency}, now);

        QCOMPARE(order(rows), (QList<ThreadId>{emergency.thread, doctor.thread, overdue.thread,
                                               longer.thread, shorter.thread, reviewed.thread}));
        QVERIFY(rows[2].overdue);
        QVERIFY(!rows[3].overdue);
        QVERIFY(!rows[5].needsAttention);
    }

    void patience_endsSoonerTheMoreUrgent()
    {
        QVERIFY(triage({facts(Level::Emergency, 1, 1)}, now).first().overdue);
        QVERIFY(!triage({facts(Level::DoctorUrgent, 1, 3)}, now).first().overdue);
        QVERIFY(triage({facts(Level::DoctorUrgent, 1, 4)}, now).first().overdue);
        QVERIFY(!triage({facts(Level::Normal, 1, 71)}, now).first().overdue);
        QVERIFY(triage({facts(Level::Normal, 1, 72)}, now).first().overdue);
    }

    void clockSetBack_makesNothingOverdueAndLosesNothing()
    {
        const auto rows = triage({facts(Level::Normal, 1, -500)}, now);

        QCOMPARE(rows.size(), 1);
        QVERIFY(!rows.first().overdue);
        QVERIFY(rows.first().needsAttention);
    }

    void reasons_beginWithTheMostUrgentAdvice()
    {
        auto mixed = facts(Level::DoctorUrgent, 2, 10);
        mixed.advice.prepend({.code = CaseReason::Code::Advice,
                              .advice = u"RF-09"_s,
                              .title = {},
                              .level = Level::Technician,
                              .number = 0});
        mixed.newPhotos = 3;
        mixed.missing = 1;
        mixed.held = 1;
        mixed.verified = false;

        const auto reasons = triage({mixed}, now).first().reasons;

        QList<CaseReason::Code> codes;
        for (const auto &reason : reasons)
            codes.append(reason.code);
        using Code = CaseReason::Code;
        QCOMPARE(codes,
                 (QList<Code>{Code::Advice, Code::Advice, Code::Held, Code::Overdue,
                              Code::Unreviewed, Code::NewPhotos, Code::Gap, Code::Unverified}));
        QCOMPARE(reasons[0].level, Level::DoctorUrgent);
        QCOMPARE(reasons[1].level, Level::Technician);
        QCOMPARE(reasons[3].number, 10);
    }

    void heldCase_needsAttentionThoughAllWasReviewed()
    {
        auto held = facts(Level::Normal, 0, 200);
        held.held = 1;
        const auto other = facts(Level::Normal, 0, 1);

        QCOMPARE(triage({other, held}, now).first().thread, held.thread);
    }

    void order_isTheSameWhateverTheOrderOfCases()
    {
        auto cases = many(2000, 1);
        const auto expected = triage(cases, now);
        std::mt19937 random(2);
        for (int i = 0; i < 5; ++i) {
            std::shuffle(cases.begin(), cases.end(), random);
            QCOMPARE(triage(cases, now), expected);
        }
    }

    void nobody_isLostOrDoubled()
    {
        const auto cases = many(1000, 3);
        auto ids = order(triage(cases, now));
        QCOMPARE(ids.size(), cases.size());
        std::sort(ids.begin(), ids.end());
        QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
    }

    void noCase_isAnEmptyInbox() { QVERIFY(triage({}, now).isEmpty()); }

    void fiveThousandCases()
    {
        const auto cases = many(5000, 4);
        QBENCHMARK
        {
            QCOMPARE(triage(cases, now).size(), cases.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
