// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Stipple.Controls

TestCase {
    id: test

    name: "Rows"
    width: 390
    height: 900
    visible: true
    when: windowShown

    property bool done: false
    property int ticks: 0

    Column {
        width: parent.width

        TaskRow {
            id: task

            title: "Rinse with lukewarm water"
            sub: "No rubbing, pat dry"
            done: test.done
            onTicked: done => {
                test.done = done
                ++test.ticks
            }
        }

        TaskRow {
            id: opening

            title: "Keep your scalp dry"
            openable: true
            onTicked: ++test.ticks
        }

        TaskRow {
            id: fact

            title: "You may wear a loose hat"
            tickable: false
        }

        ListRow {
            id: row

            title: "Reminders"
            sub: "On"
        }

        ListRow {
            id: holder

            title: "Photos"
            interactive: false

            Toggle {
                id: toggle

                text: "Photos"
            }
        }

        LevelBanner {
            id: banner

            level: 3
            text: "See a doctor today."

            Btn {
                id: first

                text: "What to do"
            }

            Btn {
                id: second

                text: "I was seen"
            }
        }

        LevelBanner {
            id: leading

            level: 4
            tappable: true
        }

        PageHeader {
            id: header

            title: "Compare"
            leading: "back"
        }

        BottomBar {
            id: bar

            items: [{glyph: "today", text: "Today"}, {glyph: "plus", text: "Log", pill: true}]
        }

        BottomActions {
            id: actions

            Btn {
                id: none

                text: "None fits"
            }

            Btn {
                id: next

                text: "Next"
            }
        }
    }

    Rail {
        id: rail

        visible: false
        height: 600
        items: [{glyph: "inbox", text: "Inbox"}, {glyph: "people", text: "Clients"}]
        footer: ({glyph: "gear", text: "Settings"})
    }

    SignalSpy {
        id: spy
    }

    function init() {
        done = false
        ticks = 0
        Theme.textScale = 1
    }

    function cleanup() {
        Theme.textScale = 1
    }

    function watch(item, signalName) {
        spy.target = null
        spy.signalName = signalName
        spy.target = item
        spy.clear()
    }

    FactRow {
        id: figure

        y: 700
        width: 80
        title: "Redness"
        value: "3 of 4, up from 2"
    }

    SectionHeader {
        id: head

        y: 780
        title: "What they would see"

        Rectangle {
            id: trailing

            width: 120
            height: 20
        }
    }

    DotSlider {
        id: slider

        y: 820
        width: 300
        title: "Redness"
        words: ["None", "Mild"]
        value: 1
    }

    // Where the words of a text begin and end, seen from its row.
    function drawn(text) {
        const left = text.effectiveHorizontalAlignment === Text.AlignRight ? text.width - text.contentWidth : 0
        return {left: text.x + left, right: text.x + left + text.contentWidth}
    }

    function textOf(row, words) {
        return Array.from(row.children).find(child => child.text === words)
    }

    function test_aFact_standsBesideItsName_onceThereIsRoom() {
        const name = textOf(figure, figure.title)
        const value = textOf(figure, figure.value)
        for (const width of [80, 340, 120, 360]) {
            figure.width = width
            const beside = width > 300
            compare(value.y === name.y, beside)
            if (beside) {
                verify(drawn(value).left > drawn(name).right)
                fuzzyCompare(drawn(value).right, width, 1)
            } else {
                fuzzyCompare(drawn(value).left, 0, 1)
            }
        }
    }

    function test_whatStandsAtTheEndOfAHeader_goesBelowIt_whereTextIsLarge() {
        Theme.textScale = 2
        for (const width of [200, 360, 180, 700, 200]) {
            head.width = width
            const place = trailing.mapToItem(head, 0, 0)
            compare(place.x, width > 500 ? width - 120 : 0)
            compare(place.y > 30, width < 500)
        }
    }

    function test_whatAScaleStandsAt_isAtTheEnd_again_onceTextIsSmall() {
        const word = textOf(slider, "Mild")
        for (const scale of [1, 2, 1, 2]) {
            Theme.textScale = scale
            compare(word.x, scale === 2 ? 0 : slider.width - word.width)
            verify(word.width < slider.width / 2)
        }
    }

    function test_aTask_isTickedAndTakenBackAnywhereOnItsRow() {
        mouseClick(task, 100, 30)
        verify(done)
        mouseClick(task, task.width - 30, 30)
        verify(!done)
        keyClick(Qt.Key_Space)
        verify(done)
        keyClick(Qt.Key_Return)
        verify(!done)
    }

    function test_aTaskThatOpens_keepsItsMarkApart() {
        watch(opening, "opened")
        mouseClick(opening, 100, 30)
        compare(spy.count, 1)
        compare(ticks, 0)
        mouseClick(opening, opening.width - 30, opening.height / 2)
        compare(spy.count, 1)
        compare(ticks, 1)
    }

    function test_tab_reachesTheMarkOfATaskThatOpens() {
        watch(opening, "opened")
        opening.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(spy.count, 1)
        keyClick(Qt.Key_Tab)
        keyClick(Qt.Key_Space)
        compare(ticks, 1)
    }

    function test_somethingToKnow_isNoTarget() {
        watch(fact, "ticked")
        mouseClick(fact, 100, 30)
        compare(spy.count, 0)
    }

    function test_aRow_leadsFurther() {
        watch(row, "clicked")
        mouseClick(row)
        row.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(spy.count, 2)
        verify(row.height >= 48)
    }

    function test_aToggleInARow_isPressedThere() {
        mouseClick(toggle)
        verify(toggle.checked)
    }

    function test_theButtonsOfABanner_shareItsWidth() {
        tryVerify(() => first.width === second.width && first.y === second.y)
        Theme.textScale = 2
        tryVerify(() => second.y > first.y)
        tryCompare(first, "width", banner.width - 32)
    }

    function test_aBannerThatLeads_isPressed() {
        watch(leading, "clicked")
        mouseClick(leading)
        leading.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(spy.count, 2)
    }

    function test_theHeader_goesBack() {
        watch(header, "back")
        mouseClick(header, 30, 28)
        compare(spy.count, 1)
    }

    function test_theBar_asksForAPlace() {
        watch(bar, "chosen")
        mouseClick(bar, bar.width * .75, 30)
        compare(spy.signalArguments[0][0], 1)
        compare(bar.current, 0)
        keyClick(Qt.Key_Backtab)
        keyClick(Qt.Key_Return)
        compare(spy.signalArguments[1][0], 0)
    }

    function test_theLastAction_takesTheRestOfTheBar() {
        tryVerify(() => none.width === none.implicitWidth)
        tryVerify(() => Math.abs(next.x + next.width - (bar.width - 40)) < 1)
        Theme.textScale = 2
        tryCompare(none, "width", bar.width - 40)
        tryVerify(() => next.y > none.y)
    }

    function test_theRail_asksForAPlaceAndItsFoot() {
        rail.visible = true
        watch(rail, "chosen")
        mouseClick(rail, 40, 110)
        compare(spy.signalArguments[0][0], 0)
        mouseClick(rail, 40, rail.height - 40)
        compare(spy.signalArguments[1][0], 2)
        rail.visible = false
    }

    function test_largeText_makesRowsGrowInsteadOfCutting() {
        const heights = [task.height, row.height, banner.height]
        Theme.textScale = 2
        tryVerify(() => task.height > heights[0])
        tryVerify(() => row.height > heights[1])
        tryVerify(() => banner.height > heights[2])
    }
}
