// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Stipple.Controls

TestCase {
    id: root

    name: "BoundLoader"
    when: windowShown
    visible: true
    width: 100
    height: 100

    Component {
        id: square

        Rectangle {
            implicitWidth: 20
            implicitHeight: 20
        }
    }

    Component {
        id: loader

        BoundLoader {
            sourceComponent: square
        }
    }

    function test_itIsMadeAtOnceAndMeasured() {
        const made = createTemporaryObject(loader, root)
        verify(made.item)
        compare(made.implicitHeight, 20)
    }

    function test_inactive_nothingIsThere() {
        const made = createTemporaryObject(loader, root, { active: false })
        verify(!made.item)
        made.active = true
        verify(made.item)
        made.active = false
        verify(!made.item)
        compare(made.implicitHeight, 0)
    }

    function test_later_itIsMadeOnlyAfterTheWindowHasShownAFrame() {
        const made = createTemporaryObject(loader, root, { later: true })
        verify(!made.item)
        tryVerify(() => made.item !== null)
        compare(made.later, false)
        compare(made.implicitHeight, 20)
    }
}
