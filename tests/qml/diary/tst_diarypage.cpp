// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/diarymodel.h"
#include "qml/diary/trendmodel.h"
#include "tests/qml/diary/diarydemo.h"
#include "tests/qml/stage.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

/// All items below one, it included, and whatever made them.
QList<QQuickItem *> allOf(QQuickItem &item)
{
    QList<QQuickItem *> all{&item};
    const auto children = item.childItems();
    for (auto *child : children)
        all += allOf(*child);
    return all;
}

/// The first item with such a property.
QQuickItem *withProperty(Stage &stage, const char *name)
{
    const auto items = allOf(stage.page());
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const QQuickItem *item) {
        return item->property(name).isValid();
    });
    return found == items.cend() ? nullptr : *found;
}

/// The list of the entries, however the page is laid out.
QQuickItem *listOf(Stage &stage)
{
    const auto items = allOf(stage.page());
    const auto found = std::find_if(items.cbegin(), items.cend(), [](const QQuickItem *item) {
        return item->inherits("QQuickListView") && item->property("diary").isValid();
    });
    return found == items.cend() ? nullptr : *found;
}

QQuickItem *focused(Stage &stage)
{
    return stage.window().activeFocusItem();
}

QString spoken(QQuickItem *item)
{
    auto *interface = QAccessible::queryAccessibleInterface(item);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

/// Presses the tab key until what is named so has the keyboard.
bool tabTo(Stage &stage, const QString &name)
{
    for (int presses = 0; presses < 60; ++presses) {
        if (focused(stage) != nullptr && spoken(focused(stage)) == name)
            return true;
        if (!stage.hand().press(u"Tab"_s))
            return false;
    }
    return false;
}

/// A finger that goes sideways over the middle of `item`.
void swipe(Stage &stage, const QQuickItem &item, int by)
{
    const auto from = item.mapRectToScene(item.boundingRect()).center().toPoint();
    QTest::mousePress(&stage.window(), Qt::LeftButton, Qt::NoModifier, from);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(&stage.window(), from + QPoint(by * step / 8, 0));
    QTest::mouseRelease(&stage.window(), Qt::LeftButton, Qt::NoModifier, from + QPoint(by, 0));
}

} // namespace

class TestDiaryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loading_saysSo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().read().contains(u"Opening your diary"_s));
        QVERIFY(stage.hand().seeNoMore(u"Opening your diary"_s));
    }

    void empty_saysWhatToDo()
    {
        DemoHome home;
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QSignalSpy log(&stage.page(), SIGNAL(logRequested()));
        QVERIFY(stage.hand().see(u"Nothing logged yet"_s));
        QVERIFY(stage.hand().tap(u"Log how it looks"_s));
        QCOMPARE(log.size(), 1);
    }

    void failed_saysWhatWasKeptAndTriesAgain()
    {
        DemoHome home;
        home.fillDiary();
        home.diaryRows.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.diaryRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"Entries"_s));
    }

    void entries_standNewestFirstAndOpen()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(entryChosen(QString)));
        for (const auto &row :
             {u"Today · day 4"_s, u"Yesterday · day 3"_s, u"Sat 22 Nov · day 2"_s})
            QVERIFY(stage.hand().see(row));
        const auto words = stage.hand().read();
        QVERIFY(words.indexOf(u"November 2025"_s) < words.indexOf(u"Today · day 4"_s));
        QVERIFY(words.indexOf(u"Today · day 4"_s) < words.indexOf(u"Yesterday · day 3"_s));
        QVERIFY(words.indexOf(u"Yesterday · day 3"_s) < words.indexOf(u"Sat 22 Nov · day 2"_s));
        QVERIFY(stage.hand().tap(u"Yesterday · day 3"_s));
        QCOMPARE(chosen.first().first().toString(), home.diaryRows.rows.at(3).id.toString());
    }

    void manyEntries_areRowsWithoutBeingItems()
    {
        DemoHome home;
        putTenThousand(home);
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().see(u"Entries"_s));
        auto *list = listOf(stage);
        QVERIFY(list != nullptr);
        QCOMPARE(list->property("count").toInt(), 10'000);
        const auto items = allOf(*list).size();
        QVERIFY(QMetaObject::invokeMethod(list, "jump", Q_ARG(QString, u"2020-05-04"_s)));
        QTRY_VERIFY(spoken(focused(stage)).startsWith(u"Mon 4 May"_s));
        QVERIFY(allOf(*list).size() < items + 2'000);
    }

    void arrowKeys_goFromEntryToEntryAndReturnOpensIt()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QSignalSpy chosen(&stage.page(), SIGNAL(entryChosen(QString)));
        QVERIFY(stage.hand().see(u"Entries"_s));
        QVERIFY(tabTo(stage, u"Today · day 4"_s));
        QVERIFY(stage.hand().press(u"Down"_s));
        QCOMPARE(spoken(focused(stage)), u"Yesterday · day 3"_s);
        QVERIFY(stage.hand().press(u"Down"_s));
        QVERIFY(stage.hand().press(u"Up"_s));
        QVERIFY(stage.hand().press(u"Return"_s));
        QCOMPARE(chosen.first().first().toString(), home.diaryRows.rows.at(3).id.toString());
    }

    void aDamagedEntry_isNamedAmongTheOthers()
    {
        DemoHome home;
        home.fillDiary();
        const auto &broken = home.diaryRows.rows.at(3);
        home.diaryRows.damaged = {{.id = broken.id, .day = broken.day, .shown = false}};
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().see(u"Yesterday · day 3"_s));
        QVERIFY(stage.hand().see(u"This entry cannot be read. Nothing was deleted."_s));
        QVERIFY(stage.hand().see(u"Sat 22 Nov · day 2"_s));
    }

    void entriesOfNoLegibleDay_areCountedAboveTheRest()
    {
        DemoHome home;
        home.fillDiary();
        home.diaryRows.damaged = {{.id = EntryId::random(), .day = {}, .shown = false}};
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().see(u"Yesterday · day 3"_s));
        QVERIFY(stage.hand().read().join(u' ').contains(u"not even their day"_s));
    }

    void theMonth_leadsToADayByPointer()
    {
        DemoHome home;
        const auto today = home.clock.today();
        for (int before = 0; before < 90; ++before)
            put(home, today.addDays(-before));
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().tap(u"November 2025"_s));
        QVERIFY(stage.hand().tap(u"Month before"_s));
        QVERIFY(stage.hand().see(u"October 2025"_s));
        QVERIFY(stage.hand().tap(u"Tuesday 14 October, 1 entries"_s));
        QTRY_COMPARE(spoken(focused(stage)), u"Tue 14 Oct"_s);
        QVERIFY(stage.hand().read().contains(u"Tue 14 Oct"_s));
    }

    void theMonth_leadsToADayByKeys()
    {
        DemoHome home;
        const auto today = home.clock.today();
        for (int before = 0; before < 90; ++before)
            put(home, today.addDays(-before));
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().see(u"Entries"_s));
        QVERIFY(tabTo(stage, u"November 2025"_s));
        QVERIFY(stage.hand().press(u"Return"_s));
        QVERIFY(stage.hand().see(u"Close the month"_s));
        QVERIFY(tabTo(stage, u"Monday 24 November, 1 entries"_s));
        QVERIFY(stage.hand().press(u"PgUp"_s));
        QTRY_COMPARE(spoken(focused(stage)), u"Monday 27 October, 1 entries"_s);
        QVERIFY(stage.hand().press(u"Return"_s));
        QTRY_COMPARE(spoken(focused(stage)), u"Mon 27 Oct"_s);
    }

    void aSwipeOverTheMonth_leadsToTheNextOne_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    void aSwipeOverTheMonth_leadsToTheNextOne()
    {
        QFETCH(bool, mirrored);
        DemoHome home;
        put(home, QDate(2025, 9, 1));
        put(home, home.clock.today());
        Stage stage({.mirrored = mirrored});
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().tap(u"November 2025"_s));
        QVERIFY(stage.hand().see(u"Month before"_s));
        (void)stage.hand().look();
        const auto *grid = withProperty(stage, "monthText");
        QVERIFY(grid != nullptr);
        swipe(stage, *grid, mirrored ? -160 : 160);
        QVERIFY(stage.hand().see(u"October 2025"_s));
        swipe(stage, *grid, mirrored ? 160 : -160);
        QVERIFY(stage.hand().seeNoMore(u"October 2025"_s));
    }

    void aTrend_isChosenAndSaysHowItLies()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().see(u"Within the usual range"_s));
        QVERIFY(stage.hand().tap(u"Itch"_s));
        const auto *trend = stage.page().findChild<TrendModel *>();
        QCOMPARE(trend->kind(), TrendModel::Kind::Itch);
        QVERIFY(stage.hand().see(u"Today: 3 · mild. Usual on this day: up to “6 · moderate”."_s));
        QVERIFY(stage.hand().see(u"Itch. Today: 3 · mild. Usual on this day: up to “6 · moderate”. "
                                 "Within the usual range."_s));
        QVERIFY(stage.hand().tap(u"90 days"_s));
        QCOMPARE(trend->days(), 90);
    }

    void photos_leadToTheirEntryToAllOfThemAndToTheTimeLapse()
    {
        DemoHome home;
        home.fillDiary();
        for (int before = 5; before < 20; ++before)
            put(home, home.clock.today().addDays(-before), QTime(7, 0), {}, {View::Top});
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QSignalSpy all(&stage.page(), SIGNAL(photosRequested(QString)));
        QSignalSpy lapse(&stage.page(), SIGNAL(timeLapseRequested(QString)));
        QSignalSpy entry(&stage.page(), SIGNAL(entryChosen(QString)));
        QVERIFY(stage.hand().tap(u"Top, Day 2, Saturday 22 November"_s));
        QCOMPARE(entry.first().first().toString(), home.diaryRows.rows.at(2).id.toString());
        QVERIFY(stage.hand().tap(u"Show all 19"_s));
        QCOMPARE(all.first().first().toString(), u"top"_s);
        QVERIFY(stage.hand().tap(u"Back"_s));
        QVERIFY(stage.hand().tap(u"Play time-lapse"_s));
        QCOMPARE(lapse.first().first().toString(), u"back"_s);
    }

    void aWideWindow_showsTheEntriesBesideTheRest()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage({.size = {1100, 844}});
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().see(u"Today · day 4"_s));
        QVERIFY(stage.hand().see(u"Redness"_s));
        QVERIFY(stage.hand().see(u"Month before"_s));
        const auto *list = listOf(stage);
        QVERIFY(list != nullptr);
        QVERIFY(list->mapToScene({}).x() > 400);
        QVERIFY(stage.hand().tap(u"Saturday 22 November, 1 entries, 2 photos"_s));
        QTRY_COMPARE(spoken(focused(stage)), u"Sat 22 Nov · day 2"_s);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("narrow") << Look{.size = {320, 640}};
        QTest::newRow("large text") << Look{.textScale = 2};
        QTest::newRow("narrow, large, right to left")
            << Look{.size = {320, 640}, .textScale = 2, .mirrored = true};
        QTest::newRow("wide, large") << Look{.size = {1100, 844}, .textScale = 2};
    }

    void nothingIsCutOff()
    {
        QFETCH(Look, look);
        DemoHome home;
        home.fillDiary();
        Stage stage(look);
        QVERIFY(stage.show(u"Diary"_s, u"DiaryPage"_s));
        QVERIFY(stage.hand().see(u"Entries"_s));
        // The days in one line go on beyond the edge: the month in their place does not.
        if (look.size.width() < 760)
            QVERIFY(stage.hand().tap(u"November 2025"_s));
        QVERIFY(stage.hand().see(u"Month before"_s));
        QCOMPARE(stage.cutOff(), QString());
    }
};

QTEST_MAIN(TestDiaryPage)
#include "tst_diarypage.moc"
