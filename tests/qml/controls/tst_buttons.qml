// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Stipple.Controls

TestCase {
    id: test

    name: "Buttons"
    width: 400
    height: 600
    visible: true
    when: windowShown

    Column {
        width: parent.width

        Btn {
            id: btn

            text: "Save"
        }

        Btn {
            id: off

            text: "Off"
            enabled: false
        }

        Btn {
            id: narrow

            width: 140
            text: "Call the out-of-hours line now"
            glyph: "phone"
        }

        Btn {
            id: compact

            compact: true
            text: "Undo"
        }

        IconBtn {
            id: icon

            text: "Close"
            glyph: "close"
        }

        Chip {
            id: chip

            text: "Top"
        }

        OptionCard {
            id: option

            text: "Full"

            StippleArt {
                id: drawing

                kind: "pattern"
            }
        }

        DoorCard {
            id: door

            title: "I have had treatment"
        }

        PhotoTile {
            id: tile

            label: "Front"
        }

        DayCell {
            id: cell

            number: "16"
        }
    }

    SignalSpy {
        id: spy
    }

    function targets() {
        return [btn, compact, icon, chip, option, door, tile, cell]
    }

    function watch(item) {
        spy.target = null
        spy.signalName = "clicked"
        spy.target = item
        spy.clear()
    }

    function test_everyButton_answersToPointerSpaceAndReturn() {
        for (const item of targets()) {
            watch(item)
            mouseClick(item)
            compare(spy.count, 1, item + " by pointer")
            item.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            compare(spy.count, 2, item + " by Space")
            keyClick(Qt.Key_Return)
            compare(spy.count, 3, item + " by Return")
            keyClick(Qt.Key_Enter)
            compare(spy.count, 4, item + " by Enter")
        }
    }

    function test_everyButton_isATargetOf48() {
        for (const item of targets())
            verify(item.height >= 48, item + " is " + item.height)
        for (const item of [icon, tile])
            verify(item.width >= 48, item + " is " + item.width)
    }

    function test_aTouch_pressesAsAPointerDoes() {
        watch(btn)
        touchEvent(btn).press(1, btn, 20, 20).commit()
        verify(btn.down)
        touchEvent(btn).release(1, btn, 20, 20).commit()
        compare(spy.count, 1)
    }

    function test_whatIsOff_doesNothing() {
        watch(off)
        mouseClick(off)
        off.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(spy.count, 0)
    }

    function test_theFocusRing_isForTheKeyboardOnly() {
        mouseClick(btn)
        verify(btn.activeFocus && !btn.visualFocus)
        compact.forceActiveFocus(Qt.TabFocusReason)
        btn.forceActiveFocus(Qt.TabFocusReason)
        verify(btn.visualFocus)
        mouseClick(btn)
        verify(!btn.visualFocus)
    }

    function test_aLongText_wrapsInsideItsButton() {
        verify(narrow.height > 76)
    }

    function test_aDrawing_fillsItsPlace() {
        compare(drawing.width, option.drawingSize)
        compare(drawing.height, option.drawingSize)
    }

    function test_tab_walksThroughTheButtonsInOrder() {
        btn.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Tab)
        verify(narrow.visualFocus)
        keyClick(Qt.Key_Tab)
        verify(compact.visualFocus)
        keyClick(Qt.Key_Backtab)
        verify(narrow.visualFocus)
    }
}
