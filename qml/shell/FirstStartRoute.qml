// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Start

FirstStartPage {
    id: root

    required property Wishes wishes

    onDoorChosen: role => root.wishes.role(role)
}
