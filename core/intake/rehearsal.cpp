// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/intake/rehearsal.h"

namespace stipple {

Result<std::optional<StoredResponse>> Rehearsal::latest()
{
    return m_response;
}

Status Rehearsal::save(const StoredResponse &response, const QList<ContentDocument> & /*documents*/)
{
    m_response = response;
    return {};
}

Result<QByteArray> Rehearsal::document(const ContentPin & /*pin*/)
{
    return Error{ErrorCode::NotFound, QStringLiteral("nothing is kept")};
}

Status Rehearsal::remove(ResponseId id)
{
    if (m_response && m_response->id == id)
        m_response.reset();
    return {};
}

} // namespace stipple
