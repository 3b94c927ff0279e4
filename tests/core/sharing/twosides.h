// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/planfile.h"
#include "core/review/clinicservice.h"
#include "core/review/inboxservice.h"
#include "core/sharing/sharingservice.h"
#include "platform/fake/fakeclock.h"
#include "tests/core/photofiles.h"
#include "tests/fakes/fakecarerepository.h"
#include "tests/fakes/fakediaryrepository.h"
#include "tests/fakes/fakephotostore.h"
#include "tests/fakes/fakereviewrepository.h"
#include "tests/fakes/fakesettingsrepository.h"
#include "tests/fakes/fakesharingrepository.h"

#include <QCryptographicHash>

namespace stipple {

/// A client's device over fakes, with the real rules.
struct ClientSide
{
    explicit ClientSide(FakeClock &clockIn, const Content &content)
        : clock(clockIn)
        , diary(entries, photos, clock)
        , planFiles(content)
        , care(careRows, content.carePlan, planFiles, clock)
        , settings(settingRows)
        , sharing(sharingRows, diary, care, settings, clock)
    {}

    /// Logs an entry on `day`, with a photo if `photo` is not empty.
    EntryId log(const QDate &day, const Symptoms &symptoms, const QString &note = {},
                const QByteArray &photo = {})
    {
        EntryDraft draft;
        draft.day = day;
        draft.symptoms = symptoms;
        draft.note = note;
        if (!photo.isEmpty())
            draft.photos.append({.view = View::Top,
                                 .jpeg = photo,
                                 .width = 64,
                                 .height = 48,
                                 .takenAt = clock.now()});
        return diary.add(draft).valueOr({});
    }

    /// Everything from `from` to `to` for `thread`.
    static ShareChoice choice(const ThreadId &thread, const QDate &from, const QDate &to)
    {
        ShareChoice all;
        all.clinic = thread;
        all.from = from;
        all.to = to;
        return all;
    }

    FakeClock &clock;
    FakeDiaryRepository entries;
    FakePhotoStore photos;
    FakeCareRepository careRows;
    FakeSettingsRepository settingRows;
    FakeSharingRepository sharingRows;
    DiaryService diary;
    PlanFiles planFiles;
    CareService care;
    Settings settings;
    SharingService sharing;
};

/// A technician's device over fakes, with the real rules and the real content.
struct ClinicSide
{
    ClinicSide(FakeClock &clockIn, const Guidance &guidance)
        : clock(clockIn)
        , clinic(rows, clock)
        , inbox(rows, photos, guidance, clock)
    {}

    FakeClock &clock;
    FakeReviewRepository rows;
    FakePhotoStore photos;
    ClinicService clinic;
    InboxService inbox;
};

/// A photo as the diary keeps it.
inline QByteArray somePhoto(int quality = 80)
{
    return photofiles::encoded(photofiles::quadrants(64, 48), "jpg", quality);
}

} // namespace stipple
