// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careplan.h"
#include "core/care/session.h"

#include <QDate>

namespace stipple {

/// What an answer to "may I …?" rests on. Refers to the plans; they must outlive it.
struct MayBasis
{
    const CarePlan &plan; ///< the plan in force
    const CarePlan
        &builtIn; ///< what the app says by itself; the same as `plan` when that is in force
    QList<Session> sessions; ///< had and booked, in any order
    QDate day;               ///< the day that is asked about
    int scabShift = 0;       ///< as for dueOn()
};

/// Today's answer about one thing that one may or may not do.
///
/// "Clinics say day 3 to 6; Stipple says 5; your technician says 4" is `earliest`, `latest`,
/// `builtInDay` and `planDay`, of which the last is the one that counts.
struct MayAnswer
{
    enum class Verdict {
        Allowed,  ///< up to `until`, when that is valid
        NotYet,   ///< but from `from` on; `askThen`: and even then only after asking
        NoLonger, ///< its days are over; from `from` on again, when that is valid
        AskFirst, ///< when the technician, a prescriber or whom the note names agrees
        Never,
    };
    QString id; ///< of the permission; of the task when a task speaks of it
    QString title;
    Verdict verdict = Verdict::Never;
    bool askThen = false;
    QDate from;       ///< first day on which it is allowed, with everything that is booked
    QDate until;      ///< last day on which it is, before a booked session or by its own days
    QDate notBefore;  ///< a technician may allow it earlier, from this day on; else invalid
    QString note;     ///< whole sentences; may be empty
    QString conflict; ///< where sources disagree, in words; may be empty
    std::optional<int> earliest; ///< the range between clinics, in days after a session
    std::optional<int> latest;
    QString latestWords;           ///< a latest that is no number
    std::optional<int> planDay;    ///< first day after a session by the plan that counts
    std::optional<int> builtInDay; ///< the same by the built-in plan; nothing when it says none
    int movedDays = 0;             ///< by which scabs have moved it
    bool differs = false;          ///< the plan that counts says something else than the built-in
    QString author;                ///< of the plan that counts: who says so
    Priority priority = Priority::Should;
    QStringList forbiddenBy; ///< ids of tasks that speak against it on that day
    Evidence evidence;       ///< of the built-in plan where it knows it, else of the plan
};

/// What the question's words are about, best match first: "swim", "may I go to the gym?", or the
/// beginning of a word while it is typed. Empty when nothing matches.
///
/// A booked session is reckoned with: what is allowed today but not the day before it says so.
/// Without any session, whatever is no more than a matter of healing is allowed.
[[nodiscard]] QList<MayAnswer> may(const MayBasis &basis, const QString &question);

/// The answers about everything that can be asked for, in the plan's order.
[[nodiscard]] QList<MayAnswer> mayAll(const MayBasis &basis);

} // namespace stipple
