// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stipple.Controls

// One tile for each view that is asked for; a press offers to take or choose a photo, and to remove
// what is there.
//
// photos: var    list of {view, word, source, busy}
// signal cameraWanted(string view), signal wanted(string view)   from the camera or from a file
// signal removed(string view)
Item {
    id: root

    required property var photos

    signal cameraWanted(string view)
    signal wanted(string view)
    signal removed(string view)

    // Five tiles and the beginning of the sixth, so that one sees there is more; fewer on a narrow
    // phone, where a tile would be too small for its word and for a thumb.
    readonly property real tile: Theme.large ? (width - 16) / 3
                                             : Math.max(60, Math.min(96, (width - 40) / 5.3))

    width: parent ? parent.width : implicitWidth
    implicitHeight: strip.height

    Flickable {
        id: strip

        width: parent.width
        height: row.height + 12
        contentWidth: row.width
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        // The first tile stands where reading begins.
        onContentWidthChanged: contentX = mirrored ? Math.max(0, contentWidth - width) : 0

        readonly property bool mirrored: LayoutMirroring.enabled

        function reveal(item: Item): void {
            if (item.x < contentX)
                contentX = item.x
            else if (item.x + item.width > contentX + width)
                contentX = item.x + item.width - width
        }

        Row {
            id: row

            y: 6
            spacing: 8

            Repeater {
                model: root.photos

                PhotoTile {
                    id: tile

                    required property var modelData
                    readonly property bool taken: modelData.source !== ""

                    width: Math.round(root.tile * (modelData.view === "close-up" ? 1.3 : 1))
                    height: Math.round(Math.max(root.tile * 1.2, Theme.touch))
                    source: modelData.source
                    view: modelData.view.replace("-", "")
                    label: taken || modelData.busy ? "" : modelData.word
                    done: taken
                    opacity: modelData.busy ? .5 : 1
                    text: {
                        if (modelData.busy) {
                            //: A photo that is being read; %1 is its view, e.g. "Top"
                            return qsTr("%1, being read").arg(modelData.word)
                        }
                        if (taken) {
                            //: A photo that is part of the entry; %1 is its view
                            return qsTr("%1, photo added").arg(modelData.word)
                        }
                        //: Adds a photo of one view, e.g. "Top"
                        return qsTr("Add photo: %1").arg(modelData.word)
                    }
                    onActiveFocusChanged: if (activeFocus) strip.reveal(tile)
                    onClicked: if (!modelData.busy) sheet.offer(modelData)
                }
            }
        }
    }

    T.Dialog {
        id: sheet

        property string view
        property string word
        property url source
        property bool taken: false

        function offer(photo: var): void {
            sheet.view = photo.view
            sheet.word = photo.word
            sheet.source = photo.source
            sheet.taken = photo.source !== ""
            sheet.open()
        }

        parent: T.Overlay.overlay
        x: Math.round((parent.width - width) / 2)
        y: Math.round((parent.height - height) / 2)
        width: Math.min(parent.width - 40, 400)
        modal: true
        padding: 20

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
        }

        T.Overlay.modal: Rectangle {
            color: "#99000000"
        }

        contentItem: Column {
            spacing: 12

            Txt {
                width: parent.width
                text: sheet.word
                size: 17
                strong: true
                heading: true
            }

            PhotoTile {
                width: parent.width
                height: Math.round(width * .9)
                visible: sheet.taken
                ground: Theme.surface
                source: sheet.source
                text: sheet.word
                interactive: false
            }

            Btn {
                width: parent.width
                kind: "tonal"
                glyph: "camera"
                text: {
                    if (sheet.taken) {
                        //: Button: takes another photo of a view with the camera
                        return qsTr("Take another photo")
                    }
                    //: Button: opens the camera for one view
                    return qsTr("Take a photo")
                }
                onClicked: {
                    sheet.close()
                    root.cameraWanted(sheet.view)
                }
            }

            Btn {
                width: parent.width
                kind: "tonal"
                glyph: "folder"
                text: {
                    if (sheet.taken) {
                        //: Button: chooses another file for the photo of one view
                        return qsTr("Choose another photo")
                    }
                    //: Button: chooses a file for the photo of one view
                    return qsTr("Choose a photo")
                }
                onClicked: {
                    sheet.close()
                    root.wanted(sheet.view)
                }
            }

            Btn {
                width: parent.width
                visible: sheet.taken
                kind: "outline"
                glyph: "trash"
                //: Button: takes a photo out of the entry; it can be undone
                text: qsTr("Remove photo")
                onClicked: {
                    sheet.close()
                    root.removed(sheet.view)
                }
            }

            Btn {
                width: parent.width
                kind: "plain"
                text: {
                    if (sheet.taken) {
                        //: Button: closes a dialog and changes nothing
                        return qsTr("Keep it")
                    }
                    //: Button: closes a dialog and adds nothing
                    return qsTr("Not now")
                }
                onClicked: sheet.close()
            }
        }
    }
}
