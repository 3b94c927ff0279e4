// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/assessmentshelf.h"

namespace stipple {

AssessmentShelf::AssessmentShelf(Read read)
    : m_read(std::move(read))
{}

AssessmentShelf::AssessmentShelf(const Assessment &assessment)
    : m_current(std::make_shared<const Assessment>(assessment))
{}

Result<HeldAssessment> AssessmentShelf::current()
{
    if (!m_current) {
        auto assessment = m_read();
        if (!assessment)
            return assessment.error();
        m_current = std::make_shared<const Assessment>(*std::move(assessment));
    }
    return m_current;
}

} // namespace stipple
