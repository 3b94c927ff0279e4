// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace stipple {

/// Makes files that are there whole or not at all.
class FileWriter
{
public:
    FileWriter() = default;
    FileWriter(const FileWriter &) = delete;
    FileWriter &operator=(const FileWriter &) = delete;
    virtual ~FileWriter() = default;

    /// Ends the names of files that are not finished; what a crash leaves of them is rubbish.
    static constexpr QLatin1StringView unfinished{".part"};

    /// Makes `path` with `bytes`; its folder must be there. On success the file survives a power
    /// cut. DiskFull or FileUnwritable leave nothing; a taken path is AlreadyExists.
    [[nodiscard]] virtual Status create(const QString &path, const QByteArray &bytes) = 0;
};

/// Writes beside the final name, syncs the file, renames it and syncs the folder. Qt's own
/// QSaveFile leaves out the folder, and a power cut may then take the name away again.
class DurableFileWriter : public FileWriter
{
public:
    [[nodiscard]] Status create(const QString &path, const QByteArray &bytes) override;
};

} // namespace stipple
