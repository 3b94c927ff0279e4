// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Text in one of the sizes 12 13 15 17 22 28, scaled by the reader's setting, in the system font.
//
// size: int (15)     in unscaled pixels
// soft: bool         secondary text
// medium, strong     weights 500 and 600
// maxScale: real     the largest text scale this text follows (2)
// heading: bool      read to a screen reader as a heading
// spoken: bool       false when a control around it already says the same (true)
Text {
    id: root

    property int size: 15
    property bool soft: false
    property bool strong: false
    property bool medium: false
    property real maxScale: 2
    property bool heading: false
    property bool spoken: true

    readonly property int pixels: Math.round(size * Math.min(Theme.textScale, maxScale))
    readonly property real lift: (lineHeight - pixels * Theme.natural) / 2

    // A fixed line height leaves the glyphs at the top of their line: move them to its middle.
    topPadding: lift
    bottomPadding: -lift
    color: soft ? Theme.inkSoft : Theme.ink
    font.pixelSize: pixels
    font.weight: strong ? Font.DemiBold : medium ? Font.Medium : Font.Normal
    font.letterSpacing: pixels >= 28 ? -.7 : pixels >= 22 ? -.4 : pixels >= 17 ? -.2 : pixels >= 15 ? -.1 : 0
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lead(pixels)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken
}
