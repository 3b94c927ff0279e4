// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace stipple {

/// What a statement of the medical content rests on.
struct Evidence
{
    QList<int> refs;         ///< numbers of the list of sources
    bool convention = false; ///< the statement, or a part of it, has no source
    QString conventionPart;  ///< which part has none; empty when it is the whole

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace stipple
