// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/questionnaire/contentpin.h"

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
    /// The form and the tables it is answered on. Empty for responses from before they were kept.
    QList<ContentPin> pins;

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

    /// Inserts the response, or replaces the one with the same id unless that is completed, and
    /// keeps those of `documents` that it is pinned to and that are not kept yet.
    [[nodiscard]] virtual Status save(const StoredResponse &response,
                                      const QList<ContentDocument> &documents) = 0;

    /// The bytes of a form or table that a response is pinned to; NotFound. Who wants to be sure
    /// compares the hash.
    [[nodiscard]] virtual Result<QByteArray> document(const ContentPin &pin) = 0;

    /// Forgets a response, and what no other is pinned to; one that is not there is no error.
    [[nodiscard]] virtual Status remove(ResponseId id) = 0;
};

} // namespace stipple
