// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/camerapermission.h"

#include <QCameraDevice>
#include <QCoreApplication>
#include <QFileInfo>
#include <QObject>

// The one place that knows which Qt this is: permissions came with 6.5.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QPermissions>
#endif

namespace stipple {

void askForCameras([[maybe_unused]] QObject *context, const std::function<void(bool)> &answer)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_CONFIG(permissions)
    const QCameraPermission camera;
    if (qApp->checkPermission(camera) == Qt::PermissionStatus::Undetermined) {
        qApp->requestPermission(camera, context, [answer](const QPermission &permission) {
            answer(permission.status() == Qt::PermissionStatus::Granted);
        });
        return;
    }
    answer(qApp->checkPermission(camera) == Qt::PermissionStatus::Granted);
#else
    answer(true);
#endif
}

bool isBarred(const QCameraDevice &device)
{
    const QFileInfo file(QString::fromUtf8(device.id()));
    return file.isAbsolute() && file.exists() && !file.isReadable();
}

} // namespace stipple
