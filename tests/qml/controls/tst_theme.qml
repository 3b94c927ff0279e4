// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Stipple.Controls

TestCase {
    id: test

    name: "Theme"
    width: 390
    height: 600
    visible: true
    when: windowShown

    Txt {
        id: txt

        width: 200
        text: "Hands off, keep dry, and say the fact"
        size: 17
    }

    DayDial {
        id: dial

        y: 100
        width: 350
        phase: "Hands off, keep dry"
        sub: "after session 2 of 3"
    }

    DotRing {
        id: ring
    }

    function cleanup() {
        Theme.scheme = "system"
        Theme.textScale = 1
        Theme.reducedMotion = false
        dial.day = 0
    }

    function light(c) {
        const part = v => v <= .03928 ? v / 12.92 : Math.pow((v + .055) / 1.055, 2.4)
        return .2126 * part(c.r) + .7152 * part(c.g) + .0722 * part(c.b)
    }

    function contrast(a, b) {
        const x = light(a)
        const y = light(b)
        return (Math.max(x, y) + .05) / (Math.min(x, y) + .05)
    }

    function test_colours_keepTheirContrast_data() {
        return [{tag: "light"}, {tag: "dark"}]
    }

    function test_colours_keepTheirContrast(data) {
        Theme.scheme = data.tag
        for (const ground of [Theme.ground, Theme.surface, Theme.well, Theme.bar]) {
            verify(contrast(Theme.ink, ground) >= 7)
            verify(contrast(Theme.inkSoft, ground) >= 4.5)
            verify(contrast(Theme.accent, ground) >= 4.5)
            verify(contrast(Theme.edge, ground) >= 2.99)
        }
        verify(contrast(Theme.accentInk, Theme.accent) >= 4.5)
        verify(contrast(Theme.accent, Theme.accentSoft) >= 4.5)
        verify(contrast(Theme.inverseInk, Theme.inverse) >= 7)
        verify(contrast(Theme.inverseAccent, Theme.inverse) >= 4.5)
        for (let level = 0; level <= 4; ++level) {
            const soft = Theme.levelSoft(level)
            verify(contrast(Theme.level(level), soft) >= 4.5, "level " + level)
            verify(contrast(Theme.levelInk, Theme.level(level)) >= 4.5, "level " + level)
            verify(contrast(Theme.ink, soft) >= 7)
            verify(contrast(Theme.inkSoft, soft) >= 4.5)
        }
    }

    function test_everyLevel_hasAnIconAndAWordOfItsOwn() {
        const words = new Set()
        const icons = new Set()
        for (let level = 0; level <= 4; ++level) {
            words.add(Theme.levelWord(level))
            icons.add(Theme.levelIcon(level))
        }
        compare(words.size, 5)
        compare(icons.size, 5)
    }

    function test_textScale_reachesTextAndItsLines() {
        compare(txt.font.pixelSize, 17)
        compare(txt.lineHeight, 24)
        const before = txt.implicitHeight
        Theme.textScale = 2
        compare(txt.font.pixelSize, 34)
        verify(txt.implicitHeight > before * 2)
        verify(Theme.large)
    }

    function test_lines_areAsTallAsTheyShouldBe_data() {
        return [
            {tag: "12", line: 16}, {tag: "13", line: 18}, {tag: "15", line: 22},
            {tag: "17", line: 24}, {tag: "22", line: 28}, {tag: "28", line: 34}
        ]
    }

    function test_lines_areAsTallAsTheyShouldBe(data) {
        if (Theme.natural <= 1.21)
            compare(Theme.lead(Number(data.tag)), data.line)
        verify(Theme.lead(Number(data.tag)) >= Number(data.tag) * Math.min(Theme.natural, 1.4) - 1)
    }

    function test_theDial_turnsIntoASeedHeadAfterItsPhases() {
        dial.day = 42
        verify(dial.ringed)
        dial.day = 43
        verify(!dial.ringed)
    }

    function test_theDial_countsDownToTheSession() {
        dial.day = -3
        compare(dial.figure, "3")
        compare(dial.daySentence, "Days to go: 3")
    }

    function test_theDial_standsBesideItsWordsWhenTheyAreLarge() {
        const before = dial.implicitHeight
        Theme.textScale = 2
        verify(dial.implicitHeight !== before)
        verify(dial.implicitHeight >= dial.dial)
    }

    function test_todaysDot_fillsAtOnceWhenMotionIsReduced() {
        Theme.reducedMotion = true
        ring.logged = false
        compare(ring.fill, 0)
        ring.logged = true
        compare(ring.fill, 1)
        Theme.reducedMotion = false
        ring.logged = false
        verify(ring.fill > 0)
        tryCompare(ring, "fill", 0)
        ring.logged = true
    }

    function test_times_stayBelow200Milliseconds() {
        verify(Theme.quick <= 200 && Theme.settle <= 200)
        Theme.reducedMotion = true
        compare(Theme.quick, 0)
        compare(Theme.settle, 0)
    }
}
