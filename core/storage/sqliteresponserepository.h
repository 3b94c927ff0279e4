// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/responserepository.h"
#include "core/storage/rows.h"

namespace stipple {

/// Questionnaire responses in the database, and the forms and tables they were answered on;
/// everything but the state is sealed.
class SqliteResponseRepository : public ResponseRepository
{
public:
    explicit SqliteResponseRepository(const Tables &tables);

    [[nodiscard]] Result<std::optional<StoredResponse>> latest() override;
    [[nodiscard]] Status save(const StoredResponse &response,
                              const QList<ContentDocument> &documents) override;
    [[nodiscard]] Result<QByteArray> document(const ContentPin &pin) override;
    [[nodiscard]] Status remove(ResponseId id) override;

private:
    [[nodiscard]] bool movesOn(const StoredResponse &response) const;
    [[nodiscard]] Status keep(const ContentDocument &document);
    [[nodiscard]] Status forgetUnpinned();

    Tables m_tables;
};

} // namespace stipple
