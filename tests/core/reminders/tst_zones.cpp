// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What holds in every zone of the world, on every day of ten years.

#include "core/reminders/resolve.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 sixHours = secondsPerDay / 4;

/// Ten years that hold Samoa's missing day, half hours and zones that gave up their changes.
const QDate firstDay(2008, 1, 1);
const QDate lastDay(2017, 12, 31);

const QList<QTime> times{QTime(7, 0), QTime(2, 30), QTime(0, 0), QTime(23, 45)};

qint64 shown(const QDate &day, const QTime &time)
{
    return QDateTime(day, time, Qt::UTC).toSecsSinceEpoch();
}

int offsetAt(const QTimeZone &zone, qint64 instant)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant, Qt::UTC));
}

/// Days around which the wall clock is moved.
QSet<QDate> restlessDays(const QTimeZone &zone, const QDate &from, const QDate &to)
{
    QSet<QDate> days;
    const auto changes = zone.transitions(QDateTime(from.addDays(-3), QTime(0, 0), Qt::UTC),
                                          QDateTime(to.addDays(3), QTime(0, 0), Qt::UTC));
    for (const auto &change : changes) {
        for (int near = -2; near <= 2; ++near)
            days.insert(change.atUtc.date().addDays(near));
    }
    return days;
}

/// The first instant at which the wall shows `wall`, found by trying every offset around it.
std::optional<qint64> firstShowing(const QTimeZone &zone, qint64 wall)
{
    std::optional<qint64> first;
    for (int step = -8; step <= 8; ++step) {
        const qint64 instant = wall - offsetAt(zone, wall + step * sixHours);
        if (instant + offsetAt(zone, instant) == wall)
            first = std::min(first.value_or(instant), instant);
    }
    return first;
}

/// What is wrong with `instant` as the answer for `wall`; empty when nothing is.
QString faultOf(const QTimeZone &zone, qint64 wall, qint64 instant)
{
    if (const auto first = firstShowing(zone, wall))
        return *first == instant ? QString() : u"is not the first time the wall shows it"_s;
    const qint64 moved = instant + offsetAt(zone, instant) - wall;
    // Shifted forward by the gap: by as much as the offset grew since just before.
    const qint64 gap = offsetAt(zone, instant) - offsetAt(zone, instant - moved - 1);
    return moved > 0 && moved == gap ? QString() : u"is not moved by the gap"_s;
}

/// Whether no instant at all belongs to the civil day.
bool neverWas(const ZoneOffsets &offsets, const QDate &day)
{
    return offsets.secondsOf({day, QTime(0, 0)}) ==
           offsets.secondsOf({day.addDays(1), QTime(0, 0)});
}

QString placeOf(const QByteArray &zone, const QDate &day, const QTime &time, const QString &fault)
{
    return QString::fromLatin1(zone) + u' ' + WallTime{day, time}.toString() + u' ' + fault;
}

} // namespace

class TestZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyZone_firesOncePerCivilDay_forTenYears()
    {
        const auto ids = QTimeZone::availableTimeZoneIds();
        QVERIFY(ids.size() > 400);
        int missingDays = 0;
        int gaps = 0;
        for (const auto &id : ids) {
            const QTimeZone zone(id);
            const ZoneOffsets offsets(zone, firstDay.addDays(-1), lastDay.addDays(1));
            const auto restless = restlessDays(zone, firstDay, lastDay);
            for (const auto &time : times) {
                qint64 before = offsets.secondsOf({firstDay.addDays(-1), time});
                for (auto day = firstDay; day <= lastDay; day = day.addDays(1)) {
                    const qint64 instant = offsets.secondsOf({day, time});
                    if (!restless.contains(day) && !restless.contains(day.addDays(-1))) {
                        if (instant - before != secondsPerDay)
                            QFAIL(qPrintable(placeOf(id, day, time, u"is not a day later"_s)));
                    } else {
                        const auto fault = faultOf(zone, shown(day, time), instant);
                        QVERIFY2(fault.isEmpty(), qPrintable(placeOf(id, day, time, fault)));
                        const bool isSame = instant == before;
                        QVERIFY2(instant > before || (isSame && neverWas(offsets, day.addDays(-1))),
                                 qPrintable(placeOf(id, day, time, u"is not later"_s)));
                        missingDays += isSame;
                        gaps += instant + offsetAt(zone, instant) != shown(day, time);
                    }
                    before = instant;
                }
            }
        }
        // The world of these years had both, so that the rules were put to use.
        QVERIFY(missingDays >= times.size());
        QVERIFY(gaps > 100);
    }

    void everyZone_showsWhatItsWallShows_aroundEveryChangeToCome()
    {
        const QDate from(2025, 1, 1);
        const QDate to(2034, 12, 31);
        int days = 0;
        for (const auto &id : QTimeZone::availableTimeZoneIds()) {
            const QTimeZone zone(id);
            const ZoneOffsets offsets(zone, from.addDays(-6), to.addDays(6));
            for (const auto &day : restlessDays(zone, from, to)) {
                for (const auto &time : times) {
                    const auto fault =
                        faultOf(zone, shown(day, time), offsets.secondsOf({day, time}));
                    QVERIFY2(fault.isEmpty(), qPrintable(placeOf(id, day, time, fault)));
                }
                ++days;
            }
        }
        QVERIFY(days > 10'000);
    }

    void oneWallTime_resolvesAsItDoesAmongMany()
    {
        for (const auto &name : {"Europe/Berlin", "Pacific/Apia", "Australia/Lord_Howe"}) {
            const QTimeZone zone(name);
            const ZoneOffsets offsets(zone, QDate(2011, 1, 1), QDate(2012, 12, 31));
            for (auto day = QDate(2011, 1, 1); day.year() < 2013; day = day.addDays(1)) {
                const WallTime wall{day, QTime(2, 15)};
                QCOMPARE(resolve(wall, zone), offsets.resolve(wall));
            }
        }
    }

    void zones_areNamed_andNothingElseIsOne()
    {
        for (const auto &name : {u"Europe/Berlin"_s, u"America/Argentina/Ushuaia"_s, u"Etc/UTC"_s,
                                 u"Etc/GMT+5"_s, u"UTC"_s, u"UTC+01:00"_s})
            QVERIFY2(zoneNamed(name), qPrintable(name));
        for (const auto &name : {u"Mars"_s, u"CET-1"_s, u"CET-1CEST,M3.5.0/2,M10.5.0/3"_s,
                                 u"Europe/Nowhere"_s, u"../Berlin"_s, QString()})
            QVERIFY2(!zoneNamed(name), qPrintable(name));
    }

    void wallTimeAt_isTheOtherWayRound()
    {
        const QTimeZone berlin("Europe/Berlin");
        const WallTime wall{QDate(2025, 7, 1), QTime(7, 0)};

        QCOMPARE(wallTimeAt(resolve(wall, berlin).addSecs(59), berlin), wall);
    }
};

QTEST_GUILESS_MAIN(TestZones)
#include "tst_zones.moc"
