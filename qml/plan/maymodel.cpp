// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/plan/maymodel.h"

#include "core/content/content.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/plan/maywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QVariantMap rowOf(const MayAnswer &answer, const MayWords &words)
{
    return {{u"id"_s, answer.id},
            {u"title"_s, answer.title},
            {u"line"_s, words.line},
            {u"glyph"_s, words.glyph},
            {u"kind"_s, static_cast<int>(words.kind)}};
}

} // namespace

MayModel::MayModel(QObject *parent)
    : MayModel(Services::current(), parent)
{}

MayModel::MayModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_clock(services.clock)
    , m_care(services.care)
    , m_adviser(services.diary, services.care, services.settings, services.content.guidance)
{
    readAndFollow(*this, &MayModel::reload, m_clock, m_care, services.diary);
}

void MayModel::reload()
{
    if (const auto done = read(); !done) {
        m_state = State::Failed;
        m_error = errorText(done.error().code);
    } else {
        m_state = m_sessions.isEmpty() ? State::Empty : State::Full;
    }
    arrange();
    Q_EMIT changed();
}

Status MayModel::read()
{
    const auto sessions = m_care.sessions();
    if (!sessions)
        return sessions.error();
    const auto shift = m_adviser.scabShiftOn(m_clock.today());
    if (!shift)
        return shift.error();
    m_sessions = *sessions;
    m_scabShift = *shift;
    return {};
}

MayBasis MayModel::basis() const
{
    return {m_care.plan(), m_care.builtInPlan(), m_sessions, m_clock.today(), m_scabShift};
}

bool MayModel::isTask(const QString &id) const
{
    return !m_care.plan().permission(id) && !m_care.builtInPlan().permission(id);
}

void MayModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    arrange();
    Q_EMIT changed();
}

void MayModel::setChosen(const QString &id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT changed();
}

void MayModel::arrange()
{
    m_groups.clear();
    if (m_state != State::Full)
        return;
    const bool searching = !m_search.trimmed().isEmpty();
    auto answers = searching ? may(basis(), m_search) : mayAll(basis());
    const auto today = m_clock.today();
    if (!searching) {
        std::stable_sort(answers.begin(), answers.end(),
                         [](const MayAnswer &a, const MayAnswer &b) {
                             const bool over = a.verdict == MayAnswer::Verdict::NoLonger;
                             const bool otherOver = b.verdict == MayAnswer::Verdict::NoLonger;
                             return over != otherOver ? otherOver : a.from < b.from;
                         });
    }
    constexpr std::size_t kinds = 5;
    const std::array<QString, kinds> titles{
        //: Above answers to "may I …?"
        tr("Yes, today"),
        //: Above answers to "may I …?" that are allowed on another day
        tr("Not now"),
        //: Above answers to "may I …?"
        tr("Ask first"),
        //: Above answers to "may I …?"
        tr("No"),
        //: Above answers to "may I …?" that are something to know
        tr("Good to know")};
    std::array<QVariantList, kinds> rows;
    for (const auto &answer : std::as_const(answers)) {
        const auto words = mayWords(answer, today, isTask(answer.id));
        rows.at(searching ? 0 : static_cast<std::size_t>(words.kind)).append(rowOf(answer, words));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows.at(i).isEmpty())
            m_groups.append(QVariantMap{{u"title"_s, searching ? QString() : titles.at(i)},
                                        {u"rows"_s, rows.at(i)}});
    }
}

QVariantMap MayModel::answer() const
{
    if (m_state != State::Full || m_chosen.isEmpty())
        return {};
    const auto all = mayAll(basis());
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const MayAnswer &each) { return each.id == m_chosen; });
    if (found == all.cend())
        return {};
    const auto words = mayWords(*found, m_clock.today(), isTask(found->id));
    QString caption;
    if (found->movedDays > 0) {
        //: Why something is allowed later than the plan's own day
        caption = QCoreApplication::translate("MayModel",
                                              "Scabs were still there: %Ln days later for you.",
                                              nullptr, found->movedDays);
    }
    return {{u"title"_s, found->title},
            {u"word"_s, words.word},
            {u"text"_s, words.text},
            {u"glyph"_s, words.glyph},
            {u"kind"_s, static_cast<int>(words.kind)},
            {u"note"_s, found->note},
            {u"speaksAgainst"_s, titlesOf(found->forbiddenBy)},
            {u"days"_s, daysOf(*found)},
            {u"caption"_s, caption},
            {u"conflict"_s, found->conflict},
            {u"sources"_s, QVariant::fromValue(found->evidence.refs)},
            {u"convention"_s, found->evidence.convention},
            {u"conventionPart"_s, found->evidence.conventionPart}};
}

QVariantList MayModel::daysOf(const MayAnswer &answer) const
{
    QVariantList days;
    const auto add = [&](const QString &who, const QString &says, bool counts) {
        days.append(QVariantMap{{u"who"_s, who}, {u"says"_s, says}, {u"counts"_s, counts}});
    };
    if (const auto clinics = clinicsSay(answer); !clinics.isEmpty()) {
        //: Who says from which day something is allowed
        add(tr("Clinics"), clinics, false);
    }
    const auto &builtIn = m_care.builtInPlan();
    const bool isOwn = answer.author != builtIn.author;
    if (answer.builtInDay)
        add(builtIn.author, planDayWords(answer.builtInDay), !isOwn);
    if (isOwn && answer.planDay)
        add(answer.author, planDayWords(answer.planDay), true);
    return days;
}

QStringList MayModel::titlesOf(const QStringList &taskIds) const
{
    QStringList titles;
    for (const auto &id : taskIds) {
        const auto *task = m_care.plan().task(id);
        if (task && id != m_chosen)
            titles.append(task->title);
    }
    return titles;
}

} // namespace stipple
