// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessment.h"

#include <functional>
#include <memory>

namespace stipple {

/// An assessment that is in use. It stays as it is for as long as somebody holds it.
using HeldAssessment = std::shared_ptr<const Assessment>;

/// Where the built-in assessment stands: it is read when somebody first asks for it, so that
/// whoever never opens the questionnaire never waits for it.
///
/// To be used from one thread, the one of its services.
class AssessmentShelf
{
public:
    using Read = std::function<Result<Assessment>()>;

    /// `read` is asked once it is needed, and again after it failed.
    explicit AssessmentShelf(Read read = &Assessment::load);
    /// One that was read before.
    explicit AssessmentShelf(const Assessment &assessment);

    /// What is asked and concluded today. Errors: those of reading.
    [[nodiscard]] Result<HeldAssessment> current();
    /// Whether anybody has asked for it, with success.
    [[nodiscard]] bool wasRead() const { return m_current != nullptr; }

private:
    Read m_read;
    HeldAssessment m_current;
};

} // namespace stipple
