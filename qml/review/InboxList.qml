// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stipple.Controls
import Stipple.Review

// The list of cases with its search, filters and the way to open files.
//
// reveal(row, focused)   brings a row into sight
// step(by)               moves the focus among the rows
// startSearch()
FocusScope {
    id: root

    required property InboxModel model
    required property InboxImport importing
    required property string current
    required property bool wide

    signal chosen(string threadId)
    signal cardRequested
    signal packetChosen(string threadId)
    signal packetsRequested

    Column {
        id: head

        width: parent.width
        bottomPadding: 8

        PageHeader {
            trailingMargin: search.x
            //: Title of the list of shared diaries
            title: qsTr("Inbox")
            sub: {
                if (root.model.state !== InboxModel.Full)
                    return ""
                //: How many cases wait for the technician
                return qsTr("%n need you", "", root.model.counts[InboxModel.NeedsYou])
            }

            Btn {
                kind: "tonal"
                compact: true
                glyph: "file"
                //: Button: open files that clients sent
                text: qsTr("Open a file")
                onClicked: picker.open()
            }
        }

        SearchField {
            id: search

            x: root.wide ? 12 : Theme.gutter
            width: parent.width - 2 * x
            visible: root.model.state === InboxModel.Full
            keyHint: root.wide ? "/" : ""
            //: In the search field of the inbox
            placeholderText: qsTr("Name or code")
            onTextEdited: root.model.search = text
            Keys.onDownPressed: root.reveal(0, true)
            Keys.onReturnPressed: root.chosen(root.model.threadAt(0))
        }

        Item {
            width: 1
            height: 4
            visible: filters.visible
        }

        FilterChips {
            id: filters

            width: parent.width
            visible: root.model.state === InboxModel.Full
            margin: root.wide ? 12 : Theme.gutter
            inbox: root.model
        }

        ImportReport {
            width: parent.width
            importing: root.importing
        }

        PacketRows {
            width: parent.width
            packets: PacketListModel {}
            onChosen: threadId => root.packetChosen(threadId)
            onAllRequested: root.packetsRequested()
        }
    }

    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        clip: true
        model: root.model
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        bottomMargin: 16

        T.ScrollBar.vertical: ScrollMark {}

        StillWheel {
            view: list
        }

        delegate: CaseRow {
            required property int index

            width: list.width
            inset: root.wide ? 8 : 4
            chosen: root.current !== "" && threadId === root.current
            onClicked: root.chosen(threadId)
            Keys.onDownPressed: root.reveal(index + 1, true)
            Keys.onUpPressed: root.reveal(index - 1, true)
        }
    }

    PageScroll {
        anchors.fill: list
        visible: list.count === 0

        BoundLoader {
            width: parent.width
            sourceComponent: {
                switch (root.model.state) {
                case InboxModel.Loading:
                    return loading
                case InboxModel.Failed:
                    return failed
                case InboxModel.Empty:
                    return empty
                default:
                    return list.count === 0 ? nobody : null
                }
            }
        }
    }

    Component {
        id: loading

        BusyState {
            //: While the cases are read
            title: qsTr("Reading your cases")
            action: ""
        }
    }

    Component {
        id: failed

        FailedState {
            title: root.model.failure.title
            text: root.model.failure.text
            onActed: root.model.reload()
        }
    }

    Component {
        id: empty

        EmptyState {
            topPadding: 64
            //: The inbox of a technician to whom nobody has sent anything yet
            title: qsTr("Nobody has shared yet")
            //: What to do when nobody has shared yet
            text: qsTr("Give your clinic card to your clients. When one of them sends you a file, open it here.")
            //: Button: leads to the clinic's card
            action: qsTr("Your clinic card")
            onActed: root.cardRequested()
        }
    }

    Component {
        id: nobody

        EmptyState {
            topPadding: 48
            title: {
                if (root.model.search !== "") {
                    //: No case fits what was searched for
                    return qsTr("Nobody of that name")
                }
                //: No case is left in the chosen filter
                return qsTr("Nobody here now")
            }
            text: {
                if (root.model.search !== "") {
                    //: What to do when no case fits what was searched for
                    return qsTr("Search for fewer letters, or among all cases.")
                }
                //: What it means that no case is left in the chosen filter
                return qsTr("Everything that came in has been looked at.")
            }
            //: Button: show every case
            action: qsTr("Show all")
            onActed: {
                search.empty()
                root.model.filter = InboxModel.All
            }
        }
    }

    FilePicker {
        id: picker

        onPicked: files => root.importing.start(files)
    }

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    function reveal(row: int, focused: bool) {
        if (row < 0 || row >= list.count)
            return
        list.positionViewAtIndex(row, ListView.Contain)
        if (focused)
            list.itemAtIndex(row)?.forceActiveFocus(Qt.TabFocusReason)
    }

    function step(by: int) {
        let row = -1
        for (let i = 0; i < list.count && row < 0; ++i) {
            if (list.itemAtIndex(i)?.activeFocus)
                row = i
        }
        reveal(row < 0 ? 0 : row + by, true)
    }
}
