// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/contentpin.h"

#include <QVersionNumber>

#include <algorithm>

namespace stipple {
namespace {

QString idOf(const ContentPin &pin)
{
    return pin.name.section(u'|', 0, 0);
}

QVersionNumber versionOf(const ContentPin &pin)
{
    return QVersionNumber::fromString(pin.name.section(u'|', 1));
}

ContentChange changeBetween(const ContentPin &pinned, const ContentPin &now)
{
    if (pinned == now)
        return ContentChange::None;
    const auto before = versionOf(pinned);
    const auto after = versionOf(now);
    if (before.majorVersion() != after.majorVersion())
        return ContentChange::Questions;
    return before.minorVersion() == after.minorVersion() ? ContentChange::Wording
                                                         : ContentChange::Rules;
}

const ContentPin *find(const QList<ContentPin> &pins, const QString &id)
{
    const auto found = std::ranges::find(pins, id, idOf);
    return found == pins.end() ? nullptr : &*found;
}

} // namespace

ContentChange changeBetween(const QList<ContentPin> &pinned, const QList<ContentPin> &now)
{
    if (pinned.isEmpty() || now.isEmpty())
        return ContentChange::None;
    if (idOf(pinned.first()) != idOf(now.first()))
        return ContentChange::Questions;
    auto change = ContentChange::None;
    // A table came or went.
    if (pinned.size() != now.size())
        change = ContentChange::Rules;
    for (const auto &pin : now) {
        const auto *before = find(pinned, idOf(pin));
        if (before && versionOf(*before) > versionOf(pin))
            return ContentChange::None;
        change = std::max(change, before ? changeBetween(*before, pin) : ContentChange::Rules);
    }
    return change;
}

} // namespace stipple
