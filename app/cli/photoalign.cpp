// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/newfile.h"
#include "app/cli/output.h"
#include "app/cli/photoverbs.h"
#include "core/photos/loadedcomparison.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

constexpr int outQuality = 90; ///< of a JPEG

template <typename Numbers>
QJsonArray array(const Numbers &numbers)
{
    QJsonArray values;
    for (const double number : numbers)
        values.append(number);
    return values;
}

QJsonObject inJson(const Alignment &alignment)
{
    return {{u"first"_s, array(std::array{alignment.first.width(), alignment.first.height()})},
            {u"second"_s, array(std::array{alignment.second.width(), alignment.second.height()})},
            {u"homography"_s, array(alignment.homography)},
            {u"across"_s, array(alignment.across)},
            {u"down"_s, array(alignment.down)},
            {u"centre"_s, array(std::array{alignment.centre.x(), alignment.centre.y()})},
            {u"radii"_s, array(std::array{alignment.radii.x(), alignment.radii.y()})}};
}

Status writeBrought(PhotoComparison &comparison, const QImage &second, const Alignment &alignment,
                    const QSize &onto, const QString &path)
{
    const auto brought = comparison.brought(second, alignment, onto);
    if (!brought)
        return brought.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!brought->save(&buffer, "jpeg", outQuality))
        return Error{ErrorCode::FileUnwritable, u"no JPEG"_s};
    return writeNewFile(path, bytes);
}

} // namespace

Result<PhotoPair> alignedPhotos(PhotoComparison &comparison, const QString &first,
                                const QString &second)
{
    const auto before = readPhoto(first);
    if (!before)
        return before.error();
    const auto after = readPhoto(second);
    if (!after)
        return after.error();
    const auto attempt = comparison.align(*before, *after, {});
    if (!attempt)
        return attempt.error();
    return PhotoPair{.first = *before, .second = *after, .attempt = *attempt};
}

int photoAlign(const QStringList &arguments)
{
    QJsonObject document{{u"verb"_s, u"align"_s}};
    LoadedComparison comparison;
    const auto pair = alignedPhotos(comparison, arguments.at(0), arguments.at(1));
    if (!pair)
        return refuse(pair.error(), document);
    const auto &attempt = pair->attempt;
    document.insert(u"comparable"_s, attempt.alignment.has_value());
    document.insert(u"faults"_s, names(attempt.faults));
    document.insert(u"matches"_s, attempt.matches);
    document.insert(u"inliers"_s, attempt.inliers);
    document.insert(u"coverage"_s, attempt.coverage);
    if (!attempt.alignment)
        return answer(document);

    document.insert(u"alignment"_s, inJson(*attempt.alignment));
    if (const auto out = arguments.value(3); !out.isEmpty()) {
        const auto written =
            writeBrought(comparison, pair->second, *attempt.alignment, pair->first.size(), out);
        if (!written)
            return refuse(written.error(), document);
        document.insert(u"file"_s, out);
    }
    return answer(document);
}

} // namespace stipple::cli
