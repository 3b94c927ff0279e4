// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Gallery

Sheet {
    id: root

    SheetColumn {
        title: "Icons, 24 grid, 1.75 stroke"
        width: 1000

        Flow {
            width: parent.width
            spacing: 8

            Repeater {
                model: GalleryFacts.icons

                Column {
                    required property string modelData

                    width: Theme.large ? 116 : 68
                    spacing: 6

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: parent.modelData
                    }
                    Txt {
                        width: parent.width
                        text: parent.modelData
                        size: 12
                        soft: true
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
        }

        Row {
            spacing: 16

            Icon { name: "hand"; struck: true }
            Icon { name: "sun"; struck: true }
            Icon { name: "glass"; struck: true }
            Icon { name: "pool"; struck: true; size: 32 }
            Icon { name: "help"; size: 48 }
            Icon { name: "finger"; size: 64; color: Theme.accent }
        }
    }
}
