// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QString>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace stipple {

/// App and daemon both add to the delivery log: one at a time, so that nothing is noted twice. The
/// lock lies on the folder itself, leaves no file, and ends with its process.
class FolderLock
{
public:
    enum class Wait { No, Yes };

    FolderLock(const QString &folder, Wait wait)
        : m_fd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        , m_isHeld(m_fd >= 0 && ::flock(m_fd, wait == Wait::Yes ? LOCK_EX : LOCK_EX | LOCK_NB) == 0)
    {}
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    /// False while another process holds it, and where there is no such folder.
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    int m_fd;
    bool m_isHeld;
};

} // namespace stipple
