// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/demohome.h"

#include "tests/qml/demojpeg.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

constexpr QSize photoSize(300, 340);

DraftPhoto demoPhoto(View view, double redness, quint32 seed)
{
    const auto name = view == View::Crown ? u"top"_s : viewName(view);
    return {.view = view,
            .jpeg = demoJpeg({.view = name, .red = redness, .seed = seed}, photoSize),
            .width = photoSize.width(),
            .height = photoSize.height(),
            .takenAt = {}};
}

/// What somebody answers about whom nothing else is said.
AnswerValue plainAnswer(const AssessmentQuestion &question)
{
    switch (question.kind) {
    case AssessmentQuestion::Kind::YesNo:
        return false;
    case AssessmentQuestion::Kind::Number:
        return std::min(qint64{38}, question.highest.value_or(38));
    case AssessmentQuestion::Kind::Month:
        return PartialDate::ofMonth(2019, 1);
    case AssessmentQuestion::Kind::DateTime:
        return PartialDate(QDate(2026, 1, 31));
    case AssessmentQuestion::Kind::Time:
        return TypedAnswer{u"8:15"_s, {}};
    case AssessmentQuestion::Kind::Decimal:
    case AssessmentQuestion::Kind::Quantity:
        return TypedAnswer{QString::number(question.lowest.value_or(2)),
                           question.units.isEmpty() ? QString() : question.units.first().code};
    case AssessmentQuestion::Kind::Line:
    case AssessmentQuestion::Kind::Text:
        return TypedAnswer{u"Demo"_s, {}};
    case AssessmentQuestion::Kind::One:
    case AssessmentQuestion::Kind::Several:
        break;
    }
    for (const auto &code : {u"none"_s, u"no"_s, u"not-seen"_s, u"slow"_s, u"flat"_s}) {
        for (const auto &option : question.options) {
            if (option.code == code)
                return QStringList{code};
        }
    }
    return QStringList{question.options.first().code};
}

} // namespace

Result<QList<KnownClinic>> DemoSharingRepository::clinics()
{
    return unreadable ? Result<QList<KnownClinic>>(*unreadable) : FakeSharingRepository::clinics();
}

Result<QList<ReceivedFeedback>> DemoSharingRepository::feedback()
{
    return unreadable ? Result<QList<ReceivedFeedback>>(*unreadable)
                      : FakeSharingRepository::feedback();
}

DemoHome::DemoHome()
    : DemoHome(&Assessment::load)
{}

DemoHome::DemoHome(const Assessment &asked)
    : DemoHome([asked] { return asked; })
{}

DemoHome::DemoHome(const AssessmentShelf::Read &read)
    : clock(QDate(2025, 11, 24))
    , content(*Content::load())
    , assessments(read)
    , settings(settingRows)
    , planFiles(content)
    , care(careRows, content.carePlan, planFiles, clock)
    , diary(diaryRows, photoFiles, clock)
    , assessment(responses, assessments, clock)
    , sharing(sharingRows, diary, care, settings, clock)
    , consultation(responses, assessments, diary, sharing, clock)
    , clinic(reviewRows, clock)
    , inbox(reviewRows, reviewFiles, content.guidance, clock)
    , packets(reviewRows, packetRows, reviewFiles, assessments, clock)
    , intake(intakeRows, clock)
    , choosing(choosingRows, content.clinicGuide, clock)
    , reminders(care, settings, clock, alarms)
    , services{.clock = clock,
               .content = content,
               .settings = settings,
               .keyStore = keyStore,
               .shareSheet = shareSheet,
               .care = care,
               .diary = diary,
               .assessment = assessment,
               .sharing = sharing,
               .consultation = consultation,
               .clinic = clinic,
               .inbox = inbox,
               .packets = packets,
               .intake = intake,
               .choosing = choosing,
               .reminders = reminders,
               .captureKit = captureKit,
               .comparison = comparison,
               .appearance = appearance}
{
    Services::setCurrent(&services);
}

DemoHome::~DemoHome()
{
    Services::setCurrent(nullptr);
    comparison.open();
    QThreadPool::globalInstance()->waitForDone();
}

void DemoHome::fillAssessment(const QHash<QString, AnswerValue> &answers, const QString &until)
{
    if (!assessment.open())
        qFatal("the assessment cannot be opened");
    while (const auto question = assessment.current()) {
        if (question->linkId == until)
            return;
        const auto value = answers.value(question->linkId, plainAnswer(*question));
        if (!question->readOnly && !assessment.answer(question->linkId, value))
            qFatal("%s cannot be answered", qPrintable(question->linkId));
        assessment.next();
    }
}

ThreadId DemoHome::addClinic()
{
    const auto card = clinic.create(u"Demo Studio"_s, u"Demo Technician"_s);
    const auto added = sharing.importCard(card->bytes);
    return added->thread;
}

void DemoHome::fillDiary()
{
    const auto today = clock.today();
    if (!care.addSession(today.addDays(-4)))
        qFatal("no session");
    log(today.addDays(-4), {.redness = 2, .swelling = 1, .itch = 0, .pain = 3}, {}, 2);
    log(today.addDays(-3), {.redness = 2, .swelling = 1, .itch = 1, .pain = 2}, {}, 2);
    log(today.addDays(-2), {.redness = 1, .itch = 2, .pain = 1, .scabs = 20}, {}, 2);
    log(today.addDays(-1), {.redness = 1, .itch = 3, .pain = 0, .scabs = 40}, {}, 0);
    log(today, {.redness = 1, .itch = 3, .pain = 0, .scabs = 40, .fluid = Fluid::None},
        u"Itchy at night, else fine."_s, 2);
}

void DemoHome::logUrgent()
{
    log(clock.today(), {.redness = 4, .pain = 7, .spreading = true, .warm = true}, {}, 0);
}

void DemoHome::log(const QDate &day, const Symptoms &symptoms, const QString &note, int photos)
{
    EntryDraft draft;
    draft.day = day;
    draft.symptoms = symptoms;
    draft.note = note;
    const View views[] = {View::Top, View::Back, View::Front};
    for (int i = 0; i < photos; ++i)
        draft.photos.append(demoPhoto(views[i], symptoms.redness.value_or(0), quint32(3 + i)));
    if (!diary.add(draft))
        qFatal("the demo diary cannot be written");
}

QByteArray DemoHome::answerFromClinic(const QString &text)
{
    const auto sent = sharing.sent();
    const auto file = sharing.sealedBefore(sent->first().id);
    const auto report = inbox.import(file->bytes);
    if (!report)
        qFatal("%s", qPrintable(codeName(report.error().code)));
    return inbox.answer(report->thread, text)->bytes;
}

} // namespace stipple
