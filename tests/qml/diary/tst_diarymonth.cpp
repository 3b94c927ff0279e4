// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/diarymonth.h"
#include "tests/qml/diary/diarydemo.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stipple;

namespace {

QVariantMap cellOf(const DiaryMonth &month, const QString &day)
{
    const auto cells = month.cells();
    for (const auto &cell : cells) {
        if (cell.toMap().value(u"day"_s) == day)
            return cell.toMap();
    }
    return {};
}

} // namespace

class TestDiaryMonth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksOfTenThousandEntries_areThoseOfANaiveCount()
    {
        DemoHome home;
        putTenThousand(home);
        const Adviser adviser(home.diary, home.care, home.settings, home.content.guidance);
        DiaryMonth month(home.services);
        month.setActive(true);
        for (int back = 0; back < 4; ++back) {
            const auto first = QDate(2025, 11, 1).addMonths(-back * 13);
            month.setChosen(first.addDays(3).toString(Qt::ISODate));
            for (auto day = first; day < first.addMonths(1); day = day.addDays(1)) {
                int entries = 0;
                qsizetype photos = 0;
                auto level = Level::Normal;
                for (const auto &entry : std::as_const(home.diaryRows.rows)) {
                    if (entry.day != day)
                        continue;
                    ++entries;
                    photos += entry.photos.size();
                    level = std::max(level, highest(*adviser.about(entry)));
                }
                QTRY_COMPARE(month.marks().value(day).photos, int(photos));
                QCOMPARE(month.marks().value(day).entries, entries);
                QCOMPARE(month.marks().value(day).level, level);
            }
        }
    }

    void aDay_saysInWordsWhatItsMarksMean()
    {
        DemoHome home;
        home.fillDiary();
        home.logUrgent();
        DiaryMonth month(home.services);
        month.setActive(true);
        QTRY_COMPARE(cellOf(month, u"2025-11-24"_s).value(u"marks"_s).toStringList(),
                     (QStringList{u"entry"_s, u"photo"_s, u"flag3"_s}));
        QCOMPARE(cellOf(month, u"2025-11-24"_s).value(u"text"_s).toString(),
                 u"Monday 24 November, 2 entries, 2 photos, urgent"_s);
        QCOMPARE(cellOf(month, u"2025-11-23"_s).value(u"marks"_s).toStringList(),
                 QStringList{u"entry"_s});
        QVERIFY(!cellOf(month, u"2025-11-19"_s).value(u"enabled"_s).toBool());
    }

    void months_leadFromTheFirstEntryToToday()
    {
        DemoHome home;
        put(home, QDate(2025, 9, 30));
        put(home, QDate(2025, 11, 2));
        DiaryMonth month(home.services);
        month.setActive(true);
        QCOMPARE(month.text(), u"November 2025"_s);
        QVERIFY(!month.hasLater());
        month.step(-1);
        QCOMPARE(month.text(), u"October 2025"_s);
        month.step(-1);
        QCOMPARE(month.text(), u"September 2025"_s);
        QVERIFY(!month.hasEarlier());
        QVERIFY(cellOf(month, u"2025-09-30"_s).value(u"enabled"_s).toBool());
        month.step(-1);
        QCOMPARE(month.text(), u"September 2025"_s);
        month.step(2);
        QCOMPARE(month.text(), u"November 2025"_s);
    }

    void theLeapDay_hasItsCell()
    {
        DemoHome home;
        home.clock.moveTo(QDateTime(QDate(2024, 2, 29), QTime(8, 0), Qt::UTC));
        put(home, QDate(2024, 2, 29));
        DiaryMonth month(home.services);
        month.setActive(true);
        const auto cell = cellOf(month, u"2024-02-29"_s);
        QVERIFY(cell.value(u"inside"_s).toBool());
        QVERIFY(cell.value(u"today"_s).toBool());
        QVERIFY(cell.value(u"text"_s).toString().startsWith(u"Thursday 29 February, 1 "_s));
    }

    void aDamagedEntry_isSaidOnItsDay()
    {
        DemoHome home;
        home.fillDiary();
        const auto &broken = home.diaryRows.rows.at(3);
        home.diaryRows.damaged = {{.id = broken.id, .day = broken.day, .shown = false}};
        DiaryMonth month(home.services);
        month.setActive(true);
        QTRY_VERIFY(cellOf(month, u"2025-11-23"_s)
                        .value(u"text"_s)
                        .toString()
                        .contains(u"not all of it can be read"_s));
    }

    void whatIsNotLookedAt_isNotRead()
    {
        DemoHome home;
        home.fillDiary();
        DiaryMonth month(home.services);
        month.reload();
        QVERIFY(month.marks().isEmpty());
        month.setActive(true);
        QCOMPARE(month.marks().size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestDiaryMonth)
#include "tst_diarymonth.moc"
