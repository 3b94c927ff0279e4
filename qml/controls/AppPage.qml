// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// What every page stands on. A template: Qt's own style would be loaded only to be painted over.
//
// title: string
// header, footer: Item   fixed above and below what is in between
T.Page {
    implicitWidth: Math.max(contentWidth, implicitHeaderWidth, implicitFooterWidth)
    implicitHeight: contentHeight + (implicitHeaderHeight > 0 ? implicitHeaderHeight + spacing : 0)
                    + (implicitFooterHeight > 0 ? implicitFooterHeight + spacing : 0)

    background: Rectangle {
        color: Theme.ground
    }
}
