// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/responserepository.h"

namespace stipple {

/// Answers that nobody keeps: for whoever looks at a form as a client would see it. They are gone
/// with it.
class Rehearsal : public ResponseRepository
{
public:
    [[nodiscard]] Result<std::optional<StoredResponse>> latest() override;
    [[nodiscard]] Status save(const StoredResponse &response,
                              const QList<ContentDocument> &documents) override;
    /// NotFound: whoever rehearses has the form at hand.
    [[nodiscard]] Result<QByteArray> document(const ContentPin &pin) override;
    [[nodiscard]] Status remove(ResponseId id) override;
    /// As if nothing had been answered.
    void forget() { m_response.reset(); }

private:
    std::optional<StoredResponse> m_response;
};

} // namespace stipple
