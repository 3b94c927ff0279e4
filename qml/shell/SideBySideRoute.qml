// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Choosing

SideBySidePage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onClinicChosen: clinicId => root.wishes.considered(clinicId)
}
