// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Plan

// Booked sessions, then those that were.
//
// sessions: SessionsModel
// signal sessionChosen(string sessionId)
// signal sourceRequested(int number)
Column {
    id: root

    required property SessionsModel sessions

    signal sessionChosen(string sessionId)
    signal sourceRequested(int number)

    spacing: 24

    Repeater {
        model: root.sessions.groups

        Column {
            id: group

            required property var modelData

            width: root.width
            spacing: 12

            SectionHeader {
                title: group.modelData.title
            }

            Card {
                width: parent.width

                Repeater {
                    id: rows

                    model: group.modelData.rows

                    Column {
                        id: session

                        required property var modelData
                        required property int index

                        width: parent ? parent.width : 0

                        ListRow {
                            glyph: "calendar"
                            disc: true
                            title: session.modelData.title
                            sub: session.modelData.sub
                            divider: session.index < rows.count - 1 && !warning.visible
                            onClicked: root.sessionChosen(session.modelData.id)
                        }

                        Item {
                            id: warning

                            width: parent.width
                            implicitHeight: banner.implicitHeight + 16
                            visible: session.modelData.warning !== ""

                            LevelBanner {
                                id: banner

                                x: 16
                                width: parent.width - 32
                                level: 1
                                glyph: "alert"
                                small: true
                                //: Two sessions lie close to one another
                                word: qsTr("A short gap")
                                text: session.modelData.warning
                            }
                        }
                    }
                }
            }
        }
    }

    Column {
        width: parent.width
        spacing: 4

        NoteRow {
            glyph: "info"
            tone: Theme.inkSoft
            text: qsTr("Move or remove a session and every date of your plan follows at once. What you ticked stays on its day.")
        }

        EvidenceLine {
            sources: root.sessions.sources
            convention: root.sessions.convention
            conventionPart: root.sessions.conventionPart
            onSourceRequested: number => root.sourceRequested(number)
        }
    }
}
