// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/plugin.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QStringList folders()
{
    const auto here = QCoreApplication::applicationDirPath();
    const auto installed = here + u'/' + QStringLiteral(STIPPLE_PLUGINS_FROM_PROGRAMS);
    return QStringList{here, installed} + QCoreApplication::libraryPaths();
}

} // namespace

Result<QObject *> pluginInstance(const QString &file, const std::function<bool(QObject *)> &fits)
{
    const auto linked = QPluginLoader::staticInstances();
    for (auto *instance : linked) {
        if (fits(instance))
            return instance;
    }
    QString problem;
    const auto searched = folders();
    for (const auto &folder : searched) {
        QPluginLoader loader(folder + u'/' + file);
        auto *instance = loader.instance();
        if (instance != nullptr && fits(instance))
            return instance;
        if (problem.isEmpty())
            problem = loader.errorString();
    }
    return Error{ErrorCode::NotFound, problem};
}

} // namespace stipple
