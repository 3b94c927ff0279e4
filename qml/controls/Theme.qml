// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// The only place for colours, sizes, radii and times.
QtObject {
    property bool dark: false      // app: follows the setting or the system

    readonly property color ground:   dark ? "#12110F" : "#F7F4EF"
    readonly property color surface:  dark ? "#1D1B18" : "#FFFFFF"
    readonly property color well:     dark ? "#292621" : "#EFEAE2"   // tracks, quiet fills
    readonly property color line:     dark ? "#35312B" : "#E6E0D7"   // hairlines
    readonly property color edge:     dark ? "#7D7467" : "#8F8576"   // control outlines, 3:1
    readonly property color ink:      dark ? "#F3EFE8" : "#1E1B16"
    readonly property color inkSoft:  dark ? "#B8AFA2" : "#5F574C"
    readonly property color faint:    dark ? "#5F584D" : "#BFB5A7"   // decoration only
    readonly property color accent:   dark ? "#63D2C4" : "#0B6B62"
    readonly property color accentInk: dark ? "#06302B" : "#FFFFFF"
    readonly property color accentSoft: dark ? "#17302C" : "#E3EFEC"

    // levels: L0 calm, L1 note (technician), L2/L3 urgent pair, L4 emergency
    readonly property color calm:      dark ? "#8CCB90" : "#3B6E3F"
    readonly property color calmSoft:  dark ? "#1C2A1D" : "#E9F0E5"
    readonly property color caution:   dark ? "#F0B24A" : "#855600"
    readonly property color cautionSoft: dark ? "#302513" : "#F9EED9"
    readonly property color urgent:    dark ? "#FF8A66" : "#B23A1E"
    readonly property color urgentSoft: dark ? "#38201A" : "#FBEAE3"
    readonly property color emergency: dark ? "#FF6B7A" : "#8E0F1F"
    readonly property color emergencySoft: dark ? "#3A181C" : "#F8E1E2"

    readonly property string face: "Inter"            // app: the system font
    readonly property string display: "Inter Display" // app: the system font
    // size, line height
    function lead(px) {
        return px >= 48 ? px * 1.06 : px >= 28 ? px + 6 : px >= 22 ? px + 6 : px >= 17 ? px + 7 : px >= 15 ? px + 7 : px + 5
    }
    readonly property int gutter: 20
    readonly property int radius: 20
    readonly property int radiusSmall: 12
    readonly property int touch: 48
    readonly property int quick: 120
    readonly property int settle: 200
    function level(l) { return [calm, caution, caution, urgent, emergency][l] }
    function levelSoft(l) { return [calmSoft, cautionSoft, cautionSoft, urgentSoft, emergencySoft][l] }
    function levelIcon(l) { return ["check", "chat", "clinic", "alert", "phone"][l] }
    function alpha(c, a) { return Qt.rgba(c.r, c.g, c.b, a) }
}
