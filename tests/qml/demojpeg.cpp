// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/demojpeg.h"

#include <QBuffer>

#include <map>
#include <tuple>

namespace stipple {

namespace {

constexpr int quality = 90;

QByteArray drawn(const DemoHead &head, const QSize &pixels)
{
    QBuffer jpeg;
    if (!jpeg.open(QIODevice::WriteOnly) || !drawDemoHead(head, pixels).save(&jpeg, "JPG", quality))
        qFatal("the demo photo cannot be drawn");
    return jpeg.data();
}

} // namespace

QByteArray demoJpeg(const DemoHead &head, const QSize &pixels)
{
    const auto key = std::tuple(head.view, head.skin, head.red, head.scabs, head.dots, head.load,
                                head.seed, pixels.width(), pixels.height());
    static std::map<std::decay_t<decltype(key)>, QByteArray> album;
    auto &jpeg = album[key];
    if (jpeg.isEmpty())
        jpeg = drawn(head, pixels);
    return jpeg;
}

} // namespace stipple
