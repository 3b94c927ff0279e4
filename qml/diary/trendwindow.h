// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/session.h"
#include "core/guidance/healing.h"

#include <QVariantList>

namespace stipple {

/// How far back a trend looks.
enum class TrendSpan { Fortnight, Quarter, All };

/// The days that a trend shows. A window that would reach beyond the last session begins with it
/// instead, and then shows some of the healing to come.
struct TrendWindow
{
    QDate from;
    int days = 14; ///< from the first to the last one shown
    /// Which day after the session the first one is; nothing when there are several sessions among
    /// the days, or none, so that only dates say which day is which.
    std::optional<int> first;

    [[nodiscard]] QDate to() const { return from.addDays(days); }
};

/// `oldest` is the day of the first entry.
[[nodiscard]] TrendWindow trendWindow(TrendSpan span, const QList<Session> &sessions,
                                      const QDate &oldest, const QDate &today);

/// What is usual on each day of the window, counted from the last session before that day: each
/// [x, low, high]. Days before the first session have nothing.
[[nodiscard]] QVariantList trendBand(const HealingTable &table, Measure measure,
                                     const TrendWindow &window, const QList<Session> &sessions);

/// Where dates stand below the window: each [x, text]. Empty when days are counted.
[[nodiscard]] QVariantList trendDates(const TrendWindow &window);

} // namespace stipple
