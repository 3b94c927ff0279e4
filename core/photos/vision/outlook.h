// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

namespace stipple::vision {

/// The plane that explains most of what looks alike in two pictures.
struct Outlook
{
    cv::Matx33d homography = cv::Matx33d::eye(); ///< from first to second, between pixel centres
    int matches = 0;
    int inliers = 0; ///< 0 when there is none
};

/// Oriented FAST points described by binary patterns (ORB, Rublee et al. 2011), the ratio test of
/// Lowe (2004) and RANSAC. Both pictures as local contrast; masks are 255 where to look.
[[nodiscard]] Outlook outlookBetween(const cv::Mat &first, const cv::Mat &firstMask,
                                     const cv::Mat &second, const cv::Mat &secondMask);

} // namespace stipple::vision
