// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// The only place for colours, sizes, radii and times.
//
// Set by the app:
//   scheme         "system", "light" or "dark"
//   textScale      1.0 to 2.0, the phone's text-size setting
//   reducedMotion  no movement at all
// Read by everybody: dark, large (columns become rows), the colours, sizes and times, and
//   px(size)        a text or icon size with the reader's text scale
//   lead(pixels)    the line height that goes with a text of so many pixels
//   level(l), levelSoft(l), levelIcon(l), levelWord(l), levelInk   advice levels 0 to 4
//   pressed(c), alpha(c, a)
QtObject {
    id: root

    property string scheme: "system"
    property real textScale: 1
    property bool reducedMotion: false

    readonly property bool dark: scheme === "system" ? systemDark : scheme === "dark"
    readonly property bool large: textScale >= 1.4

    readonly property color ground: dark ? "#12110F" : "#F7F4EF"
    readonly property color surface: dark ? "#1D1B18" : "#FFFFFF"
    readonly property color bar: dark ? "#191714" : "#FDFCFA"
    readonly property color well: dark ? "#292621" : "#EFEAE2"
    readonly property color raised: dark ? "#3B3731" : "#FFFFFF"
    readonly property color line: dark ? "#35312B" : "#E6E0D7"
    readonly property color edge: dark ? "#7D7467" : "#8F8576"
    readonly property color faint: dark ? "#5F584D" : "#BFB5A7"
    readonly property color ink: dark ? "#F3EFE8" : "#1E1B16"
    readonly property color inkSoft: dark ? "#B8AFA2" : "#5F574C"
    readonly property color accent: dark ? "#63D2C4" : "#0B6B62"
    readonly property color accentInk: dark ? "#06302B" : "#FFFFFF"
    readonly property color accentSoft: dark ? "#17302C" : "#E3EFEC"
    readonly property color calm: dark ? "#8CCB90" : "#3B6E3F"
    readonly property color calmSoft: dark ? "#1C2A1D" : "#E9F0E5"
    readonly property color caution: dark ? "#F0B24A" : "#855600"
    readonly property color cautionSoft: dark ? "#302513" : "#F9EED9"
    readonly property color urgent: dark ? "#FF8A66" : "#B23A1E"
    readonly property color urgentSoft: dark ? "#38201A" : "#FBEAE3"
    readonly property color emergency: dark ? "#FF6B7A" : "#8E0F1F"
    readonly property color emergencySoft: dark ? "#3A181C" : "#F8E1E2"
    readonly property color levelInk: dark ? "#12110F" : "#FFFFFF"
    // The snackbar wears the other theme's ground, and the action on it the other theme's accent.
    readonly property color inverse: dark ? "#F3EFE8" : "#1E1B16"
    readonly property color inverseInk: dark ? "#1E1B16" : "#F3EFE8"
    readonly property color inverseAccent: dark ? "#0B6B62" : "#63D2C4"

    readonly property int gutter: 20
    readonly property int radius: 20
    readonly property int radiusSmall: 12
    readonly property int touch: 48
    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int settle: reducedMotion ? 0 : 200

    readonly property bool systemDark: palette.window.hslLightness < palette.windowText.hslLightness
    readonly property SystemPalette palette: SystemPalette {}

    // What one line of the system font takes by nature, as a share of its pixel size.
    readonly property real natural: metrics.height / 100
    readonly property FontMetrics metrics: FontMetrics {
        font.pixelSize: 100
    }

    function px(size: real): int {
        return Math.round(size * root.textScale)
    }

    function lead(pixels: real): int {
        let line = pixels + 7
        if (pixels >= 48)
            line = pixels * 1.12
        else if (pixels >= 22)
            line = pixels + 6
        else if (pixels < 13)
            line = pixels + 4
        else if (pixels < 15)
            line = pixels + 5
        return Math.round(Math.max(line, pixels * Math.min(root.natural, 1.4)))
    }

    function level(l: int): color {
        return [root.calm, root.caution, root.caution, root.urgent, root.emergency][l]
    }

    function levelSoft(l: int): color {
        return [root.calmSoft, root.cautionSoft, root.cautionSoft, root.urgentSoft,
                root.emergencySoft][l]
    }

    function levelIcon(l: int): string {
        return ["check", "chat", "clinic", "alert", "phone"][l]
    }

    function levelWord(l: int): string {
        switch (l) {
        case 0:
            //: Advice level 0: what is seen belongs to usual healing
            return qsTr("Normal")
        case 1:
            //: Advice level 1
            return qsTr("Ask your technician")
        case 2:
            //: Advice level 2: an ordinary appointment
            return qsTr("Book a doctor")
        case 3:
            //: Advice level 3: today or tomorrow
            return qsTr("Urgent")
        default:
            //: Advice level 4: call the emergency number
            return qsTr("Emergency")
        }
    }

    function pressed(c: color): color {
        return Qt.rgba(c.r * .85, c.g * .85, c.b * .85, c.a)
    }

    function alpha(c: color, a: real): color {
        return Qt.rgba(c.r, c.g, c.b, a)
    }
}
