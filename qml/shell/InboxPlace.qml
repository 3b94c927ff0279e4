// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Review

InboxPage {
    id: root

    required property Wishes wishes

    onCaseChosen: threadId => root.wishes.reviewCase(threadId)
    onPacketChosen: threadId => root.wishes.packet(threadId)
    onPacketsRequested: root.wishes.packets()
    onCardRequested: root.wishes.card()
}
