// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Text in one of the five sizes.
Text {
    color: Theme.ink
    textFormat: Text.PlainText
}
