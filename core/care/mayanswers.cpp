// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/mayanswers.h"

#include "core/care/place.h"
#include "core/care/rhythm.h"

#include <algorithm>
#include <functional>

namespace stipple {

namespace {

/// What the plan says on the days around the one that is asked about.
class Course
{
public:
    explicit Course(const MayBasis &basis)
        : m_basis(basis)
        , m_today(placeOf(basis.sessions, basis.day))
        , m_shift(std::clamp(basis.scabShift, 0, basis.plan.longestShift))
    {}

    [[nodiscard]] const Place &today() const { return m_today; }
    [[nodiscard]] int shift() const { return m_shift; }

    /// Whether the permission's own days allow it. Skin that was never treated allows everything
    /// but what is never allowed.
    [[nodiscard]] bool allows(const Permission &permission, const QDate &day) const
    {
        const auto place = placeOf(m_basis.sessions, day);
        if (!place.last.isValid())
            return permission.rule == Permission::Rule::FromDay;
        return isAllowedOn(permission, daysBetween(place.last, day), shiftAt(place));
    }

    [[nodiscard]] bool isDue(const CareTask &task, const QDate &day) const
    {
        const auto place = placeOf(m_basis.sessions, day);
        const auto session = sessionOf(task, place);
        if (!session.isValid())
            return false;
        const int shift = task.anchor == Anchor::LastSession ? shiftAt(place) : 0;
        return openOn(task.rhythm, shiftedDays(task, shift), session, day).has_value();
    }

    [[nodiscard]] QStringList forbidding(const QString &permissionId, const QDate &day) const
    {
        QStringList ids;
        for (const auto &task : m_basis.plan.tasks) {
            if (task.forbids.contains(permissionId) && isDue(task, day))
                ids.append(task.id);
        }
        return ids;
    }

    /// The first day from the asked one on for which `holds`, while days can still differ;
    /// invalid when there is none.
    [[nodiscard]] QDate first(int longestWait,
                              const std::function<bool(const QDate &)> &holds) const
    {
        auto last = m_basis.day;
        for (const auto &session : m_basis.sessions)
            last = std::max(last, session.day);
        last = last.addDays(longestWait + m_shift + 1);
        for (auto day = m_basis.day; day <= last; day = day.addDays(1)) {
            if (holds(day))
                return day;
        }
        return {};
    }

    [[nodiscard]] static int daysBetween(const QDate &from, const QDate &to)
    {
        return static_cast<int>(from.daysTo(to));
    }

private:
    /// Scabs of today move nothing that a later session starts anew.
    [[nodiscard]] int shiftAt(const Place &place) const
    {
        return place.last == m_today.last ? m_shift : 0;
    }

    const MayBasis &m_basis;
    Place m_today;
    int m_shift;
};

bool saysTheSame(const Permission &a, const Permission &b)
{
    return a.rule == b.rule && a.from == b.from && a.until == b.until;
}

/// What does not depend on the day.
MayAnswer described(const MayBasis &basis, const Permission &permission)
{
    const auto *builtIn = basis.builtIn.permission(permission.id);
    const bool isPlans = basis.plan.permission(permission.id) != nullptr;
    const auto &facts = builtIn ? *builtIn : permission;
    MayAnswer answer;
    answer.id = permission.id;
    answer.title = permission.title;
    answer.note = permission.note;
    answer.conflict = permission.conflict;
    // What clinics say is a fact with sources, whatever the plan makes of it.
    answer.earliest = facts.earliest;
    answer.latest = facts.latest;
    answer.latestWords = facts.latestWords;
    answer.evidence = facts.evidence;
    answer.planDay = permission.from;
    if (builtIn)
        answer.builtInDay = builtIn->from;
    answer.differs = !builtIn || !saysTheSame(*builtIn, permission);
    answer.author = isPlans ? basis.plan.author : basis.builtIn.author;
    answer.priority = permission.priority;
    return answer;
}

void answerAskFirst(const Course &course, const Permission &permission, const QDate &day,
                    MayAnswer &answer)
{
    answer.verdict = MayAnswer::Verdict::AskFirst;
    const auto from = firstDay(permission, course.shift());
    if (!course.today().last.isValid() || !from)
        return;
    const auto earliest = course.today().last.addDays(*from);
    if (day >= earliest)
        return;
    answer.verdict = MayAnswer::Verdict::NotYet;
    answer.askThen = true;
    answer.from = earliest;
}

void answerFromDay(const Course &course, const Permission &permission, const QDate &day,
                   MayAnswer &answer)
{
    const auto isFree = [&](const QDate &each) {
        return course.allows(permission, each) && course.forbidding(permission.id, each).isEmpty();
    };
    const int wait = std::max(permission.from.value_or(0), permission.until.value_or(0));
    if (isFree(day)) {
        answer.verdict = MayAnswer::Verdict::Allowed;
        const auto ends = course.first(wait, [&](const QDate &each) { return !isFree(each); });
        if (ends.isValid())
            answer.until = ends.addDays(-1);
        return;
    }
    const auto &last = course.today().last;
    const bool isOver =
        last.isValid() && permission.until && Course::daysBetween(last, day) > *permission.until;
    answer.verdict = isOver ? MayAnswer::Verdict::NoLonger : MayAnswer::Verdict::NotYet;
    answer.from = course.first(wait, isFree);
    if (last.isValid() && permission.notBefore && !isOver)
        answer.notBefore =
            last.addDays(*permission.notBefore + (permission.moves ? course.shift() : 0));
}

} // namespace

MayAnswer answerAbout(const MayBasis &basis, const Permission &permission)
{
    const Course course(basis);
    auto answer = described(basis, permission);
    answer.forbiddenBy = course.forbidding(permission.id, basis.day);
    if (permission.moves && course.today().last.isValid())
        answer.movedDays = course.shift();
    switch (permission.rule) {
    case Permission::Rule::FromDay:
        answerFromDay(course, permission, basis.day, answer);
        break;
    case Permission::Rule::AskFirst:
        answerAskFirst(course, permission, basis.day, answer);
        break;
    case Permission::Rule::Never:
        answer.verdict = MayAnswer::Verdict::Never;
        break;
    }
    return answer;
}

MayAnswer answerAbout(const MayBasis &basis, const CareTask &task)
{
    const Course course(basis);
    const bool isPlans = basis.plan.task(task.id) != nullptr;
    MayAnswer answer;
    answer.id = task.id;
    answer.title = task.title;
    answer.note = task.detail;
    answer.conflict = task.conflict;
    answer.author = isPlans ? basis.plan.author : basis.builtIn.author;
    answer.differs = isPlans && !basis.builtIn.task(task.id);
    answer.priority = task.priority;
    answer.evidence = task.evidence;
    if (task.kind != TaskKind::Avoid) {
        answer.verdict = MayAnswer::Verdict::AskFirst;
        return answer;
    }
    const auto isDue = [&](const QDate &day) { return course.isDue(task, day); };
    const bool isDueNow = isDue(basis.day);
    const int wait = task.days.to.value_or(0);
    const auto turn = course.first(wait, [&](const QDate &day) { return isDue(day) != isDueNow; });
    if (isDueNow) {
        answer.verdict = MayAnswer::Verdict::NotYet;
        answer.from = turn;
        answer.forbiddenBy = {task.id};
    } else {
        answer.verdict = MayAnswer::Verdict::Allowed;
        if (turn.isValid())
            answer.until = turn.addDays(-1);
    }
    return answer;
}

} // namespace stipple
