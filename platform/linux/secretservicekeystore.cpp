// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/secretservicekeystore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QEventLoop>
#include <qt6keychain/keychain.h>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.stipple.Stipple"_s;

QKeychain::Error run(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return job.error();
}

} // namespace

bool SecretServiceKeyStore::isAvailable()
{
    // QtKeychain 0.13 cannot be asked, and would fall back to a file without a word.
    const auto *bus = QDBusConnection::sessionBus().interface();
    if (bus == nullptr)
        return false;
    const auto name = u"org.freedesktop.secrets"_s;
    return bus->isServiceRegistered(name).value() ||
           bus->activatableServiceNames().value().contains(name);
}

Result<QByteArray> SecretServiceKeyStore::read(const QString &name)
{
    QKeychain::ReadPasswordJob job(service);
    job.setKey(name);
    switch (run(job)) {
    case QKeychain::NoError:
        return job.binaryData();
    case QKeychain::EntryNotFound:
        return Error{ErrorCode::KeyMissing, name};
    default:
        return Error{ErrorCode::KeyStoreFailed, job.errorString()};
    }
}

Status SecretServiceKeyStore::write(const QString &name, const QByteArray &secret)
{
    QKeychain::WritePasswordJob job(service);
    job.setKey(name);
    job.setBinaryData(secret);
    if (run(job) != QKeychain::NoError)
        return Error{ErrorCode::KeyStoreFailed, job.errorString()};
    return {};
}

Status SecretServiceKeyStore::remove(const QString &name)
{
    QKeychain::DeletePasswordJob job(service);
    job.setKey(name);
    const auto error = run(job);
    if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
        return Error{ErrorCode::KeyStoreFailed, job.errorString()};
    return {};
}

} // namespace stipple
