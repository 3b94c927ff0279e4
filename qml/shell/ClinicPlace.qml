// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Clinic

ClinicPage {
    id: root

    required property Wishes wishes

    onFormsRequested: root.wishes.clinicForms()
}
