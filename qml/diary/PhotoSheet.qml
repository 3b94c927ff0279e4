// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Stipple.Controls

// What can be done about the photo of one view: take it, choose it, remove it.
//
// offer(photo)   opens it for {view, word, source, busy}, unless that is being read
// signal cameraWanted(string view), signal wanted(string view)   from the camera or from a file
// signal removed(string view)
T.Dialog {
    id: root

    property string view
    property string word
    property url source
    property bool taken: false

    signal cameraWanted(string view)
    signal wanted(string view)
    signal removed(string view)

    function offer(photo: var): void {
        if (photo.busy)
            return
        root.view = photo.view
        root.word = photo.word
        root.source = photo.source
        root.taken = photo.source !== ""
        root.open()
    }

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(parent.width - 40, 400)
    height: Math.min(parent.height - 40, implicitContentHeight + topPadding + bottomPadding)
    modal: true
    padding: 20

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
    }

    T.Overlay.modal: Rectangle {
        color: "#99000000"
    }

    contentItem: Flickable {
        implicitHeight: contentHeight
        contentHeight: contentItem.childrenRect.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            width: parent.width
            spacing: 12

            Txt {
                width: parent.width
                text: root.word
                size: 17
                strong: true
                heading: true
            }

            PhotoTile {
                width: parent.width
                height: Math.round(Math.min(width, 260) * .9)
                visible: root.taken
                ground: Theme.surface
                source: root.source
                text: root.word
                interactive: false
            }

            Btn {
                width: parent.width
                kind: "tonal"
                glyph: "camera"
                text: {
                    if (root.taken) {
                        //: Button: takes another photo of a view with the camera
                        return qsTr("Take another photo")
                    }
                    //: Button: opens the camera for one view
                    return qsTr("Take a photo")
                }
                onClicked: {
                    root.close()
                    root.cameraWanted(root.view)
                }
            }

            Btn {
                width: parent.width
                kind: "tonal"
                glyph: "folder"
                text: {
                    if (root.taken) {
                        //: Button: chooses another file for the photo of one view
                        return qsTr("Choose another photo")
                    }
                    //: Button: chooses a file for the photo of one view
                    return qsTr("Choose a photo")
                }
                onClicked: {
                    root.close()
                    root.wanted(root.view)
                }
            }

            Btn {
                width: parent.width
                visible: root.taken
                kind: "outline"
                glyph: "trash"
                //: Button: takes a photo out of the entry; it can be undone
                text: qsTr("Remove photo")
                onClicked: {
                    root.close()
                    root.removed(root.view)
                }
            }

            Btn {
                width: parent.width
                kind: "plain"
                text: {
                    if (root.taken) {
                        //: Button: closes a dialog and changes nothing
                        return qsTr("Keep it")
                    }
                    //: Button: closes a dialog and adds nothing
                    return qsTr("Not now")
                }
                onClicked: root.close()
            }
        }
    }
}
