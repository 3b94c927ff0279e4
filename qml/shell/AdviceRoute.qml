// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Diary

AdvicePage {
    id: root

    required property Wishes wishes

    onClosed: root.wishes.back()
    onShareRequested: root.wishes.share()
    onSourceRequested: number => root.wishes.source(number)
}
