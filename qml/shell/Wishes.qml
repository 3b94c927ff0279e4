// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What a home may wish for: the moves that lead out of it. Pages answers them.
QtObject {
    signal log
    signal session
    signal help
    signal advice(string entryId)
    signal sharePreview(string clinicId)
    signal answer(string feedbackId)
    signal reviewCase(string threadId)
    signal questions(string linkId)
    signal result
    signal source(int number)
    signal about
    signal role(int role)
}
