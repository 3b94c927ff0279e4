// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Review

PacketsPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onChosen: threadId => root.wishes.packet(threadId)
}
