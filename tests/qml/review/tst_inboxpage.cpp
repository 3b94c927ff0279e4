// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

const Look tablet{.size = {1280, 800}};

int countRows(const QQuickItem &item)
{
    int rows = QByteArray(item.metaObject()->className()).startsWith("CaseRow_") ? 1 : 0;
    const auto children = item.childItems();
    for (const auto *child : children)
        rows += countRows(*child);
    return rows;
}

} // namespace

class TestInboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyInbox_saysWhatToDoNextAndLeadsToTheCard()
    {
        Desk desk;
        Stage stage;
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QSignalSpy asked(&stage.page(), SIGNAL(cardRequested()));

        QVERIFY(stage.hand().see(u"Nobody has shared yet"_s));
        QVERIFY(tap(stage, u"Your clinic card"_s));

        QCOMPARE(asked.size(), 1);
    }

    void firstLook_saysThatCasesAreBeingRead()
    {
        Desk desk;
        desk.demo.fill();
        Stage stage;
        QVERIFY(stage.show(u"Review"_s, u"InboxPage"_s));

        QVERIFY(stage.hand().read().contains(u"Reading your cases"_s));
        QVERIFY(stage.hand().see(u"Demo Amir"_s));
        QVERIFY(stage.hand().seeNoMore(u"Reading your cases"_s));
    }

    void unreadableCases_sayWhatHappenedAndCanBeTriedAgain()
    {
        Desk desk;
        desk.demo.fill();
        desk.demo.repository.unreadable = true;
        Stage stage;
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QVERIFY(stage.hand().see(u"Your data could not be reached"_s));

        desk.demo.repository.unreadable = false;
        QVERIFY(tap(stage, u"Try again"_s));

        QVERIFY(stage.hand().see(u"Demo Amir"_s));
    }

    void rows_standInTheirOrderAndSayWhy()
    {
        Desk desk;
        desk.demo.fill();
        Stage stage;
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));

        QVERIFY(stage.hand().see(u"Spreading redness or heat · Pain that rises"_s));
        QVERIFY(stage.hand().see(u"8 need you"_s));
        const auto words = stage.hand().read();
        const auto urgent = words.indexOf(u"Urgent, Demo Amir"_s);
        const auto waiting = words.indexOf(u"Demo Daniel"_s);
        QVERIFY2(urgent >= 0, qPrintable(words.join(u'|')));
        QVERIFY(waiting > urgent);
        QVERIFY(words.contains(u"Waiting for 5 days · 1 new entry"_s));
    }

    void rowOnAPhone_announcesItsCase()
    {
        Desk desk;
        desk.demo.fill();
        Stage stage;
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(caseChosen(QString)));

        QVERIFY(tap(stage, u"Demo Daniel"_s));

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), desk.demo.row(u"Demo Daniel"_s).id.toString());
    }

    void filters_countAndChooseWhatIsListed()
    {
        Desk desk;
        desk.demo.fill();
        Stage stage;
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QVERIFY(stage.hand().see(u"Demo Amir"_s));

        QVERIFY(tap(stage, u"Overdue 3"_s));
        QVERIFY(stage.hand().seeNoMore(u"Demo Amir"_s));
        QVERIFY(stage.hand().see(u"Demo Daniel"_s));

        QVERIFY(tap(stage, u"All 11"_s));
        QVERIFY(stage.hand().see(u"Demo Noor"_s));
    }

    void search_findsPartsOfNamesAndCodesAndSaysWhenNobodyFits()
    {
        Desk desk;
        desk.demo.fill();
        Stage stage;
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QVERIFY(stage.hand().see(u"Demo Amir"_s));

        QVERIFY(stage.hand().press(u"/"_s));
        stage.hand().type(u"tom"_s);
        QVERIFY(stage.hand().seeNoMore(u"Demo Amir"_s));
        QVERIFY(stage.hand().see(u"Demo Tomasz"_s));

        stage.hand().type(u"xyz"_s);
        QVERIFY(stage.hand().see(u"Nobody of that name"_s));
        QVERIFY(tap(stage, u"Show all"_s));
        QVERIFY(stage.hand().see(u"Demo Amir"_s));
    }

    void wideWindow_showsTheFirstCaseBesideTheList()
    {
        Desk desk;
        desk.demo.fill();
        Stage stage(tablet);
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(caseChosen(QString)));

        QVERIFY(stage.hand().see(u"Why this is first"_s));
        QVERIFY(tap(stage, u"Demo Daniel"_s));

        QVERIFY(stage.hand().see(u"Waiting for 5 days"_s));
        QVERIFY(chosen.isEmpty());
    }

    void keys_moveThroughCasesAndReviewThem()
    {
        Desk desk;
        desk.demo.fill();
        Stage stage(tablet);
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));
        const auto current = [&] { return stage.page().property("current").toString(); };
        const auto amir = desk.demo.row(u"Demo Amir"_s).id.toString();
        const auto jonas = desk.demo.row(u"Demo Jonas"_s).id.toString();
        QVERIFY(stage.hand().see(u"Why this is first"_s));
        QCOMPARE(current(), amir);

        QVERIFY(stage.hand().press(u"J"_s));
        QCOMPARE(current(), jonas);
        QVERIFY(stage.hand().press(u"K"_s));
        QCOMPARE(current(), amir);
        QVERIFY(stage.hand().press(u"K"_s));
        QCOMPARE(current(), amir);

        QVERIFY(stage.hand().press(u"R"_s));
        QCOMPARE(current(), jonas);
        QVERIFY(desk.demo.row(u"Demo Amir"_s).entries.constLast().reviewed);
        QVERIFY(stage.hand().see(u"7 need you"_s));
    }

    void lastReview_saysThatNobodyElseNeedsAnybody()
    {
        Desk desk;
        desk.demo.fill();
        Stage stage(tablet);
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QVERIFY(stage.hand().see(u"8 need you"_s));

        for (int i = 0; i < 8; ++i)
            QVERIFY(stage.hand().press(u"R"_s));

        QVERIFY(stage.hand().see(u"Reviewed. Nobody else needs you now."_s));
        QVERIFY(stage.hand().see(u"Nobody here now"_s));
        for (const auto &row : std::as_const(desk.demo.repository.rows))
            QVERIFY(row.entries.constLast().reviewed);
    }

    void refusedReview_keepsTheCaseAndSaysWhy()
    {
        Desk desk;
        desk.demo.fill();
        Stage stage(tablet);
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QVERIFY(stage.hand().see(u"Why this is first"_s));
        desk.demo.repository.failure = Error{ErrorCode::DiskFull, {}};

        QVERIFY(stage.hand().press(u"R"_s));

        QVERIFY(stage.hand().see(u"There is no space left"_s));
        QCOMPARE(stage.page().property("current").toString(), desk.demo.firstThread());
    }

    void fiveThousandCases_makeOnlyTheRowsThatAreSeen()
    {
        Desk desk;
        desk.demo.fillWith(5000);
        Stage stage;
        QVERIFY(desk.open(stage, u"Review"_s, u"InboxPage"_s));
        QVERIFY(stage.hand().see(u"All 5,000"_s));

        const int rows = countRows(stage.page());

        QVERIFY2(rows > 5, qPrintable(QString::number(rows)));
        QVERIFY2(rows < 60, qPrintable(QString::number(rows)));
    }
};

} // namespace stipple

QTEST_MAIN(stipple::TestInboxPage)
#include "tst_inboxpage.moc"
