// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/sealedphotostore.h"
#include "core/storage/sqlitecarerepository.h"
#include "core/storage/sqlitechoosingrepository.h"
#include "core/storage/sqlitediaryrepository.h"
#include "core/storage/sqliteintakerepository.h"
#include "core/storage/sqlitepacketrepository.h"
#include "core/storage/sqliteresponserepository.h"
#include "core/storage/sqlitereviewrepository.h"
#include "core/storage/sqlitesettingsrepository.h"
#include "core/storage/sqlitesharingrepository.h"

namespace stipple {

/// Everything kept in one data folder: the vault, the database `data.db` with a repository for
/// each room, and the photos in `media`. Closed when it goes; to be used from one thread.
class Storage
{
public:
    /// Opens the folder, or makes it; photos that nothing refers to are swept.
    ///
    /// KeyMissing when the folder holds data but the key store has no key, or another one;
    /// nothing is changed then. DatabaseCorrupt also when there are photos but no database.
    /// Otherwise what Vault, Database and PhotoStore say, or
    /// FileUnwritable when the folder cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<Storage>> open(const QString &folder,
                                                               KeyStore &keys);
    /// The same with a writer of one's own for photos; it must outlive the storage.
    [[nodiscard]] static Result<std::unique_ptr<Storage>> open(const QString &folder,
                                                               KeyStore &keys, FileWriter &writer);

    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] DiaryRepository &diary() { return m_diary; }
    [[nodiscard]] PhotoStore &photos() { return m_photos; }
    [[nodiscard]] CareRepository &care() { return m_care; }
    [[nodiscard]] SettingsRepository &settings() { return m_settings; }
    [[nodiscard]] ResponseRepository &responses() { return m_responses; }
    [[nodiscard]] SharingRepository &sharing() { return m_sharing; }
    [[nodiscard]] ReviewRepository &review() { return m_review; }
    [[nodiscard]] PacketRepository &packets() { return m_packets; }
    [[nodiscard]] ChoosingRepository &choosing() { return m_choosing; }
    [[nodiscard]] IntakeRepository &intake() { return m_intake; }

private:
    Storage(const QString &folder, std::unique_ptr<Vault> vault, std::unique_ptr<Database> database,
            FileWriter &writer);

    [[nodiscard]] Status checkKey();
    [[nodiscard]] Status sweepPhotos();

    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Database> m_database;
    SealedField m_cells;
    Tables m_tables;
    SealedPhotoStore m_photos;
    SqliteDiaryRepository m_diary;
    SqliteCareRepository m_care;
    SqliteSettingsRepository m_settings;
    SqliteResponseRepository m_responses;
    SqliteSharingRepository m_sharing;
    SqliteReviewRepository m_review;
    SqlitePacketRepository m_packets;
    SqliteChoosingRepository m_choosing;
    SqliteIntakeRepository m_intake;
};

} // namespace stipple
