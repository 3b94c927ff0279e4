// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include "core/storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>

#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

// "Stpl": tells our file from any other database.
constexpr quint32 applicationId = 0x5374706C;

// SQLite's result codes (sqlite3.h); the driver gives them extended by a higher byte.
constexpr int sqliteBusy = 5;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;
constexpr int sqlitePrimaryKey = 19 | 6 << 8;
constexpr int sqliteUnique = 19 | 8 << 8;

/// How long to wait for another process, which may be about to end, in milliseconds.
constexpr auto patience = "QSQLITE_BUSY_TIMEOUT=250"_L1;

/// A connection that is not yet open, and its name.
QString addConnection(const QString &path, const QString &options)
{
    const auto name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(options);
    return name;
}

/// The schema in the log, which a crash may have left the only place that knows it. Opened
/// without the right to write, SQLite changes neither the file nor its log; its index of the
/// log is a file that it makes anew whenever it is missing.
Result<int> schemaInLog(const QString &path)
{
    const auto index = path + u"-shm"_s;
    const bool hadIndex = QFile::exists(index);
    const auto name = addConnection(path, u"QSQLITE_OPEN_READONLY;"_s + patience);
    auto connection = QSqlDatabase::database(name, false);
    const auto schema =
        connection.open() ? schemaOf(connection) : databaseError(connection.lastError());
    connection.close();
    connection = {};
    QSqlDatabase::removeDatabase(name);
    if (!hadIndex)
        QFile::remove(index);
    return schema;
}

/// Refuses what must not be opened, without opening it: SQLite tidies up even when it only reads.
Status inspect(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    // https://www.sqlite.org/fileformat2.html, section 1.3
    constexpr int headerSize = 100;
    constexpr int atUserVersion = 60;
    constexpr int atApplicationId = 68;
    const auto header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return Error{ErrorCode::DatabaseCorrupt, u"no database"_s};
    auto schema = static_cast<int>(qFromBigEndian<quint32>(header.constData() + atUserVersion));
    const auto owner = qFromBigEndian<quint32>(header.constData() + atApplicationId);
    if (schema > 0 && owner != applicationId)
        return Error{ErrorCode::DatabaseCorrupt, u"another program's database"_s};
    if (QFileInfo(path + u"-wal"_s).size() > 0) {
        const auto logged = schemaInLog(path);
        if (!logged)
            return logged.error();
        schema = *logged;
    }
    if (schema > newestSchema())
        return Error{ErrorCode::DatabaseTooNew, QString::number(schema)};
    return {};
}

Result<QString> answerOf(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql) || !query.next())
        return databaseError(query.lastError());
    return query.value(0).toString();
}

} // namespace

Database::Database(QString connectionName)
    : m_name(std::move(connectionName))
{}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (const auto fit = inspect(path); !fit)
        return fit.error();

    std::unique_ptr<Database> database(new Database(addConnection(path, patience)));
    if (const auto done = database->prepare(); !done)
        return done.error();
    return database;
}

Status Database::prepare()
{
    auto opened = connection();
    if (!opened.open())
        return databaseError(opened.lastError());
    // Before the log is first touched: then SQLite shares it with nobody, and needs no third file.
    if (const auto mode = answerOf(opened, u"PRAGMA locking_mode = EXCLUSIVE"_s); !mode)
        return mode.error();
    const auto journal = answerOf(opened, u"PRAGMA journal_mode = WAL"_s);
    if (!journal)
        return journal.error();
    if (*journal != u"wal"_s)
        return Error{ErrorCode::DatabaseFailed, u"no write-ahead log"_s};

    for (const auto &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA secure_delete = ON"_s,
                               u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA foreign_keys = ON"_s,
                               u"PRAGMA trusted_schema = OFF"_s}) {
        if (const auto done = execute(opened, pragma); !done)
            return done;
    }
    return migrate(opened);
}

Status Database::check() const
{
    const auto answer = answerOf(connection(), u"PRAGMA integrity_check"_s);
    if (!answer)
        return answer.error();
    if (*answer != u"ok"_s)
        return Error{ErrorCode::DatabaseCorrupt, *answer};
    return {};
}

Transaction::Transaction(const Database &database)
    : m_connection(database.connection())
    // Takes the right to write at once, so that it cannot be refused in the middle.
    , m_begun(execute(m_connection, u"BEGIN IMMEDIATE"_s))
    , m_open(m_begun.hasValue())
{}

Transaction::~Transaction()
{
    if (m_open) {
        // Fails only where SQLite undid it already.
        (void)execute(m_connection, u"ROLLBACK"_s);
    }
}

Status Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    const auto done = execute(m_connection, u"COMMIT"_s);
    m_open = !done;
    return done;
}

Status execute(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return databaseError(query.lastError());
    return {};
}

Error databaseError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == sqlitePrimaryKey || code == sqliteUnique)
        return {ErrorCode::AlreadyExists, error.databaseText()};
    switch (code & 0xFF) {
    case sqliteBusy:
        return {ErrorCode::DatabaseInUse, error.databaseText()};
    case sqliteFull:
        return {ErrorCode::DiskFull, error.databaseText()};
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {ErrorCode::DatabaseCorrupt, error.databaseText()};
    default:
        return {ErrorCode::DatabaseFailed, error.databaseText() + u' ' + error.driverText()};
    }
}

} // namespace stipple
