// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Stipple.Controls

TestCase {
    id: test

    name: "Choices"
    width: 400
    height: 700
    visible: true
    when: windowShown

    property int segment: 0
    property int answer: -1

    Column {
        id: column

        width: parent.width
        spacing: 20
        topPadding: 20

        Segments {
            id: segments

            width: 334
            options: ["Redness", "Pain", "Itch"]
            current: test.segment
            onChosen: index => test.segment = index
        }

        Segments {
            id: still

            width: 334
            options: ["One", "Two"]
        }

        YesNo {
            id: yesNo

            question: "Hot to the touch?"
            value: test.answer
            onAnswered: yes => test.answer = yes ? 1 : 0
        }

        Toggle {
            id: toggle

            text: "Photos"
        }
    }

    SignalSpy {
        id: spy
    }

    function init() {
        segment = 0
        answer = -1
        toggle.checked = false
        test.LayoutMirroring.enabled = false
    }

    function watch(item, signalName) {
        spy.target = null
        spy.signalName = signalName
        spy.target = item
        spy.clear()
    }

    function test_aSegment_isChosenByPointer() {
        mouseClick(segments, segments.width / 2, 20)
        compare(segment, 1)
    }

    function test_arrows_moveBetweenSegmentsAndStopAtTheEnds() {
        mouseClick(segments, 20, 20)
        keyClick(Qt.Key_Left)
        compare(segment, 0)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right)
        compare(segment, 2)
        keyClick(Qt.Key_Right)
        compare(segment, 2)
    }

    function test_arrows_followTheReadingDirection() {
        column.LayoutMirroring.enabled = true
        column.LayoutMirroring.childrenInherit = true
        mouseClick(segments, segments.width - 20, 20)
        compare(segment, 0)
        keyClick(Qt.Key_Left)
        compare(segment, 1)
        column.LayoutMirroring.enabled = false
    }

    function test_aPress_onlyAsks() {
        watch(still, "chosen")
        mouseClick(still, still.width - 20, 20)
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], 1)
        compare(still.current, 0)
    }

    function test_segmentsThatDoNotFit_standBelowEachOther() {
        const before = segments.height
        segments.width = 150
        verify(segments.stacked)
        tryVerify(() => segments.height > before * 2)
        segments.width = 334
        verify(!segments.stacked)
    }

    function test_aQuestion_hasNoAnswerBeforeItIsGiven() {
        compare(yesNo.value, -1)
        mouseClick(yesNo, yesNo.width - 10, yesNo.height / 2)
        compare(answer, 1)
        mouseClick(yesNo, 10, yesNo.height / 2)
        compare(answer, 0)
    }

    function test_aQuestion_isAnsweredWithTheKeyboard() {
        toggle.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Backtab)
        keyClick(Qt.Key_Return)
        compare(answer, 1)
        keyClick(Qt.Key_Backtab)
        keyClick(Qt.Key_Space)
        compare(answer, 0)
    }

    function test_theTargetOfAnAnswer_reachesBeyondItsPill() {
        mouseClick(yesNo, yesNo.width - 20, -1)
        compare(answer, 1)
    }

    function test_aToggle_switchesByPointerSpaceAndReturn() {
        watch(toggle, "toggled")
        mouseClick(toggle)
        verify(toggle.checked)
        keyClick(Qt.Key_Space)
        verify(!toggle.checked)
        keyClick(Qt.Key_Return)
        verify(toggle.checked)
        compare(spy.count, 3)
        verify(toggle.height >= 48)
    }
}
