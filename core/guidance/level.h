// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace stipple {

/// How urgent something is, L0 to L4; a higher value is more urgent.
enum class Level { Normal, Technician, DoctorRoutine, DoctorUrgent, Emergency };

/// "L0" to "L4", as files and exchanged data name it.
[[nodiscard]] inline QString levelId(Level level)
{
    return QStringLiteral("L%1").arg(static_cast<int>(level));
}

} // namespace stipple
