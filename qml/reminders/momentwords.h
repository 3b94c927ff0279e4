// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reminders/preferences.h"
#include "qml/base/errortext.h"

#include <QCoreApplication>

namespace stipple {

/// Morning, midday and evening in words.
class MomentWords
{
    Q_DECLARE_TR_FUNCTIONS(MomentWords)

public:
    [[nodiscard]] static QString title(Moment moment);
    /// What its switch is called.
    [[nodiscard]] static QString turn(Moment moment);
    /// What the button that opens its time is called.
    [[nodiscard]] static QString set(Moment moment);
    /// "Morning and evening, from 27 Nov"; `from` is invalid when that is already so.
    [[nodiscard]] static QString when(Moments moments, const QDate &from);
    /// Why the choices cannot be read.
    [[nodiscard]] static ErrorText unreadable(ErrorCode code);
    /// Why a time of the moment, numbered from 0, cannot be kept beside the others.
    [[nodiscard]] static ErrorText outOfOrder(int moment, const ReminderPreferences &preferences);
};

} // namespace stipple
