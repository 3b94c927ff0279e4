// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessment.h"
#include "core/questionnaire/responserepository.h"

#include <functional>
#include <memory>

namespace stipple {

/// An assessment that is in use. It stays as it is for as long as somebody holds it.
using HeldAssessment = std::shared_ptr<const Assessment>;

/// Where the built-in assessment stands: it is read when somebody first asks for it, so that
/// whoever never opens the questionnaire never waits for it. Beside it stand those that older
/// responses were answered on, read from the bytes that were kept.
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
    /// What a response is to be read with: what it was answered on, or, where no bytes of that
    /// were kept or can be read any more, what is current, if it has the same address and major
    /// version; null where it has not. Errors: those of reading, and of the repository.
    [[nodiscard]] Result<HeldAssessment> answered(const StoredResponse &response,
                                                  ResponseRepository &kept);
    /// Whether anybody has asked for it, with success.
    [[nodiscard]] bool wasRead() const { return m_current != nullptr; }

private:
    Read m_read;
    HeldAssessment m_current;
    /// The last one that is not current; null before.
    HeldAssessment m_earlier;
};

} // namespace stipple
