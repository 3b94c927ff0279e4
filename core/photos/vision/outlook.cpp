// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/vision/outlook.h"

#include <opencv2/calib3d.hpp>
#include <opencv2/features2d.hpp>

#include <vector>

namespace stipple::vision {

namespace {

constexpr int mostPoints = 5000;
constexpr int fastThreshold = 10;
constexpr float ratio = 0.85F;
constexpr double agreement = 5; // pixels from where the plane puts a point; a head is round
constexpr int mostRounds = 10000;
constexpr double confidence = 0.999;

struct Points
{
    std::vector<cv::KeyPoint> places;
    cv::Mat patterns;
};

Points pointsOf(const cv::Mat &picture, const cv::Mat &mask)
{
    const auto orb =
        cv::ORB::create(mostPoints, 1.2F, 8, 31, 0, 2, cv::ORB::HARRIS_SCORE, 31, fastThreshold);
    Points points;
    orb->detectAndCompute(picture, mask, points.places, points.patterns);
    return points;
}

} // namespace

Outlook outlookBetween(const cv::Mat &first, const cv::Mat &firstMask, const cv::Mat &second,
                       const cv::Mat &secondMask)
{
    const auto one = pointsOf(first, firstMask);
    const auto other = pointsOf(second, secondMask);
    Outlook outlook;
    if (one.places.size() < 4 || other.places.size() < 4)
        return outlook;

    std::vector<std::vector<cv::DMatch>> nearest;
    cv::BFMatcher(cv::NORM_HAMMING).knnMatch(one.patterns, other.patterns, nearest, 2);
    std::vector<cv::Point2f> from;
    std::vector<cv::Point2f> to;
    for (const auto &two : nearest) {
        if (two.size() < 2 || two[0].distance >= ratio * two[1].distance)
            continue;
        from.push_back(one.places[static_cast<std::size_t>(two[0].queryIdx)].pt);
        to.push_back(other.places[static_cast<std::size_t>(two[0].trainIdx)].pt);
    }
    outlook.matches = static_cast<int>(from.size());
    if (from.size() < 4)
        return outlook;

    std::vector<uchar> agrees;
    const cv::Mat found =
        cv::findHomography(from, to, cv::RANSAC, agreement, agrees, mostRounds, confidence);
    if (found.empty())
        return outlook;
    outlook.homography = cv::Matx33d(found);
    outlook.inliers = cv::countNonZero(agrees);
    return outlook;
}

} // namespace stipple::vision
