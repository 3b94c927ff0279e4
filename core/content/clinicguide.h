// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/evidence.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace stipple {

/// What can be seen or asked at a clinic. Either answer is in the clinic's own doing.
struct ChecklistItem
{
    QString id; ///< "CL-01"
    QString title;
    QString text;
    /// What is good to find; empty where there is only something to beware of.
    QString good;
    QString warning;
    Evidence evidence;
};

/// A question to ask while sitting there. It rests on what its item rests on.
struct GuideQuestion
{
    QString id; ///< "CQ-01"
    QString item;
    QString text;
};

/// What a bad result looks like, and why it happens.
struct BadResult
{
    QString id; ///< "BR-1"
    QString title;
    QStringList causes;
    QString prevention;
    Evidence evidence;
};

/// A statement with a headline.
struct GuideNote
{
    QString id;
    QString title; ///< may be empty
    QString text;
    Evidence evidence;
};

/// How notes about a clinic become a number.
struct ClinicScoring
{
    int good = 0;
    int warning = 0;
    /// What counts, and why it counts like that.
    GuideNote explained;
};

/// Choosing a clinic: domain/plan-and-cost.md, sections 6, 7 and 9; healing-and-red-flags.md,
/// section 4.
struct ClinicGuide
{
    QString id;
    int version = 0;
    ClinicScoring score;
    GuideNote why;
    QList<ChecklistItem> checklist;
    QList<GuideQuestion> questions;
    QList<BadResult> signs;
    /// Promises of advertising, and what sources say instead.
    QList<GuideNote> promises;
    /// What to take along to a consultation.
    QList<GuideNote> pack;

    /// The item of that id; null when there is none.
    [[nodiscard]] const ChecklistItem *item(const QString &id) const;
};

} // namespace stipple
