// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Plan documents from outside: what can be followed is read, everything else is refused with its
// place and its reason.

#include "tests/core/planbytes.h"

#include <QElapsedTimer>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

class TestPlanFile : public QObject
{
    Q_OBJECT

    Content m_content;
    PlanFiles m_files{m_content};

    [[nodiscard]] Error refusal(const QByteArray &document) const
    {
        const auto plan = m_files.read(document);
        return plan ? Error{ErrorCode::NotFound, u"it was read"_s} : plan.error();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto content = Content::load();
        QVERIFY(content);
        m_content = *std::move(content);
    }

    void techniciansPlan_isReadWithItsDaysWordsAndTasks()
    {
        const auto plan = m_files.read(planbytes::techniciansOwn());

        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        QCOMPARE(plan->author, u"Demo technician"_s);
        QCOMPARE(plan->version, 2);
        QCOMPARE(plan->permission(u"AC-P01")->from, std::optional(4));
        QCOMPARE(plan->permission(u"AC-P01")->note, u"Water only, as I showed you."_s);
        QVERIFY(plan->task(u"DEMO-CALL"));
        QVERIFY(!plan->task(u"T-WATER"));
    }

    void builtInPlan_hasNoFaultUnderAnotherName()
    {
        const auto findings = m_files.examine(planbytes::technicians());

        QVERIFY(!findings.refusal);
        QVERIFY(findings.faults.isEmpty());
        QVERIFY(findings.remarks.isEmpty());
        QVERIFY(findings.carePlan);
    }

