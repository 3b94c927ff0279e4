// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Every rule of the tables that the plan is made from is in it, with the sources, the range
// between clinics and the mark of a convention that its table gives.

#include "core/content/content.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

/// What the tables say of one rule.
struct Listed
{
    QString id;
    QSet<int> refs;
    bool convention; ///< a part of it has no source
    std::optional<int> earliest = {};
    std::optional<int> latest = {};
};

// clang-format off
const QList<Listed> &listed()
{
    static const QList<Listed> rows{
        {u"AC-R1"_s, {102, 105}, true},
        {u"AC-R2"_s, {99}, true},
        {u"AC-R3"_s, {}, true},
        {u"AC-R4"_s, {}, true},
        {u"AC-R5"_s, {101, 116}, false},
        {u"AC-P01"_s, {99, 100, 102, 104, 105, 108, 109, 111, 112, 113, 114, 115, 128}, false, 3, 6},
        {u"AC-P02"_s, {104, 116}, false, 0, 5},
        {u"AC-P03"_s, {99, 100, 102, 108, 109, 112}, false, 4, 10},
        {u"AC-P04"_s, {105, 108, 110}, true, 7, 10},
        {u"AC-P05"_s, {99, 100, 102, 104}, false, {}, {}},
        {u"AC-P06"_s, {100, 109, 135}, false, {}, {}},
        {u"AC-P07"_s, {99, 100, 102, 105, 108, 110}, false, 4, 6},
        {u"AC-P08"_s, {101, 102, 118, 135, 138}, false, 0, {}},
        {u"AC-P09"_s, {102, 105, 110, 113, 117}, false, 4, 10},
        {u"AC-P10"_s, {99, 100, 101, 102, 105, 108, 110, 111}, false, 5, 30},
        {u"AC-P11"_s, {99, 100, 102, 108, 109, 112, 118, 139}, false, 4, 30},
        {u"AC-P12"_s, {118}, true, 5, {}},
        {u"AC-P13"_s, {99, 109, 134, 138}, false, 0, 0},
        {u"AC-P14"_s, {99, 101, 102, 109, 116}, false, 28, 30},
        {u"AC-P15"_s, {100, 101, 116}, false, 28, 30},
        {u"AC-P16"_s, {19, 99, 101}, false, 28, {}},
        {u"AC-P17"_s, {99, 104, 105, 108, 109}, false, 4, 10},
        {u"AC-P18"_s, {100, 101, 108, 110, 124}, false, 10, {}},
        {u"AC-P19"_s, {99, 112, 114}, false, 7, {}},
        {u"AC-P20"_s, {99, 100, 104, 108}, false, {}, {}},
        {u"AC-P21"_s, {}, true, {}, {}},
        {u"AC-P22"_s, {102, 126, 127}, true, {}, {}},
        {u"AC-P23"_s, {}, true, {}, {}},
        {u"AC-P24"_s, {}, true, {}, {}},
        {u"AC-P25"_s, {117}, false, 0, {}},
        {u"AC-P26"_s, {101, 104, 117}, true, 0, {}},
        {u"AC-P27"_s, {99, 101, 104}, true, 0, {}},
        {u"AC-P28"_s, {}, true, {}, {}},
        {u"AC-P29"_s, {105, 108, 111}, false, 7, 30},
        {u"T-KEEPDRY"_s, {}, false},
        {u"T-HANDS"_s, {}, false},
        {u"T-PILLOW"_s, {}, false},
        {u"T-WATER"_s, {}, false},
        {u"T-COOL"_s, {}, false},
        {u"T-HAT"_s, {}, false},
        {u"T-NOSWEAT"_s, {}, false},
        {u"T-LIGHTONLY"_s, {}, false},
        {u"T-RINSE"_s, {}, false},
        {u"T-MOIST"_s, {}, false},
        {u"T-NOPICK"_s, {}, false},
        {u"T-BABYSH"_s, {}, false},
        {u"T-SHAVECHK"_s, {}, false},
        {u"T-NOSWIM"_s, {}, false},
        {u"T-PHOTO"_s, {}, false},
        {u"T-DIARY"_s, {}, false},
        {u"T-SPFSTART"_s, {}, false},
        {u"T-ASSESS"_s, {}, false},
        {u"T-BLOOD"_s, {}, false},
        {u"AC-B01"_s, {103, 128, 130}, false},
        {u"AC-B02"_s, {103, 104, 129}, false},
        {u"AC-B03"_s, {103, 128, 129, 130}, false},
        {u"AC-B04"_s, {103, 128, 130}, false},
        {u"AC-B05"_s, {35, 103, 133}, false},
        {u"AC-B06"_s, {128, 130}, false},
        {u"AC-B07"_s, {103, 104, 106, 129}, false},
        {u"AC-B08"_s, {103, 104, 105, 129, 130}, false},
        {u"AC-B09"_s, {103, 128, 129}, false},
        {u"AC-B10"_s, {128, 129}, false},
        {u"AC-B11"_s, {103, 117, 129}, true},
        {u"AC-B12"_s, {130}, false},
        {u"AC-B13"_s, {21}, false},
        {u"AC-B14"_s, {34, 189}, false},
        {u"AC-B15"_s, {16, 104, 128, 131, 151}, true},
        {u"AC-S01"_s, {110, 141, 144, 165, 168, 169}, false},
        {u"AC-S02"_s, {169}, false},
        {u"AC-S03"_s, {102, 105}, false},
        {u"AC-S04"_s, {136, 137, 140, 144}, false},
        {u"AC-L01"_s, {19, 100, 107, 118, 122, 123}, true},
        {u"AC-L02"_s, {19, 123, 176}, false},
        {u"AC-L03"_s, {19, 122}, false},
        {u"AC-L04"_s, {122, 124}, false},
        {u"AC-L05"_s, {122}, false},
        {u"AC-L06"_s, {108, 125, 140, 179}, true},
        {u"AC-L07"_s, {104, 108}, false},
        {u"AC-L08"_s, {19}, true},
        {u"AC-L09"_s, {5}, false},
        {u"AC-L10"_s, {20}, false},
        {u"AC-L11"_s, {38, 100}, false},
        {u"AC-L12"_s, {}, true},
        {u"PL-01"_s, {5, 142, 144, 177}, false},
        {u"PL-02"_s, {9}, false},
        {u"PL-03"_s, {169}, false},
        {u"PL-04"_s, {11, 129, 144, 169}, false},
        {u"PL-05"_s, {110, 135, 141, 144, 165, 168, 169}, true},
        {u"PL-06"_s, {5, 136, 137}, false},
        {u"PL-07"_s, {136}, false},
    };
    return rows;
}
// clang-format on

