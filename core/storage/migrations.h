// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace stipple {

/// The schema this app speaks; older ones are brought up to it, newer ones are left alone.
[[nodiscard]] int newestSchema();

/// Brings the database to newestSchema(), each step in one transaction with its number. Calls
/// for a connection whose schema is not newer.
[[nodiscard]] Status migrate(const QSqlDatabase &connection);

/// The number of the last step that was applied; 0 in a fresh database.
[[nodiscard]] Result<int> schemaOf(const QSqlDatabase &connection);

/// The statements of a migration file: separated by a semicolon at the end of a line, comments
/// only on lines of their own.
[[nodiscard]] QStringList statementsIn(const QString &sql);

} // namespace stipple
