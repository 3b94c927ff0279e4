// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>

namespace stipple::archive {

/// Where a stored file lies in a ZIP.
struct StoredFile
{
    QByteArray name;
    qsizetype size = 0;
};

/// Looks at the bones of a ZIP before any library does: local records one after another from the
/// first byte, each exactly as its central record says, then the central records, then the end
/// record up to the last byte. Whatever a lenient reader might see differently is ArchiveInvalid:
/// other methods than storing, encryption, descriptors, extra fields, comments, links, several
/// disks, gaps, overlaps, leading or trailing bytes, more than MaxFiles.
///
/// Libraries search for the end record and believe the central records; two readers of one such
/// file may see two contents.
[[nodiscard]] Result<QList<StoredFile>> checkLayout(QByteArrayView zip);

} // namespace stipple::archive
