// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

Sheet {
    SheetColumn {
        title: "Controls"

        Btn {
            width: parent.width
            text: "Primary, 52"
        }

        Flow {
            width: parent.width
            spacing: 12

            Btn { kind: "tonal"; text: "Tonal" }
            Btn { kind: "outline"; text: "Outline" }
            Btn { kind: "plain"; text: "Plain" }
            Btn { text: "Pressed"; down: true }
            Btn { text: "Focused"; objectName: "focused" }
            Btn { text: "Off"; enabled: false; width: 148 }
            Btn { kind: "danger"; glyph: "phone"; text: "Call 112" }
            Btn { kind: "tonal"; compact: true; text: "Compact" }
            Btn { text: "Reviewed, next"; keyHint: "R" }
            IconBtn { text: "Close"; glyph: "close" }
            IconBtn { text: "Timer"; glyph: "timer"; fill: Theme.well }
        }

        Card {
            width: parent.width

            TaskRow { title: "Rinse with lukewarm water"; sub: "No rubbing, pat dry"; glyph: "water" }
            TaskRow { title: "Keep your scalp dry"; sub: "Last day · rinsing starts tomorrow"; glyph: "drop"; openable: true }
            TaskRow { title: "Do not pick or rub"; sub: "Until day 13 · your technician"; glyph: "hand"; avoid: true; done: true; divider: false }
        }
    }

    SheetColumn {
        title: "Levels"

        LevelBanner { text: "Expected on day 4. Keep logging." }
        LevelBanner { level: 1; text: "Send a photo within 48 hours." }
        LevelBanner { level: 2; text: "Within one to two weeks." }
        LevelBanner {
            level: 3
            text: "See a doctor today or tomorrow. Redness has gone past the edge."

            Btn { text: "What to do"; tone: Theme.urgent; toneInk: Theme.levelInk }
            Btn { kind: "outline"; text: "I was seen" }
        }
        LevelBanner { level: 4; text: "Call 112 now." }
        LevelBanner { level: 4; word: "Call 112 now instead if you have"; text: "shivering, confusion, trouble breathing"; small: true; tappable: true }
        LevelBanner { level: 1; glyph: "timer"; word: "Wait until 4 December"; text: "14 days after the sunburn has gone" }
    }

    SheetColumn {
        title: "Rows"

        Card {
            width: parent.width

            ListRow { glyph: "timer"; title: "Reminders"; sub: "On, 8:00 and 21:00" }
            ListRow { glyph: "lock"; title: "Lock"; sub: "Fingerprint, after 1 minute" }
            ListRow { glyph: "file"; title: "Backup"; sub: "12 days ago" }
            ListRow { glyph: "camera"; title: "8 photos, days 0 to 4"; sub: "Without place, time zone or device"; interactive: false; divider: false; Toggle { text: "Photos"; checked: true } }
        }
        Row {
            spacing: 8

            LevelTag { level: 3; tinted: true }
            LevelTag { level: 2; tinted: true }
            LevelTag { level: 0 }
        }
        Card {
            width: parent.width

            ListRow { title: "Second fit"; value: "Shedding after stress"; divider: false }
        }
        Column {
            width: parent.width

            ListRow { level: 3; glyph: "alert"; title: "Demo client 1"; meta: "Day 4 · 7:10"; sub: "Redness past the edge, skin hot"; subColor: Theme.urgent; chosen: true; chevron: false }
            ListRow { level: 2; glyph: "clinic"; title: "Demo client 2"; meta: "Month 14 · yesterday"; sub: "Itchy bumpy rash"; chevron: false }
            ListRow { disc: true; glyph: "camera"; title: "Demo client 3"; meta: "Day 28 · 6:52"; sub: "New photos"; chevron: false }
        }
        PageHeader { leading: "close"; title: "How is it today?"; sub: "Day 4 · Thursday" }
        PageHeader { leading: "back"; title: "Compare"; IconBtn { text: "Share"; glyph: "share" } }
        PageHeader { title: "Diary"; Btn { kind: "plain"; text: "November 2025" } }
        BottomBar {
            items: [{glyph: "today", text: "Today"}, {glyph: "diary", text: "Diary"},
                {glyph: "plus", text: "Log", pill: true}, {glyph: "share", text: "Share"},
                {glyph: "more", text: "More"}]
        }
        BottomActions { Btn { text: "Save" } }
        BottomActions { Btn { kind: "outline"; text: "None fits" } Btn { text: "Next" } }
    }
}
