// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stipple.Assessment
import Stipple.Diary
import Stipple.More
import Stipple.Review
import Stipple.Share
import Stipple.Shell
import Stipple.Start
import Stipple.Today

// Everything that is ever shown, and all moves between: pages announce a wish, this answers it.
T.StackView {
    id: root

    required property ShellModel shell

    focus: true
    onCurrentItemChanged: if (currentItem) currentItem.forceActiveFocus(Qt.OtherFocusReason)
    Component.onCompleted: root.home()

    Wishes {
        id: moves

        onLog: root.push(entryPage)
        onSession: root.push(sessionDatePage)
        onHelp: root.push(helpPage)
        onAdvice: entryId => root.push(advicePage, { entryId: entryId })
        onSharePreview: clinicId => root.push(previewPage, { clinicId: clinicId })
        onAnswer: feedbackId => root.push(answerPage, { feedbackId: feedbackId })
        onReviewCase: threadId => root.push(casePage, { threadId: threadId })
        onQuestions: linkId => root.questions(linkId)
        onResult: root.push(resultPage)
        onSource: number => root.source(number)
        onAbout: root.push(aboutPage)
        onRole: role => root.enter(role)
    }

    Shortcut {
        sequences: ["Escape", "Back", "Alt+Left"]
        enabled: root.depth > 1
        onActivated: root.back()
    }

    Component {
        id: firstStartPage

        FirstStartPage {
            onDoorChosen: role => root.enter(role)
        }
    }

    Component {
        id: sessionDatePage

        SessionDatePage {
            onBack: root.back()
            onFinished: root.enter(ShellModel.Client)
        }
    }

    Component {
        id: clinicNamePage

        ClinicNamePage {
            onBack: root.back()
            onFinished: root.enter(ShellModel.Technician)
        }
    }

    Component {
        id: clientHome

        ClientHome {
            wishes: moves
        }
    }

    Component {
        id: prospectiveHome

        ProspectiveHome {
            wishes: moves
        }
    }

    Component {
        id: technicianHome

        TechnicianHome {
            wishes: moves
        }
    }

    Component {
        id: entryPage

        EntryPage {
            onClosed: root.back()
            onSaved: entryId => root.replace(root.currentItem, advicePage, { entryId: entryId })
        }
    }

    Component {
        id: advicePage

        AdvicePage {
            onClosed: root.back()
            onShareRequested: root.toPlace(3)
            onSourceRequested: number => root.source(number)
        }
    }

    Component {
        id: helpPage

        HelpPage {
            onClosed: root.back()
        }
    }

    Component {
        id: previewPage

        SharePreviewPage {
            onBack: root.back()
            onSent: root.back()
        }
    }

    Component {
        id: answerPage

        AnswerPage {
            onBack: root.back()
        }
    }

    Component {
        id: questionPage

        QuestionPage {
            onClosed: root.back()
            onFinished: root.replace(root.currentItem, resultPage)
        }
    }

    Component {
        id: resultPage

        ResultPage {
            onBack: root.back()
            onQuestionRequested: linkId => root.questions(linkId)
            onSourceRequested: number => root.source(number)
        }
    }

    Component {
        id: casePage

        CasePage {
            onBack: root.back()
        }
    }

    Component {
        id: sourcesPage

        SourcesPage {
            onBack: root.back()
        }
    }

    Component {
        id: aboutPage

        AboutPage {
            onBack: root.back()
            onSourcesRequested: root.source(0)
        }
    }

    // A role that is already there is shown; another one goes through its door.
    function enter(role: int): void {
        if (root.shell.has(role)) {
            root.shell.role = role
            root.home()
        } else if (role === ShellModel.Client) {
            root.push(sessionDatePage)
        } else if (role === ShellModel.Technician) {
            root.push(clinicNamePage)
        } else if (root.shell.addProspective()) {
            root.home()
        }
    }

    function home(): void {
        switch (root.shell.role) {
        case ShellModel.Client:
            root.replaceAll(clientHome)
            break
        case ShellModel.Prospective:
            root.replaceAll(prospectiveHome)
            break
        case ShellModel.Technician:
            root.replaceAll(technicianHome)
            break
        default:
            root.replaceAll(firstStartPage)
        }
    }

    function replaceAll(page: Component): void {
        root.clear()
        root.push(page)
    }

    function back(): void {
        if (root.depth > 1)
            root.pop()
    }

    function source(number: int): void {
        root.push(sourcesPage, { chosen: number })
    }

    function questions(linkId: string): void {
        root.push(questionPage, { startAt: linkId })
    }

    function toPlace(index: int): void {
        root.pop(null)
        root.currentItem.current = index
    }
}
