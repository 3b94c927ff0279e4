// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/newfile.h"
#include "app/cli/output.h"
#include "app/cli/photoverbs.h"
#include "core/photos/sanitise.h"

using namespace Qt::StringLiterals;

namespace stipple::cli {

Result<QImage> readPhoto(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const auto photo = sanitise(*bytes);
    if (!photo)
        return photo.error();
    return QImage::fromData(photo->jpeg, "jpeg");
}

int photoSanitise(const QStringList &arguments)
{
    QJsonObject document{{u"verb"_s, u"sanitise"_s}};
    const auto bytes = readFile(arguments.at(0));
    if (!bytes)
        return refuse(bytes.error(), document);
    const auto photo = sanitise(*bytes);
    if (!photo)
        return refuse(photo.error(), document);
    if (const auto written = writeNewFile(arguments.at(1), photo->jpeg); !written)
        return refuse(written.error(), document);
    document.insert(u"file"_s, arguments.at(1));
    document.insert(u"width"_s, photo->width);
    document.insert(u"height"_s, photo->height);
    document.insert(u"bytes"_s, photo->jpeg.size());
    return answer(document);
}

} // namespace stipple::cli
