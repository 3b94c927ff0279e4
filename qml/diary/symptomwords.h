// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photo.h"
#include "core/diary/upkeep.h"
#include "core/guidance/redflags.h"

#include <QVariantList>

namespace stipple {

/// What a person chose on the scales of a log, in the words of the app. −1 and values off the
/// scale have none.
[[nodiscard]] QString rednessWord(int value);
[[nodiscard]] QString swellingWord(int value);
/// "2 · mild", for pain and itch
[[nodiscard]] QString ratingWord(int value);
/// "30 %", of the treated skin
[[nodiscard]] QString scabsWord(int percent);
[[nodiscard]] QString fluidWord(Fluid fluid);
[[nodiscard]] QString viewWord(View view);

/// From this length on hair hides the dots, and how long it is makes no difference any more.
constexpr int longHairMm = 50;
/// "Shaved", "3 mm", "50 mm or longer"
[[nodiscard]] QString hairWord(int mm);

/// Everything that was answered, as {title, value} rows.
[[nodiscard]] QVariantList upkeepRows(const Upkeep &upkeep);
[[nodiscard]] QVariantList symptomRows(const Symptoms &symptoms, const RedFlagTable &table);

/// The answers that are not "none", in one line: "Redness 1 · Itch 4"; empty for none.
[[nodiscard]] QString symptomLine(const Symptoms &symptoms);

} // namespace stipple
