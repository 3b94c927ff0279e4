// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/photos/comparing.h"

#include "core/photos/gates.h"

#include <QBuffer>
#include <QImageReader>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

Result<QImage> pictureOf(const PhotosToCompare::Read &read)
{
    const auto jpeg = read();
    if (!jpeg)
        return jpeg.error();
    QBuffer bytes;
    bytes.setData(*jpeg);
    const auto picture = QImageReader(&bytes, "jpeg").read();
    if (picture.isNull())
        return Error{ErrorCode::PhotoDamaged, u"not a JPEG"_s};
    return picture.convertToFormat(QImage::Format_RGB32);
}

/// The picture, or a null one with the reason in `failure`.
QImage pictureOr(std::optional<Error> &failure, const PhotosToCompare::Read &read)
{
    const auto picture = pictureOf(read);
    if (picture)
        return *picture;
    failure = picture.error();
    return {};
}

std::optional<Alignment> alignmentOf(PhotoComparison &comparison, const PhotosToCompare &photos,
                                     ComparedPhotos &compared)
{
    if (!photos.byHand.isEmpty()) {
        compared.handFault =
            handFault(compared.first.size(), compared.second.size(), photos.byHand);
        if (compared.handFault)
            return {};
        compared.byHand = true;
        return *alignedByHand(compared.first.size(), compared.second.size(), photos.byHand);
    }
    const auto attempt = photos.attempt ? Result<AlignmentAttempt>(*photos.attempt)
                                        : comparison.align(compared.first, compared.second, {});
    if (!attempt) {
        compared.failure = attempt.error();
        return {};
    }
    compared.attempt = *attempt;
    return attempt->alignment;
}

void judge(ComparedPhotos &compared)
{
    const auto &second = compared.isAligned() ? compared.brought : compared.second;
    compared.light =
        light::doubtsOf(light::shiftBetween(compared.first, second), compared.isAligned());
    // As it was taken: bringing it softens it.
    const double before = gates::factsOf(compared.first).sharpness;
    const double after = gates::factsOf(compared.second).sharpness;
    compared.sharpnessRatio = before > 0 ? after / before : 0;
}

} // namespace

Result<ComparedPhotos> comparePhotos(PhotoComparison &comparison, const PhotosToCompare &photos,
                                     const std::function<bool()> &isCancelled)
{
    const Error cancelled{ErrorCode::Cancelled, u"comparing"_s};
    ComparedPhotos compared;
    compared.first = pictureOr(compared.firstFailure, photos.first);
    if (isCancelled())
        return cancelled;
    compared.second = pictureOr(compared.secondFailure, photos.second);
    if (compared.first.isNull() || compared.second.isNull())
        return compared;
    if (isCancelled())
        return cancelled;
    const auto alignment = alignmentOf(comparison, photos, compared);
    if (isCancelled())
        return cancelled;
    if (alignment) {
        const auto brought = comparison.brought(compared.second, *alignment, compared.first.size());
        if (brought)
            compared.brought = *brought;
        else
            compared.failure = brought.error();
    }
    if (isCancelled())
        return cancelled;
    judge(compared);
    return compared;
}

} // namespace stipple
