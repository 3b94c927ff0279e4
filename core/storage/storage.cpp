// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/storage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checkTable = "key_check"_L1;
constexpr auto checkWord = "the key fits"_L1;

// Whatever names a file in the photo folder.
constexpr std::array photoTables{"photo"_L1, "draft_photo"_L1, "review_photo"_L1,
                                 "packet_photo"_L1};

QString databasePath(const QString &folder)
{
    return folder + u"/data.db"_s;
}

QString photoFolder(const QString &folder)
{
    return folder + u"/media"_s;
}

Status makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileUnwritable, u"the folder cannot be made"_s};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

bool hasDatabase(const QString &folder)
{
    // A first start that was cut short may leave an empty file.
    return QFileInfo(databasePath(folder)).size() > 0;
}

bool hasPhotos(const QString &folder)
{
    return !QDir(photoFolder(folder)).isEmpty(QDir::Files | QDir::Hidden);
}

DurableFileWriter &durableWriter()
{
    static DurableFileWriter writer; // has no state
    return writer;
}

} // namespace

Storage::Storage(const QString &folder, std::unique_ptr<Vault> vault,
                 std::unique_ptr<Database> database, FileWriter &writer)
    : m_vault(std::move(vault))
    , m_database(std::move(database))
    , m_cells(*m_vault)
    , m_tables{*m_database, m_cells}
    , m_photos(photoFolder(folder), *m_vault, writer)
    , m_diary(m_tables)
    , m_care(m_tables)
    , m_settings(m_tables)
    , m_responses(m_tables)
    , m_sharing(m_tables)
    , m_review(m_tables)
    , m_packets(m_tables)
    , m_choosing(m_tables)
    , m_intake(m_tables)
{}

Result<std::unique_ptr<Storage>> Storage::open(const QString &folder, KeyStore &keys)
{
    return open(folder, keys, durableWriter());
}

Result<std::unique_ptr<Storage>> Storage::open(const QString &folder, KeyStore &keys,
                                               FileWriter &writer)
{
    for (const auto &path : {folder, photoFolder(folder)}) {
        if (const auto done = makeFolder(path); !done)
            return done.error();
    }
    const bool hasData = hasDatabase(folder) || hasPhotos(folder);
    auto vault = std::make_unique<Vault>(keys);
    if (const auto done = vault->open(hasData ? Vault::Sealed::Something : Vault::Sealed::Nothing);
        !done)
        return done.error();
    // The database is made before the first photo, so somebody took it away. With a new one, all
    // photos would be orphans.
    if (hasPhotos(folder) && !hasDatabase(folder))
        return Error{ErrorCode::DatabaseCorrupt, u"photos without a database"_s};
    auto database = Database::open(databasePath(folder));
    if (!database)
        return database.error();

    std::unique_ptr<Storage> storage(
        new Storage(folder, std::move(vault), std::move(*database), writer));
    if (const auto done = storage->checkKey(); !done)
        return done.error();
    if (const auto done = storage->sweepPhotos(); !done)
        return done.error();
    return storage;
}

Status Storage::checkKey()
{
    const QString row = u"device"_s;
    Rows rows(m_tables, checkTable, u"WHERE id = ?"_s, {row});
    if (rows.next()) {
        const auto word = rows.text("word"_L1);
        if (!rows.status() || word != checkWord)
            return Error{ErrorCode::KeyMissing, u"the key is another one's"_s};
        return {};
    }
    if (!rows.status())
        return rows.status();
    // Every start comes here before anything is sealed: without this row there is no data yet.
    return NewRow(m_tables, checkTable, row).sealed("word"_L1, QString(checkWord)).insert();
}

Status Storage::sweepPhotos()
{
    QSet<PhotoId> kept;
    for (const auto &table : photoTables) {
        Rows rows(m_tables, table);
        while (rows.next())
            kept.insert(rows.id<PhotoId>("id"_L1));
        if (!rows.status())
            return rows.status();
    }
    const auto swept = m_photos.sweep(kept);
    return swept ? Status{} : swept.error();
}

} // namespace stipple
