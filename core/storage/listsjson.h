// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/care/session.h"
#include "core/questionnaire/contentpin.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// Short lists as they lie in one sealed cell: JSON arrays. Reading what is no such list is
/// DatabaseCorrupt.
namespace stipple {

[[nodiscard]] QByteArray textsToJson(const QStringList &texts);
[[nodiscard]] Result<QStringList> textsFromJson(const QByteArray &json);

[[nodiscard]] QByteArray entryIdsToJson(const QList<EntryId> &ids);
[[nodiscard]] Result<QList<EntryId>> entryIdsFromJson(const QByteArray &json);

[[nodiscard]] QByteArray pinsToJson(const QList<ContentPin> &pins);
[[nodiscard]] Result<QList<ContentPin>> pinsFromJson(const QByteArray &json);

[[nodiscard]] QByteArray sessionsToJson(const QList<Session> &sessions);
[[nodiscard]] Result<QList<Session>> sessionsFromJson(const QByteArray &json);

} // namespace stipple
