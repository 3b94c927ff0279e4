// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/skinfacts.h"

#include "qml/review/casedays.h"
#include "qml/review/casewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// A value and when it was last said before that day.
template <typename T>
struct Change
{
    T now;
    std::optional<T> before;
    QDate beforeDay;
};

/// Reads one field of the newest entry and of the last earlier day that has it.
template <typename Read>
auto changeOf(const ReviewThread &thread, const ReviewEntry &newest, const Read &read)
{
    using T = typename std::decay_t<decltype(read(*newest.symptoms))>::value_type;
    std::optional<Change<T>> change;
    const auto now = read(*newest.symptoms);
    if (!now)
        return change;
    change = Change<T>{*now, {}, {}};
    for (auto entry = thread.entries.crbegin(); entry != thread.entries.crend(); ++entry) {
        if (entry->day >= newest.day || !entry->symptoms)
            continue;
        if (const auto before = read(*entry->symptoms)) {
            change->before = before;
            change->beforeDay = entry->day;
            break;
        }
    }
    return change;
}

class Facts
{
    Q_DECLARE_TR_FUNCTIONS(SkinFacts)

public:
    Facts(const ReviewThread &thread, const ReviewEntry &newest)
        : m_thread(thread)
        , m_newest(newest)
    {}

    template <typename T>
    void measure(const QString &title, std::optional<T> Symptoms::*field,
                 const std::function<QString(T)> &say)
    {
        const auto change =
            changeOf(m_thread, m_newest, [&](const Symptoms &s) { return s.*field; });
        if (!change)
            return;
        auto value = say(change->now);
        if (change->before && *change->before < change->now) {
            //: A value that grew; %1 now, %2 before: "5, up from 3"
            value = tr("%1, up from %2").arg(value, said(say(*change->before), change->beforeDay));
        } else if (change->before && *change->before > change->now) {
            //: A value that fell; %1 now, %2 before: "2, down from 3"
            value =
                tr("%1, down from %2").arg(value, said(say(*change->before), change->beforeDay));
        }
        add(title, value);
    }

    void fluid()
    {
        const auto change = changeOf(m_thread, m_newest, [](const Symptoms &s) { return s.fluid; });
        if (!change)
            return;
        auto value = word(change->now);
        if (change->before && *change->before != change->now) {
            //: A finding that changed; %1 now, %2 before: "cloudy, was clear"
            value = tr("%1, was %2").arg(value, said(word(*change->before), change->beforeDay));
        }
        //: What comes out of the treated skin
        add(tr("Fluid"), value);
    }

    void yesNo(const QString &title, std::optional<bool> Symptoms::*field)
    {
        const auto change =
            changeOf(m_thread, m_newest, [&](const Symptoms &s) { return s.*field; });
        if (!change)
            return;
        auto value = change->now ? yes() : no();
        if (change->now && change->before && !*change->before) {
            //: A sign that was not there the time before
            value = tr("yes, new");
        }
        add(title, value);
    }

    void ticked(const QString &title) { add(title, yes()); }

    QVariantList rows;

private:
    //: Answer beside the name of a sign
    static QString yes() { return tr("yes"); }
    //: Answer beside the name of a sign
    static QString no() { return tr("no"); }

    static QString word(Fluid fluid)
    {
        switch (fluid) {
        case Fluid::None:
            //: What comes out of the skin: nothing
            return tr("none");
        case Fluid::Clear:
            //: What comes out of the skin
            return tr("clear");
        case Fluid::Blood:
            //: What comes out of the skin
            return tr("blood");
        case Fluid::Cloudy:
            //: What comes out of the skin
            return tr("cloudy");
        case Fluid::YellowGreen:
            //: What comes out of the skin
            return tr("yellow or green");
        }
        return {};
    }

    /// Yesterday's value stands alone; an older one tells its day.
    QString said(const QString &value, const QDate &day) const
    {
        if (day.daysTo(m_newest.day) == 1)
            return value;
        //: An earlier value (%1) and its day (%2): "3 on day 1"
        return tr("%1 (%2)").arg(value, casewords::photoDay(m_thread.sessions, day));
    }

    void add(const QString &title, const QString &value)
    {
        rows.append(QVariantMap{{u"title"_s, title}, {u"value"_s, value}});
    }

    const ReviewThread &m_thread;
    const ReviewEntry &m_newest;
};

class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(SkinFacts)

public:
    static QString name(Measure measure)
    {
        switch (measure) {
        case Measure::Redness:
            return tr("Redness");
        case Measure::Swelling:
            return tr("Swelling");
        case Measure::Itch:
            return tr("Itch");
        case Measure::Pain:
            return tr("Pain");
        case Measure::Scabs:
            return tr("Scabs");
        case Measure::Temperature:
            return tr("Temperature");
        }
        return {};
    }

    //: The redness goes beyond where the technician worked
    static QString spreading() { return tr("Redness past the edge"); }
    //: The treated skin feels hot
    static QString warm() { return tr("Skin hot"); }

    static QString outOf(int value, int most)
    {
        //: A value on a short scale: "3 of 4"
        return tr("%1 of %2").arg(value).arg(most);
    }

    static QString percent(int value)
    {
        //: A share in percent
        return tr("%1 %").arg(value);
    }

    static QString degrees(double value)
    {
        //: A body temperature in degrees Celsius
        return tr("%1 °C").arg(QLocale().toString(value, 'f', 1));
    }
};

} // namespace

const ReviewEntry *newestWithSymptoms(const ReviewThread &thread)
{
    for (auto entry = thread.entries.crbegin(); entry != thread.entries.crend(); ++entry) {
        if (entry->symptoms)
            return &*entry;
    }
    return nullptr;
}

