// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls

// The person's own days as a line over the band of usual healing; words instead of numbers at the
// side. Days without an entry get no point.
//
// band: var          [[day, low, high], …], ascending
// values: var        [[day, value], …], ascending
// days: int          the last day shown (14)
// first: int         the number that stands below day 0 (0)
// dates: var         [[day, text], …] below instead of numbers (none)
// today: int         (-1: none)
// max: real          the value at the top (4)
// topWord, bottomWord: string
// summary: string    the same in words, for screen readers
// plotHeight: real   (132)
Item {
    id: root

    property alias band: plot.band
    property alias values: plot.values
    property alias today: plot.today
    property alias max: plot.max
    property int days: 14
    property int first: 0
    property var dates: []
    property string topWord
    property string bottomWord
    property string summary
    property real plotHeight: 132

    readonly property bool mirrored: LayoutMirroring.enabled
    // The words at the side stand where today does not.
    readonly property bool atStart: days > 0 && today > days * .7
    readonly property int step: {
        const steps = [1, 2, 7, 14, 30, 60, 90, 180, 365]
        const room = Math.max(2, Math.floor(width / (Theme.px(12) * 3)))
        for (const s of steps) {
            if (days / s + 1 <= room && (s > 1 || days < 7))
                return s
        }
        return 730
    }
    // What stands below, as [day, text]: as many as fit beside each other.
    readonly property var labels: {
        if (dates.length > 0) {
            const fits = Math.max(1, Math.floor(width / (Theme.px(12) * 6)))
            const stride = Math.ceil(dates.length / fits)
            return dates.filter((each, index) => index % stride === 0)
        }
        const numbers = []
        for (let day = Math.ceil(first / step) * step; day <= first + days; day += step)
            numbers.push([day - first, Number(day).toLocaleString(Qt.locale(), "f", 0)])
        return numbers
    }

    width: parent ? parent.width : implicitWidth
    implicitWidth: 310
    implicitHeight: plotHeight + ticks.height

    Accessible.role: Accessible.Chart
    Accessible.name: summary

    TrendPlotItem {
        id: plot

        width: parent.width
        height: root.plotHeight
        days: root.days
        flipped: root.mirrored
        ink: Theme.ink
        tone: Theme.accent
        fill: Theme.alpha(Theme.accent, Theme.dark ? .16 : .11)
        line: Theme.line
        edge: Theme.edge
        ground: Theme.surface
    }

    Txt {
        x: root.atStart !== root.mirrored ? 0 : root.width - width
        y: 11
        text: root.topWord
        size: 12
        maxScale: 1.4
        medium: true
        soft: true
        spoken: false
    }

    Txt {
        x: root.atStart !== root.mirrored ? 0 : root.width - width
        y: root.plotHeight - 11 - implicitHeight
        text: root.bottomWord
        size: 12
        maxScale: 1.4
        medium: true
        soft: true
        spoken: false
    }

    Item {
        id: ticks

        y: root.plotHeight - 2
        width: parent.width
        height: Theme.lead(Theme.px(12)) + 2

        Repeater {
            model: root.labels

            Txt {
                required property var modelData
                readonly property int day: modelData[0]
                readonly property real along: root.days > 0 ? day / root.days : 0

                x: {
                    const at = 9 + (root.width - 18) * (root.mirrored ? 1 - along : along)
                    return Math.max(0, Math.min(root.width - width, Math.round(at - width / 2)))
                }
                text: modelData[1]
                wrapMode: Text.NoWrap
                size: 12
                medium: true
                soft: true
                spoken: false
            }
        }
    }
}
