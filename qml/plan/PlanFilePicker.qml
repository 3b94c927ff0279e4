// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

// Asks for the file of a plan, beginning where downloads arrive.
//
// open()
// signal picked(url file)
Item {
    id: root

    signal picked(url file)

    FileDialog {
        id: dialog

        //: Title of the dialog that opens a plan
        title: qsTr("Open a plan file")
        currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
        //: Kind of file in a file dialog
        nameFilters: [qsTr("Plans (*.json)")]
        onAccepted: root.picked(selectedFile)
    }

    function open() {
        dialog.open()
    }
}
