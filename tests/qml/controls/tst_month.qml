// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Stipple.Controls

TestCase {
    id: test

    name: "Month"
    width: 390
    height: 700
    visible: true
    when: windowShown

    // November 2025 from its 10th, and December to its 20th.
    property int month: 11
    property var picked: []

    Btn {
        id: before

        text: "Before"
    }

    MonthGrid {
        id: grid

        y: 60
        several: true
        monthText: test.month === 11 ? "November" : "December"
        weekdays: ["M", "T", "W", "T", "F", "S", "S"]
        cells: test.cellsOf(test.month)
        hasEarlier: test.month === 12
        hasLater: test.month === 11
        onStepped: months => test.month += months
        onPicked: day => test.picked.push(day)
    }

    Btn {
        id: after

        y: 600
        text: "After"
    }

    function cellsOf(month) {
        const first = new Date(Date.UTC(2025, month - 1, 1))
        const before = (first.getUTCDay() + 6) % 7
        const cells = []
        for (let i = 0; i < 42; ++i) {
            const day = new Date(first)
            day.setUTCDate(1 - before + i)
            const iso = day.toISOString().slice(0, 10)
            cells.push({day: iso, number: day.getUTCDate(), text: iso, inside: day.getUTCMonth() === month - 1,
                        enabled: iso >= "2025-11-10" && iso <= "2025-12-20", chosen: iso === "2025-11-12",
                        today: iso === "2025-11-10"})
        }
        return cells
    }

    function init() {
        test.month = 11
        test.picked = []
        grid.visited = ""
        grid.LayoutMirroring.enabled = false
        before.forceActiveFocus()
    }

    function here() {
        return test.Window.activeFocusItem.text
    }

    function intoTheGrid() {
        keyClick(Qt.Key_Tab)
        while (here() !== "Month after")
            keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Tab)
    }

    function test_theTabKey_stopsOnceInAMonth_atTheChosenDay() {
        intoTheGrid()
        compare(here(), "2025-11-12")
        keyClick(Qt.Key_Tab)
        compare(here(), "After")
        keyClick(Qt.Key_Backtab)
        compare(here(), "2025-11-12")
    }

    function test_arrows_goFromDayToDay_andPressingPicks() {
        intoTheGrid()
        keyClick(Qt.Key_Right)
        compare(here(), "2025-11-13")
        keyClick(Qt.Key_Down)
        compare(here(), "2025-11-20")
        keyClick(Qt.Key_Left)
        keyClick(Qt.Key_Up)
        compare(here(), "2025-11-12")
        keyClick(Qt.Key_Space)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Return)
        compare(test.picked, ["2025-11-12", "2025-11-13"])
    }

    function test_arrows_goOnToTheNextMonth_andBack() {
        intoTheGrid()
        for (let i = 0; i < 3; ++i)
            keyClick(Qt.Key_Down)
        compare(here(), "2025-12-03")
        compare(grid.monthText, "December")
        keyClick(Qt.Key_PageUp)
        compare(here(), "2025-11-12", "the day four weeks before cannot be chosen")
        compare(grid.monthText, "November")
    }

    function test_arrows_stopWhereNoDayCanBeChosen() {
        intoTheGrid()
        for (let i = 0; i < 5; ++i)
            keyClick(Qt.Key_Left)
        compare(here(), "2025-11-10")
        keyClick(Qt.Key_Up)
        compare(here(), "2025-11-10")
    }

    function test_fromTheRight_arrowsFollowTheEye() {
        grid.LayoutMirroring.enabled = true
        grid.LayoutMirroring.childrenInherit = true
        intoTheGrid()
        keyClick(Qt.Key_Left)
        compare(here(), "2025-11-13")
    }

    function test_aPress_picksTheDay_andOnlyOneThatCanBeChosen() {
        mouseClick(dayOf("2025-11-14"))
        mouseClick(dayOf("2025-11-03"))
        compare(test.picked, ["2025-11-14"])
    }

    function test_largeText_keepsSevenColumnsAndEveryNumberWhole() {
        Theme.textScale = 2
        const day = dayOf("2025-11-28")
        verify(day.width * 7 <= grid.width)
        verify(day.height >= Theme.touch)
        const figure = day.children[1]
        verify(figure.width <= day.width, figure.width + " in " + day.width)
        Theme.textScale = 1
    }

    function dayOf(iso) {
        const all = [grid]
        while (all.length > 0) {
            const item = all.pop()
            if (item.text === iso)
                return item
            for (let i = 0; i < item.children.length; ++i)
                all.push(item.children[i])
        }
        return null
    }
}
