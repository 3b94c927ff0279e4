// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Stipple.Controls

TestCase {
    id: test

    name: "Scroll"
    width: 390
    height: 700
    visible: true
    when: windowShown

    PageScroll {
        id: page

        anchors.fill: parent

        Repeater {
            model: 20

            Btn {
                required property int index

                text: "Row " + index
            }
        }
    }

    readonly property real last: page.contentHeight - page.height

    function init() {
        Theme.reducedMotion = true
        page.contentY = 0
    }

    function cleanup() {
        Theme.reducedMotion = false
        page.cancelFlick()
    }

    function turn(notches) {
        mouseWheel(page, page.width / 2, page.height / 2, 0, -120 * notches)
    }

    function test_aTurnOfTheWheel_movesAtOnceWhenMotionIsReduced() {
        turn(1)
        const moved = page.contentY
        verify(moved > 20 && moved < page.height / 2, moved)
        verify(!page.moving)
        turn(1)
        compare(page.contentY, 2 * moved)
        turn(-1)
        compare(page.contentY, moved)
    }

    function test_theWheel_stopsAtBothEnds() {
        turn(-3)
        compare(page.contentY, 0)
        turn(100)
        compare(page.contentY, last)
    }

    function test_largeText_isTurnedByItsLargerLines() {
        turn(1)
        const moved = page.contentY
        page.contentY = 0
        Theme.textScale = 2
        turn(1)
        verify(page.contentY > moved)
        Theme.textScale = 1
    }

    function test_withMotion_theWheelGlides() {
        Theme.reducedMotion = false
        turn(1)
        verify(page.moving)
        tryVerify(() => !page.moving && page.contentY > 0)
    }
}
