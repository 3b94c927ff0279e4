// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Review

// All assessments of people who are no clients yet.
AppPage {
    id: root

    signal back
    signal chosen(string threadId)

    //: Title of the list of assessments of people who are no clients yet
    title: qsTr("Assessments")

    header: PageHeader {
        leading: "back"
        title: root.title
        onBack: root.back()
    }

    PacketListModel {
        id: all
    }

    PageScroll {
        anchors.fill: parent

        NoteRow {
            glyph: "info"
            //: About assessments of people who are no clients yet
            text: qsTr("From people who are no clients yet. Nobody has compared digits with them: anybody who has your card can send one.")
        }

        Card {
            width: parent.width

            PacketRows {
                width: parent.width
                packets: all
                most: 1000
                onChosen: threadId => root.chosen(threadId)
            }

            EmptyState {
                visible: all.rows.length === 0 && !all.failed && !all.reading
                //: There are no assessments of people who are no clients yet
                title: qsTr("None yet")
                //: What to do to receive an assessment
                text: qsTr("Give your clinic card to people who consider a treatment. When one of them sends you an assessment, open the file in the inbox.")
                //: The button that goes back to the page before
                action: qsTr("Back")
                onActed: root.back()
            }
        }
    }
}
