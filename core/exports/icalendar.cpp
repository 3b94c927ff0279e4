// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/icalendar.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

// Octets of a line without its CRLF (RFC 5545, section 3.1).
constexpr qsizetype longestLine = 75;

bool isContinuation(char byte)
{
    constexpr unsigned char mask = 0xC0;
    constexpr unsigned char continuation = 0x80;
    return (static_cast<unsigned char>(byte) & mask) == continuation;
}

/// A line, folded where it is too long and never within a character.
QByteArray folded(const QByteArray &line)
{
    QByteArray result;
    qsizetype begin = 0;
    qsizetype room = longestLine;
    while (line.size() - begin > room) {
        auto end = begin + room;
        while (isContinuation(line.at(end)))
            --end;
        result += line.sliced(begin, end - begin) + "\r\n ";
        begin = end;
        room = longestLine - 1; // the space that marks the continuation
    }
    return result + line.sliced(begin) + "\r\n";
}

/// A value of type TEXT (RFC 5545, section 3.3.11).
QByteArray escaped(const QString &text)
{
    QString result;
    for (const auto c : text) {
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            result += QString(u'\\') + c;
        else if (c.category() != QChar::Other_Control)
            result += c;
    }
    return result.toUtf8();
}

QByteArray dateOf(const QDate &day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

QByteArray eventLines(const CalendarEvent &event, const QByteArray &stamp)
{
    QByteArray lines = "BEGIN:VEVENT\r\n";
    lines += folded("UID:" + escaped(event.uid));
    lines += folded("DTSTAMP:" + stamp);
    lines += folded("DTSTART;VALUE=DATE:" + dateOf(event.from));
    // The format's end is the day after.
    lines += folded("DTEND;VALUE=DATE:" + dateOf(event.to.addDays(1)));
    lines += folded("SUMMARY:" + escaped(event.summary));
    if (!event.description.isEmpty())
        lines += folded("DESCRIPTION:" + escaped(event.description));
    lines += "CLASS:PRIVATE\r\n";
    lines += event.busy ? "TRANSP:OPAQUE\r\n" : "TRANSP:TRANSPARENT\r\n";
    return lines + "END:VEVENT\r\n";
}

} // namespace

QByteArray iCalendar(const QList<CalendarEvent> &events, const QDateTime &stamp)
{
    const auto stamped = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    QByteArray file = "BEGIN:VCALENDAR\r\n"
                      "VERSION:2.0\r\n"
                      "PRODID:-//Stipple//Stipple//EN\r\n"
                      "CALSCALE:GREGORIAN\r\n";
    for (const auto &event : events)
        file += eventLines(event, stamped);
    return file + "END:VCALENDAR\r\n";
}

} // namespace stipple
