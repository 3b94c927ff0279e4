// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Controls
import Stipple.Diary

// The photos of one view one after the other, from the first to the last.
//
// startView: string   the view shown first
AppPage {
    id: root

    property string startView

    signal closed

    readonly property bool ready: frames.state === TimeLapse.Ready
    readonly property bool wide: width >= 760
    readonly property bool playing: ready && stage.playing

    //: Title of the page that plays the photos of one view one after the other
    title: qsTr("Time-lapse")

    TimeLapse {
        id: frames

        view: root.startView
    }

    header: PageHeader {
        title: root.title
        leading: "back"
        onBack: root.closed()
    }

    PageScroll {
        id: page

        anchors.fill: parent
        maximumWidth: root.wide ? 1040 : 640

        ViewChips {
            visible: frames.views.length > 0
            views: frames.views
            view: frames.view
            onChosen: view => {
                stage.playing = false
                frames.view = view
            }
        }

        Grid {
            width: parent.width
            visible: root.ready
            columns: root.wide ? 2 : 1
            spacing: root.wide ? 24 : 12

            LapseStage {
                id: stage

                width: root.wide ? parent.width - 360 : parent.width
                height: {
                    const below = root.wide ? 40 : controls.implicitHeight + 40
                    return Math.max(240, Math.min(width * 1.25, page.height - y - 100 - below))
                }
                lapse: frames
                pause: controls.pause
            }

            LapseControls {
                id: controls

                width: root.wide ? 336 : parent.width
                lapse: frames
                playing: stage.playing
                onPlayingAsked: on => {
                    if (on && frames.position === frames.count - 1)
                        frames.position = 0
                    stage.playing = on
                }
            }
        }

        BusyState {
            visible: frames.state === TimeLapse.Loading
            //: While it is found out which photos there are
            title: qsTr("Looking for your photos")
            action: ""
        }

        Card {
            width: parent.width
            visible: frames.state === TimeLapse.Failed

            FailedState {
                title: frames.error.title
                text: frames.error.text
                onActed: frames.reload()
            }
        }

        EmptyState {
            visible: frames.state === TimeLapse.TooFew
            topPadding: 48
            title: {
                if (frames.count === 1) {
                    //: There is one photo of a view, too few to play
                    return qsTr("Only one photo of this view")
                }
                //: There is no photo of a view
                return qsTr("No photo of this view yet")
            }
            //: What to do when there are too few photos to play
            text: qsTr("Two are enough. Take the next one from the same place, in the same light: the camera shows the last one to match.")
            action: ""
        }
    }
}
