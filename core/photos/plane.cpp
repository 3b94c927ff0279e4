// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/plane.h"

#include <algorithm>
#include <cmath>

namespace stipple {

namespace {

/// The middle of a Gaussian and its right half; the left is the same.
std::vector<float> halfKernel(double sigma)
{
    const int radius = std::max(1, static_cast<int>(std::ceil(3 * sigma)));
    std::vector<float> kernel(static_cast<std::size_t>(radius) + 1);
    double sum = 0;
    for (int i = 0; i <= radius; ++i) {
        const double weight = std::exp(-i * i / (2 * sigma * sigma));
        kernel[static_cast<std::size_t>(i)] = static_cast<float>(weight);
        sum += i == 0 ? weight : 2 * weight;
    }
    for (float &weight : kernel)
        weight /= static_cast<float>(sum);
    return kernel;
}

/// One row across, through a copy whose ends are continued.
void smoothAcross(const float *from, float *to, int width, const std::vector<float> &kernel,
                  std::vector<float> &padded)
{
    const int radius = static_cast<int>(kernel.size()) - 1;
    padded.resize(static_cast<std::size_t>(width) + 2 * (kernel.size() - 1));
    std::fill_n(padded.begin(), radius, from[0]);
    std::copy_n(from, width, padded.begin() + radius);
    std::fill_n(padded.end() - radius, radius, from[width - 1]);

    const float *middle = padded.data() + radius;
    for (int x = 0; x < width; ++x)
        to[x] = kernel[0] * middle[x];
    for (int i = 1; i <= radius; ++i) {
        const float weight = kernel[static_cast<std::size_t>(i)];
        for (int x = 0; x < width; ++x)
            to[x] += weight * (middle[x - i] + middle[x + i]);
    }
}

} // namespace

Plane smoothed(const Plane &plane, double sigma)
{
    const auto kernel = halfKernel(sigma);
    const int radius = static_cast<int>(kernel.size()) - 1;
    Plane across(plane.width, plane.height);
    std::vector<float> padded;
    for (int y = 0; y < plane.height; ++y)
        smoothAcross(plane.row(y), across.row(y), plane.width, kernel, padded);

    Plane both(plane.width, plane.height);
    for (int y = 0; y < plane.height; ++y) {
        float *to = both.row(y);
        const float *centre = across.row(y);
        for (int x = 0; x < plane.width; ++x)
            to[x] = kernel[0] * centre[x];
        for (int i = 1; i <= radius; ++i) {
            const float weight = kernel[static_cast<std::size_t>(i)];
            const float *above = across.row(std::max(y - i, 0));
            const float *below = across.row(std::min(y + i, plane.height - 1));
            for (int x = 0; x < plane.width; ++x)
                to[x] += weight * (above[x] + below[x]);
        }
    }
    return both;
}

Plane halved(const Plane &plane)
{
    Plane half((plane.width + 1) / 2, (plane.height + 1) / 2);
    for (int y = 0; y < half.height; ++y) {
        const float *from = plane.row(2 * y);
        float *to = half.row(y);
        for (int x = 0; x < half.width; ++x)
            to[x] = from[2 * x];
    }
    return half;
}

} // namespace stipple
