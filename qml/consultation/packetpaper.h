// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consultation/conclusion.h"
#include "core/paper/paper.h"

#include <QString>

namespace stipple {

struct Content;

/// What a paper for a consultation is made from.
struct PacketPaperSource
{
    const AssessmentResult &result;
    const QList<AnsweredQuestion> &answers;
    const Content &content;
    QString name; ///< on top, when it is not empty
    bool rightToLeft = false;
};

/// The paper that somebody takes along to a consultation, in the words of the result page. Never a
/// diagnosis, never a percentage; every statement names its sources, which stand at the end.
[[nodiscard]] Paper packetPaper(const PacketPaperSource &source);

} // namespace stipple
