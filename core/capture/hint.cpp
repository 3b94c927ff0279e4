// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/capture/hint.h"

namespace stipple {

namespace {

Hint hintOf(Fault fault)
{
    switch (fault) {
    case Fault::TooDark:
        return Hint::TooDark;
    case Fault::TooBright:
        return Hint::TooBright;
    case Fault::Blurred:
        return Hint::Blurred;
    case Fault::Glare:
        return Hint::Glare;
    }
    return Hint::Ready;
}

} // namespace

Hint hintFor(const std::optional<Glance> &glance, const std::optional<Lean> &lean)
{
    if (!glance)
        return Hint::Searching;
    const auto faults = faultsOf(*glance);
    const bool isTilted = lean && lean->degrees > mostLean;
    if (faults.isEmpty())
        return isTilted ? Hint::Tilted : Hint::Ready;
    const bool isLight = faults.first() == Fault::TooDark || faults.first() == Fault::TooBright;
    return isTilted && !isLight ? Hint::Tilted : hintOf(faults.first());
}

} // namespace stipple
