// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/inboxmodel.h"
#include "tests/qml/review/demoinbox.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

struct Listed
{
    DemoInbox demo;
    InboxModel model{demo.inbox, demo.content.guidance, demo.clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row).data().toString());
        return names;
    }
};

} // namespace

class TestInboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAnythingWasRead_itIsLoading()
    {
        Listed listed;

        QCOMPARE(listed.model.state(), InboxModel::Loading);
        QTRY_COMPARE(listed.model.state(), InboxModel::Empty);
    }

    void firstReading_showsWhoNeedsSomebodyIfAnybodyDoes()
    {
        Listed listed;
        listed.demo.fill();
        QTRY_COMPARE(listed.model.state(), InboxModel::Full);

        QCOMPARE(listed.model.filter(), InboxModel::NeedsYou);
        QCOMPARE(listed.model.count(), 8);
        QCOMPARE(listed.names().first(), u"Demo Amir"_s);

        Listed calm;
        calm.demo.fillWith(3);
        QTRY_COMPARE(calm.model.state(), InboxModel::Full);
        QCOMPARE(calm.model.filter(), InboxModel::All);
        QCOMPARE(calm.model.count(), 3);
    }

    void reviewedCase_sinksWithoutAReset()
    {
        Listed listed;
        listed.demo.fill();
        QTRY_COMPARE(listed.model.state(), InboxModel::Full);
        listed.model.setFilter(InboxModel::All);
        const auto before = listed.names();
        QSignalSpy resets(&listed.model, &QAbstractItemModel::modelReset);

        const auto next = listed.model.reviewedAndNext(listed.demo.firstThread());

        QCOMPARE(next, listed.demo.row(u"Demo Jonas"_s).id.toString());
        QVERIFY(resets.isEmpty());
        auto after = listed.names();
        QVERIFY(after.indexOf(u"Demo Amir"_s) >= 7);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(listed.model.counts().at(InboxModel::NeedsYou), 7);
    }

    void anyChange_leavesTheRowsThatTheServiceNames()
    {
        Listed listed;
        listed.demo.fill();
        listed.demo.fillWith(200);
        QTRY_COMPARE(listed.model.state(), InboxModel::Full);
        listed.model.setFilter(InboxModel::All);

        // Many rows change their place at once, some only one.
        for (int step = 1; step <= 6; ++step) {
            for (auto i = step; i < listed.demo.repository.rows.size(); i += 1 + step * step) {
                auto &entry = listed.demo.repository.rows[i].entries.last();
                entry.reviewed = !entry.reviewed;
            }
            const auto thread = listed.demo.repository.rows.at(step).id;
            QVERIFY(listed.demo.inbox.markReviewed(thread));

            QStringList wanted;
            const auto cases = listed.demo.inbox.cases();
            for (const auto &row : *cases)
                wanted.append(row.name);
            QCOMPARE(listed.names(), wanted);
        }
    }

    void nextOfTheLastCase_isAnEarlierOneThatStillNeedsSomebody()
    {
        Listed listed;
        listed.demo.fill();
        QTRY_COMPARE(listed.model.state(), InboxModel::Full);
        const auto last = listed.model.threadAt(listed.model.count() - 1);

        QCOMPARE(listed.model.reviewedAndNext(last), listed.demo.firstThread());
    }

    void refusedReview_answersTheSameCaseAndSaysWhy()
    {
        Listed listed;
        listed.demo.fill();
        QTRY_COMPARE(listed.model.state(), InboxModel::Full);
        QSignalSpy failed(&listed.model, &InboxModel::failed);
        listed.demo.repository.failure = Error{ErrorCode::DiskFull, {}};

        QCOMPARE(listed.model.reviewedAndNext(listed.demo.firstThread()),
                 listed.demo.firstThread());

        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<ErrorText>(), errorText(ErrorCode::DiskFull));
        QCOMPARE(listed.model.count(), 8);
    }

    void midnight_turnsTodayIntoYesterday()
    {
        Listed listed;
        listed.demo.fill();
        QTRY_COMPARE(listed.model.state(), InboxModel::Full);
        const auto when = [&] {
            const int role = listed.model.roleNames().key("when");
            return listed.model.index(0).data(role).toString();
        };
        QCOMPARE(when(), u"Day 4 · 06:50"_s);

        listed.demo.clock.advance(std::chrono::hours(24));

        QCOMPARE(when(), u"Day 4 · yesterday"_s);
    }
};

} // namespace stipple

QTEST_MAIN(stipple::TestInboxModel)
#include "tst_inboxmodel.moc"