QVariantList skinFacts(const ReviewThread &thread, const Guidance &guidance)
{
    const auto *newest = newestWithSymptoms(thread);
    if (newest == nullptr)
        return {};
    Facts facts(thread, *newest);
    const auto plain = [](int value) { return QLocale().toString(value); };
    facts.measure<int>(FactWords::name(Measure::Redness), &Symptoms::redness,
                       [](int value) { return FactWords::outOf(value, 4); });
    facts.measure<int>(FactWords::name(Measure::Swelling), &Symptoms::swelling,
                       [](int value) { return FactWords::outOf(value, 3); });
    facts.measure<int>(FactWords::name(Measure::Pain), &Symptoms::pain, plain);
    facts.measure<int>(FactWords::name(Measure::Itch), &Symptoms::itch, plain);
    facts.measure<double>(FactWords::name(Measure::Temperature), &Symptoms::temperatureC,
                          &FactWords::degrees);
    facts.fluid();
    facts.measure<int>(FactWords::name(Measure::Scabs), &Symptoms::scabs, &FactWords::percent);
    facts.yesNo(FactWords::spreading(), &Symptoms::spreading);
    facts.yesNo(FactWords::warm(), &Symptoms::warm);
    for (const auto &sign : guidance.redFlags.signs) {
        if (newest->symptoms->signs.contains(sign.id))
            facts.ticked(sign.because);
    }
    for (const auto &modifier : guidance.redFlags.modifiers) {
        if (thread.modifiers.contains(modifier.id))
            facts.ticked(modifier.name);
    }
    return facts.rows;
}

namespace {

constexpr int shortestTrend = 14; // days

struct Scale
{
    Measure measure;
    int most;
};

constexpr std::array scales{Scale{Measure::Redness, 4}, Scale{Measure::Pain, 10},
                            Scale{Measure::Itch, 10}, Scale{Measure::Scabs, 100}};

class TrendWords
{
    Q_DECLARE_TR_FUNCTIONS(SkinTrends)

public:
    static QString status(const QString &value, double now, std::optional<double> before)
    {
        if (before && *before < now) {
            //: The last value of a trend, %1, is higher than the one before
            return tr("%1, rising").arg(value);
        }
        if (before && *before > now) {
            //: The last value of a trend, %1, is lower than the one before
            return tr("%1, falling").arg(value);
        }
        return value;
    }

    static QString summary(const QString &name, int days, const QString &status)
    {
        //: A trend for a screen reader: %1 what is measured, %2 the last value
        return tr("%1 over %n days, now %2", nullptr, days).arg(name, status);
    }

    //: The top end of a trend's scale
    static QString top(Measure measure)
    {
        return measure == Measure::Scabs ? tr("everywhere") : tr("very strong");
    }
    //: The bottom end of a trend's scale
    static QString bottom() { return tr("none"); }

    static QString value(Measure measure, double value)
    {
        if (measure == Measure::Redness)
            return FactWords::outOf(qRound(value), 4);
        return measure == Measure::Scabs ? FactWords::percent(qRound(value))
                                         : QLocale().toString(qRound(value));
    }
};

/// The last value of each day since the session, by day.
QMap<int, double> sinceSession(const ReviewThread &thread, const Session &session, Measure measure)
{
    QMap<int, double> values;
    for (const auto &entry : thread.entries) {
        if (!entry.symptoms || entry.day < session.day)
            continue;
        if (const auto value = measured(*entry.symptoms, measure))
            values.insert(int(session.day.daysTo(entry.day)), *value);
    }
    return values;
}

QVariantMap trend(const Scale &scale, const QMap<int, double> &values, const HealingTable &healing)
{
    const int last = values.lastKey();
    const int days = std::max(shortestTrend, last);
    QVariantList band;
    for (int day = 0; day <= days; ++day) {
        if (const auto usual = bandOn(healing, scale.measure, day))
            band.append(QVariant(QVariantList{day, usual->low, usual->high}));
    }
    QVariantList points;
    for (auto point = values.cbegin(); point != values.cend(); ++point)
        points.append(QVariant(QVariantList{point.key(), point.value()}));

    const auto now = values.last();
    const auto before =
        values.size() > 1 ? std::optional(std::prev(values.cend(), 2).value()) : std::nullopt;
    const auto usual = bandOn(healing, scale.measure, last);
    const auto name = FactWords::name(scale.measure);
    const auto status = TrendWords::status(TrendWords::value(scale.measure, now), now, before);
    return {{u"name"_s, name},
            {u"status"_s, status},
            {u"above"_s, usual && now > usual->high},
            {u"band"_s, band},
            {u"values"_s, points},
            {u"days"_s, days},
            {u"today"_s, last},
            {u"max"_s, scale.most},
            {u"topWord"_s, TrendWords::top(scale.measure)},
            {u"bottomWord"_s, TrendWords::bottom()},
            {u"summary"_s, TrendWords::summary(name, last, status)}};
}

} // namespace

QVariantList skinTrends(const ReviewThread &thread, const Guidance &guidance)
{
    if (thread.entries.isEmpty())
        return {};
    const auto session = caseDay(thread.sessions, thread.entries.constLast().day).session;
    if (!session)
        return {};
    QVariantList trends;
    for (const auto &scale : scales) {
        const auto values = sinceSession(thread, *session, scale.measure);
        if (!values.isEmpty())
            trends.append(trend(scale, values, guidance.healing));
    }
    return trends;
}

} // namespace stipple