    void fault_isRefusedWithPlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *after, const char *what, const char *with,
                            const char *detail) {
            QTest::newRow(name) << QByteArray(after) << QByteArray(what) << QByteArray(with)
                                << QString::fromUtf8(detail);
        };
        row("task twice", "T-HANDS", "T-HANDS", "T-KEEPDRY", "T-KEEPDRY: stands for two things");
        row("task and permission of one id", "T-HANDS", "T-HANDS", "AC-P01",
            "AC-P01: stands for two things");
        row("id with a space", "T-HANDS", "T-HANDS", "T HANDS", "T HANDS: not a plain word");
        row("negative day of a task", "T-KEEPDRY", "[0, 4]", "[-1, 4]",
            "T-KEEPDRY: before the session that it counts from");
        row("positive day of preparation", "\"id\": \"AC-B01\"", "[-14, 0]", "[-14, 1]",
            "AC-B01: after the session that it prepares");
        row("negative day of a permission", "AC-P01", "\"from\": 5", "\"from\": -5", "AC-P01: -5");
        row("day in another century", "AC-P01", "\"from\": 5", "\"from\": 1000000",
            "AC-P01: 1000000");
        row("day beyond all numbers", "AC-P01", "\"from\": 5", "\"from\": 5000000000",
            "care-plan/permissions/0: from: not a whole number");
        row("months beyond anybody's life", "AC-L08", "\"every\": 1", "\"every\": 241",
            "AC-L08: too many months apart");
        row("range upside down", "T-KEEPDRY", "[0, 4]", "[4, 0]",
            "care-plan/tasks/0: days: ends before it begins");
        row("clinics' range upside down", "AC-P01", "\"earliest\": 3", "\"earliest\": 9",
            "AC-P01: latest before earliest");
        row("gap between phases", "PH-2", "[5, 9]", "[6, 9]", "PH-2: begins too late");
        row("phases that overlap", "PH-2", "[5, 9]", "[4, 9]", "PH-2: begins too early");
        row("phases that end", "PH-LT", "[43, null]", "[43, 99]",
            "demo-clinic: the last phase ends");
        row("text where a number belongs", "AC-P01", "\"from\": 5", "\"from\": \"5\"",
            "care-plan/permissions/0: from: not a whole number");
        row("number where a text belongs", "T-KEEPDRY", "{\"en\": \"Keep your scalp dry\"}", "7",
            "care-plan/tasks/0: title: no English text");
        row("list where an object belongs", "\"phases\"", "{", "[], {",
            "care-plan/phases/0: not an object");
        row("half a day", "AC-P01", "\"from\": 5", "\"from\": 5.5",
            "care-plan/permissions/0: from: not a whole number");
        row("unknown kind", "T-KEEPDRY", "\"avoid\"", "\"forbid\"",
            "care-plan/tasks/0: kind: unknown word");
        row("unknown icon", "T-PILLOW", "\"icon\": \"pillow\"", "\"icon\": \"bed\"",
            "T-PILLOW: bed");
        row("unknown permission", "T-PILLOW", "[\"AC-P26\"]", "[\"AC-P99\"]", "T-PILLOW: AC-P99");
        row("unknown source", "AC-P02", "[104, 116]", "[104, 999]", "AC-P02: 999");
        row("member of no meaning", "T-PILLOW", "\"icon\"", "\"sound\": 1, \"icon\"",
            "care-plan/tasks/5: sound: nobody reads this");
        row("another kind of document", "\"kind\"", "care-plan", "red-flags",
            "care-plan/kind: another one");
        row("no version", "\"version\"", "\"version\": 1", "\"version\": 0", "version: below 1");
        row("the built-in plan's name", "\"id\"", "demo-clinic", "stipple-standard",
            "id: the built-in plan's");
        row("the built-in plan's author", "\"author\"", "Demo technician", "Stipple",
            "author: the built-in plan's");
        row("waiting that is off", "\"longestShift\"", "7", "0", "longestShift: not from 1 to 7");
        row("sessions too near", "\"leastDays\"", "7", "20", "spacing: not in order");
        row("line break in a title", "T-KEEPDRY", "scalp dry", "scalp\\ndry",
            "care-plan/tasks/0/title/en: a character that cannot be seen");
        row("text turned round", "T-KEEPDRY", "scalp dry", "scalp \\u202edry",
            "care-plan/tasks/0/title/en: a character that cannot be seen");
    }

    void fault_isRefusedWithPlaceAndReason()
    {
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        QFETCH(QString, detail);
        const auto document = planbytes::changed(planbytes::technicians(), after, what, with);

        const auto error = refusal(document);

        QCOMPARE(error.detail, detail);
        QCOMPARE(error.code, ErrorCode::PlanInvalid);
        QVERIFY(!m_files.examine(document).faults.isEmpty());
    }

    void anotherLayout_isRefusedBeforeItIsRead()
    {
        const auto newer =
            planbytes::changed(planbytes::technicians(), "\"schema\"", "1", "2, \"new\": []");
        QCOMPARE(refusal(newer).code, ErrorCode::UnknownVersion);
        QCOMPARE(refusal(R"({"kind": "care-plan"})").code, ErrorCode::UnknownVersion);
        QCOMPARE(refusal("{").code, ErrorCode::JsonInvalid);
        QCOMPARE(refusal("[]").code, ErrorCode::PlanInvalid);
        QCOMPARE(refusal({}).code, ErrorCode::JsonInvalid);
        QCOMPARE(refusal(QByteArray(100, '[')).code, ErrorCode::JsonTooDeep);
    }

    void tooManyTasks_areRefusedBeforeOneIsBuilt()
    {
        const auto withTasks = [](int count) {
            QByteArray tasks("0");
            for (int i = 1; i < count; ++i)
                tasks += ",0";
            return R"({"kind": "care-plan", "schema": 1, "tasks": [)" + tasks + "]}";
        };
        QElapsedTimer timer;
        timer.start();

        QCOMPARE(refusal(withTasks(501)).detail, u"care-plan/tasks: more than 500"_s);
        QCOMPARE(refusal(withTasks(400'000)).detail, u"care-plan/tasks: more than 500"_s);
        QCOMPARE(refusal(withTasks(1'000'000)).code, ErrorCode::JsonTooLarge);
        qInfo("refused within %lld ms", static_cast<long long>(timer.elapsed()));
    }

    void earlyDay_isTheTechniciansToChoose_butRemarked()
    {
        const auto early =
            planbytes::changed(planbytes::technicians(), "AC-P01", "\"from\": 5", "\"from\": 2");

        const auto findings = m_files.examine(early);

        QVERIFY(findings.carePlan);
        QCOMPARE(findings.remarks.size(), 1);
        QCOMPARE(findings.remarks.constFirst().rule, u"permission-early"_s);
    }

    void otherLanguages_areChosenWhereTheyAreThere()
    {
        const auto both = planbytes::changed(planbytes::technicians(), "T-KEEPDRY",
                                             "{\"en\": \"Keep your scalp dry\"}",
                                             "{\"en\": \"Keep dry\", \"de\": \"Trocken halten\"}");

        QCOMPARE(m_files.read(both)->task(u"T-KEEPDRY")->title, u"Keep dry"_s);
        QCOMPARE(PlanFiles(m_content, u"de"_s).read(both)->task(u"T-KEEPDRY")->title,
                 u"Trocken halten"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
