// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.More

// What Stipple is, what it promises, and which versions speak.
AppPage {
    id: root

    property AboutModel model: AboutModel {}

    signal back
    signal sourcesRequested

    //: Title of the page about the app
    title: qsTr("About")

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.back()
    }

    PageScroll {
        anchors.fill: parent

        Column {
            width: parent.width
            topPadding: 8
            bottomPadding: 12
            spacing: 4

            StippleArt {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 112
                height: 112
            }

            Item {
                width: 1
                height: 8
            }

            Txt {
                width: parent.width
                text: "Stipple"
                size: 28
                strong: true
                heading: true
                horizontalAlignment: Text.AlignHCenter
            }

            Txt {
                width: parent.width
                //: Version of the app
                text: qsTr("Version %1").arg(root.model.version)
                soft: true
                horizontalAlignment: Text.AlignHCenter
            }
        }

        LevelBanner {
            width: parent.width
            level: 1
            glyph: "info"
            //: The most important thing about the app
            word: qsTr("It informs, it does not diagnose")
            //: What the app cannot do
            text: qsTr("Nobody is monitoring what you log. When something worries you, ask your technician or a doctor.")
        }

        Card {
            width: parent.width
            padding: 20
            spacing: 12

            SectionHeader {
                size: 17
                //: What the app promises
                title: qsTr("What we promise")
            }

            PromiseRow {
                glyph: "lock"
                //: A promise of the app: privacy
                title: qsTr("Discreet")
                //: What the promise of privacy means
                text: qsTr("No account, no tracking, no server of ours. Nothing leaves this device unless you seal it for somebody and hand it over.")
            }

            PromiseRow {
                glyph: "eye"
                //: A promise of the app: truth
                title: qsTr("Honest")
                //: What the promise of honesty means
                text: qsTr("Every piece of advice names what you logged and the source behind it. Where there is no source, it says so.")
            }

            PromiseRow {
                glyph: "shield"
                //: A promise of the app: nothing is lost
                title: qsTr("Nothing lost")
                //: What the promise that nothing is lost means
                text: qsTr("What Stipple said is saved survives a crash, a full disk and a restart.")
            }
        }

        Card {
            width: parent.width

            Column {
                width: parent.width
                padding: 20
                bottomPadding: 4
                spacing: 8

                SectionHeader {
                    width: parent.width - 40
                    size: 17
                    //: The texts about healing and care
                    title: qsTr("Medical content")
                }

                Txt {
                    width: parent.width - 40
                    //: How the medical content was made, and what is still to be done
                    text: qsTr("It was collected from public texts by people who are no doctors. A dermatologist and an experienced technician have not reviewed it yet.")
                    soft: true
                }

                Repeater {
                    id: documents

                    model: root.model.documents

                    FactRow {
                        required property var modelData
                        required property int index

                        width: parent.width - 40
                        title: modelData.name
                        value: modelData.version
                        divider: index < documents.count - 1
                    }
                }
            }

            Hairline {
                x: 20
                width: parent.width - 40
            }

            ListRow {
                //: Row that leads to the list of sources
                title: qsTr("Sources")
                divider: false
                onClicked: root.sourcesRequested()
            }
        }

        Card {
            width: parent.width
            padding: 20
            spacing: 8

            SectionHeader {
                size: 17
                //: Under which terms the app may be used
                title: qsTr("Licence")
            }

            Txt {
                width: parent.width
                //: The app's licence
                text: qsTr("Apache License 2.0. You may use, study, change and pass on Stipple, also in a clinic. It comes without any warranty.")
                soft: true
            }
        }
    }
}
