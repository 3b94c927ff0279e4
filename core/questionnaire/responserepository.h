// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace stipple {

/// A questionnaire response as it is kept.
struct StoredResponse
{
    ResponseId id;
    /// The form it answers: canonical address, `|`, version.
    QString questionnaire;
    /// Frozen: later changes make a new response.
    bool completed = false;
    /// UTC.
    QDateTime startedAt;
    /// UTC; the moment of the last answer, or of completing.
    QDateTime changedAt;
    /// The FHIR QuestionnaireResponse, as JSON in UTF-8. Health data: sealed at rest.
    QByteArray document;

    friend bool operator==(const StoredResponse &, const StoredResponse &) = default;
};

/// Where responses are kept. Every call is one transaction: what it answered is kept.
class ResponseRepository
{
public:
    ResponseRepository() = default;
    ResponseRepository(const ResponseRepository &) = delete;
    ResponseRepository &operator=(const ResponseRepository &) = delete;
    virtual ~ResponseRepository() = default;

    /// The response with the latest `changedAt`; none when nothing was ever answered.
    [[nodiscard]] virtual Result<std::optional<StoredResponse>> latest() = 0;

    /// Inserts the response, or replaces the one with the same id.
    [[nodiscard]] virtual Status save(const StoredResponse &response) = 0;

    /// Forgets a response; one that is not there is no error.
    [[nodiscard]] virtual Status remove(ResponseId id) = 0;
};

} // namespace stipple
