// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Controls

// Who says so, for what the guide says.
//
// origin: var     {sources, convention, conventionPart}
// signal sourceRequested(int number)
EvidenceLine {
    property var origin

    visible: sources.length > 0 || convention
    sources: origin.sources
    convention: origin.convention
    conventionPart: origin.conventionPart
}
