// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/intake/clinicform.h"

class QTimeZone;

namespace stipple::formwords {

/// The language that forms are shown in.
[[nodiscard]] QString language();
/// The form's title, or words for one that has none.
[[nodiscard]] QString title(const LocalText &title);
/// "Version 1.0.0 · 14 questions"
[[nodiscard]] QString about(const ClinicForm &form);
/// What comes of its answers, in a few words: "Concludes nothing: no table".
[[nodiscard]] QString conclusion(const ClinicForm &form);
/// The same as a sentence that says why, and what to do.
[[nodiscard]] QString conclusionReason(const ClinicForm &form);

} // namespace stipple::formwords