/// Phases and days of tasks: their limits are derived, so no row names a source of its own.
const QHash<QString, DayRange> &phases()
{
    static const QHash<QString, DayRange> rows{
        {u"PH-PRE"_s, {-14, -1}}, {u"PH-0"_s, {0, 0}},    {u"PH-1"_s, {1, 4}},
        {u"PH-2"_s, {5, 9}},      {u"PH-3"_s, {10, 13}},  {u"PH-4"_s, {14, 29}},
        {u"PH-5"_s, {30, 42}},    {u"PH-LT"_s, {43, {}}},
    };
    return rows;
}

const QHash<QString, DayRange> &tasks()
{
    static const QHash<QString, DayRange> rows{
        {u"T-KEEPDRY"_s, {0, 4}},    {u"T-HANDS"_s, {0, 13}},     {u"T-PILLOW"_s, {0, 6}},
        {u"T-WATER"_s, {0, 14}},     {u"T-COOL"_s, {0, 2}},       {u"T-HAT"_s, {0, 29}},
        {u"T-NOSWEAT"_s, {0, 6}},    {u"T-LIGHTONLY"_s, {7, 29}}, {u"T-RINSE"_s, {5, 9}},
        {u"T-MOIST"_s, {6, 29}},     {u"T-NOPICK"_s, {2, 13}},    {u"T-BABYSH"_s, {10, 13}},
        {u"T-SHAVECHK"_s, {10, 10}}, {u"T-NOSWIM"_s, {0, 29}},    {u"T-PHOTO"_s, {0, 42}},
        {u"T-DIARY"_s, {0, 42}},     {u"T-SPFSTART"_s, {30, 30}}, {u"T-ASSESS"_s, {30, 42}},
        {u"T-BLOOD"_s, {0, 120}},
    };
    return rows;
}

