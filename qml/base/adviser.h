// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careservice.h"
#include "core/diary/diaryservice.h"
#include "core/guidance/advice.h"
#include "core/settings/settings.h"

namespace stipple {

/// What the guidance says about kept entries: the diary, the sessions and the person together.
class Adviser
{
public:
    /// All of them must outlive the adviser.
    Adviser(DiaryService &diary, CareService &care, Settings &settings, const Guidance &guidance);

    [[nodiscard]] const Guidance &guidance() const { return m_guidance; }

    /// All advice for `entry`, the most urgent first; never empty on success.
    [[nodiscard]] Result<QList<Advice>> about(const Entry &entry) const;

    /// The same when everything is at hand: `others` are the entries around it.
    [[nodiscard]] QList<Advice> about(const Entry &entry, const QList<Entry> &others,
                                      const QList<Session> &sessions,
                                      const QSet<QString> &modifiers) const;

    [[nodiscard]] Result<QSet<QString>> modifiers() const;

    /// The entry of the last two days whose advice is the most urgent, the later one of two
    /// alike; nothing when all of it is usual.
    struct Open
    {
        Entry entry;
        Advice advice;
        bool followed = false; ///< the person said that a doctor has seen it
    };
    [[nodiscard]] Result<std::optional<Open>> openOn(const QDate &today) const;

    /// For how many days scabs have outlasted the plan by `day`; 0 before the first session.
    [[nodiscard]] Result<int> scabShiftOn(const QDate &day) const;

    /// Keeps that a doctor has seen what this entry tells about, or takes it back.
    [[nodiscard]] Status setFollowed(EntryId id, bool followed);

private:
    [[nodiscard]] Result<QStringList> followed() const;

    DiaryService &m_diary;
    CareService &m_care;
    Settings &m_settings;
    const Guidance &m_guidance;
};

/// When `advice` about something logged at `loggedAt` has to be followed; invalid: no haste.
[[nodiscard]] QDateTime deadlineOf(const Advice &advice, const QDateTime &loggedAt);

/// The last of `sessions` that has been by `day`; nothing before the first.
[[nodiscard]] std::optional<Session> sessionBefore(const QList<Session> &sessions,
                                                   const QDate &day);

} // namespace stipple
