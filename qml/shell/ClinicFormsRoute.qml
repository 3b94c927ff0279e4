// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Intake

FormsPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onFormChosen: formId => root.wishes.clinicForm(formId)
}
