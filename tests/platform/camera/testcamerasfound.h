// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QString>

namespace stipple {

/// Why there are no test cameras on this machine; empty when there are.
inline QString whyNoTestCameras()
{
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) +
                       QStringLiteral("/multimedia"));
    if (plugins.entryList({QStringLiteral("*gstreamer*")}).isEmpty())
        return QStringLiteral("this Qt does not reach cameras through GStreamer, where the test "
                              "cameras are");
    if (!QFile::exists(QStringLiteral(STIPPLE_TEST_CAMERAS_FOLDER "/libgststippletestcameras.so")))
        return QStringLiteral(
            "GStreamer's headers are not installed, so there are no test cameras");
    return {};
}

} // namespace stipple
