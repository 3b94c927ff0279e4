// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/trendmodel.h"

#include "core/content/content.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/diary/diarydays.h"
#include "qml/diary/symptomwords.h"

#include <algorithm>

namespace stipple {

namespace {

// More values than this cannot be told apart on the widest page.
constexpr qsizetype mostRead = 400;
constexpr qsizetype mostSampled = 120;
constexpr int healingDays = 42;

Measure measureOf(TrendModel::Kind kind)
{
    switch (kind) {
    case TrendModel::Kind::Pain:
        return Measure::Pain;
    case TrendModel::Kind::Itch:
        return Measure::Itch;
    case TrendModel::Kind::Swelling:
        return Measure::Swelling;
    case TrendModel::Kind::Scabs:
        return Measure::Scabs;
    case TrendModel::Kind::Redness:
        break;
    }
    return Measure::Redness;
}

QString wordOf(TrendModel::Kind kind, double value)
{
    const int whole = qRound(value);
    switch (kind) {
    case TrendModel::Kind::Pain:
    case TrendModel::Kind::Itch:
        return ratingWord(whole);
    case TrendModel::Kind::Swelling:
        return swellingWord(whole);
    case TrendModel::Kind::Scabs:
        return scabsWord(whole);
    case TrendModel::Kind::Redness:
        break;
    }
    return rednessWord(whole);
}

} // namespace

TrendModel::TrendModel(QObject *parent)
    : TrendModel(Services::current(), parent)
{}

TrendModel::TrendModel(const Services &services, QObject *parent)
    : TrendModel(services.clock, services.care, services.diary, services.settings,
                 services.content.guidance, parent)
{}

TrendModel::TrendModel(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
                       const Guidance &guidance, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_care(care)
    , m_diary(diary)
    , m_adviser(diary, care, settings, guidance)
{
    readAndFollow(*this, &TrendModel::reload, m_clock, m_care, m_diary, settings);
}

void TrendModel::reload()
{
    m_failed = !read();
    show();
}

Status TrendModel::read()
{
    m_today = m_clock.today();
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    const auto open = m_adviser.openOn(m_today);
    if (!open)
        return open.error();
    const auto index = m_diary.days();
    if (!index)
        return index.error();
    m_sessions = *sessions;
    m_last = sessionBefore(m_sessions, m_today);
    m_flagOpen = open->has_value();
    m_index = *index;
    m_index.removeIf([this](const EntryDay &entry) { return entry.day > m_today; });
    return readEntries();
}

Status TrendModel::readEntries()
{
    m_window = windowOf(span());
    const auto entries = someOf(m_window.from, std::min(m_window.to(), m_today));
    m_entries = entries ? *entries : QList<Entry>();
    return entries ? Status{} : entries.error();
}

TrendWindow TrendModel::windowOf(Span span) const
{
    const auto oldest = m_index.isEmpty() ? m_today : m_index.constLast().day;
    return trendWindow(static_cast<TrendSpan>(span), m_sessions, oldest, m_today);
}

TrendModel::Span TrendModel::span() const
{
    return m_chosen.value_or(bestSpan());
}

TrendModel::Span TrendModel::bestSpan() const
{
    if (m_index.isEmpty())
        return Span::Fortnight;
    const auto newest = m_index.constFirst().day;
    const auto second = std::find_if(m_index.cbegin(), m_index.cend(),
                                     [&](const EntryDay &each) { return each.day < newest; });
    const auto needed = second == m_index.cend() ? newest : second->day;
    for (const auto span : {Span::Fortnight, Span::Quarter}) {
        if (needed >= windowOf(span).from)
            return span;
    }
    return Span::All;
}

/// The entries of those days, oldest first: all of them, or, when they are very many, those of the
/// healing weeks after the last session and a sample of the others, with the newest among them.
Result<QList<Entry>> TrendModel::someOf(const QDate &from, const QDate &to) const
{
    auto places = m_index;
    places.removeIf([&](const EntryDay &each) { return each.day < from || each.day > to; });
    if (places.size() <= mostRead) {
        const auto entries = m_diary.entries(from, to);
        if (!entries)
            return entries.error();
        const QList<Entry> &readable = *entries;
        return readable;
    }
    QList<Entry> found;
    const auto healed = m_last ? m_last->day.addDays(healingDays) : from;
    if (m_last) {
        const auto weeks = m_diary.entries(std::max(from, m_last->day), std::min(to, healed));
        if (!weeks)
            return weeks.error();
        const QList<Entry> &readable = *weeks;
        found = readable;
        places.removeIf(
            [&](const EntryDay &each) { return each.day >= m_last->day && each.day <= healed; });
    }
    const auto step = std::max<qsizetype>(1, (places.size() + mostSampled - 1) / mostSampled);
    for (qsizetype i = 0; i < places.size(); i += step) {
        const auto entry = m_diary.entry(places.at(i).id);
        if (entry)
            found.append(*entry);
        else if (entry.error().code == ErrorCode::Locked)
            return entry.error();
    }
    std::stable_sort(found.begin(), found.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.day, a.loggedAt) < std::pair(b.day, b.loggedAt);
    });
    return found;
}

void TrendModel::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    show();
}

void TrendModel::setSpan(Span span)
{
    if (m_chosen == span)
        return;
    m_chosen = span;
    m_failed = !readEntries();
    show();
}

int TrendModel::today() const
{
    return m_window.from.isValid() ? static_cast<int>(m_window.from.daysTo(m_today)) : -1;
}

void TrendModel::show()
{
    const auto measure = measureOf(m_kind);
    m_values.clear();
    m_band.clear();
    if (m_last && !m_failed)
        m_band = trendBand(m_adviser.guidance().healing, measure, m_window, m_sessions);
    int before = -1;
    for (const auto &entry : std::as_const(m_entries)) {
        const auto value = measured(entry.symptoms, measure);
        if (!value || !m_last || m_failed)
            continue;
        const auto x = static_cast<int>(m_window.from.daysTo(entry.day));
        // Of a day with several entries the last one counts.
        if (x == before)
            m_values.removeLast();
        m_values.append(QVariant(QVariantList{x, *value}));
        before = x;
    }
    judge();
    Q_EMIT changed();
}

void TrendModel::judge()
{
    m_verdict = Verdict::None;
    m_latest.clear();
    if (m_values.isEmpty())
        return;
    const auto last = m_values.constLast().toList();
    const auto day = m_window.from.addDays(last.constFirst().toInt());
    const double value = last.constLast().toDouble();
    const auto number = dayAfterSession(m_sessions, day);
    const auto name = words::relativeDay(day, m_today);
    const auto word = wordOf(m_kind, value);
    const auto usual = number ? bandOn(m_adviser.guidance().healing, measureOf(m_kind), *number)
                              : std::optional<HealingBand>();
    // While a flag is open nothing may sound like all is well; what is too much may be said.
    if (!usual || (m_flagOpen && value <= usual->high)) {
        //: The latest value of a trend: %1 is its day, %2 the value in words
        m_latest = tr("%1: %2").arg(name, word);
        return;
    }
    m_verdict = value <= usual->high ? Verdict::Within : Verdict::Above;
    if (usual->high > 0) {
        //: The latest value of a trend: %1 is its day, %2 the value in words, %3 the highest value
        //: that is usual on that day after a session
        m_latest = tr("%1: %2. Usual on this day: up to “%3”.")
                       .arg(name, word, wordOf(m_kind, usual->high));
    } else {
        //: The same where nothing at all is usual any more
        m_latest = tr("%1: %2. Usual on this day: none.").arg(name, word);
    }
}

} // namespace stipple
