// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Choosing

ConsideredPage {
    id: root

    required property Wishes wishes

    onClosed: root.wishes.back()
    onSourceRequested: number => root.wishes.source(number)
}
