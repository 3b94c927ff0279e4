// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Assessment

RenewalPage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onKept: complete => root.wishes.renewed(complete)
}
