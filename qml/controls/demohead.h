// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

namespace stipple {

/// A made-up photo of a head, for pictures and tests: no person ever looked like this.
struct DemoHead
{
    QString view;    ///< "top", "left", "right", "back" or "front"
    int skin = 0;    ///< 0 light, 1 medium, 2 deep
    qreal red = 0;   ///< 0 to 4
    qreal scabs = 0; ///< share of dots that are scabs, 0 to 1
    qreal dots = 1;  ///< size of the dots
    qreal load = .8; ///< how dark they are, 0 to 1
    quint32 seed = 3;
};

QImage drawDemoHead(const DemoHead &head, QSize pixels);

} // namespace stipple
