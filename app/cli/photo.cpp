// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/photo.h"

#include "app/cli/output.h"
#include "app/cli/photoverbs.h"

using namespace Qt::StringLiterals;

namespace stipple::cli {

int runPhoto(const QStringList &arguments)
{
    const auto verb = arguments.value(0);
    const auto rest = arguments.mid(1);
    if (verb == u"sanitise"_s && rest.size() == 2)
        return photoSanitise(rest);
    if (verb == u"gate"_s && !rest.isEmpty())
        return photoGate(rest);
    if (verb == u"align"_s && (rest.size() == 2 || (rest.size() == 4 && rest.at(2) == u"--out"_s)))
        return photoAlign(rest);
    if (verb == u"compare"_s)
        return photoCompare(rest);
    return usage(u"stipple-cli photo "_s + QLatin1String(photoUse));
}

} // namespace stipple::cli
