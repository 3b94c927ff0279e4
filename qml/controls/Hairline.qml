// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One pixel between two things.
Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.line
}
