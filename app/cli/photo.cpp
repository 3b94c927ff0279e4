// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/photo.h"

#include "app/cli/newfile.h"
#include "app/cli/output.h"
#include "core/photos/sanitise.h"

using namespace Qt::StringLiterals;

namespace stipple::cli {

int runPhoto(const QStringList &arguments)
{
    if (arguments.size() != 3 || arguments.constFirst() != u"sanitise"_s)
        return usage(u"stipple-cli photo "_s + QLatin1String(photoUse));
    QJsonObject document{{u"verb"_s, u"sanitise"_s}};
    const auto bytes = readFile(arguments.at(1));
    if (!bytes)
        return refuse(bytes.error(), document);
    const auto photo = sanitise(*bytes);
    if (!photo)
        return refuse(photo.error(), document);
    if (const auto written = writeNewFile(arguments.at(2), photo->jpeg); !written)
        return refuse(written.error(), document);
    document.insert(u"file"_s, arguments.at(2));
    document.insert(u"width"_s, photo->width);
    document.insert(u"height"_s, photo->height);
    document.insert(u"bytes"_s, photo->jpeg.size());
    return answer(document);
}

} // namespace stipple::cli
