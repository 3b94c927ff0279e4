// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careservice.h"
#include "core/choosing/choosingservice.h"
#include "core/consultation/consultationservice.h"
#include "core/content/planfile.h"
#include "core/diary/diaryservice.h"
#include "core/intake/intakeservice.h"
#include "core/questionnaire/assessmentservice.h"
#include "core/reminders/reminderservice.h"
#include "core/review/clinicservice.h"
#include "core/review/inboxservice.h"
#include "core/review/packetinbox.h"
#include "core/settings/settings.h"
#include "core/sharing/sharingservice.h"
#include "platform/fake/fakealarms.h"
#include "platform/fake/fakeappearance.h"
#include "platform/fake/fakecamera.h"
#include "platform/fake/fakeclock.h"
#include "platform/fake/fakekeystore.h"
#include "platform/fake/fakesharesheet.h"
#include "qml/base/services.h"
#include "tests/fakes/fakecarerepository.h"
#include "tests/fakes/fakechoosingrepository.h"
#include "tests/fakes/fakediaryrepository.h"
#include "tests/fakes/fakeintakerepository.h"
#include "tests/fakes/fakepacketrepository.h"
#include "tests/fakes/fakephotocomparison.h"
#include "tests/fakes/fakephotostore.h"
#include "tests/fakes/fakeresponserepository.h"
#include "tests/fakes/fakereviewrepository.h"
#include "tests/fakes/fakesettingsrepository.h"
#include "tests/fakes/fakesharingrepository.h"

#include <QHash>

namespace stipple {

/// Sharing in memory whose reading can fail, too.
class DemoSharingRepository : public FakeSharingRepository
{
public:
    std::optional<Error> unreadable;

    [[nodiscard]] Result<QList<KnownClinic>> clinics() override;
    [[nodiscard]] Result<QList<ReceivedFeedback>> feedback() override;
};

/// A person's app without screens: real rules over fakes, on the morning of 24 November 2025.
///
/// View models that QML makes find its services.
class DemoHome
{
public:
    DemoHome();
    /// The assessment asks another form.
    explicit DemoHome(const Assessment &asked);
    /// The assessment is read from elsewhere.
    explicit DemoHome(const AssessmentShelf::Read &read);
    ~DemoHome();
    DemoHome(const DemoHome &) = delete;
    DemoHome &operator=(const DemoHome &) = delete;

    /// Answers every question that is asked: as `answers` say, else with "no", "none" and the like.
    /// Stops before the question `until`.
    void fillAssessment(const QHash<QString, AnswerValue> &answers = {}, const QString &until = {});
    /// The demo clinic's card is taken in; answers its thread.
    ThreadId addClinic();
    /// A session four days ago, five diary days with eight photos and a note, all of it usual.
    void fillDiary();
    /// Today's entry calls for a doctor.
    void logUrgent();
    /// What was sealed for the clinic last is answered by its technician; the sealed answer.
    QByteArray answerFromClinic(const QString &text);

    FakeClock clock;
    Content content;
    AssessmentShelf assessments;

    FakeSettingsRepository settingRows;
    FakeCareRepository careRows;
    FakeDiaryRepository diaryRows;
    FakePhotoStore photoFiles;
    FakeResponseRepository responses;
    DemoSharingRepository sharingRows;
    FakeReviewRepository reviewRows;
    FakePhotoStore reviewFiles;
    FakePacketRepository packetRows{reviewRows};
    FakeIntakeRepository intakeRows;
    FakeChoosingRepository choosingRows;
    FakeKeyStore keyStore;
    FakeShareSheet shareSheet;
    FakeAlarms alarms{clock};
    FakeCaptureKit captureKit;
    FakePhotoComparison comparison;
    FakeAppearance appearance;

    Settings settings;
    PlanFiles planFiles;
    CareService care;
    DiaryService diary;
    AssessmentService assessment;
    SharingService sharing;
    ConsultationService consultation;
    ClinicService clinic;
    InboxService inbox;
    PacketInbox packets;
    IntakeService intake;
    ChoosingService choosing;
    ReminderService reminders;
    Services services;

private:
    void log(const QDate &day, const Symptoms &symptoms, const QString &note, int photos);
};

} // namespace stipple
