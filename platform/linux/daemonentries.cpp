// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/daemonentries.h"

#include "core/base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto serviceName = u"org.stipple.Stipple.Reminders.service"_s;
const auto autostartName = u"org.stipple.Stipple.Reminders.desktop"_s;

/// Both kinds of file quote alike, as far as a path needs it.
QString quoted(const QString &path)
{
    QString escaped = path;
    for (const auto sign : {u'\\', u'"', u'`', u'$'})
        escaped.replace(sign, u'\\' + QString(sign));
    escaped.replace(u'%', u"%%"_s);
    return escaped.contains(u' ') || escaped != path ? u'"' + escaped + u'"' : path;
}

QByteArray content(const QString &name, const QString &daemon)
{
    QFile source(u":/linux/"_s + name + u".in"_s);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return source.readAll().replace("@DAEMON@", quoted(daemon).toUtf8());
}

DaemonEntries::Written put(const QString &path, const QByteArray &bytes)
{
    QFile before(path);
    if (before.open(QIODevice::ReadOnly) && before.readAll() == bytes)
        return DaemonEntries::Written::Unchanged;
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        !putInPlace(file, bytes))
        return DaemonEntries::Written::Refused;
    return DaemonEntries::Written::Changed;
}

} // namespace

DaemonEntries::DaemonEntries(QString daemon, const QString &dataHome, const QString &configHome)
    : m_daemon(std::move(daemon))
    , m_service(dataHome + u"/dbus-1/services/"_s + serviceName)
    , m_autostart(configHome + u"/autostart/"_s + autostartName)
{}

DaemonEntries::Written DaemonEntries::install() const
{
    if (!QFileInfo(m_daemon).isExecutable())
        return Written::Refused;
    const auto service = put(m_service, content(serviceName, m_daemon));
    const auto autostart = put(m_autostart, content(autostartName, m_daemon));
    if (service == Written::Refused || autostart == Written::Refused)
        return Written::Refused;
    return service == Written::Changed ? Written::Changed : Written::Unchanged;
}

void DaemonEntries::remove() const
{
    QFile::remove(m_service);
    QFile::remove(m_autostart);
}

bool DaemonEntries::exist() const
{
    return QFile::exists(m_service) || QFile::exists(m_autostart);
}

} // namespace stipple
