// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/demohome.h"

/// What invented people answer, where it is not the usual.
namespace stipple::demo {

using Answers = QHash<QString, AnswerValue>;

inline AnswerValue chosen(const QString &code)
{
    return QStringList{code};
}

inline Answers malePattern()
{
    using namespace Qt::StringLiterals;
    return {{u"about.age"_s, qint64{38}},
            {u"about.sex"_s, chosen(u"male"_s)},
            {u"about.goal"_s, chosen(u"thinning"_s)},
            {u"pattern.start"_s, chosen(u"years"_s)},
            {u"pattern.shape"_s, chosen(u"temples-crown"_s)},
            {u"pattern.norwood"_s, chosen(u"IV"_s)},
            {u"pattern.family"_s, chosen(u"yes"_s)}};
}

/// A doctor first, a wait and a clearance, an open question.
inline Answers patches()
{
    using namespace Qt::StringLiterals;
    return {{u"about.age"_s, qint64{27}},
            {u"about.sex"_s, chosen(u"male"_s)},
            {u"about.goal"_s, chosen(u"thinning"_s)},
            {u"loss.active"_s, chosen(u"fast"_s)},
            {u"pattern.start"_s, chosen(u"days-weeks"_s)},
            {u"pattern.since"_s, PartialDate::ofMonth(2025, 9)},
            {u"pattern.shape"_s, chosen(u"patch"_s)},
            {u"pattern.signs"_s, QStringList{u"excl"_s, u"nails"_s}},
            {u"health.medicines"_s, chosen(u"SU-THIN"_s)},
            {u"health.skin"_s, chosen(u"not-sure"_s)}};
}

inline void complete(DemoHome &home, const Answers &answers)
{
    home.fillAssessment(answers);
    if (!home.assessment.complete())
        qFatal("the assessment cannot be completed");
}

} // namespace stipple::demo
