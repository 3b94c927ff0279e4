// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/vision/contrast.h"

#include "core/photos/colour.h"

#include <QImage>
#include <QSysInfo>

#include <opencv2/imgproc.hpp>

namespace stipple::vision {

namespace {

/// Of the working size, in pixels: dots are 2 wide and 6 apart.
constexpr double dotBlur = 0.7;
constexpr int meanWindow = 25;
constexpr int deviationWindow = 61;
/// Skin without a dot differs by its noise alone; this much counts as none (linear, of 0…1).
constexpr double leastDeviation = 0.003;
/// Codes for one standard deviation.
constexpr double codesPerDeviation = 32;

const cv::Mat &linearCodes()
{
    static const cv::Mat table = [] {
        cv::Mat codes(1, 256, CV_32F);
        for (int i = 0; i < 256; ++i)
            codes.at<float>(i) = static_cast<float>(linearFromSrgb(static_cast<std::uint8_t>(i)));
        return codes;
    }();
    return table;
}

cv::Mat linearGreen(const QImage &photo, QSize working)
{
    const auto rgb = photo.convertToFormat(QImage::Format_RGB32); // as JPEGs are decoded: no copy
    // A view of the image's own pixels, which are only read.
    const cv::Mat all(rgb.height(), rgb.width(), CV_8UC4, const_cast<uchar *>(rgb.constBits()),
                      static_cast<std::size_t>(rgb.bytesPerLine()));
    cv::Mat green;
    cv::extractChannel(all, green, QSysInfo::ByteOrder == QSysInfo::LittleEndian ? 1 : 2);
    const cv::Size size(working.width(), working.height());
    if (green.size() != size)
        cv::resize(green, green, size, 0, 0,
                   green.cols > size.width ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::Mat linear;
    cv::LUT(green, linearCodes(), linear);
    return linear;
}

} // namespace

cv::Mat localContrast(const QImage &photo, QSize working)
{
    cv::Mat green = linearGreen(photo, working);
    cv::GaussianBlur(green, green, {}, dotBlur);
    cv::Mat mean;
    cv::blur(green, mean, {meanWindow, meanWindow});
    cv::Mat difference = green - mean;
    cv::Mat deviation;
    cv::sqrBoxFilter(difference, deviation, CV_32F, {deviationWindow, deviationWindow});
    cv::sqrt(deviation, deviation);
    deviation += leastDeviation;
    cv::divide(difference, deviation, difference, codesPerDeviation);
    cv::Mat contrast;
    difference.convertTo(contrast, CV_8U, 1, 128);
    return contrast;
}

cv::Mat guideMask(QSize working, const Guide &guide)
{
    cv::Mat mask(working.height(), working.width(), CV_8U, cv::Scalar(0));
    cv::ellipse(
        mask,
        cv::RotatedRect(
            cv::Point2f(float(guide.centreX * mask.cols), float(guide.centreY * mask.rows)),
            cv::Size2f(float(2 * guide.radiusX * mask.cols), float(2 * guide.radiusY * mask.rows)),
            0),
        cv::Scalar(255), cv::FILLED);
    return mask;
}

} // namespace stipple::vision
