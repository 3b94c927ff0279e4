// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diary/upkeep.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

Status checked(const Upkeep &upkeep)
{
    if (upkeep.hairMm && (*upkeep.hairMm < 0 || *upkeep.hairMm > longestHairMm))
        return Error{ErrorCode::InvalidArgument, u"hair"_s};
    const bool named =
        std::all_of(upkeep.products.cbegin(), upkeep.products.cend(), [](const QString &product) {
            return !product.trimmed().isEmpty() && product.size() <= longestProduct;
        });
    if (!named || upkeep.products.size() > mostProducts)
        return Error{ErrorCode::InvalidArgument, u"products"_s};
    return {};
}

} // namespace stipple
