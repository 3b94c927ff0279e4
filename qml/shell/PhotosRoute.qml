// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Diary

PhotosPage {
    id: root

    required property Wishes wishes

    onClosed: root.wishes.back()
    onEntryChosen: entryId => root.wishes.advice(entryId)
    onCompareRequested: view => root.wishes.compare(view)
    onTimeLapseRequested: view => root.wishes.timeLapse(view)
}
