// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls
import Stipple.Plan

// One answer in a list.
//
// about: var    a row of MayModel
ListRow {
    id: root

    required property var about

    title: about.title
    sub: about.line
    glyph: about.glyph
    disc: true
    level: {
        if (about.kind === MayModel.Yes)
            return 0
        return about.kind === MayModel.Later ? 1 : -1
    }
    subColor: {
        if (about.kind === MayModel.Yes)
            return Theme.calm
        return about.kind === MayModel.Later ? Theme.caution : Theme.inkSoft
    }
}
