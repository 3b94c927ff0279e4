// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/linux/dieatwrite.h"

#include <QFile>
#include <QString>

#include <array>
#include <csignal>
#include <cstdio>
#include <string>

#include <dlfcn.h>
#include <unistd.h>

namespace {

int stepsLeft = 0; // 0: nobody dies
std::string watched;

bool isWatched(const char *path)
{
    return std::string(path).rfind(watched, 0) == 0;
}

bool isWatched(int fd)
{
    std::array<char, 4096> target{};
    const auto link = "/proc/self/fd/" + std::to_string(fd);
    return ::readlink(link.c_str(), target.data(), target.size() - 1) > 0 &&
           isWatched(target.data());
}

/// Whether this call, on a path or a descriptor, is the last.
template <typename Where>
bool isLast(Where where)
{
    return stepsLeft > 0 && isWatched(where) && --stepsLeft == 0;
}

template <typename Call>
Call real(Call, const char *name)
{
    return reinterpret_cast<Call>(::dlsym(RTLD_NEXT, name));
}

} // namespace

namespace stipple {

void dieAtWrite(int step, const QString &folder)
{
    watched = QFile::encodeName(folder).toStdString();
    stepsLeft = step;
}

} // namespace stipple

// The program's own functions of these names go before the system's, in Qt's libraries too, where
// they can be seen from there.
#pragma GCC visibility push(default)
extern "C" {

ssize_t write(int fd, const void *bytes, size_t size)
{
    static const auto next = real(&::write, "write");
    if (isLast(fd)) {
        next(fd, bytes, size / 2);
        ::raise(SIGKILL);
    }
    return next(fd, bytes, size);
}

int fsync(int fd)
{
    static const auto next = real(&::fsync, "fsync");
    if (isLast(fd))
        ::raise(SIGKILL);
    return next(fd);
}

int fdatasync(int fd)
{
    static const auto next = real(&::fdatasync, "fdatasync");
    if (isLast(fd))
        ::raise(SIGKILL);
    return next(fd);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto next = real(&::rename, "rename");
    if (isLast(to))
        ::raise(SIGKILL);
    return next(from, to);
}

int unlink(const char *path) noexcept
{
    static const auto next = real(&::unlink, "unlink");
    if (isLast(path))
        ::raise(SIGKILL);
    return next(path);
}

} // extern "C"
#pragma GCC visibility pop
