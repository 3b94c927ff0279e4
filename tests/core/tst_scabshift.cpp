// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/content.h"
#include "core/guidance/scabshift.h"

#include <QTest>

using namespace stipple;

namespace {

EarlierSymptoms scabsOn(int day, int percent)
{
    EarlierSymptoms log;
    log.dayNumber = day;
    log.symptoms.scabs = percent;
    return log;
}

} // namespace

class TestScabShift : public QObject
{
    Q_OBJECT

    HealingTable m_table;

private Q_SLOTS:
    void initTestCase()
    {
        const auto content = Content::load();
        QVERIFY(content);
        m_table = content->guidance.healing;
    }

    void nothingLogged_shiftsNothing()
    {
        QCOMPARE(scabShift(m_table, {}), 0);
        QCOMPARE(scabShift(m_table, {{20, {}}}), 0);
    }

    void scabsWhileTheyAreUsual_shiftNothing()
    {
        QCOMPARE(scabShift(m_table, {scabsOn(4, 80), scabsOn(13, 10)}), 0);
    }

    void scabsOnDayFourteen_shiftByOneDay() { QCOMPARE(scabShift(m_table, {scabsOn(14, 10)}), 1); }

    void scabsThatFellLate_keepTheShift()
    {
        QCOMPARE(scabShift(m_table, {scabsOn(17, 20), scabsOn(16, 30), scabsOn(19, 0)}), 4);
    }

    void tableWithoutBands_shiftsNothing() { QCOMPARE(scabShift({}, {scabsOn(20, 50)}), 0); }
};

QTEST_GUILESS_MAIN(TestScabShift)
#include "tst_scabshift.moc"
