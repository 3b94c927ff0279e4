// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Choosing

ChoosingPage {
    id: root

    required property Wishes wishes

    place: true
    onClinicChosen: clinicId => root.wishes.considered(clinicId)
    onSideBySideRequested: root.wishes.sideBySide()
    onPartRequested: part => root.wishes.clinicGuide(part)
    onSourceRequested: number => root.wishes.source(number)
}
