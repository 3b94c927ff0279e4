// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Choosing

// One part of what to know before a clinic is chosen, as the content says it.
//
// part: string     "checklist", "signs", "questions", "promises" or "pack"
// signal back(), signal sourceRequested(int number)
AppPage {
    id: root

    property string part: "checklist"

    signal back
    signal sourceRequested(int number)

    title: {
        switch (root.part) {
        case "signs":
            //: Title of the page about what bad work looks like
            return qsTr("Signs of bad work")
        case "questions":
            //: Title of the page with the questions to ask a clinic
            return qsTr("Questions to ask")
        case "promises":
            //: Title of the page about promises of advertising
            return qsTr("What advertising promises")
        case "pack":
            //: Title of the page about what to take along to a consultation
            return qsTr("What to take along")
        default:
            //: Title of the page with the checklist for clinics
            return qsTr("What to look for")
        }
    }

    ClinicGuideModel {
        id: guide
    }

    header: PageHeader {
        leading: "back"
        title: root.title
        onBack: root.back()
    }

    PageScroll {
        anchors.fill: parent

        Repeater {
            model: {
                switch (root.part) {
                case "signs":
                    return guide.badSigns
                case "questions":
                    return guide.questions
                case "promises":
                    return guide.promises
                case "pack":
                    return guide.pack
                default:
                    return guide.checklist
                }
            }

            GuideCard {
                required property var modelData
                required property int index

                number: root.part === "questions" || root.part === "pack" ? index + 1 : 0
                entry: modelData
                onSourceRequested: number => root.sourceRequested(number)
            }
        }
    }
}
