// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/loadedcomparison.h"

#include "core/base/plugin.h"

#include <QMutexLocker>

namespace stipple {

using namespace Qt::StringLiterals;

Result<PhotoComparison *> LoadedComparison::loaded()
{
    const QMutexLocker lock(&m_mutex);
    if (m_comparison == nullptr) {
        const auto found = plugin<PhotoComparison>(u"libstipple_comparison"_s);
        if (!found)
            return found.error();
        m_comparison = *found;
    }
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
