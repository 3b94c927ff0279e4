// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Stipple.Shell

// Everything that is ever shown, and all moves between: pages announce a wish, this answers it.
T.StackView {
    id: root

    required property ShellModel shell

    focus: true
    onCurrentItemChanged: if (currentItem) currentItem.forceActiveFocus(Qt.OtherFocusReason)
    Component.onCompleted: {
        root.home()
        root.answerReminder()
    }

    Wishes {
        id: moves

        onBack: root.back()
        onRole: role => root.enter(role)
        onSession: root.go("SessionDateRoute.qml")
        onLog: root.go("EntryRoute.qml")
        onCapture: (editor, view) => root.go("CaptureRoute.qml", { editor: editor, startAt: view })
        onCompare: view => root.go("CompareRoute.qml", { startAt: view })
        onLogged: entryId => root.turnInto("AdviceRoute.qml", { entryId: entryId })
        onChangeEntry: entryId => root.go("EntryRoute.qml", { entryId: entryId })
        onHistory: entryId => root.go("HistoryRoute.qml", { entryId: entryId })
        onHelp: root.go("HelpRoute.qml")
        onAdvice: entryId => root.go("AdviceRoute.qml", { entryId: entryId })
        onOwnPhotos: entryId => root.go("OwnPhotosRoute.qml", { entryId: entryId })
        onPhotos: view => root.go("PhotosRoute.qml", { startView: view })
        onTimeLapse: view => root.go("TimeLapseRoute.qml", { startView: view })
        onShare: root.toPlace(3)
        onSharePreview: clinicId => root.go("SharePreviewRoute.qml", { clinicId: clinicId })
        onAnswer: feedbackId => root.go("AnswerRoute.qml", { feedbackId: feedbackId })
        onQuestions: linkId => root.go("QuestionRoute.qml", { startAt: linkId })
        onAnswered: root.turnInto("ResultRoute.qml")
        onResult: root.go("ResultRoute.qml")
        onRenewal: root.go("RenewalRoute.qml")
        onRenewed: complete => {
            if (complete)
                root.turnInto("ResultRoute.qml")
            else
                root.turnInto("QuestionRoute.qml")
        }
        onTakeAlong: root.go("TakeAlongRoute.qml")
        onChoosing: root.go("ChoosingRoute.qml")
        onConsidered: clinicId => root.go("ConsideredRoute.qml", { clinicId: clinicId })
        onSideBySide: root.go("SideBySideRoute.qml")
        onClinicGuide: part => root.go("ClinicGuideRoute.qml", { part: part })
        onReviewCase: threadId => root.go("CaseRoute.qml", { threadId: threadId })
        onPacket: threadId => root.go("PacketRoute.qml", { threadId: threadId })
        onPackets: root.go("PacketsRoute.qml")
        onCard: root.toPlace(1)
        onClinicForms: root.go("ClinicFormsRoute.qml")
        onClinicForm: formId => root.go("ClinicFormRoute.qml", { formId: formId })
        onFormPreview: formId => root.go("FormPreviewRoute.qml", { formId: formId })
        onSource: number => root.go("SourcesRoute.qml", { chosen: number })
        onAbout: root.go("AboutRoute.qml")
        onReminders: root.go("RemindersRoute.qml")
        onReminderHealth: root.go("ReminderHealthRoute.qml")
        onMay: root.go("MayRoute.qml")
        onMayAnswer: answerId => root.go("MayAnswerRoute.qml", { answerId: answerId })
        onPlan: root.go("PlanRoute.qml")
        onPlanFile: file => root.go("PlanDifferenceRoute.qml", { file: file })
        onPlanVersion: (planId, version) =>
            root.go("PlanDifferenceRoute.qml", { planId: planId, version: version })
        onSessions: root.go("SessionsRoute.qml")
        onSessionDay: sessionId => root.go("SessionDayRoute.qml", { sessionId: sessionId })
    }

    Connections {
        target: root.shell

        function onReminded(): void {
            root.answerReminder()
        }
    }

    Shortcut {
        sequences: ["Escape", "Back", "Alt+Left"]
        enabled: root.depth > 1
        onActivated: root.back()
    }

    // A route's file is read when somebody goes there: the first page need not wait for the others.
    function go(route: string, given: var): void {
        root.push(Qt.resolvedUrl(route), root.properties(given))
    }

    function turnInto(route: string, given: var): void {
        root.replace(root.currentItem, Qt.resolvedUrl(route), root.properties(given))
    }

    function properties(given: var): var {
        return Object.assign({ wishes: moves }, given)
    }

    // A role that is already there is shown; another one goes through its door.
    function enter(role: int): void {
        if (root.shell.has(role)) {
            root.shell.role = role
            root.home()
        } else if (role === ShellModel.Client) {
            root.go("SessionDateRoute.qml")
        } else if (role === ShellModel.Technician) {
            root.go("ClinicNameRoute.qml")
        } else if (root.shell.addProspective()) {
            root.home()
        }
    }

    function home(): void {
        root.clear()
        switch (root.shell.role) {
        case ShellModel.Client:
            root.go("ClientHome.qml")
            break
        case ShellModel.Prospective:
            root.go("ProspectiveHome.qml")
            break
        case ShellModel.Technician:
            root.go("TechnicianHome.qml")
            break
        default:
            root.go("FirstStartRoute.qml")
        }
    }

    // Somebody chose a reminder: Today, on its day. What stands before the pages is asked first, for
    // nobody comes here before.
    function answerReminder(): void {
        const day = root.shell.takeRemindedDay()
        if (!day)
            return
        if (root.shell.role !== ShellModel.Client)
            root.enter(ShellModel.Client)
        moves.remindedDay = day
        root.toPlace(0)
    }

    function back(): void {
        if (root.depth > 1)
            root.pop()
    }

    function toPlace(index: int): void {
        root.pop(null)
        root.currentItem.current = index
    }
}
