// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QFileDevice;
class QSaveFile;
class QString;

namespace stipple {

/// Writes `bytes` into a file that has been opened, and puts it in the place of what was there:
/// whole, or not at all. Afterwards the file is closed, and on success it survives a power cut.
///
/// commit() alone is not enough: Qt 6.4 puts a file in place whose last bytes could not be flushed.
[[nodiscard]] Status putInPlace(QSaveFile &file, const QByteArray &bytes);

/// Removes what processes that died in the middle of writing `path` left beside it.
void removeUnfinished(const QString &path);

/// Makes the names of the files in `folder` survive a power cut: renaming a file that was flushed
/// is not enough, and Qt leaves this out. DiskFull, FileUnwritable.
[[nodiscard]] Status syncFolder(const QString &folder);

/// Why a file could not be written: DiskFull, or FileUnwritable with the system's words.
[[nodiscard]] Error writingError(const QFileDevice &file);

} // namespace stipple
