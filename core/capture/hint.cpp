// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/capture/hint.h"

namespace stipple {

Hint hintFor(const std::optional<gates::Doubts> &doubts, const std::optional<Lean> &lean)
{
    using gates::Doubt;
    if (!doubts)
        return Hint::Searching;
    if (doubts->testFlag(Doubt::TooDark))
        return Hint::TooDark;
    if (doubts->testFlag(Doubt::TooBright))
        return Hint::TooBright;
    if (lean && lean->degrees > gates::acceptableTilt)
        return Hint::Tilted;
    if (doubts->testFlag(Doubt::Blurred))
        return Hint::Blurred;
    return doubts->testFlag(Doubt::Glare) ? Hint::Glare : Hint::Ready;
}

} // namespace stipple
