// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/planfile.h"

/// Plan documents as a technician might write them: the built-in one under another name, with
/// some lines changed.
namespace stipple::planbytes {

/// Replaces the first `what` behind the first `after`; `what` must be there.
inline QByteArray changed(QByteArray document, const QByteArray &after, const QByteArray &what,
                          const QByteArray &with)
{
    const auto at = document.indexOf(what, document.indexOf(after));
    Q_ASSERT(document.contains(after) && at >= 0);
    return document.replace(at, what.size(), with);
}

/// A plan that says what the built-in one says.
inline QByteArray technicians(int version = 1)
{
    auto document = Content::builtIn().value(QStringLiteral("care-plan"));
    document = changed(document, "\"id\"", "\"stipple-standard\"", "\"demo-clinic\"");
    document = changed(document, "\"author\"", "\"Stipple\"", "\"Demo technician\"");
    return changed(document, "\"version\"", "\"version\": 1",
                   "\"version\": " + QByteArray::number(version));
}

/// One that allows the first rinse on day 4, says so in other words, adds a task and leaves one
/// out.
inline QByteArray techniciansOwn(int version = 2)
{
    auto document = technicians(version);
    document = changed(document, "\"id\": \"AC-P01\"", "\"from\": 5", "\"from\": 4");
    document = changed(document, "\"id\": \"AC-P01\"", "Water only, no jet, no rubbing. Pat dry.",
                       "Water only, as I showed you.");
    const auto from = document.lastIndexOf("    {", document.indexOf("\"id\": \"T-WATER\""));
    const auto to = document.indexOf("    {", document.indexOf("\"id\": \"T-WATER\""));
    document.replace(from, to - from, R"(    {
      "id": "DEMO-CALL",
      "days": [2, 2],
      "frequency": "once",
      "kind": "do",
      "priority": "should",
      "icon": "calendar",
      "title": {"en": "Call the demo clinic"},
      "why": {"en": "tell how it looks"},
      "detail": {"en": "A short call is enough."}
    },
)");
    return document;
}

} // namespace stipple::planbytes
