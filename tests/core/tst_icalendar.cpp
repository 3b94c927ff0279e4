// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// The calendar file by the letter of RFC 5545, and read back with a second reader.

#include "core/content/content.h"
#include "core/exports/plancalendar.h"

#include <QTest>

#include <libical/ical.h>

#include <memory>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

const QDate sessionDay(2025, 3, 10);
const CalendarChoice everythingNamed{.from = {}, .scabShift = 0, .named = true};
const QDateTime stamp(QDate(2025, 3, 9), QTime(8, 5, 7), Qt::UTC);

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component parsed(const QByteArray &file)
{
    return {icalparser_parse_string(file.constData()), &icalcomponent_free};
}

QDate dayOf(const icaltimetype &time)
{
    return time.is_date ? QDate(time.year, time.month, time.day) : QDate();
}

/// What the second reader understands.
QList<CalendarEvent> readBack(icalcomponent *calendar)
{
    QList<CalendarEvent> events;
    for (auto *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        auto *transparency = icalcomponent_get_first_property(event, ICAL_TRANSP_PROPERTY);
        const char *description = icalcomponent_get_description(event);
        events.append({.uid = QString::fromUtf8(icalcomponent_get_uid(event)),
                       .from = dayOf(icalcomponent_get_dtstart(event)),
                       .to = dayOf(icalcomponent_get_dtend(event)).addDays(-1),
                       .summary = QString::fromUtf8(icalcomponent_get_summary(event)),
                       .description = description ? QString::fromUtf8(description) : QString(),
                       .busy = icalproperty_get_transp(transparency) == ICAL_TRANSP_OPAQUE});
    }
    return events;
}

CalendarEvent eventOf(const QString &summary, const QString &description = {})
{
    return {.uid = u"0b1e6f1c-0000-4000-8000-000000000001"_s,
            .from = sessionDay,
            .to = sessionDay.addDays(2),
            .summary = summary,
            .description = description,
            .busy = true};
}

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePlan_isReadBackAsItWasWritten()
    {
        const auto content = Content::load();
        QVERIFY(content);
        const QList<Session> sessions{{SessionId::random(), sessionDay},
                                      {SessionId::random(), sessionDay.addDays(14)}};
        const auto events =
            planCalendar(content->carePlan, content->carePlan.phrases, sessions, everythingNamed);
        QVERIFY(events.size() > 30);

        const auto calendar = parsed(iCalendar(events, stamp));

        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QVERIFY(icalrestriction_check(calendar.get()));
        const auto back = readBack(calendar.get());
        QCOMPARE(back.size(), events.size());
        for (qsizetype i = 0; i < events.size(); ++i)
            QVERIFY2(back.at(i) == events.at(i), qPrintable(events.at(i).summary));
    }

    void text_survivesWhateverIsInIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("punctuation") << u"a, b; c\\d: \"e\" \\n"_s;
        QTest::newRow("two lines") << u"first\nsecond"_s;
        QTest::newRow("umlauts, long") << QString(200, u'ä');
        QTest::newRow("kana, long") << QString(120, u'か');
        QTest::newRow("pairs of surrogates, long") << u"x"_s + u"🙂"_s.repeated(80);
        QTest::newRow("right to left") << u"שלום "_s.repeated(40).trimmed();
        QTest::newRow("every length") << u"a"_s;
    }

    void text_survivesWhateverIsInIt()
    {
        QFETCH(QString, text);
        for (int length = 0; length < 12; ++length) {
            const auto written = QString(length, u'.') + text;
            const auto file = iCalendar({eventOf(u"summary"_s, written)}, stamp);

            const auto calendar = parsed(file);

            QVERIFY(calendar);
            QCOMPARE(readBack(calendar.get()), QList{eventOf(u"summary"_s, written)});
        }
    }

    void lines_areShortAndEndAsTheyShould()
    {
        const auto file = iCalendar({eventOf(QString(300, u'ä'), u"🙂"_s.repeated(50))}, stamp);

        QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(file.count('\n'), file.count("\r\n"));
        for (const auto &line : file.split('\n')) {
            QVERIFY2(line.size() - (line.endsWith('\r') ? 1 : 0) <= 75, line.constData());
            QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter),
                     "cut within a character");
        }
    }

    void event_isPrivateAndStampedAndOfWholeDays()
    {
        const auto file = iCalendar({eventOf(u"summary"_s)}, stamp);

        QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        QVERIFY(file.contains("\r\nCLASS:PRIVATE\r\n"));
        QVERIFY(file.contains("\r\nDTSTAMP:20250309T080507Z\r\n"));
        QVERIFY(file.contains("\r\nDTSTART;VALUE=DATE:20250310\r\n"));
        QVERIFY(file.contains("\r\nDTEND;VALUE=DATE:20250313\r\n"));
        QVERIFY(!file.contains("DESCRIPTION"));
    }

    void controlCharacters_areLeftOut()
    {
        const auto file = iCalendar({eventOf(u"a\r\u0007b\nEND:VEVENT"_s)}, stamp);

        QVERIFY(file.contains("\r\nSUMMARY:ab\\nEND:VEVENT\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
