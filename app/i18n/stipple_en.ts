<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CalendarCard</name>
    <message numerus="yes">
        <location filename="../../qml/plan/CalendarCard.qml" line="+72"/>
        <source>%n entries, as a file that calendars open</source>
        <extracomment>How many entries a calendar file has</extracomment>
        <translation>
            <numerusform>%n entry, as a file that calendars open</numerusform>
            <numerusform>%n entries, as a file that calendars open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message numerus="yes">
        <location filename="../../qml/capture/capturewords.cpp" line="+135"/>
        <source>%n photo(s) are kept.</source>
        <translation>
            <numerusform>%n photo is kept.</numerusform>
            <numerusform>%n photos are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n photo(s) are kept in your draft.</source>
        <translation>
            <numerusform>%n photo is kept in your draft.</numerusform>
            <numerusform>%n photos are kept in your draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureControls</name>
    <message numerus="yes">
        <location filename="../../qml/capture/CaptureControls.qml" line="+71"/>
        <source>Timer: %n second(s)</source>
        <extracomment>Button: photos are taken after so many seconds; a press chooses another timer</extracomment>
        <translation>
            <numerusform>Timer: %n second</numerusform>
            <numerusform>Timer: %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message numerus="yes">
        <location filename="../../qml/review/casewords.cpp" line="+33"/>
        <source>Waiting for %n hours</source>
        <extracomment>Why a case stands in the inbox: nobody has answered for %n hours</extracomment>
        <translation>
            <numerusform>Waiting for %n hour</numerusform>
            <numerusform>Waiting for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Waiting for %n days</source>
        <extracomment>Why a case stands in the inbox: nobody has answered for %n days</extracomment>
        <translation>
            <numerusform>Waiting for %n day</numerusform>
            <numerusform>Waiting for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n new entries</source>
        <translation>
            <numerusform>%n new entry</numerusform>
            <numerusform>%n new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n new photos</source>
        <translation>
            <numerusform>%n new photo</numerusform>
            <numerusform>%n new photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n files are missing</source>
        <translation>
            <numerusform>%n file is missing</numerusform>
            <numerusform>%n files are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n files contradict earlier ones</source>
        <translation>
            <numerusform>%n file contradicts an earlier one</numerusform>
            <numerusform>%n files contradict earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%n days ago</source>
        <extracomment>When something came, in an inbox row</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsideredList</name>
    <message numerus="yes">
        <location filename="../../qml/choosing/ConsideredList.qml" line="+70"/>
        <source>%n clinic(s) cannot be read. Nothing was deleted, and the others are not affected.</source>
        <extracomment>Below the noted clinics. %n is a number of clinics</extracomment>
        <translation>
            <numerusform>%n clinic cannot be read. Nothing was deleted, and the others are not affected.</numerusform>
            <numerusform>%n clinics cannot be read. Nothing was deleted, and the others are not affected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message numerus="yes">
        <location filename="../../qml/diary/DiaryPage.qml" line="+183"/>
        <source>%n entries cannot be read, not even their day. Nothing was deleted.</source>
        <extracomment>Above the entries, when some were changed from outside or are damaged</extracomment>
        <translation>
            <numerusform>%n entry cannot be read, not even its day. Nothing was deleted.</numerusform>
            <numerusform>%n entries cannot be read, not even their day. Nothing was deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropDownAnswer</name>
    <message numerus="yes">
        <location filename="../../qml/assessment/DropDownAnswer.qml" line="+30"/>
        <source>Choose from %n answer(s)</source>
        <translation>
            <numerusform>Choose from %n answer</numerusform>
            <numerusform>Choose from %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message numerus="yes">
        <location filename="../../qml/assessment/effectwords.cpp" line="+65"/>
        <source>%n answer(s) no longer count: %1.</source>
        <extracomment>After an answer was changed. %n is a number of answers, %1 their questions</extracomment>
        <translation>
            <numerusform>%n answer no longer counts: %1.</numerusform>
            <numerusform>%n answers no longer count: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n question(s) come up: %1.</source>
        <extracomment>After an answer was changed. %n is a number of questions, %1 names them</extracomment>
        <translation>
            <numerusform>%n question comes up: %1.</numerusform>
            <numerusform>%n questions come up: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message numerus="yes">
        <location filename="../../qml/intake/FindingRow.qml" line="+85"/>
        <source>and in %n more place(s)</source>
        <extracomment>Below some places in a form: how many more there are</extracomment>
        <translation>
            <numerusform>and in one more place</numerusform>
            <numerusform>and in %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message numerus="yes">
        <location filename="../../qml/intake/formwords.cpp" line="+57"/>
        <source>%n question(s)</source>
        <extracomment>How many questions a form has</extracomment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>Concludes nothing: %n fault(s) in the table</source>
        <extracomment>What comes of the answers to a form</extracomment>
        <translation>
            <numerusform>Concludes nothing: %n fault in the table</numerusform>
            <numerusform>Concludes nothing: %n faults in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Concludes by its table, %n finding(s)</source>
        <extracomment>What comes of the answers to a form</extracomment>
        <translation>
            <numerusform>Concludes by its table, %n finding</numerusform>
            <numerusform>Concludes by its table, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideDoors</name>
    <message numerus="yes">
        <location filename="../../qml/choosing/GuideDoors.qml" line="+43"/>
        <source>%n point(s), with good signs and bad</source>
        <extracomment>Below &quot;What to look for&quot;. %n is a number of points</extracomment>
        <translation>
            <numerusform>%n point, with good signs and bad</numerusform>
            <numerusform>%n points, with good signs and bad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%n question(s) for the consultation</source>
        <extracomment>Below &quot;Questions to ask&quot;. %n is a number of questions</extracomment>
        <translation>
            <numerusform>%n question for the consultation</numerusform>
            <numerusform>%n questions for the consultation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message numerus="yes">
        <location filename="../../qml/choosing/guidewords.cpp" line="+38"/>
        <source>%n good</source>
        <extracomment>A part of what was found at a clinic: points marked as good</extracomment>
        <translation>
            <numerusform>%n good</numerusform>
            <numerusform>%n good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n warning(s)</source>
        <extracomment>A part of what was found at a clinic: points marked as a warning</extracomment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n not looked at yet</source>
        <extracomment>A part of what was found at a clinic: points without a mark</extracomment>
        <translation>
            <numerusform>%n not looked at yet</numerusform>
            <numerusform>%n not looked at yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthVerdict</name>
    <message numerus="yes">
        <location filename="../../qml/reminders/HealthVerdict.qml" line="+25"/>
        <source>%n thing(s) to mend</source>
        <extracomment>How many things keep reminders from coming as they should</extracomment>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <location filename="../../qml/reminders/healthwords.cpp" line="+233"/>
        <source>%n hour(s) late</source>
        <extracomment>How late a reminder came</extracomment>
        <translation>
            <numerusform>%n hour late</numerusform>
            <numerusform>%n hours late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n minute(s) late</source>
        <extracomment>How late a reminder came</extracomment>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeDraft</name>
    <message numerus="yes">
        <location filename="../../qml/assessment/HomeDraft.qml" line="+143"/>
        <source>Forget %n answer(s)?</source>
        <extracomment>Asked before answers are deleted. %n is how many</extracomment>
        <translation>
            <numerusform>Forget %n answer?</numerusform>
            <numerusform>Forget %n answers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message numerus="yes">
        <location filename="../../qml/review/InboxList.qml" line="+42"/>
        <source>%n need you</source>
        <extracomment>How many cases wait for the technician</extracomment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveCard</name>
    <message numerus="yes">
        <location filename="../../qml/share/LeaveCard.qml" line="+25"/>
        <source>%n photo(s), %1</source>
        <extracomment>What is shared. %n is how many, %1 a span of days</extracomment>
        <translation>
            <numerusform>%n photo, %1</numerusform>
            <numerusform>%n photos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%n diary day(s)</source>
        <extracomment>What is shared. %n is how many</extracomment>
        <translation>
            <numerusform>%n diary day</numerusform>
            <numerusform>%n diary days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n note(s)</source>
        <extracomment>What is shared. %n is how many</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message numerus="yes">
        <location filename="../../qml/consultation/LeavingCard.qml" line="+40"/>
        <source>%n thing(s) to wait for, to clear or to know</source>
        <extracomment>What is taken along. %n is how many things have to wait or to be cleared</extracomment>
        <translation>
            <numerusform>%n thing to wait for, to clear or to know</numerusform>
            <numerusform>%n things to wait for, to clear or to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n reason(s) to see a dermatologist first</source>
        <extracomment>What is taken along. %n is how many reasons there are</extracomment>
        <translation>
            <numerusform>%n reason to see a dermatologist first</numerusform>
            <numerusform>%n reasons to see a dermatologist first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>Your %n answer(s)</source>
        <extracomment>What is taken along. %n is how many</extracomment>
        <translation>
            <numerusform>Your %n answer</numerusform>
            <numerusform>Your %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+73"/>
        <source>%n photo(s), the newest of each view</source>
        <extracomment>What may be taken along. %n is how many</extracomment>
        <translation>
            <numerusform>%n photo, the newest of its view</numerusform>
            <numerusform>%n photos, the newest of each view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftAnswers</name>
    <message numerus="yes">
        <location filename="../../qml/assessment/LeftAnswers.qml" line="+23"/>
        <source>%n answer(s) do not carry over</source>
        <extracomment>Heads answers that newer questions have no place for. %n is how many</extracomment>
        <translation>
            <numerusform>%n answer does not carry over</numerusform>
            <numerusform>%n answers do not carry over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MayModel</name>
    <message numerus="yes">
        <location filename="../../qml/plan/maymodel.cpp" line="+150"/>
        <source>Scabs were still there: %Ln days later for you.</source>
        <extracomment>Why something is allowed later than the plan&apos;s own day</extracomment>
        <translation>
            <numerusform>Scabs were still there: %Ln day later for you.</numerusform>
            <numerusform>Scabs were still there: %Ln days later for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MayWords</name>
    <message numerus="yes">
        <location filename="../../qml/plan/maywords.cpp" line="+55"/>
        <source>Not yet: ask from %1, in %Ln days</source>
        <extracomment>Answer to &quot;may I …?&quot; in a list; %1 is a short day</extracomment>
        <translation>
            <numerusform>Not yet: ask from %1, in %Ln day</numerusform>
            <numerusform>Not yet: ask from %1, in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>From %1 on, in %Ln days, and only after asking.</source>
        <extracomment>Answer to &quot;may I …?&quot; below the words &quot;Not yet&quot;; %1 is a day in full</extracomment>
        <translation>
            <numerusform>From %1 on, in %Ln day, and only after asking.</numerusform>
            <numerusform>From %1 on, in %Ln days, and only after asking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Not yet: from %1, in %Ln days</source>
        <extracomment>Answer to &quot;may I …?&quot; in a list; %1 is a short day</extracomment>
        <translation>
            <numerusform>Not yet: from %1, in %Ln day</numerusform>
            <numerusform>Not yet: from %1, in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>From %1 on, in %Ln days.</source>
        <extracomment>Answer to &quot;may I …?&quot; below the words &quot;Not yet&quot;; %1 is a day in full</extracomment>
        <translation>
            <numerusform>From %1 on, in %Ln day.</numerusform>
            <numerusform>From %1 on, in %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message numerus="yes">
        <location filename="../../qml/assessment/MoveCard.qml" line="+49"/>
        <source>All %n answer(s) carry over.</source>
        <extracomment>Before answers move to newer questions. %n is how many there are</extracomment>
        <translation>
            <numerusform>Your %n answer carries over.</numerusform>
            <numerusform>All %n answers carry over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n answer(s) carry over.</source>
        <extracomment>Before answers move to newer questions. %n is how many do</extracomment>
        <translation>
            <numerusform>%n answer carries over.</numerusform>
            <numerusform>%n answers carry over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <location filename="../../qml/assessment/Outlook.qml" line="+123"/>
        <source>%n thing(s) to think about</source>
        <extracomment>Below &quot;Colour and hairline&quot;. %n is a number of remarks</extracomment>
        <translation>
            <numerusform>%n thing to think about</numerusform>
            <numerusform>%n things to think about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n question(s), with good answers and warnings</source>
        <extracomment>Below &quot;Choosing a clinic&quot;. %n is a number of questions</extracomment>
        <translation>
            <numerusform>%n question, with good answers and warnings</numerusform>
            <numerusform>%n questions, with good answers and warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketRows</name>
    <message numerus="yes">
        <location filename="../../qml/review/PacketRows.qml" line="+49"/>
        <source>Reading assessments: %1 of %n</source>
        <extracomment>While assessments of people who are no clients yet are read: %1 are, of %n</extracomment>
        <translation>
            <numerusform>Reading assessments: %1 of %n</numerusform>
            <numerusform>Reading assessments: %1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message numerus="yes">
        <location filename="../../qml/share/PhotoStrip.qml" line="+24"/>
        <source>%n photo(s)</source>
        <extracomment>For screen readers. %n is a number of photos</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <location filename="../../qml/diary/PhotosPage.qml" line="+106"/>
        <source>%n photos</source>
        <extracomment>Above the photos of one view</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDifferencePage</name>
    <message numerus="yes">
        <location filename="../../qml/plan/PlanDifferencePage.qml" line="+166"/>
        <source>%n things change.</source>
        <extracomment>How many things differ between two plans</extracomment>
        <translation>
            <numerusform>%n thing changes.</numerusform>
            <numerusform>%n things change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n more differ only in drawings or search words.</source>
        <extracomment>How many differences between two plans are too small to be listed</extracomment>
        <translation>
            <numerusform>%n more differs only in drawings or search words.</numerusform>
            <numerusform>%n more differ only in drawings or search words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalPage</name>
    <message numerus="yes">
        <location filename="../../qml/assessment/RenewalPage.qml" line="+102"/>
        <source>%n answer(s) carry over.</source>
        <extracomment>Before answers move to newer questions. %n is how many do</extracomment>
        <translation>
            <numerusform>%n answer carries over.</numerusform>
            <numerusform>%n answers carry over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n question(s) are new</source>
        <extracomment>Newer questions need an answer before there is a whole result. %n is how many</extracomment>
        <translation>
            <numerusform>%n question is new</numerusform>
            <numerusform>%n questions are new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <location filename="../../qml/assessment/resultwords.cpp" line="+255"/>
        <source>%n day(s) apart</source>
        <extracomment>How far sessions lie apart</extracomment>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewAnswers</name>
    <message numerus="yes">
        <location filename="../../qml/assessment/ReviewAnswers.qml" line="+56"/>
        <source>%n question(s) still need an answer.</source>
        <extracomment>%n is a number of questions</extracomment>
        <translation>
            <numerusform>%n question still needs an answer.</numerusform>
            <numerusform>%n questions still need an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n question(s) left open. An answer could change the result.</source>
        <extracomment>%n is a number of questions</extracomment>
        <translation>
            <numerusform>%n question left open. An answer could change the result.</numerusform>
            <numerusform>%n questions left open. An answer could change the result.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message numerus="yes">
        <location filename="../../qml/plan/sessionsmodel.cpp" line="+142"/>
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+74"/>
        <source>Only %Ln days after the session before. Your plan likes at least %1: ask your technician.</source>
        <extracomment>Two sessions lie close: %n days between them, %1 how many there should be</extracomment>
        <translation>
            <numerusform>Only %Ln day after the session before. Your plan likes at least %1: ask your technician.</numerusform>
            <numerusform>Only %Ln days after the session before. Your plan likes at least %1: ask your technician.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Only %Ln days after the session before. Your plan asks for at least %1: talk to your technician.</source>
        <extracomment>Two sessions lie too close: %n days between them, %1 how many there have to be</extracomment>
        <translation>
            <numerusform>Only %Ln day after the session before. Your plan asks for at least %1: talk to your technician.</numerusform>
            <numerusform>Only %Ln days after the session before. Your plan asks for at least %1: talk to your technician.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareChoiceBody</name>
    <message numerus="yes">
        <location filename="../../qml/share/ShareChoiceBody.qml" line="+33"/>
        <source>Only this clinic can open it, on %n device(s).</source>
        <extracomment>Who can open what is shared. %n is a number of devices</extracomment>
        <translation>
            <numerusform>Only this clinic can open it, on %n device.</numerusform>
            <numerusform>Only this clinic can open it, on %n devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePreviewPage</name>
    <message numerus="yes">
        <location filename="../../qml/share/SharePreviewPage.qml" line="+93"/>
        <source>Preparing %n photo(s)</source>
        <extracomment>While photos are made ready to be shared. %n is how many</extracomment>
        <translation>
            <numerusform>Preparing %n photo</numerusform>
            <numerusform>Preparing %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>Sealing %n photo(s)</source>
        <extracomment>While the file for a clinic is made. %n is a number of photos</extracomment>
        <translation>
            <numerusform>Sealing %n photo</numerusform>
            <numerusform>Sealing %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message numerus="yes">
        <location filename="../../qml/share/sharewords.cpp" line="+174"/>
        <source>%n day(s)</source>
        <extracomment>Part of what was sent</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n photo(s)</source>
        <extracomment>Part of what was sent</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n note(s)</source>
        <extracomment>Part of what was sent</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkinTrends</name>
    <message numerus="yes">
        <location filename="../../qml/review/skinfacts.cpp" line="+281"/>
        <source>%1 over %n days, now %2</source>
        <extracomment>A trend for a screen reader: %1 what is measured, %2 the last value</extracomment>
        <translation>
            <numerusform>%1 over %n day, now %2</numerusform>
            <numerusform>%1 over %n days, now %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeAlongBody</name>
    <message numerus="yes">
        <location filename="../../qml/consultation/TakeAlongBody.qml" line="+105"/>
        <source>Only this clinic can open it, on %n device(s). %1.</source>
        <extracomment>Who can open the sealed file. %n is a number of devices, %1 a size such as &quot;64 kB&quot;</extracomment>
        <translation>
            <numerusform>Only this clinic can open it, on %n device. %1.</numerusform>
            <numerusform>Only this clinic can open it, on %n devices. %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message numerus="yes">
        <location filename="../../qml/assessment/VerdictCard.qml" line="+106"/>
        <source>%n answer(s) led to this</source>
        <extracomment>Opens the answers that led to something. %n is how many</extracomment>
        <translation>
            <numerusform>%n answer led to this</numerusform>
            <numerusform>%n answers led to this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stipple::AdviceModel</name>
    <message numerus="yes">
        <location filename="../../qml/diary/advicemodel.cpp" line="+140"/>
        <source>Changed %n time(s), last %1</source>
        <extracomment>How often an entry was changed; %1 is the day and the time of the last change</extracomment>
        <translation>
            <numerusform>Changed once, %1</numerusform>
            <numerusform>Changed %n times, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stipple::DiaryModel</name>
    <message numerus="yes">
        <location filename="../../qml/diary/diarymodel.cpp" line="+183"/>
        <source>%n photo(s)</source>
        <extracomment>Below the day of an entry that has nothing but photos</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stipple::DiaryMonth</name>
    <message numerus="yes">
        <location filename="../../qml/diary/diarymonth.cpp" line="+191"/>
        <source>%n entries</source>
        <extracomment>In a month of the diary, read to screen readers: how much was logged on a day</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n photos</source>
        <extracomment>In a month of the diary, read to screen readers: how many photos were taken on a day</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stipple::FormModel</name>
    <message numerus="yes">
        <location filename="../../qml/intake/formmodel.cpp" line="+124"/>
        <source>%n rule(s)</source>
        <extracomment>How many rules a decision table has</extracomment>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stipple::InboxImport</name>
    <message numerus="yes">
        <location filename="../../qml/review/inboximport.cpp" line="+49"/>
        <source>%n files opened</source>
        <translation>
            <numerusform>%n file opened</numerusform>
            <numerusform>%n files opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n refused</source>
        <extracomment>Part of a report about opened files: how many were not taken in</extracomment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+96"/>
        <source>%n earlier files of this client are missing</source>
        <extracomment>An opened file shows that %n files of the same client never came</extracomment>
        <translation>
            <numerusform>%n earlier file of this client is missing</numerusform>
            <numerusform>%n earlier files of this client are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stipple::OwnPhotosModel</name>
    <message numerus="yes">
        <location filename="../../qml/consultation/ownphotosmodel.cpp" line="+101"/>
        <source>You have photos of %n view(s).</source>
        <extracomment>Below &quot;Photos, if you like&quot;. %n is of how many views of the head there is a photo</extracomment>
        <translation>
            <numerusform>You have a photo of %n view.</numerusform>
            <numerusform>You have photos of %n views.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stipple::PacketListModel</name>
    <message numerus="yes">
        <location filename="../../qml/review/packetlistmodel.cpp" line="+44"/>
        <source>%1 %n more reason(s).</source>
        <extracomment>In the inbox. %1 is the weightiest reason to wait, a whole sentence; %n is how many more</extracomment>
        <translation>
            <numerusform>%1 %n more reason.</numerusform>
            <numerusform>%1 %n more reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stipple::QuietCalendar</name>
    <message numerus="yes">
        <location filename="../../qml/reminders/quietcalendar.cpp" line="+98"/>
        <source>%1, and %n more</source>
        <extracomment>Quiet days: %1 are the next ones, %n how many more times there are</extracomment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n day(s)</source>
        <extracomment>How many days in a row are quiet</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stipple::ReminderHealthModel</name>
    <message numerus="yes">
        <location filename="../../qml/reminders/reminderhealthmodel.cpp" line="+134"/>
        <source>Nothing late, nothing missed in the last %n day(s).</source>
        <extracomment>Instead of a list of late and missed reminders</extracomment>
        <translation>
            <numerusform>Nothing late, nothing missed in the last day.</numerusform>
            <numerusform>Nothing late, nothing missed in the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stipple::RemindersModel</name>
    <message numerus="yes">
        <location filename="../../qml/reminders/remindersmodel.cpp" line="+163"/>
        <source>%n thing(s) to mend</source>
        <extracomment>How many things keep reminders from coming as they should</extracomment>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>%n task(s) today</source>
        <extracomment>How much is to be ticked at a time of today</extracomment>
        <translation>
            <numerusform>%n task today</numerusform>
            <numerusform>%n tasks today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+72"/>
        <source>%n min</source>
        <extracomment>Reminding once more: after so many minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stipple::ShareModel</name>
    <message numerus="yes">
        <location filename="../../qml/share/sharemodel.cpp" line="+134"/>
        <source>%n answer(s) received</source>
        <extracomment>After a file with answers was opened. %n is how many</extracomment>
        <translation>
            <numerusform>%n answer received</numerusform>
            <numerusform>%n answers received</numerusform>
        </translation>
    </message>
</context>
</TS>
