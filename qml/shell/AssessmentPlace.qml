// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Assessment

AssessmentHomePage {
    id: root

    required property Wishes wishes

    onQuestionsRequested: root.wishes.questions("")
    onResultRequested: root.wishes.result()
    onRenewalRequested: root.wishes.renewal()
}
