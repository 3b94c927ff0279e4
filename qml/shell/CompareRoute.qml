// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Compare

ComparePage {
    id: root

    required property Wishes wishes

    onLogRequested: root.wishes.log()
    onClosed: root.wishes.back()
}
