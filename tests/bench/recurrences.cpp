// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/recurrences.h"

#include <algorithm>
#include <ctime>

namespace stipple::bench {

using namespace Qt::StringLiterals;

namespace {

icaltimetype icalTime(const QDate &day, const QTime &time)
{
    auto moment = icaltime_null_time();
    moment.year = day.year();
    moment.month = day.month();
    moment.day = day.day();
    moment.is_date = time.isValid() ? 0 : 1;
    if (time.isValid()) {
        moment.hour = time.hour();
        moment.minute = time.minute();
    }
    return moment;
}

/// Where a task's days lie, of those between two sessions.
struct Stretch
{
    QDate session;
    QDate first;
    QDate last;
};

QList<Stretch> stretchesOf(const CareTask &task, const QList<Session> &sessions,
                           const Window &window)
{
    QList<Stretch> stretches;
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const auto session = sessions.at(i).day;
        Stretch stretch{
            session, std::max(session.addDays(task.days.from), window.first),
            std::min(task.days.to ? session.addDays(*task.days.to) : window.last, window.last)};
        if (task.anchor == Anchor::LastSession && i + 1 < sessions.size())
            stretch.last = std::min(stretch.last, sessions.at(i + 1).day.addDays(-1));
        if (task.anchor == Anchor::NextSession && i > 0)
            stretch.first = std::max(stretch.first, sessions.at(i - 1).day.addDays(1));
        if (stretch.first <= stretch.last)
            stretches.append(stretch);
    }
    return stretches;
}

class Writer
{
public:
    Writer(const CareTask &task, int index, const QTime &time)
        : m_task(task)
        , m_index(index)
        , m_time(time)
    {}

    void add(const Stretch &stretch)
    {
        const auto &rhythm = m_task.rhythm;
        switch (rhythm.kind) {
        case Rhythm::Kind::EveryDays:
            addDaily(stretch, rhythm.every);
            break;
        case Rhythm::Kind::Once:
        case Rhythm::Kind::OnDemand:
        case Rhythm::Kind::Standing:
            addDaily(stretch, 1);
            break;
        case Rhythm::Kind::Weekly:
            for (const int offset : rhythm.days)
                addRule(stretch, "FREQ=WEEKLY", aligned(stretch, offset, 7));
            break;
        case Rhythm::Kind::OnDays:
            for (const int number : rhythm.days) {
                const auto day = stretch.session.addDays(number);
                if (day >= stretch.first && day <= stretch.last)
                    all.push_back({m_index, {}, icalTime(day, m_time)});
            }
            break;
        case Rhythm::Kind::Months:
            addMonths(stretch);
            break;
        }
    }

    std::vector<Recurrence> all;

private:
    /// The first day of the stretch that lies whole periods after the task's first day.
    [[nodiscard]] QDate aligned(const Stretch &stretch, int offset, int period) const
    {
        auto day = stretch.session.addDays(m_task.days.from + offset);
        while (day < stretch.first)
            day = day.addDays(period);
        return day;
    }

    void addDaily(const Stretch &stretch, int every)
    {
        addRule(stretch, "FREQ=DAILY;INTERVAL=" + QByteArray::number(every),
                aligned(stretch, 0, every));
    }

    /// Begins at the session itself; the first that lies in the task's days is kept.
    void addMonths(const Stretch &stretch)
    {
        const int every = m_task.rhythm.every;
        auto opens = stretch.session;
        for (int times = 1; opens < stretch.first || times == 1; ++times)
            opens = stretch.session.addMonths(times * every);
        addRule(stretch, "FREQ=MONTHLY;INTERVAL=" + QByteArray::number(every), opens,
                m_task.rhythm.openFor);
    }

    void addRule(const Stretch &stretch, const QByteArray &rule, const QDate &start,
                 int openFor = 1)
    {
        if (start > stretch.last)
            return;
        const auto until = stretch.last.toString(u"yyyyMMdd"_s).toLatin1();
        all.push_back({m_index, rule + ";UNTIL=" + until + (m_time.isValid() ? "T235959" : ""),
                       icalTime(start, m_time), openFor});
    }

    const CareTask &m_task;
    int m_index;
    QTime m_time;
};

double seconds(const std::function<void()> &work)
{
    const auto begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

std::vector<Recurrence> recurrencesOf(const CarePlan &plan, int task,
                                      const QList<Session> &sessions, const Window &window,
                                      const QTime &time)
{
    Writer writer(plan.tasks.at(task), task, time);
    for (const auto &stretch : stretchesOf(plan.tasks.at(task), sessions, window))
        writer.add(stretch);
    return std::move(writer.all);
}

std::vector<Occurrence> expanded(const std::vector<Recurrence> &all, const Window &window)
{
    const auto last = icalTime(window.last, QTime(23, 59));
    std::vector<Occurrence> occurrences;
    const auto take = [&](const Recurrence &each, icaltimetype moment) {
        for (int day = 0; day < each.openFor; ++day) {
            if (icaltime_compare(moment, last) <= 0)
                occurrences.push_back({each.task, moment});
            icaltime_adjust(&moment, 1, 0, 0, 0);
        }
    };
    for (const auto &each : all) {
        if (each.rule.isEmpty()) {
            take(each, each.start);
            continue;
        }
        auto *iterator = icalrecur_iterator_new(
            icalrecurrencetype_from_string(each.rule.constData()), each.start);
        for (auto next = icalrecur_iterator_next(iterator); !icaltime_is_null_time(next);
             next = icalrecur_iterator_next(iterator))
            take(each, next);
        icalrecur_iterator_free(iterator);
    }
    return occurrences;
}

std::vector<double> secondsOf(const std::vector<std::function<void()>> &works)
{
    constexpr int rounds = 15;
    std::vector<std::vector<double>> taken(works.size());
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < works.size(); ++i)
            taken.at(i).push_back(seconds(works.at(i)));
    }
    std::vector<double> medians;
    for (const auto &each : taken)
        medians.push_back(median(each));
    return medians;
}

} // namespace stipple::bench
