// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Today

// When to get help: emergencies first, then what a doctor should see, then the technician.
AppPage {
    id: root

    signal closed

    //: Title of the page about when to get help
    title: qsTr("When to get help")

    HelpModel {
        id: help
    }

    header: PageHeader {
        title: root.title
        leading: "close"
        onBack: root.closed()
    }

    PageScroll {
        anchors.fill: parent

        HelpCard {
            level: 4
            word: help.emergencyTitle
            signs: help.emergencySigns
            steps: help.emergencySteps
            number: help.number
        }

        HelpCard {
            level: 3
            word: help.urgentTitle
            signs: help.urgentSigns
        }

        HelpCard {
            level: 1
            word: help.technicianTitle
            text: help.technicianText
        }
    }

    footer: NobodyBar {
        title: help.nobody
        text: help.nobodySub
    }
}
