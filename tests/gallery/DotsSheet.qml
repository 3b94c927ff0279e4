// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

Sheet {
    SheetColumn {
        title: "One dot a day"
        width: 1240

        Flow {
            width: parent.width
            spacing: 40

            Repeater {
                model: [0, 4, 17, 42, -3]

                DotRing {
                    required property int modelData

                    width: 208
                    height: 208
                    day: modelData
                    missed: [2, 12]

                    Numeral {
                        anchors.centerIn: parent
                        text: parent.day
                        size: 62
                    }
                }
            }
            Repeater {
                model: [43, 150, 400, 800, 1094]

                SeedHead {
                    required property int modelData

                    width: 208
                    height: 208
                    day: modelData

                    Numeral {
                        anchors.centerIn: parent
                        text: parent.day
                        size: 38
                    }
                }
            }
        }

        Row {
            spacing: 24

            DotRing { width: 72; height: 72; plain: true; phases: [16]; day: 5 }
            DotRing { width: 56; height: 56; plain: true; phases: [14]; day: 4 }
            DotRing { width: 40; height: 40; plain: true; phases: [12]; day: 4 }
            DotRing { width: 28; height: 28; plain: true; phases: [8]; day: 2 }
            DotRing { width: 72; height: 72; plain: true; phases: [16]; day: 5; logged: false }
            DotProgress { anchors.verticalCenter: parent.verticalCenter; count: 14; done: 3; current: 3 }
            DotProgress { anchors.verticalCenter: parent.verticalCenter; count: 5; done: 2; text: "2 of 5"; shown: true }
        }

        Column {
            spacing: 12

            Repeater {
                model: 3

                Row {
                    id: skins

                    required property int index

                    spacing: 20

                    Repeater {
                        model: ["scabs", "red", "dark", "flake", "fade", "settled", "merge"]

                        SkinSwatch {
                            required property string modelData

                            width: 72
                            height: 72
                            what: modelData
                            skin: skins.index
                        }
                    }
                }
            }
        }

        Row {
            spacing: 16

            Repeater {
                model: ["top", "crown", "front", "left", "right", "back", "closeup"]

                HeadOutline {
                    required property string modelData

                    width: 64
                    height: 64
                    view: modelData
                }
            }
        }

        Row {
            spacing: 16

            Repeater {
                model: 7

                StippleArt {
                    required property int index

                    width: 120
                    height: 130
                    kind: "pattern"
                    grade: index + 1
                }
            }
        }

        Row {
            spacing: 24

            StippleArt { width: 160; height: 160 }
            StippleArt { width: 92; height: 92; tone: Theme.faint }
            StippleArt { width: 40; height: 40; dots: 110 }
            StippleArt { width: 24; height: 24; dots: 60 }
            StippleArt { width: 64; height: 64; kind: "field" }
        }
    }
}
