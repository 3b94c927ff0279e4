// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/casedays.h"
#include "qml/review/casemodel.h"
#include "qml/review/skinfacts.h"
#include "tests/qml/review/demoinbox.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace stipple {

class TestCaseModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photoDays_nameTheSessionTheyCountFrom()
    {
        const QList<Session> sessions{{SessionId::random(), QDate(2025, 10, 1), 1},
                                      {SessionId::random(), QDate(2025, 11, 1), 2}};

        QCOMPARE(casewords::photoDay(sessions, QDate(2025, 9, 30)), u"Before"_s);
        QCOMPARE(casewords::photoDay(sessions, QDate(2025, 10, 29)), u"Session 1, day 28"_s);
        QCOMPARE(casewords::photoDay(sessions, QDate(2025, 11, 1)), u"Day 0"_s);
        QCOMPARE(casewords::photoDay({}, QDate(2025, 11, 1)), u"Before"_s);
    }

    void facts_compareWithTheLastEarlierDayThatTells()
    {
        DemoInbox demo;
        demo.fill();
        auto &thread = demo.row(u"Demo Amir"_s);
        thread.entries[3].symptoms->pain.reset();
        const auto facts = skinFacts(thread, demo.content.guidance);
        const auto value = [&](const QString &title) {
            for (const auto &fact : facts) {
                if (fact.toMap().value(u"title"_s) == title)
                    return fact.toMap().value(u"value"_s).toString();
            }
            return QString();
        };

        QCOMPARE(value(u"Pain"_s), u"5, up from 2 (Day 2)"_s);
        QCOMPARE(value(u"Scabs"_s), u"60 %, down from 70 %"_s);
        QCOMPARE(value(u"Redness"_s), u"3 of 4, up from 2 of 4"_s);
        QCOMPARE(value(u"Fluid"_s), u"none"_s);
    }

    void trends_beginWithTheLastSessionAndKnowWhatIsUsual()
    {
        DemoInbox demo;
        demo.fill();
        auto &thread = demo.row(u"Demo Amir"_s);
        auto old = thread.entries.constFirst();
        old.day = QDate(2025, 10, 12);
        thread.entries.prepend(old);

        const auto trends = skinTrends(thread, demo.content.guidance);

        QCOMPARE(trends.size(), 4);
        const auto redness = trends.first().toMap();
        QCOMPARE(redness.value(u"name"_s).toString(), u"Redness"_s);
        QCOMPARE(redness.value(u"status"_s).toString(), u"3 of 4, rising"_s);
        QCOMPARE(redness.value(u"above"_s).toBool(), true);
        QCOMPARE(redness.value(u"values"_s).toList().size(), 5);
        QCOMPARE(redness.value(u"today"_s).toInt(), 4);
        QVERIFY(!redness.value(u"band"_s).toList().isEmpty());
    }

    void clientWithoutSymptoms_hasNeitherFactsNorTrends()
    {
        ReviewThread thread;
        ReviewEntry entry;
        entry.day = QDate(2025, 11, 1);
        thread.entries.append(entry);
        const DemoInbox demo;

        QVERIFY(skinFacts(thread, demo.content.guidance).isEmpty());
        QVERIFY(skinTrends(thread, demo.content.guidance).isEmpty());
        QVERIFY(skinTrends({}, demo.content.guidance).isEmpty());
    }

    void digits_areReadInGroupsOfFive()
    {
        DemoInbox demo;
        demo.fill();
        CaseModel model(demo.inbox, demo.shareSheet, demo.content.guidance, demo.clock);
        QCOMPARE(model.state(), CaseModel::Empty);

        model.setThreadId(demo.firstThread());

        QCOMPARE(model.state(), CaseModel::Full);
        const auto groups = model.digits().split(u' ');
        QCOMPARE(groups.size(), 12);
        QCOMPARE(groups.first().size(), 5);
    }

    void unknownCase_failsInWords()
    {
        DemoInbox demo;
        CaseModel model(demo.inbox, demo.shareSheet, demo.content.guidance, demo.clock);

        model.setThreadId(ThreadId::random().toString());

        QCOMPARE(model.state(), CaseModel::Failed);
        QCOMPARE(model.failure(), errorText(ErrorCode::NotFound));
    }

    void emptyAnswer_isRefusedAndNothingIsHandedOver()
    {
        DemoInbox demo;
        demo.fill();
        CaseModel model(demo.inbox, demo.shareSheet, demo.content.guidance, demo.clock);
        model.setThreadId(demo.firstThread());

        QVERIFY(!model.send(u" "_s));

        QVERIFY(!model.sendFailure().title.isEmpty());
        QVERIFY(demo.shareSheet.offers.isEmpty());
    }
};

} // namespace stipple

QTEST_MAIN(stipple::TestCaseModel)
#include "tst_casemodel.moc"
