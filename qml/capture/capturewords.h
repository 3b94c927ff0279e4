// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/hint.h"
#include "core/diary/photo.h"
#include "core/ports/camera.h"

#include <QString>
#include <QStringList>

namespace stipple {

/// What is written and said while photos are taken.

/// "Top of head"
[[nodiscard]] QString viewTitle(View view);
/// How to hold the device for a view, as one would say it to somebody who cannot see the screen.
[[nodiscard]] QString viewDirection(View view);
/// What to do now: "Come into more light".
[[nodiscard]] QString hintText(Hint hint);
/// What was found in a photo that was taken; empty when nothing was.
[[nodiscard]] QStringList doubtTexts(gates::Doubts doubts);

/// Why there is no picture: what happened, and what to do. Empty while there is one.
struct Trouble
{
    QString title;
    QString text;
};
[[nodiscard]] Trouble troubleOf(Camera::State state);

/// How many photos are kept: in a draft that is still to be saved, or for good.
[[nodiscard]] QString keptText(int photos, bool inDraft);

} // namespace stipple
