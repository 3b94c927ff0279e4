// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

// Asks for the file of a photo.
//
// ask(view)   opens the dialog
// signal chosen(string view, url file)
FileDialog {
    id: root

    property string view

    signal chosen(string view, url file)

    function ask(view: string): void {
        root.view = view
        root.open()
    }

    //: Title of the dialog that chooses a photo
    title: qsTr("Choose a photo")
    currentFolder: StandardPaths.writableLocation(StandardPaths.PicturesLocation)
    //: The kinds of files that can be chosen; keep what stands in brackets
    nameFilters: [qsTr("Photos (*.jpg *.jpeg *.png *.webp *.heic *.JPG *.JPEG *.PNG *.WEBP *.HEIC)")]
    onAccepted: root.chosen(root.view, root.selectedFile)
}
