// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/linuxplatform.h"

#include "platform/linux/filekeystore.h"
#include "platform/linux/foldersharesheet.h"
#include "platform/linux/secretservicekeystore.h"

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

LinuxPlatform::LinuxPlatform()
    : m_keyStore(bestKeyStore())
    , m_shareSheet(std::make_unique<FolderShareSheet>(
          QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)))
{}

QString LinuxPlatform::dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/org.stipple.Stipple"_s;
}

} // namespace stipple
