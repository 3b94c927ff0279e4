// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Stipple.Controls

TestCase {
    id: test

    name: "Fields"
    width: 390
    height: 700
    visible: true
    when: windowShown

    Column {
        width: parent.width
        spacing: 12

        Field {
            id: field

            label: "Clinic name"
        }

        NoteField {
            id: note

            label: "Note"
        }

        Btn {
            id: after

            text: "Save"
        }

        EmptyState {
            id: empty

            title: "No photos yet"
            action: "Take the first"
        }

        FailedState {
            id: failed

            title: "This photo could not be opened"
            text: "Your entry is kept."
        }

        BusyState {
            id: busy

            title: "Sealing"
            share: .5
        }
    }

    Item {
        id: mirrored

        width: parent.width
        LayoutMirroring.enabled: true
        LayoutMirroring.childrenInherit: true

        Field {
            y: 700
        }

        SearchField {
            y: 760
        }

        NoteField {
            y: 820
        }
    }

    Snackbar {
        id: snack

        y: 620
    }

    SignalSpy {
        id: spy
    }

    function init() {
        field.clear()
        field.error = ""
        note.clear()
    }

    function watch(item, signalName) {
        spy.target = null
        spy.signalName = signalName
        spy.target = item
        spy.clear()
    }

    function test_aField_takesWhatIsTyped() {
        mouseClick(field)
        verify(field.activeFocus)
        for (const key of [Qt.Key_A, Qt.Key_B])
            keyClick(key)
        compare(field.text, "ab")
        watch(field, "accepted")
        keyClick(Qt.Key_Return)
        compare(spy.count, 1)
    }

    function test_aNote_takesAsMuchAsIsKept_andSaysSo() {
        note.longest = 10
        note.text = "123456789"
        verify(!note.full)
        const before = note.height
        mouseClick(note)
        keyClick(Qt.Key_A)
        keyClick(Qt.Key_B)
        compare(note.text.length, 10)
        verify(note.full)
        verify(note.height > before)
        note.text = "twelve chars"
        compare(note.text, "twelve cha")
        note.text = "short"
        verify(!note.full)
        compare(note.height, before)
        note.longest = 0
        note.text = "as long as one likes"
        compare(note.text.length, 20)
    }

    function test_anError_makesRoomForItsWords() {
        const before = field.height
        field.error = "Six words or more keep it safe"
        verify(field.height > before)
        verify(field.height >= 48)
    }

    function test_aNote_growsWithItsLinesAndTabLeavesIt() {
        mouseClick(note)
        const before = note.height
        note.text = "1\n2\n3\n4\n5\n6"
        tryVerify(() => note.height > before)
        keyClick(Qt.Key_Tab)
        verify(!note.activeFocus)
        verify(after.activeFocus)
        compare(note.text, "1\n2\n3\n4\n5\n6")
        keyClick(Qt.Key_Backtab)
        verify(note.activeFocus)
    }

    function test_fromTheRight_anEmptyFieldIsWrittenFromTheRight() {
        for (let i = 0; i < mirrored.children.length; ++i) {
            const each = mirrored.children[i]
            each.forceActiveFocus()
            verify(each.cursorRectangle.x > each.width / 2, each)
        }
    }

    function test_theStates_sayWhatToDoNext() {
        for (const state of [empty, failed, busy]) {
            watch(state, "acted")
            const button = findButton(state)
            verify(button, state + " has a button")
            mouseClick(button)
            compare(spy.count, 1, state + " acts")
        }
    }

    function findButton(item) {
        if (item.kind !== undefined && item.clicked !== undefined)
            return item
        for (let i = 0; i < item.children.length; ++i) {
            const found = findButton(item.children[i])
            if (found)
                return found
        }
        return null
    }

    function test_aSnackbar_undoesOrGoesByItself() {
        watch(snack, "acted")
        snack.show("Entry deleted", "Undo")
        tryCompare(snack, "opacity", 1)
        mouseClick(findButton(snack))
        compare(spy.count, 1)
        verify(!snack.shown)

        watch(snack, "gone")
        snack.lasting = 1
        snack.show("Saved", "")
        tryCompare(spy, "count", 1)
        tryCompare(snack, "visible", false)
        snack.lasting = 7000
    }
}
