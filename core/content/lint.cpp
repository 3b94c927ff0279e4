// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/lint.h"

#include "core/content/lintrules.h"
#include "core/content/reading.h"

namespace stipple {

using namespace Qt::StringLiterals;

void lintLanguages(const Reading &reading, ContentProblems &problems)
{
    for (auto it = reading.languages.cbegin(); it != reading.languages.cend(); ++it) {
        if (*it < reading.texts)
            problems.append({u"language-incomplete"_s, it.key(),
                             u"%1 of %2 texts"_s.arg(*it).arg(reading.texts)});
    }
}

QList<ContentProblem> lint(const ContentFiles &files)
{
    Reading reading;
    const auto content = readContent(files, {}, reading);
    ContentProblems problems;
    for (const auto &problem : reading.problems)
        problems.append(
            {u"unreadable"_s, problem.section(u": "_s, 0, 0), problem.section(u": "_s, 1)});
    // What could not be read would only lead to further, misleading faults.
    if (!problems.isEmpty())
        return problems;

    lintLanguages(reading, problems);
    lintReferences(content, problems);
    lintPlanStructure(content.carePlan, problems);
    lintCarePlan(content.carePlan, problems);
    lintGuidance(content.guidance, problems);
    lintClinicGuide(content.clinicGuide, problems);
    return problems;
}

} // namespace stipple
