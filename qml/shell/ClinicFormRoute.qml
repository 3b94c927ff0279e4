// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Intake

FormPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onPreviewRequested: root.wishes.formPreview(root.formId)
}
