// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewthread.h"
#include "core/storage/rows.h"

/// Reading the technician's tables.
namespace stipple {

/// The id of the row of a client's entry: both ids, because a client chooses only the second.
[[nodiscard]] QString reviewRowId(ThreadId thread, EntryId entry);

/// A thread without entries, answers and envelopes, which lie in other tables.
[[nodiscard]] Result<ReviewThread> threadOf(Rows &row);

/// All entries of a thread with their photos, by day and then by the moment of logging.
[[nodiscard]] Result<QList<ReviewEntry>> entriesOf(const Tables &tables, ThreadId thread);
[[nodiscard]] Result<QList<RemovedEntity>> removedOf(const Tables &tables, ThreadId thread);
/// Oldest first.
[[nodiscard]] Result<QList<GivenFeedback>> answersOf(const Tables &tables, ThreadId thread);

/// What was not shared differs from what was shared empty.
[[nodiscard]] QByteArray noteToCell(const std::optional<QString> &note);
[[nodiscard]] QByteArray symptomsToCell(const std::optional<Symptoms> &symptoms);

} // namespace stipple
