// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/diaryindex.h"

namespace stipple {

/// The entries of `places` without their photos, in the order of logging; those that were tampered
/// with or make no sense are named as damaged. Locked, or what the database says.
[[nodiscard]] Result<Entries> readEntries(const Tables &tables,
                                          std::span<const DiaryIndex::Place> places);

/// Gives the entries the photos of their present revisions; entries with a damaged one are named.
[[nodiscard]] Status addPhotos(const Tables &tables, Entries &entries);

} // namespace stipple
