// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Skin seen close. Decoration: its words stand beside it.
//
// what: string    "settled", "scabs", "red", "dark", "flake", "fade", "merge"
// skin: int       0 light, 1 medium, 2 deep
SkinSwatchItem {
    implicitWidth: 60
    implicitHeight: 60
    what: "settled"
    dim: Theme.dark
}
