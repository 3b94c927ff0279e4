// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/capture/capturewords.h"

#include <QCoreApplication>

namespace stipple {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Capture", text);
}

} // namespace

QString viewTitle(View view)
{
    switch (view) {
    case View::Front:
        return tr(QT_TRANSLATE_NOOP("Capture", "Front"));
    case View::Top:
        return tr(QT_TRANSLATE_NOOP("Capture", "Top of head"));
    case View::Crown:
        return tr(QT_TRANSLATE_NOOP("Capture", "Crown"));
    case View::Left:
        return tr(QT_TRANSLATE_NOOP("Capture", "Left side"));
    case View::Right:
        return tr(QT_TRANSLATE_NOOP("Capture", "Right side"));
    case View::Back:
        return tr(QT_TRANSLATE_NOOP("Capture", "Back of head"));
    case View::CloseUp:
        return tr(QT_TRANSLATE_NOOP("Capture", "Close-up"));
    }
    return {};
}

QString viewDirection(View view)
{
    switch (view) {
    case View::Front:
        return tr(QT_TRANSLATE_NOOP("Capture", "Hold the camera upright before your face."));
    case View::Top:
        return tr(QT_TRANSLATE_NOOP("Capture",
                                    "Hold the camera above your head, looking straight down."));
    case View::Crown:
        return tr(QT_TRANSLATE_NOOP(
            "Capture", "Hold the camera behind and above your head, looking halfway down."));
    case View::Left:
        return tr(QT_TRANSLATE_NOOP("Capture", "Hold the camera upright at your left side."));
    case View::Right:
        return tr(QT_TRANSLATE_NOOP("Capture", "Hold the camera upright at your right side."));
    case View::Back:
        return tr(QT_TRANSLATE_NOOP("Capture", "Hold the camera upright behind your head."));
    case View::CloseUp:
        return tr(QT_TRANSLATE_NOOP(
            "Capture",
            "Hold the camera about 20 centimetres from the skin, always the same spot."));
    }
    return {};
}

QString hintText(Hint hint)
{
    switch (hint) {
    case Hint::Searching:
        return tr(QT_TRANSLATE_NOOP("Capture", "Place your head inside the dots"));
    case Hint::TooDark:
        return tr(QT_TRANSLATE_NOOP("Capture", "Too dark: come into more light"));
    case Hint::TooBright:
        return tr(QT_TRANSLATE_NOOP("Capture", "Too bright: turn away from the lamp"));
    case Hint::Tilted:
        return tr(QT_TRANSLATE_NOOP("Capture", "Tilted: hold the camera straight"));
    case Hint::Blurred:
        return tr(QT_TRANSLATE_NOOP("Capture", "Blurred: hold still"));
    case Hint::Glare:
        return tr(QT_TRANSLATE_NOOP("Capture", "A shine on the skin: turn a little"));
    case Hint::Ready:
        return tr(QT_TRANSLATE_NOOP("Capture", "Ready"));
    }
    return {};
}

QStringList doubtTexts(gates::Doubts doubts)
{
    using gates::Doubt;
    QStringList texts;
    if (doubts.testFlag(Doubt::TooDark))
        texts.append(tr(QT_TRANSLATE_NOOP("Capture", "It is dark. More light shows the dots.")));
    if (doubts.testFlag(Doubt::TooBright))
        texts.append(tr(
            QT_TRANSLATE_NOOP("Capture", "Parts are so bright that nothing can be seen in them.")));
    if (doubts.testFlag(Doubt::Blurred))
        texts.append(tr(QT_TRANSLATE_NOOP("Capture", "It is blurred. Hold still, or a little "
                                                     "further away.")));
    if (doubts.testFlag(Doubt::Glare))
        texts.append(tr(
            QT_TRANSLATE_NOOP("Capture", "The skin shines. Dry it, or turn away from the lamp.")));
    if (doubts.testFlag(Doubt::FewPixels))
        texts.append(tr(QT_TRANSLATE_NOOP("Capture", "It has few pixels: this camera shows less "
                                                     "than a phone's.")));
    return texts;
}

Trouble troubleOf(Camera::State state)
{
    switch (state) {
    case Camera::State::Absent:
        return {tr(QT_TRANSLATE_NOOP("Capture", "There is no camera here")),
                tr(QT_TRANSLATE_NOOP("Capture", "Connect one and it is used at once, or choose a "
                                                "photo from a file."))};
    case Camera::State::Denied:
        return {tr(QT_TRANSLATE_NOOP("Capture", "Stipple may not use the camera")),
                tr(QT_TRANSLATE_NOOP("Capture", "Allow it in the settings of your device and try "
                                                "again, or choose a photo from a file."))};
    case Camera::State::Busy:
        return {tr(QT_TRANSLATE_NOOP("Capture", "The camera gives no picture")),
                tr(QT_TRANSLATE_NOOP("Capture", "Another app may be using it. Close that app and "
                                                "try again, or choose a photo from a file."))};
    case Camera::State::Unplugged:
        return {tr(QT_TRANSLATE_NOOP("Capture", "The camera is gone")),
                tr(QT_TRANSLATE_NOOP("Capture", "Plug it in again and it goes on by itself, or "
                                                "choose a photo from a file."))};
    default:
        return {};
    }
}

QString keptText(int photos, bool inDraft)
{
    if (photos == 0)
        return tr(QT_TRANSLATE_NOOP("Capture", "No photo is kept yet."));
    if (!inDraft)
        return QCoreApplication::translate("Capture", "%n photo(s) are kept.", nullptr, photos);
    return QCoreApplication::translate("Capture", "%n photo(s) are kept in your draft.", nullptr,
                                       photos);
}

} // namespace stipple
