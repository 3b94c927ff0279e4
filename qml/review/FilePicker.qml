// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

// Asks for sealed files, beginning where downloads arrive.
//
// open()
// signal picked(var files)   urls
Item {
    id: root

    signal picked(var files)

    FileDialog {
        id: dialog

        //: Title of the dialog that opens files of clients
        title: qsTr("Open files from clients")
        fileMode: FileDialog.OpenFiles
        currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
        //: Kind of file in a file dialog
        nameFilters: [qsTr("Sealed files (*.age)")]
        onAccepted: root.picked(selectedFiles)
    }

    function open() {
        dialog.open()
    }
}
