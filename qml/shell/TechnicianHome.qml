// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Clinic
import Stipple.Review

// The technician's places.
Home {
    id: root

    required property Wishes wishes

    places: [
        //: The place with everybody's shared diaries, the most urgent first
        { glyph: "inbox", text: qsTr("Inbox"), page: inbox },
        //: The place with the clinic's own card
        { glyph: "clinic", text: qsTr("Clinic"), page: clinic },
        //: The place with settings, sources and the rest
        { glyph: "more", text: qsTr("More"), page: more }
    ]

    Component {
        id: inbox

        InboxPage {
            onCaseChosen: threadId => root.wishes.reviewCase(threadId)
            onCardRequested: root.visit(1)
        }
    }

    Component {
        id: clinic

        ClinicPage {}
    }

    Component {
        id: more

        MoreHome {
            wishes: root.wishes
        }
    }
}
