// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Diary

HistoryPage {
    id: root

    required property Wishes wishes

    onClosed: root.wishes.back()
}
