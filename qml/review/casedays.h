// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/session.h"
#include "core/review/reviewthread.h"

#include <QVariantList>

#include <optional>

namespace stipple {

/// A day as it stands to a client's sessions.
struct CaseDay
{
    std::optional<Session> session; ///< the last one by then; nothing before the first
    std::optional<int> number;      ///< days since that session

    friend bool operator==(const CaseDay &, const CaseDay &) = default;
};

/// `sessions` may be in any order.
[[nodiscard]] CaseDay caseDay(const QList<Session> &sessions, const QDate &day);

namespace casewords {

/// "Day 4", with its session when that is not the last one ("Session 1, day 28"), or "Before".
[[nodiscard]] QString photoDay(const QList<Session> &sessions, const QDate &day);

/// A view's name: "Top".
[[nodiscard]] QString view(View view);

} // namespace casewords

/// All photos of a client, one map each, oldest first: {source, view, label}. `view` is the
/// view's number; `source` is for the engine's provider of received photos.
[[nodiscard]] QVariantList casePhotos(const ReviewThread &thread);

/// The views that have photos, in the order of their keys: {view, name, count}.
[[nodiscard]] QVariantList caseViews(const ReviewThread &thread);

} // namespace stipple
