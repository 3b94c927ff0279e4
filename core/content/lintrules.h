// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/lint.h"
#include "core/content/node.h"

namespace stipple {

using ContentProblems = QList<ContentProblem>;

/// First and last day for which the content must say something. Day 1400 lies in the fourth year,
/// after the first check for a top-up.
constexpr int firstLintedDay = -14;
constexpr int lastLintedDay = 1400;

/// The line below a task's title fits a narrow phone up to this many characters.
constexpr int longestTitle = 30;
constexpr int longestSub = 40;

/// What makes a plan unusable, whoever wrote it.
void lintPlanStructure(const CarePlan &plan, ContentProblems &problems);
/// What makes a usable plan a poor one: a day with nothing to do, a line too long for a phone, a
/// day earlier than any source allows.
void lintCarePlan(const CarePlan &plan, ContentProblems &problems);
/// Texts that some languages lack.
void lintLanguages(const Reading &reading, ContentProblems &problems);
/// Questions about nothing, points nobody asks for, and a score that punishes what is good.
void lintClinicGuide(const ClinicGuide &guide, ContentProblems &problems);
void lintGuidance(const Guidance &guidance, ContentProblems &problems);
void lintReferences(const Content &content, ContentProblems &problems);

} // namespace stipple
