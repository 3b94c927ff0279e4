// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.More

AboutPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onSourcesRequested: root.wishes.source(0)
}
