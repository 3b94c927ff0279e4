// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.More

MorePage {
    id: root

    required property Wishes wishes

    onSourcesRequested: root.wishes.source(0)
    onPlanRequested: root.wishes.plan()
    onSessionsRequested: root.wishes.sessions()
    onClinicsRequested: root.wishes.choosing()
    onAboutRequested: root.wishes.about()
    onRemindersRequested: root.wishes.reminders()
    onRoleRequested: role => root.wishes.role(role)
}
