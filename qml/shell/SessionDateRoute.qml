// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Stipple.Shell
import Stipple.Start

SessionDatePage {
    id: root

    required property Wishes wishes

    onBack: root.wishes.back()
    onFinished: root.wishes.role(ShellModel.Client)
}
