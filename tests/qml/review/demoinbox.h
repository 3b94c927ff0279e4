// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/review/clinicservice.h"
#include "core/review/inboxservice.h"
#include "core/review/packetinbox.h"
#include "platform/fake/fakeclock.h"
#include "platform/fake/fakesharesheet.h"
#include "tests/fakes/fakepacketrepository.h"
#include "tests/fakes/fakephotostore.h"
#include "tests/fakes/fakereviewrepository.h"

namespace stipple {

/// A repository that can refuse to be read.
class DemoReviewRepository : public FakeReviewRepository
{
public:
    bool unreadable = false;

    [[nodiscard]] Result<QList<ReviewThread>> threads() override;
    [[nodiscard]] Result<std::optional<ReviewThread>> thread(ThreadId id) override;
    [[nodiscard]] Result<std::optional<OwnClinic>> clinic() override;
};

/// A technician's desk with made-up clients, on the morning of 20 November 2025.
class DemoInbox
{
public:
    DemoInbox();

    /// The made-up clients: one urgent, one to book a doctor, two to ask, some new, some reviewed.
    void fill();
    /// So many reviewed clients more.
    void fillWith(int reviewed);
    /// The case that stands first after fill().
    [[nodiscard]] QString firstThread() const;
    [[nodiscard]] ReviewThread &row(const QString &name);

    FakeClock clock{QDate(2025, 11, 20)};
    DemoReviewRepository repository;
    FakePhotoStore photos;
    FakeShareSheet shareSheet;
    FakePacketRepository packetRows{repository};
    Content content;
    AssessmentShelf assessments;
    ClinicService clinic;
    InboxService inbox;
    PacketInbox packets;

private:
    ReviewThread &add(const QString &name, const QDate &session);
    ReviewEntry &log(ReviewThread &thread, int day, const Symptoms &symptoms);
    void photo(ReviewEntry &entry, View view, double redness, quint32 seed);
    void fillUrgent();
    void fillOthers();
};

} // namespace stipple
