// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace stipple {

class Appearance;
class AssessmentService;
class CaptureKit;
class CareService;
class ClinicService;
class Clock;
class ConsultationService;
class DiaryService;
class InboxService;
class IntakeService;
class KeyStore;
class ChoosingService;
class PacketInbox;
class PhotoComparison;
class ReminderService;
class Settings;
class ShareSheet;
class SharingService;
struct Content;

/// What view models may reach: the app builds each of these once and outlives every screen.
///
/// QML makes view models without arguments, so this is the one place they take services from;
/// tests hand fakes to the other constructor instead.
struct Services
{
    Clock &clock;
    const Content &content;
    Settings &settings;
    KeyStore &keyStore;
    ShareSheet &shareSheet;
    CareService &care;
    DiaryService &diary;
    AssessmentService &assessment;
    SharingService &sharing;
    ConsultationService &consultation;
    ClinicService &clinic;
    InboxService &inbox;
    PacketInbox &packets;
    IntakeService &intake;
    ChoosingService &choosing;
    ReminderService &reminders;
    CaptureKit &captureKit;
    PhotoComparison &comparison;
    Appearance &appearance;

    /// The services of this process. Only valid between the two calls of setCurrent.
    [[nodiscard]] static const Services &current();

    /// Called by the app when everything is built, and with nullptr before it is torn down.
    static void setCurrent(const Services *services);
};

} // namespace stipple
