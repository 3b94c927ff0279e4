// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Assessment

// The places of somebody who is considering it.
Home {
    id: root

    required property Wishes wishes

    places: [
        //: The place with the questionnaire and its result
        { glyph: "question", text: qsTr("Your fit"), page: assessment },
        //: The place with settings, sources and the rest
        { glyph: "more", text: qsTr("More"), page: more }
    ]

    Component {
        id: assessment

        AssessmentHomePage {
            onQuestionsRequested: root.wishes.questions("")
            onResultRequested: root.wishes.result()
        }
    }

    Component {
        id: more

        MoreHome {
            wishes: root.wishes
        }
    }
}
