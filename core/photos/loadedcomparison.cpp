// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/loadedcomparison.h"

#include <QCoreApplication>
#include <QMutexLocker>
#include <QPluginLoader>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

PhotoComparison *linked()
{
    for (auto *instance : QPluginLoader::staticInstances()) {
        if (auto *comparison = qobject_cast<PhotoComparison *>(instance))
            return comparison;
    }
    return nullptr;
}

QStringList folders()
{
    const auto here = QCoreApplication::applicationDirPath();
    return QStringList{here, here + u"/../lib/stipple"_s} + QCoreApplication::libraryPaths();
}

} // namespace

Result<PhotoComparison *> LoadedComparison::loaded()
{
    const QMutexLocker lock(&m_mutex);
    if (m_comparison == nullptr)
        m_comparison = linked();
    QString problem;
    for (const auto &folder : folders()) {
        if (m_comparison != nullptr)
            return m_comparison;
        QPluginLoader loader(folder + u"/libstipple_comparison"_s);
        m_comparison = qobject_cast<PhotoComparison *>(loader.instance());
        if (m_comparison == nullptr && problem.isEmpty())
            problem = loader.errorString();
    }
    if (m_comparison == nullptr)
        return Error{ErrorCode::NotFound, problem};
    return m_comparison;
}

Result<AlignmentAttempt> LoadedComparison::align(const QImage &first, const QImage &second,
                                                 const Guide &guide)
{
    const auto comparison = loaded();
    if (!comparison)
        return comparison.error();
    return (*comparison)->align(first, second, guide);
}

Result<QImage> LoadedComparison::brought(const QImage &second, const Alignment &alignment,
                                         QSize onto)
{
    const auto comparison = loaded();
    if (!comparison)
        return comparison.error();
    return (*comparison)->brought(second, alignment, onto);
}

} // namespace stipple
