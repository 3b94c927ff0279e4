// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace stipple {

/// Hands a finished file to the person: a share sheet on phones, a folder on desktops.
class ShareSheet
{
public:
    ShareSheet() = default;
    ShareSheet(const ShareSheet &) = delete;
    ShareSheet &operator=(const ShareSheet &) = delete;
    virtual ~ShareSheet() = default;

    /// Offers `bytes` under `fileName` and answers where they went, as words for a person
    /// (an absolute path on desktops). Never overwrites: a taken name is FileUnwritable.
    [[nodiscard]] virtual Result<QString> offer(const QString &fileName,
                                                const QByteArray &bytes) = 0;
};

} // namespace stipple
