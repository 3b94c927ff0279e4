// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/plancalendar.h"

#include "core/care/place.h"
#include "core/care/rhythm.h"

#include <QMap>
#include <QUuid>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// The days that count from one session.
struct Stretch
{
    Session session;
    QDate end; ///< the first day that is not of it any more
    int shift = 0;
};

QList<Stretch> stretches(const CarePlan &plan, QList<Session> sessions,
                         const CalendarChoice &choice)
{
    std::sort(sessions.begin(), sessions.end(),
              [](const Session &a, const Session &b) { return a.day < b.day; });
    const auto healing = placeOf(sessions, choice.from).last;
    QList<Stretch> all;
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        Stretch stretch;
        stretch.session = sessions.at(i);
        stretch.session.number = static_cast<int>(i) + 1;
        stretch.end = i + 1 < sessions.size()
                          ? sessions.at(i + 1).day
                          : stretch.session.day.addMonths(plan.topUp.windowEndMonth).addDays(1);
        if (choice.from.isValid() && stretch.session.day == healing)
            stretch.shift = std::clamp(choice.scabShift, 0, plan.longestShift);
        all.append(stretch);
    }
    return all;
}

class Writer
{
public:
    Writer(const CarePlan &plan, const CarePhrases &words, const CalendarChoice &choice)
        : m_plan(plan)
        , m_words(words)
        , m_choice(choice)
    {}

    [[nodiscard]] QList<CalendarEvent> events(const QList<Session> &sessions)
    {
        for (const auto &stretch : stretches(m_plan, sessions, m_choice)) {
            addSession(stretch);
            addPermissions(stretch);
            addMilestones(stretch);
        }
        std::stable_sort(
            m_events.begin(), m_events.end(),
            [](const CalendarEvent &a, const CalendarEvent &b) { return a.from < b.from; });
        return m_events;
    }

private:
    void add(const Session &session, const QString &what, const QDate &day, const QString &summary,
             const QString &description, bool busy = false)
    {
        if (m_choice.from.isValid() && day < m_choice.from)
            return;
        const auto space = QUuid::fromString(session.id.toString());
        m_events.append({.uid = QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces),
                         .from = day,
                         .to = day,
                         .summary = summary,
                         .description = m_choice.named ? description : QString(),
                         .busy = busy});
    }

    void addSession(const Stretch &stretch)
    {
        auto named = m_words.namedSession;
        named.replace(u"{session}"_s, QString::number(stretch.session.number));
        add(stretch.session, u"session"_s, stretch.session.day,
            m_choice.named ? named : m_words.calendarSession, {}, true);
    }

    void addPermissions(const Stretch &stretch)
    {
        // By the plan's own day, so that what scabs move to one day keeps its events apart.
        QMap<std::pair<int, bool>, QList<const Permission *>> byDay;
        for (const auto &permission : m_plan.permissions) {
            if (permission.rule == Permission::Rule::FromDay && permission.from.value_or(0) > 0)
                byDay[{*permission.from, permission.moves}].append(&permission);
        }
        for (auto each = byDay.cbegin(); each != byDay.cend(); ++each) {
            const auto &[number, moves] = each.key();
            const auto day = stretch.session.day.addDays(number + (moves ? stretch.shift : 0));
            if (day < stretch.end)
                addAllowed(stretch.session, u"allowed/%1/%2"_s.arg(number).arg(moves ? 1 : 0), day,
                           *each);
        }
    }

    void addAllowed(const Session &session, const QString &what, const QDate &day,
                    const QList<const Permission *> &permissions)
    {
        QStringList titles;
        QStringList notes;
        for (const auto *permission : permissions) {
            titles.append(permission->title);
            if (!permission->note.isEmpty())
                notes.append(permission->title + u": "_s + permission->note);
        }
        auto named = m_words.namedAllowed;
        named.replace(u"{what}"_s, titles.join(u" · "_s));
        add(session, what, day, m_choice.named ? named : m_words.calendarAllowed,
            notes.join(u'\n'));
    }

    void addMilestones(const Stretch &stretch)
    {
        const auto &session = stretch.session;
        for (const auto &task : m_plan.tasks) {
            if (task.milestone.isEmpty() || task.optional || task.anchor != Anchor::LastSession)
                continue;
            const auto days = shiftedDays(task, stretch.shift);
            auto day = nextOpening(task.rhythm, days, session.day, session.day.addDays(-1));
            for (int count = 1; day.isValid() && day < stretch.end; ++count) {
                add(session, u"milestone/%1/%2"_s.arg(task.id).arg(count), day,
                    m_choice.named ? task.title : m_words.calendarMilestone, task.detail);
                day = nextOpening(task.rhythm, days, session.day, day);
            }
        }
    }

    const CarePlan &m_plan;
    const CarePhrases &m_words;
    const CalendarChoice &m_choice;
    QList<CalendarEvent> m_events;
};

} // namespace

QList<CalendarEvent> planCalendar(const CarePlan &plan, const CarePhrases &words,
                                  const QList<Session> &sessions, const CalendarChoice &choice)
{
    return Writer(plan, words, choice).events(sessions);
}

} // namespace stipple
