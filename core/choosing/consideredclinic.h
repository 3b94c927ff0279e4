// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/content/clinicguide.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace stipple {

using ConsideredId = Id<struct ConsideredTag>;

/// What somebody found at a clinic about one point of the checklist.
enum class Mark { Good, Warning };

/// A clinic that somebody considers, in their own words.
struct ConsideredClinic
{
    ConsideredId id;
    QString name;
    QString notes;
    /// The offer, as it was said or written: a number would lose what it covers.
    QString price;
    /// By item of the checklist; one that is not there was not looked at.
    QHash<QString, Mark> marks;
    /// Questions that were asked.
    QSet<QString> asked;
    QDateTime changedAt; ///< UTC

    friend bool operator==(const ConsideredClinic &, const ConsideredClinic &) = default;
};

/// What the marks come to, as the guide says what counts.
struct ClinicScore
{
    int points = 0;
    int good = 0;
    int warnings = 0;
    /// Points of the checklist that nobody has looked at; those that can only be bad do not count.
    int open = 0;

    friend bool operator==(const ClinicScore &, const ClinicScore &) = default;
};

/// Pure. Marks of points that the guide no longer has count nothing.
[[nodiscard]] ClinicScore scoreOf(const ConsideredClinic &clinic, const ClinicGuide &guide);

/// How many of the guide's questions were asked. Pure.
[[nodiscard]] qsizetype askedOf(const ConsideredClinic &clinic, const ClinicGuide &guide);

} // namespace stipple
