// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Share

SharePage {
    id: root

    required property Wishes wishes

    onPreviewRequested: clinicId => root.wishes.sharePreview(clinicId)
    onAnswerChosen: feedbackId => root.wishes.answer(feedbackId)
}
