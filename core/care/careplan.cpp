// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/careplan.h"

#include <algorithm>

namespace stipple {

namespace {

template <typename Item>
const Item *byId(const QList<Item> &items, QStringView id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(),
                                    [id](const Item &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}

} // namespace

const Permission *CarePlan::permission(QStringView permissionId) const
{
    return byId(permissions, permissionId);
}

const CareRule *CarePlan::rule(QStringView ruleId) const
{
    return byId(rules, ruleId);
}

const CareTask *CarePlan::task(QStringView taskId) const
{
    return byId(tasks, taskId);
}

} // namespace stipple
