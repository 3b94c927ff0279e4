// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"

#include "core/care/careservice.h"
#include "core/choosing/choosingservice.h"
#include "core/consultation/consultationservice.h"
#include "core/content/planfile.h"
#include "core/diary/diaryservice.h"
#include "core/intake/intakeservice.h"
#include "core/photos/loadedcomparison.h"
#include "core/questionnaire/assessmentservice.h"
#include "core/questionnaire/assessmentshelf.h"
#include "core/reminders/reminderservice.h"
#include "core/review/clinicservice.h"
#include "core/review/inboxservice.h"
#include "core/review/packetinbox.h"
#include "core/settings/settings.h"
#include "core/sharing/sharingservice.h"
#include "core/storage/storage.h"
#include "qml/base/adviser.h"
#include "qml/base/services.h"

#include <QGuiApplication>
#include <QThreadPool>

#include <future>
#include <utility>

namespace stipple {

/// In building order; torn down in the opposite one.
struct Composition::House
{
    House(std::unique_ptr<Storage> openStorage, Content loadedContent, const Ports &ports)
        : storage(std::move(openStorage))
        , content(std::move(loadedContent))
        , settings(storage->settings())
        , planFiles(content)
        , care(storage->care(), content.carePlan, planFiles, ports.clock)
        , diary(storage->diary(), storage->photos(), ports.clock)
        , assessment(storage->responses(), assessments, ports.clock)
        , sharing(storage->sharing(), diary, care, settings, ports.clock)
        , consultation(storage->responses(), assessments, diary, sharing, ports.clock)
        , clinic(storage->review(), ports.clock)
        , inbox(storage->review(), storage->photos(), content.guidance, ports.clock)
        , packets(storage->review(), storage->packets(), storage->photos(), assessments,
                  ports.clock)
        , intake(storage->intake(), ports.clock)
        , choosing(storage->choosing(), content.clinicGuide, ports.clock)
        , adviser(diary, care, settings, content.guidance)
        , reminders(care, settings, ports.clock, ports.alarms,
                    [this, &clock = ports.clock] { return adviser.scabShiftOn(clock.today()); })
        , services{ports.clock,      content,      settings,        ports.keys,
                   ports.shareSheet, care,         diary,           assessment,
                   sharing,          consultation, clinic,          inbox,
                   packets,          intake,       choosing,        reminders,
                   ports.captureKit, comparison,   ports.appearance}
    {
        Services::setCurrent(&services);
        keepReminding();
    }
    House(const House &) = delete;
    House &operator=(const House &) = delete;
    ~House()
    {
        Services::setCurrent(nullptr);
        // What is still compared there reads photos and needs the comparison.
        QThreadPool::globalInstance()->waitForDone();
    }

    /// What the reminders do not hear of themselves: the start, a resume, and news of scabs.
    void keepReminding()
    {
        const auto replan = [this] { (void)reminders.replan(); }; // health() tells how it ended
        QObject::connect(&diary, &DiaryService::changed, &reminders, replan);
        if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
            QObject::connect(app, &QGuiApplication::applicationStateChanged, &reminders,
                             [replan, wasLeft = false](Qt::ApplicationState state) mutable {
                                 // The first activation belongs to the start.
                                 const bool isActive = state == Qt::ApplicationActive;
                                 if (std::exchange(wasLeft, !isActive) && isActive)
                                     replan();
                             });
        QMetaObject::invokeMethod(&reminders, replan, Qt::QueuedConnection);
    }

    std::unique_ptr<Storage> storage;
    Content content;
    AssessmentShelf assessments;
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
    Adviser adviser;
    ReminderService reminders;
    LoadedComparison comparison;
    Services services;
};

Composition::Composition(const Ports &ports, const QString &folder)
{
    // Pure, and reads nothing but what is built in: it need not wait for the disk.
    auto contentRead = std::async(std::launch::async, [] { return Content::load(); });
    auto storage = Storage::open(folder, ports.keys);
    if (!storage) {
        m_status = storage.error();
        return;
    }
    auto content = contentRead.get();
    if (!content) {
        m_status = content.error();
        return;
    }
    m_house = std::make_unique<House>(*std::move(storage), *std::move(content), ports);
}

Composition::~Composition() = default;

DiaryService &Composition::diary()
{
    return m_house->diary;
}

InboxService &Composition::inbox()
{
    return m_house->inbox;
}

const AssessmentShelf &Composition::assessments() const
{
    return m_house->assessments;
}

} // namespace stipple
