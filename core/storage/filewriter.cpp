// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/filewriter.h"

#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>

// POSIX.1-2017, which every system that Stipple runs on speaks.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// A file descriptor that is closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Error lastError()
{
    const int reason = errno;
    const bool isFull = reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, u"errno %1"_s.arg(reason)};
}

Status writeAll(const Descriptor &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = ::write(file.number(), bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return lastError();
        bytes = bytes.sliced(written);
    }
    return {};
}

Status writeNew(const QByteArray &name, const QByteArray &bytes)
{
    const Descriptor file(
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return lastError();
    if (const auto done = writeAll(file, bytes); !done)
        return done;
    if (::fsync(file.number()) != 0)
        return lastError();
    return {};
}

} // namespace

Status DurableFileWriter::create(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists())
        return Error{ErrorCode::AlreadyExists, target.fileName()};
    const auto random = QUuid::createUuid().toString(QUuid::Id128);
    const auto folder = target.absolutePath();
    const auto finished = QFile::encodeName(target.absoluteFilePath());
    const auto fresh = QFile::encodeName(folder + u'/' + random + unfinished);

    if (const auto done = writeNew(fresh, bytes); !done) {
        ::unlink(fresh.constData());
        return done;
    }
    if (::rename(fresh.constData(), finished.constData()) != 0) {
        const auto error = lastError();
        ::unlink(fresh.constData());
        return error;
    }
    if (const auto done = syncFolder(folder); !done) {
        ::unlink(finished.constData());
        return done;
    }
    return {};
}

} // namespace stipple