/// The first day that the plan takes, and how much it matters.
struct Default
{
    std::optional<int> from;
    Permission::Rule rule;
    Priority priority;
};

const QHash<QString, Default> &defaults()
{
    using Rule = Permission::Rule;
    static const QHash<QString, Default> rows{
        {u"AC-P01"_s, {5, Rule::FromDay, Priority::Must}},
        {u"AC-P02"_s, {1, Rule::FromDay, Priority::May}},
        {u"AC-P03"_s, {10, Rule::FromDay, Priority::Should}},
        {u"AC-P04"_s, {14, Rule::FromDay, Priority::Should}},
        {u"AC-P05"_s, {{}, Rule::Never, Priority::Must}},
        {u"AC-P06"_s, {{}, Rule::Never, Priority::Must}},
        {u"AC-P07"_s, {6, Rule::FromDay, Priority::Should}},
        {u"AC-P08"_s, {0, Rule::AskFirst, Priority::Should}},
        {u"AC-P09"_s, {7, Rule::FromDay, Priority::Should}},
        {u"AC-P10"_s, {30, Rule::FromDay, Priority::Must}},
        {u"AC-P11"_s, {30, Rule::FromDay, Priority::Must}},
        {u"AC-P12"_s, {30, Rule::FromDay, Priority::Should}},
        {u"AC-P13"_s, {0, Rule::FromDay, Priority::Should}},
        {u"AC-P14"_s, {30, Rule::FromDay, Priority::Must}},
        {u"AC-P15"_s, {30, Rule::FromDay, Priority::Must}},
        {u"AC-P16"_s, {{}, Rule::Never, Priority::Must}},
        {u"AC-P17"_s, {10, Rule::FromDay, Priority::Should}},
        {u"AC-P18"_s, {30, Rule::FromDay, Priority::Should}},
        {u"AC-P19"_s, {30, Rule::FromDay, Priority::Should}},
        {u"AC-P20"_s, {{}, Rule::Never, Priority::Should}},
        {u"AC-P21"_s, {43, Rule::AskFirst, Priority::Should}},
        {u"AC-P22"_s, {30, Rule::AskFirst, Priority::Should}},
        {u"AC-P23"_s, {30, Rule::FromDay, Priority::Should}},
        {u"AC-P24"_s, {0, Rule::AskFirst, Priority::May}},
        {u"AC-P25"_s, {0, Rule::FromDay, Priority::May}},
        {u"AC-P26"_s, {0, Rule::FromDay, Priority::Should}},
        {u"AC-P27"_s, {0, Rule::FromDay, Priority::May}},
        {u"AC-P28"_s, {2, Rule::FromDay, Priority::Should}},
        {u"AC-P29"_s, {30, Rule::FromDay, Priority::Should}},
    };
    return rows;
}

} // namespace

class TestPlanTables : public QObject
{
    Q_OBJECT

    CarePlan m_plan;

    /// What the plan says under an id, whatever kind of thing it is.
    [[nodiscard]] std::optional<Evidence> evidence(const QString &id) const
    {
        if (const auto *permission = m_plan.permission(id))
            return permission->evidence;
        if (const auto *task = m_plan.task(id))
            return task->evidence;
        if (const auto *rule = m_plan.rule(id))
            return rule->evidence;
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto content = Content::load();
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        m_plan = content->carePlan;
    }

