// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// A client's photos, one view at a time: two days side by side and all days below. The newer of
// the two stands at the end.
//
// views: var           {view, name, count}
// photos: var          {source, view, label}, oldest first
// keys, active: bool   1 to 5 choose a view
// photoHeight: real
// beforePhoto, afterPhoto: var   the two that are shown; null for none
Column {
    id: root

    required property var views
    required property var photos

    property bool keys: false
    property bool active: false
    property real photoHeight: 300

    property int place: 0
    property int before: -1
    property int after: -1

    readonly property var beforePhoto: ofView[before] ?? null
    readonly property var afterPhoto: ofView[after] ?? null

    readonly property int view: views[Math.min(place, views.length - 1)]?.view ?? -1
    readonly property var ofView: photos.filter(photo => photo.view === root.view)

    visible: views.length > 0
    spacing: 8
    onOfViewChanged: start()
    Component.onCompleted: start()

    Flow {
        width: parent.width
        spacing: 4

        Repeater {
            model: root.views

            ViewTab {
                required property var modelData
                required property int index

                text: modelData.name
                key: root.keys && index < 5 ? index + 1 : ""
                chosen: modelData.view === root.view
                onClicked: root.place = index
            }
        }
    }

    Row {
        id: pair

        width: parent.width
        spacing: 8

        Repeater {
            model: root.before >= 0 ? [root.before, root.after] : [root.after]

            PhotoTile {
                required property int modelData
                readonly property var photo: root.ofView[modelData] ?? null

                width: (pair.width - 8) / 2
                height: root.photoHeight
                corner: Theme.radius
                source: photo?.source ?? ""
                label: photo?.label ?? ""
                //: A photo for a screen reader: %1 its view, %2 its day
                text: qsTr("%1, %2").arg(root.views[root.place]?.name ?? "").arg(label)
                onClicked: stage.show(modelData)
            }
        }
    }

    ListView {
        id: strip

        width: parent.width
        height: 86 + Theme.lead(Theme.px(13)) + 8
        visible: root.ofView.length > 1
        orientation: ListView.Horizontal
        spacing: 8
        clip: true
        leftMargin: 3
        rightMargin: 3
        boundsBehavior: Flickable.StopAtBounds
        model: root.ofView
        onCountChanged: positionViewAtEnd()

        delegate: Column {
            id: day

            required property var modelData
            required property int index
            readonly property bool shown: index === root.before || index === root.after

            topPadding: 3
            spacing: 4

            PhotoTile {
                width: 78
                height: 78
                source: day.modelData.source
                chosen: day.shown
                text: day.modelData.label
                onClicked: root.choose(day.index)
            }

            Txt {
                width: 78
                text: day.modelData.label
                size: 13
                maxScale: 1.2
                soft: !day.shown
                medium: day.shown
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                spoken: false
            }
        }
    }

    PhotoStage {
        id: stage

        photos: root.ofView
    }

    Instantiator {
        model: root.keys ? Math.min(5, root.views.length) : 0
        delegate: Shortcut {
            required property int index

            enabled: root.active
            sequence: String(index + 1)
            onActivated: root.place = index
        }
    }

    // The newest day, beside the one before it.
    function start() {
        after = ofView.length - 1
        before = ofView.length - 2
    }

    // An earlier photo takes the start, a later one the end.
    function choose(index: int) {
        if (index < after)
            before = index
        else
            after = index
    }
}
