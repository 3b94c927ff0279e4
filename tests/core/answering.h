// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessmentservice.h"
#include "platform/fake/fakeclock.h"

namespace stipple {

/// Somebody who answers, five seconds after the question before.
struct Answering
{
    AssessmentService &service;
    FakeClock &clock;

    void choose(const QString &linkId, const QStringList &codes) const
    {
        clock.advance(std::chrono::seconds(5));
        if (const auto status = service.answer(linkId, codes); !status)
            qFatal("%s %s", qPrintable(linkId), qPrintable(status.error().detail));
    }

    /// A man of 38 whose hair thins, up to the grade of the pattern: fourteen answers.
    void begin() const
    {
        using namespace Qt::StringLiterals;
        if (!service.answer(u"about.age"_s, qint64{38}))
            qFatal("age");
        choose(u"about.sex"_s, {u"male"_s});
        choose(u"about.goal"_s, {u"thinning"_s});
        choose(u"about.look"_s, {u"shaved"_s});
        choose(u"about.expect"_s, {u"realistic"_s});
        choose(u"cancer.treated"_s, {u"none"_s});
        choose(u"loss.dx"_s, {u"not-seen"_s});
        choose(u"loss.skin"_s, {u"none"_s});
        choose(u"loss.active"_s, {u"slow"_s});
        choose(u"loss.general"_s, {u"none"_s});
        choose(u"pattern.start"_s, {u"years"_s});
        choose(u"pattern.shape"_s, {u"temples-crown"_s});
        choose(u"pattern.norwood"_s, {u"IV"_s});
        choose(u"pattern.family"_s, {u"yes"_s});
    }

    /// Nothing of that kind.
    void none(const QStringList &linkIds) const
    {
        for (const auto &linkId : linkIds)
            choose(linkId, {QStringLiteral("none")});
    }
};

} // namespace stipple
