// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Diary

DiaryPage {
    id: root

    required property Wishes wishes

    onLogRequested: root.wishes.log()
    onCompareRequested: view => root.wishes.compare(view)
    onEntryChosen: entryId => root.wishes.advice(entryId)
    onPhotosRequested: view => root.wishes.photos(view)
    onTimeLapseRequested: view => root.wishes.timeLapse(view)
}
