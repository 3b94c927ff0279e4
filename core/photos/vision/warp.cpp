// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/vision/warp.h"

#include "core/photos/vision/warpmap.h"

#include <QColorSpace>
#include <QImage>

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace stipple::vision {

namespace {

/// Rows at a time: the map of a whole photo is larger than the photo.
constexpr int stripRows = 192;

} // namespace

QImage brought(const QImage &second, const Alignment &alignment, QSize onto)
{
    const auto rgb = second.convertToFormat(QImage::Format_RGB32);
    QImage result(onto, QImage::Format_RGB32);
    if (rgb.isNull() || result.isNull())
        return {};
    result.setColorSpace(second.colorSpace());
    // A view of the image's own pixels, which are only read.
    const cv::Mat from(rgb.height(), rgb.width(), CV_8UC4, const_cast<uchar *>(rgb.constBits()),
                       static_cast<std::size_t>(rgb.bytesPerLine()));
    cv::Mat to(onto.height(), onto.width(), CV_8UC4, result.bits(),
               static_cast<std::size_t>(result.bytesPerLine()));
    const cv::Scalar black(0, 0, 0, 255);
    for (int top = 0; top < to.rows; top += stripRows) {
        const int rows = std::min(stripRows, to.rows - top);
        cv::Mat strip = to.rowRange(top, top + rows);
        cv::remap(from, strip, mapOf(alignment, to.size(), from.size(), top, rows), cv::noArray(),
                  cv::INTER_LINEAR, cv::BORDER_CONSTANT, black);
    }
    return result;
}

} // namespace stipple::vision
