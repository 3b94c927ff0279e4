// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/sharesheet.h"

#include <QList>

namespace stipple {

/// Remembers what was offered.
class FakeShareSheet : public ShareSheet
{
public:
    struct Offer
    {
        QString fileName;
        QByteArray bytes;
    };
    QList<Offer> offers;
    bool broken = false;

    [[nodiscard]] Result<QString> offer(const QString &fileName, const QByteArray &bytes) override
    {
        if (broken)
            return Error{ErrorCode::FileUnwritable, fileName};
        offers.append({fileName, bytes});
        return QStringLiteral("fake/") + fileName;
    }
};

} // namespace stipple