    void everyRule_isThereWithItsSources_data()
    {
        QTest::addColumn<qsizetype>("row");
        for (qsizetype i = 0; i < listed().size(); ++i)
            QTest::newRow(qPrintable(listed().at(i).id)) << i;
    }

    void everyRule_isThereWithItsSources()
    {
        QFETCH(qsizetype, row);
        const auto &wanted = listed().at(row);

        const auto found = evidence(wanted.id);

        QVERIFY2(found, "not in the plan");
        const QSet<int> refs(found->refs.cbegin(), found->refs.cend());
        QVERIFY2(refs.contains(wanted.refs), "a source is missing");
        QVERIFY2(found->convention || !wanted.convention, "the mark of a convention is missing");
        QVERIFY(found->convention || !refs.isEmpty());
    }

    void everyRange_isTheTables()
    {
        for (const auto &wanted : listed()) {
            const auto *permission = m_plan.permission(wanted.id);
            if (!permission)
                continue;
            QVERIFY2(permission->earliest == wanted.earliest, qPrintable(wanted.id));
            QVERIFY2(permission->latest == wanted.latest, qPrintable(wanted.id));
        }
    }

    void everyPermission_hasItsDayRuleAndPriority()
    {
        QCOMPARE(m_plan.permissions.size(), defaults().size());
        for (const auto &permission : m_plan.permissions) {
            QVERIFY2(defaults().contains(permission.id), qPrintable(permission.id));
            const auto wanted = defaults().value(permission.id);
            QVERIFY2(permission.from == wanted.from, qPrintable(permission.id));
            QVERIFY2(permission.rule == wanted.rule, qPrintable(permission.id));
            QVERIFY2(permission.priority == wanted.priority, qPrintable(permission.id));
        }
        QCOMPARE(m_plan.permission(u"AC-P10")->notBefore, std::optional(10));
        QCOMPARE(m_plan.permission(u"AC-P12")->notBefore, std::optional(14));
        QCOMPARE(m_plan.permission(u"AC-P25")->until, std::optional(2));
    }

    void everyPermissionWithADayOfHealing_movesWithScabs()
    {
        for (const auto &permission : m_plan.permissions) {
            constexpr int firstHealingDay = 3;
            const bool heals = permission.from.value_or(0) >= firstHealingDay;
            QVERIFY2(permission.moves == heals, qPrintable(permission.id));
        }
    }

    void everyPermission_canBeAskedFor()
    {
        for (const auto &permission : m_plan.permissions)
            QVERIFY2(!permission.words.isEmpty(), qPrintable(permission.id));
    }

    void everyPhaseAndTask_hasItsDays()
    {
        QCOMPARE(m_plan.phases.size(), phases().size());
        for (const auto &phase : m_plan.phases)
            QVERIFY2(phase.days == phases().value(phase.id), qPrintable(phase.id));
        for (auto wanted = tasks().cbegin(); wanted != tasks().cend(); ++wanted) {
            const auto *task = m_plan.task(wanted.key());
            QVERIFY2(task && task->days == *wanted, qPrintable(wanted.key()));
        }
    }

    void spacingAndTopUp_areTheTables()
    {
        QCOMPARE(m_plan.spacing.leastDays, 7);
        QCOMPARE(m_plan.spacing.warnBelow, 10);
        QCOMPARE(m_plan.spacing.usualDays, 14);
        QCOMPARE(m_plan.topUp.talkMonth, 24);
        QCOMPARE(m_plan.topUp.checkMonth, 36);
        QCOMPARE(m_plan.topUp.windowEndMonth, 60);
        QVERIFY(m_plan.topUp.evidence.refs.contains(5));
        QCOMPARE(m_plan.longestShift, 7);
    }
};

QTEST_GUILESS_MAIN(TestPlanTables)
#include "tst_plantables.moc"
