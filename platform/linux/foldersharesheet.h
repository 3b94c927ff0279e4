// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/sharesheet.h"

namespace stipple {

/// Desktops have no share sheet: the file lands in a folder the person knows.
class FolderShareSheet : public ShareSheet
{
public:
    explicit FolderShareSheet(QString folder);

    [[nodiscard]] Result<QString> offer(const QString &fileName, const QByteArray &bytes) override;

private:
    QString m_folder;
};

} // namespace stipple
