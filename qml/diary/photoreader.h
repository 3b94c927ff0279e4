// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/diaryservice.h"

#include <QVariantList>

#include <optional>
#include <set>

namespace stipple {

/// Finds out which photos the entries have, a part of the diary at a time: views are sealed, so
/// each has to be opened, and thousands of them at once would be felt.
class PhotoReader
{
public:
    struct Found
    {
        PhotoId id;
        EntryId entry;
        QDate day;
        View view = View::Front;
    };

    explicit PhotoReader(DiaryService &diary);

    /// Begins anew with the entries that there are by `today`.
    [[nodiscard]] Status begin(const QDate &today);
    /// The photos of the next entries, newest first; nothing more when isDone().
    [[nodiscard]] Result<QList<Found>> next();
    [[nodiscard]] bool isDone() const { return m_next >= m_index.size(); }

private:
    DiaryService &m_diary;
    QList<EntryDay> m_index;
    qsizetype m_next = 0;
};

/// The views among `photos`, each {view, word}, in the order in which the app always names them.
[[nodiscard]] QVariantList viewRows(const std::set<View> &views);
/// The first of those; nothing without any.
[[nodiscard]] std::optional<View> firstView(const std::set<View> &views);

} // namespace stipple
