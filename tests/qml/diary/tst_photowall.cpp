// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/photowallmodel.h"
#include "tests/qml/diary/diarydemo.h"
#include "tests/qml/stage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

QString at(const PhotoWallModel &wall, int row, PhotoWallModel::Row role)
{
    return wall.data(wall.index(row), static_cast<int>(role)).toString();
}

int countTiles(const QQuickItem &item)
{
    int tiles = item.property("spoken").isValid() && item.property("entryId").isValid() ? 1 : 0;
    const auto children = item.childItems();
    for (const auto *child : children)
        tiles += countTiles(*child);
    return tiles;
}

} // namespace

class TestPhotoWall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photos_standByViewNewestFirst()
    {
        DemoHome home;
        home.fillDiary();
        PhotoWallModel wall(home.services);
        wall.reload();
        QCOMPARE(wall.views().size(), 2);
        QCOMPARE(wall.view(), u"top"_s);
        QCOMPARE(wall.rowCount(), 4);
        QCOMPARE(at(wall, 0, PhotoWallModel::Row::Label), u"Today"_s);
        QCOMPARE(at(wall, 3, PhotoWallModel::Row::Label), u"Day 0"_s);
        QCOMPARE(at(wall, 3, PhotoWallModel::Row::Spoken), u"Top, Day 0, Thursday 20 November"_s);
        wall.setView(u"back"_s);
        QCOMPARE(wall.rowCount(), 4);
    }

    void thousandsOfPhotos_followPartByPartAndNoneIsLost()
    {
        DemoHome home;
        putTenThousand(home);
        put(home, QDate(2001, 1, 1), QTime(7, 0), {}, {View::Back});
        PhotoWallModel wall(home.services);
        wall.setView(u"front"_s);
        wall.reload();
        QCOMPARE(wall.state(), PhotoWallModel::State::Full);
        QVERIFY(!wall.isComplete());
        QVERIFY(wall.count() > 20);
        QTRY_VERIFY(wall.isComplete());
        QStringList naive;
        for (auto entry = home.diaryRows.rows.crbegin(); entry != home.diaryRows.rows.crend();
             ++entry) {
            for (const auto &photo : entry->photos) {
                if (photo.view == View::Front)
                    naive.append(u"image://photo/"_s + photo.id.toString());
            }
        }
        QCOMPARE(wall.count(), int(naive.size()));
        for (int row = 0; row < wall.count(); ++row)
            QCOMPARE(at(wall, row, PhotoWallModel::Row::Picture), naive.at(row));
        QCOMPARE(wall.views().size(), 3);
    }

    void aChangeWhileReading_beginsAnew()
    {
        DemoHome home;
        putTenThousand(home);
        PhotoWallModel wall(home.services);
        wall.setView(u"top"_s);
        wall.reload();
        home.diaryRows.rows.clear();
        put(home, home.clock.today(), QTime(7, 0), {}, {View::Top});
        Q_EMIT home.diary.changed();
        QCOMPARE(wall.count(), 1);
        QVERIFY(wall.isComplete());
    }

    void failed_saysSoAndTriesAgain()
    {
        DemoHome home;
        home.fillDiary();
        home.diaryRows.failure = Error{ErrorCode::Locked, {}};
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"PhotosPage"_s));
        QVERIFY(stage.hand().see(u"Stipple is locked"_s));
        home.diaryRows.failure.reset();
        QVERIFY(stage.hand().tap(u"Try again"_s));
        QVERIFY(stage.hand().see(u"4 photos"_s));
    }

    void empty_saysWhatToDo()
    {
        DemoHome home;
        put(home, home.clock.today());
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"PhotosPage"_s));
        QVERIFY(stage.hand().see(u"No photos yet"_s));
    }

    void theWall_changesItsViewAndLeadsToAnEntryAndToTheTimeLapse()
    {
        DemoHome home;
        home.fillDiary();
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"PhotosPage"_s, {{u"startView"_s, u"back"_s}}));
        QSignalSpy entry(&stage.page(), SIGNAL(entryChosen(QString)));
        QSignalSpy lapse(&stage.page(), SIGNAL(timeLapseRequested(QString)));
        QVERIFY(stage.hand().see(u"Back, Today, Monday 24 November"_s));
        QVERIFY(stage.hand().tap(u"Top"_s));
        QVERIFY(stage.hand().tap(u"Top, Today, Monday 24 November"_s));
        QCOMPARE(entry.first().first().toString(), home.diaryRows.rows.last().id.toString());
        QVERIFY(stage.hand().press(u"Right"_s));
        QVERIFY(stage.hand().press(u"Return"_s));
        QCOMPARE(entry.last().first().toString(), home.diaryRows.rows.at(2).id.toString());
        QVERIFY(stage.hand().tap(u"Play time-lapse"_s));
        QCOMPARE(lapse.first().first().toString(), u"top"_s);
    }

    void manyPhotos_areNotManyItems()
    {
        DemoHome home;
        putTenThousand(home);
        Stage stage;
        QVERIFY(stage.show(u"Diary"_s, u"PhotosPage"_s));
        QVERIFY(stage.hand().see(u"2500 photos"_s));
        const int tiles = countTiles(stage.page());
        QVERIFY(tiles > 5);
        QVERIFY(tiles < 100);
    }
};

QTEST_MAIN(TestPhotoWall)
#include "tst_photowall.moc"
