// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/photocomparison.h"

#include <QMutex>

namespace stipple {

/// The comparison of core/photos/vision, which is loaded when it is first asked for: linked into
/// the program, or from beside it, from where it was installed, or from a folder of QT_PLUGIN_PATH.
class LoadedComparison final : public PhotoComparison
{
public:
    [[nodiscard]] Result<AlignmentAttempt> align(const QImage &first, const QImage &second,
                                                 const Guide &guide) override;
    [[nodiscard]] Result<QImage> brought(const QImage &second, const Alignment &alignment,
                                         QSize onto) override;

private:
    [[nodiscard]] Result<PhotoComparison *> loaded();

    QMutex m_mutex;
    PhotoComparison *m_comparison = nullptr; ///< Qt keeps it until the program ends
};

} // namespace stipple
