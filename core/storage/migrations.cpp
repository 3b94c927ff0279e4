// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrations.h"

#include "core/storage/database.h"

#include <QFile>
#include <QSqlQuery>

#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

struct Step
{
    int number;
    QLatin1StringView file;
};

// A step is never edited once an app with it was released.
constexpr std::array steps{
    Step{1, ":/migrations/0001_beginning.sql"_L1}, Step{2, ":/migrations/0002_plans.sql"_L1},
    Step{3, ":/migrations/0003_history.sql"_L1},   Step{4, ":/migrations/0004_pins.sql"_L1},
    Step{5, ":/migrations/0005_packets.sql"_L1},   Step{6, ":/migrations/0006_versions.sql"_L1},
    Step{7, ":/migrations/0007_intake.sql"_L1},
};

Result<QStringList> statementsOf(const Step &step)
{
    QFile file(step.file);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::DatabaseFailed, step.file};
    return statementsIn(QString::fromUtf8(file.readAll()));
}

Status apply(const QSqlDatabase &connection, const Step &step)
{
    auto statements = statementsOf(step);
    if (!statements)
        return statements.error();
    statements->prepend(u"BEGIN IMMEDIATE"_s);
    statements->append(u"PRAGMA user_version = %1"_s.arg(step.number));
    statements->append(u"COMMIT"_s);
    for (const auto &statement : *statements) {
        if (const auto done = execute(connection, statement); !done) {
            // Fails only where the transaction is already undone.
            (void)execute(connection, u"ROLLBACK"_s);
            return done;
        }
    }
    return {};
}

} // namespace

int newestSchema()
{
    return steps.back().number;
}

Status migrate(const QSqlDatabase &connection)
{
    const auto schema = schemaOf(connection);
    if (!schema)
        return schema.error();
    for (const auto &step : steps) {
        if (step.number <= *schema)
            continue;
        if (const auto done = apply(connection, step); !done)
            return done;
    }
    return {};
}

Result<int> schemaOf(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return databaseError(query.lastError());
    return query.value(0).toInt();
}

QStringList statementsIn(const QString &sql)
{
    QStringList statements;
    QString current;
    const auto lines = sql.split(u'\n');
    for (const auto &line : lines) {
        const auto text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u"--"))
            continue;
        current += current.isEmpty() ? line : u'\n' + line;
        if (text.endsWith(u';')) {
            current.truncate(current.lastIndexOf(u';'));
            statements.append(current);
            current.clear();
        }
    }
    return statements;
}

} // namespace stipple
