// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

} // namespace

QString weekday(const QDate &day)
{
    return QLocale().dayName(day.dayOfWeek());
}

QString fullDay(const QDate &day)
{
    //: A day in full, as Qt's date format: weekday, day and month, e.g. "Thursday 20 November"
    return QLocale().toString(day, tr(QT_TRANSLATE_NOOP("Words", "dddd d MMMM")));
}

QString shortDay(const QDate &day)
{
    //: A short date, as Qt's date format: day and month, e.g. "20 Nov"
    return QLocale().toString(day, tr(QT_TRANSLATE_NOOP("Words", "d MMM")));
}

QString shortDate(const QDate &day)
{
    //: A short date with its weekday, as Qt's date format, e.g. "Thu 20 Nov"
    return QLocale().toString(day, tr(QT_TRANSLATE_NOOP("Words", "ddd d MMM")));
}

QString monthAndYear(const QDate &day)
{
    //: Month and year in full, as Qt's date format, e.g. "November 2025"
    return QLocale().toString(day, tr(QT_TRANSLATE_NOOP("Words", "MMMM yyyy")));
}

QString shortMonth(const QDate &day)
{
    //: Month and year, short, as Qt's date format, e.g. "Nov 2025"
    return QLocale().toString(day, tr(QT_TRANSLATE_NOOP("Words", "MMM yyyy")));
}

QString weekdayInitial(const QDate &day)
{
    return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat).left(2);
}

QString clockTime(const QDateTime &instant, const QTimeZone &zone)
{
    auto format = QLocale().timeFormat(QLocale::ShortFormat);
    // Some locales count seconds even in their short form.
    format.remove(QStringLiteral(":ss"));
    return QLocale().toString(instant.toTimeZone(zone).time(), format);
}

QString dayAndTime(const QDateTime &instant, const QTimeZone &zone)
{
    //: A moment: %1 is the day in full, %2 the time
    return tr(QT_TRANSLATE_NOOP("Words", "%1, %2"))
        .arg(fullDay(instant.toTimeZone(zone).date()), clockTime(instant, zone));
}

QString relativeDay(const QDate &day, const QDate &today)
{
    if (day == today)
        return tr(QT_TRANSLATE_NOOP("Words", "Today"));
    if (day == today.addDays(-1))
        return tr(QT_TRANSLATE_NOOP("Words", "Yesterday"));
    return fullDay(day);
}

QString numbered(const QString &part, int number, int of)
{
    if (of < 2)
        return part;
    //: Title of a part of a form that is asked several times: its name, which one, of how many
    return tr(QT_TRANSLATE_NOOP("Words", "%1 · %2 of %3")).arg(part).arg(number).arg(of);
}

} // namespace stipple::words
