// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Plan

// The plan's days as a file for the phone's calendar.
//
// signal sessionRequested()
Column {
    id: root

    signal sessionRequested

    width: parent ? parent.width : implicitWidth
    topPadding: 12
    spacing: 12

    CalendarModel {
        id: calendar
    }

    SectionHeader {
        //: Title above saving the plan's days to a calendar
        title: qsTr("In your calendar")
    }

    Card {
        width: parent.width
        visible: calendar.count === 0 && calendar.error.title === ""

        ListRow {
            glyph: "plus"
            disc: true
            divider: false
            //: Asks for the day of a session, without which there is nothing to save
            title: qsTr("Add a session first")
            sub: qsTr("Then its days can be saved for your calendar")
            onClicked: root.sessionRequested()
        }
    }

    Card {
        width: parent.width
        visible: calendar.count > 0 || calendar.error.title !== ""

        ListRow {
            glyph: "eye"
            disc: true
            interactive: false
            //: Switch: entries in the calendar tell what they are for
            title: qsTr("Say what it is about")
            sub: {
                //: What the first entry is called; %1 is its name
                return qsTr("Entries read “%1”").arg(calendar.example)
            }

            Toggle {
                text: qsTr("Say what it is about")
                checked: calendar.named
                onToggled: calendar.named = checked
            }
        }

        ListRow {
            glyph: "download"
            disc: true
            divider: false
            //: Saves the plan's days as a file
            title: qsTr("Save to calendar")
            //: How many entries a calendar file has
            sub: qsTr("%n entries, as a file that calendars open", "", calendar.count)
            onClicked: calendar.save()
        }

        Item {
            id: result

            width: parent.width
            implicitHeight: banner.implicitHeight + 16
            visible: banner.failed || calendar.where !== ""

            LevelBanner {
                id: banner

                readonly property bool failed: calendar.error.title !== ""

                x: 16
                width: parent.width - 32
                level: failed ? 1 : 0
                glyph: failed ? "alert" : "check"
                small: true
                word: {
                    if (failed)
                        return calendar.error.title
                    //: The calendar file was saved
                    return qsTr("Saved")
                }
                text: failed ? calendar.error.text : calendar.where
            }
        }
    }

    NoteRow {
        visible: calendar.count > 0
        glyph: "lock"
        tone: Theme.inkSoft
        text: {
            if (calendar.named)
                return qsTr("Whoever sees your calendar can read what the entries say.")
            return qsTr("The entries tell nothing about you. When a session moves, save again: your calendar replaces the old days.")
        }
    }
}
