// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Plan

PlanPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onFileChosen: file => root.wishes.planFile(file)
    onVersionChosen: (planId, version) => root.wishes.planVersion(planId, version)
    onSessionRequested: root.wishes.sessionDay("")
}
