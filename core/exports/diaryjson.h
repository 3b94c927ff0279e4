// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/entry.h"

#include <QJsonObject>

namespace stipple {

/// An entry as JSON, all that is kept of it but the pictures: id, revision, day, loggedAt and
/// changedAt (ISO 8601, UTC), the answered symptoms under the names of Symptoms, note, hairMm,
/// products, and of each photo id, view, size in pixels, takenAt and the SHA-256 of its JPEG. What
/// was not answered is left out.
[[nodiscard]] QJsonObject entryJson(const Entry &entry);

/// {"id", "day", "shown"}; without a day that cannot be read.
[[nodiscard]] QJsonObject damagedJson(const DamagedEntry &damaged);

} // namespace stipple
