// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/photocomparison.h"

#include <QObject>

namespace stipple {

/// Comparing by OpenCV. None of its exceptions gets out.
class VisionComparison : public QObject, public PhotoComparison
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.stipple.PhotoComparison/1")
    Q_INTERFACES(stipple::PhotoComparison)

public:
    [[nodiscard]] Result<AlignmentAttempt> align(const QImage &first, const QImage &second,
                                                 const Guide &guide) override;
    [[nodiscard]] Result<QImage> brought(const QImage &second, const Alignment &alignment,
                                         QSize onto) override;
};

} // namespace stipple
