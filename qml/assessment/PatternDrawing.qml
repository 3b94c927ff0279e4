// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import Stipple.Assessment
import Stipple.Controls

// A drawing of the form by the name the form gives it, such as "norwood-III". Decoration: the words
// beside it say the same.
//
// name: string
PatternItem {
    implicitWidth: 96
    implicitHeight: 112
    tone: Theme.ink
    edge: Theme.edge
}
