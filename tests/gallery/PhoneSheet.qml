// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// The controls in the order a phone shows them.
Sheet {
    Rectangle {
        width: 390
        height: Math.max(844, today.implicitHeight + bar.implicitHeight)
        color: Theme.ground

        Column {
            id: today

            width: parent.width

            PageHeader {
                title: Theme.large ? "" : "Good morning"
                sub: Theme.large ? "" : "Thursday 20 November"
                titleSize: 17
                trailingMargin: 20

                Chip { kind: "quiet"; glyph: "help"; text: "Get help" }
            }

            Item {
                width: 1
                height: 12
            }

            DayDial { x: 20; width: 350; day: 4; missed: [2]; phase: "Hands off, keep dry"; sub: "after session 2 of 3" }

            Item {
                width: 1
                height: 20
            }

            Card {
                x: 20
                width: 350
                padding: 20
                verticalPadding: 16
                spacing: 14

                SectionHeader { title: "What you may see today"; size: 17; LevelTag { level: 0 } }
                Grid {
                    id: seen

                    width: parent.width
                    columns: Theme.large ? 1 : 3
                    spacing: Theme.large ? 16 : 4

                    SeenItem { width: Theme.large ? seen.width : (seen.width - 8) / 3; what: "scabs"; title: "Tiny scabs"; sub: "falling from day 5" }
                    SeenItem { width: Theme.large ? seen.width : (seen.width - 8) / 3; what: "red"; title: "Some redness"; sub: "fading by now" }
                    SeenItem { width: Theme.large ? seen.width : (seen.width - 8) / 3; what: "dark"; title: "Darker dots"; sub: "until about day 7" }
                }
            }

            Item {
                width: 1
                height: 24
            }

            SectionHeader { x: 20; width: 350; title: "To do today"; DotProgress { count: 5; done: 2; text: "2 of 5"; shown: true } }

            Item {
                width: 1
                height: 12
            }

            Card {
                x: 20
                width: 350

                TaskRow { glyph: "drop"; title: "Keep your scalp dry"; sub: "Last day · rinsing starts tomorrow" }
                TaskRow { glyph: "pillow"; title: "Fresh pillowcase tonight"; sub: "Until day 6 · keeps the skin clean"; done: true }
                TaskRow { glyph: "hand"; avoid: true; title: "Do not pick or rub"; sub: "Until day 13 · your technician"; divider: false }
            }
        }

        BottomBar {
            id: bar

            anchors.bottom: parent.bottom
            safeBottom: 24
            items: [{glyph: "today", text: "Today"}, {glyph: "diary", text: "Diary"},
                {glyph: "plus", text: "Log", pill: true}, {glyph: "share", text: "Share"},
                {glyph: "more", text: "More"}]
        }
    }
}
