// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtCore
import QtQuick
import QtQuick.Dialogs

// Asks for the file of a form or of its table, beginning where downloads arrive.
//
// title: string
// open()
// signal picked(url file)
Item {
    id: root

    property alias title: dialog.title

    signal picked(url file)

    FileDialog {
        id: dialog

        currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
        //: Kind of file in a file dialog
        nameFilters: [qsTr("Forms and tables (*.json)")]
        onAccepted: root.picked(selectedFile)
    }

    function open() {
        dialog.open()
    }
}
