// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/may.h"

namespace stipple {

/// An answer to "may I …?" as a person reads it, in the language of the app.
struct MayWords
{
    /// What kind of answer it is; also which answers stand together.
    enum class Kind { Yes, Later, AskFirst, No, GoodToKnow };
    Kind kind = Kind::No;
    QString word;  ///< "Not yet"
    QString line;  ///< word and day, for a row: "Not yet: from Wed 3 Jun, in 12 days"
    QString text;  ///< the same in whole sentences, without the word
    QString glyph; ///< icon
};

/// `ofTask`: the answer is about something that a task speaks of.
[[nodiscard]] MayWords mayWords(const MayAnswer &answer, const QDate &today, bool ofTask);

/// What clinics say: "day 3 to 6"; empty when they say nothing.
[[nodiscard]] QString clinicsSay(const MayAnswer &answer);

/// "day 5"; "the session's day" for 0; "no day" when there is none.
[[nodiscard]] QString planDayWords(const std::optional<int> &day);

} // namespace stipple
