// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/intake/clinicform.h"

#include <QVariantList>

namespace stipple {

/// What was found, as a page shows it: groups of {weight, title, count, items}, heaviest first,
/// without those that are empty. Items are {what, advice, places, more}: what is wrong in several
/// places is said once, with the first of them and how many more there are.
///
/// weight: 0 to mend, 1 to look at, 2 a hint.
[[nodiscard]] QVariantList findingGroups(const ClinicForm &form, const QString &language);

} // namespace stipple
