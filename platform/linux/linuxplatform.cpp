// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/linuxplatform.h"

#include "platform/linux/filekeystore.h"
#include "platform/linux/foldersharesheet.h"
#include "platform/linux/linuxfolders.h"
#include "platform/linux/secretservicekeystore.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<KeyStore> bestKeyStore()
{
    if (SecretServiceKeyStore::isAvailable())
        return std::make_unique<SecretServiceKeyStore>();
    return std::make_unique<FileKeyStore>(LinuxPlatform::dataFolder() + u"/keys"_s);
}

} // namespace

LinuxPlatform::LinuxPlatform(const Clock &clock)
    : m_keyStore(bestKeyStore())
    , m_shareSheet(std::make_unique<FolderShareSheet>(
          QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)))
    , m_alarms(std::make_unique<LinuxAlarms>(
          LinuxAlarms::Setting{
              .folder = linuxfolders::reminders(),
              .daemon = QCoreApplication::applicationDirPath() + u"/stipple-reminderd"_s,
              .dataHome = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation),
              .configHome = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
              .isSandboxed = linuxfolders::isSandboxed()},
          clock))
    , m_appearance(QDBusConnection::sessionBus())
{}

QString LinuxPlatform::dataFolder()
{
    return linuxfolders::data();
}

} // namespace stipple
