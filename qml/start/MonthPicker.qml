// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Start

// One month of days to choose a session's day from.
//
// date: SessionDate
MonthGrid {
    id: root

    required property SessionDate date

    monthText: date.monthText
    weekdays: date.weekdays
    cells: date.cells
    hasEarlier: date.hasEarlier
    hasLater: date.hasLater
    onStepped: months => root.date.stepMonth(months)
    onPicked: day => root.date.choose(day)
}
