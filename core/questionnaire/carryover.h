// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/evaluation.h"

namespace stipple {

/// An answer that another version of the form has no place for, in the words it was given in.
struct LeftAnswer
{
    QString linkId;
    QString question;
    QString answer;

    friend bool operator==(const LeftAnswer &, const LeftAnswer &) = default;
};

/// Answers on their way to another version of their form.
struct CarryOver
{
    /// What carries over, in the order of the other version.
    Response response;
    /// How many of the questions that were shown keep their answer.
    int carried = 0;
    /// Every answer that does not carry over, shown or not.
    QList<LeftAnswer> left;
};

/// Carries over every answer whose linkId, type and codes are those of `form`. An answer carries
/// over whole or not at all: of several codes, one that is gone leaves all of them behind, for
/// fewer would say something else. Texts are in `language`.
[[nodiscard]] CarryOver carryOver(const Evaluation &answered, const Response &response,
                                  const Questionnaire &form, const QString &language);

} // namespace stipple
