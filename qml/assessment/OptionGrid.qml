// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Assessment

// Answers as drawings in two columns (three where there is room, one when the text is large);
// those without a drawing below.
//
// model: QuestionModel, or nothing while another kind of answer is asked for
Column {
    id: root

    property QuestionModel model

    readonly property bool several: model && model.kind === QuestionModel.Several

    spacing: 10

    Grid {
        id: grid

        readonly property real cell: (width - (columns - 1) * spacing) / columns

        width: parent.width
        columns: {
            if (Theme.large)
                return 1
            return width >= 560 ? 3 : 2
        }
        spacing: 10

        // Neighbours are equally high.
        function highest(index: int): real {
            const first = index - index % columns
            let most = 0
            for (let i = first; i < first + columns && i < tiles.count; ++i) {
                const other = tiles.itemAt(i)
                if (other && other.visible)
                    most = Math.max(most, other.implicitHeight)
            }
            return most
        }

        Repeater {
            id: tiles

            model: root.model

            OptionCard {
                id: tile

                required property int index
                required property string picture
                required text
                required chosen

                width: grid.cell
                height: grid.highest(index)
                visible: picture
                multiple: root.several
                drawingSize: 112
                onClicked: root.model.choose(index)

                PatternDrawing {
                    anchors.fill: parent
                    name: tile.picture
                }
            }
        }
    }

    Repeater {
        model: root.model

        OptionCard {
            required property int index
            required property string picture
            required text
            required chosen

            width: root.width
            visible: !picture
            multiple: root.several
            onClicked: root.model.choose(index)
        }
    }
}
