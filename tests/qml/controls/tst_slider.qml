// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Stipple.Controls

TestCase {
    id: test

    name: "DotSlider"
    width: 400
    height: 400
    visible: true
    when: windowShown

    property int value: -1

    Flickable {
        id: page

        anchors.fill: parent
        contentHeight: 1200

        DotSlider {
            id: slider

            y: 20
            width: 328
            title: "Redness"
            from: "None"
            to: "Very strong"
            words: ["None", "Barely there", "Mild", "Strong", "Very strong"]
            value: test.value
            onMoved: value => test.value = value
        }
    }

    function init() {
        value = -1
        page.cancelFlick()
        page.contentY = 0
        slider.LayoutMirroring.enabled = false
    }

    // The track's middle, at a share of its length.
    function at(share) {
        return Qt.point(14 + (slider.width - 28) * share, 24 + 24)
    }

    function tap(share) {
        mouseClick(slider, at(share).x, at(share).y)
    }

    function test_nothing_isChosenBeforeATouch() {
        compare(slider.value, -1)
        compare(slider.word, "")
    }

    function test_aTap_choosesTheNearestStep_data() {
        return [
            {tag: "first", share: 0, step: 0},
            {tag: "second", share: .27, step: 1},
            {tag: "middle", share: .5, step: 2},
            {tag: "last", share: 1, step: 4}
        ]
    }

    function test_aTap_choosesTheNearestStep(data) {
        tap(data.share)
        compare(value, data.step)
        compare(slider.word, slider.words[data.step])
    }

    function test_aDrag_followsTheFinger() {
        mousePress(slider, at(0).x, at(0).y)
        for (let share = .1; share < .8; share += .1)
            mouseMove(slider, at(share).x, at(share).y)
        mouseMove(slider, at(.75).x, at(.75).y)
        compare(value, 3)
        mouseRelease(slider, at(.75).x, at(.75).y)
        compare(value, 3)
        compare(page.contentY, 0)
    }

    function test_aVerticalDrag_scrollsThePageAndChoosesNothing() {
        const touch = touchEvent(slider)
        touch.press(1, slider, at(.5).x, at(.5).y).commit()
        for (let i = 1; i <= 10; ++i)
            touch.move(1, slider, at(.5).x, at(.5).y - 12 * i).commit()
        touch.release(1, slider, at(.5).x, at(.5).y - 120).commit()
        compare(value, -1)
        tryVerify(() => page.contentY > 0)
    }

    function test_arrows_stepAndStopAtTheEnds() {
        slider.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        compare(value, 0)
        keyClick(Qt.Key_Right)
        compare(value, 1)
        keyClick(Qt.Key_Left)
        keyClick(Qt.Key_Left)
        compare(value, 0)
        keyClick(Qt.Key_End)
        compare(value, 4)
        keyClick(Qt.Key_Right)
        compare(value, 4)
        keyClick(Qt.Key_Home)
        compare(value, 0)
    }

    function test_delete_takesTheAnswerBack() {
        tap(.5)
        slider.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Delete)
        compare(value, -1)
    }

    function test_rightToLeft_mirrorsTapsAndArrows() {
        slider.LayoutMirroring.enabled = true
        tap(0)
        compare(value, 4)
        slider.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        compare(value, 3)
        keyClick(Qt.Key_Left)
        compare(value, 4)
    }

    function test_aScreenReader_findsTheRange() {
        compare(slider.minimumValue, 0)
        compare(slider.maximumValue, 4)
        compare(slider.stepSize, 1)
    }
}
