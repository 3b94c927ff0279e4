// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Stipple.Diary
import Stipple.Share
import Stipple.Today

// The client's five places.
Home {
    id: root

    required property Wishes wishes

    places: [
        //: The place that shows what to do today
        { glyph: "today", text: qsTr("Today"), page: today },
        //: The place that shows the entries and photos
        { glyph: "diary", text: qsTr("Diary"), page: diary },
        //: The button that writes a new entry
        { glyph: "plus", text: qsTr("Log"), pill: true },
        //: The place where things are sealed for the clinic
        { glyph: "share", text: qsTr("Share"), page: share },
        //: The place with settings, sources and the rest
        { glyph: "more", text: qsTr("More"), page: more }
    ]
    onActed: root.wishes.log()

    Component {
        id: today

        TodayPage {
            onLogRequested: root.wishes.log()
            onHelpRequested: root.wishes.help()
            onSessionRequested: root.wishes.session()
            onAdviceRequested: entryId => root.wishes.advice(entryId)
            onSourceRequested: number => root.wishes.source(number)
        }
    }

    Component {
        id: diary

        DiaryPage {
            onLogRequested: root.wishes.log()
            onEntryChosen: entryId => root.wishes.advice(entryId)
        }
    }

    Component {
        id: share

        SharePage {
            onPreviewRequested: clinicId => root.wishes.sharePreview(clinicId)
            onAnswerChosen: feedbackId => root.wishes.answer(feedbackId)
        }
    }

    Component {
        id: more

        MoreHome {
            wishes: root.wishes
        }
    }
}
