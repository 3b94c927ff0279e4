// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/responserepository.h"

#include <QHash>

#include <algorithm>

namespace stipple {

/// Responses in memory, and the forms and tables they are pinned to.
class FakeResponseRepository : public ResponseRepository
{
public:
    QList<StoredResponse> rows;
    QHash<QByteArray, QByteArray> documents; ///< by hash
    std::optional<Error> failure;            ///< what every call answers while it is set
    std::optional<Error> unsaved;            ///< what saving answers while it is set

    [[nodiscard]] Result<std::optional<StoredResponse>> latest() override
    {
        if (failure)
            return *failure;
        const auto last = std::ranges::max_element(rows, {}, &StoredResponse::changedAt);
        return last == rows.end() ? std::nullopt : std::optional(*last);
    }

    [[nodiscard]] Status save(const StoredResponse &response,
                              const QList<ContentDocument> &kept) override
    {
        if (failure || unsaved)
            return failure ? *failure : *unsaved;
        const auto place = std::ranges::find(rows, response.id, &StoredResponse::id);
        if (place != rows.end() && place->completed)
            return Error{ErrorCode::DatabaseFailed, QStringLiteral("completed")};
        if (place == rows.end())
            rows.append(response);
        else
            *place = response;
        for (const auto &document : kept)
            documents.insert(document.pin.sha256, document.bytes);
        forgetUnpinned();
        return {};
    }

    [[nodiscard]] Result<QByteArray> document(const ContentPin &pin) override
    {
        if (failure)
            return *failure;
        const auto found = documents.constFind(pin.sha256);
        return found == documents.cend() ? Result<QByteArray>(Error{ErrorCode::NotFound, pin.name})
                                         : *found;
    }

    [[nodiscard]] Status remove(ResponseId id) override
    {
        if (failure)
            return *failure;
        rows.removeIf([&](const StoredResponse &row) { return row.id == id; });
        forgetUnpinned();
        return {};
    }

private:
    void forgetUnpinned()
    {
        documents.removeIf([this](const auto &document) {
            return std::ranges::none_of(rows, [&](const StoredResponse &row) {
                return std::ranges::find(row.pins, document.key(), &ContentPin::sha256) !=
                       row.pins.end();
            });
        });
    }
};

} // namespace stipple
