// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// After the ring: one dot a day, spiralling out to the top-up check. Decoration, like DotRing.
//
// day: int      (43)
// total: int    days to the top-up check (1095)
SeedHeadItem {
    implicitWidth: 260
    implicitHeight: 260
    tone: Theme.accent
    faint: Theme.faint
}
