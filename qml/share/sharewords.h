// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/sharechoice.h"
#include "core/sharing/sharingrepository.h"
#include "core/sharing/sharingservice.h"
#include "qml/share/shareitems.h"

#include <QTimeZone>

/// Sharing in a page's words.
namespace stipple::sharewords {

/// "DC" of "Demo clinic".
[[nodiscard]] QString initials(const QString &name);
/// "4.2 MB"
[[nodiscard]] QString size(qint64 bytes);
/// "20 Nov to 24 Nov", or one day.
[[nodiscard]] QString days(const QDate &from, const QDate &to);
/// "24 Nov, 7:04"
[[nodiscard]] QString moment(const QDateTime &instant, const QTimeZone &zone);
/// The digits in groups of five, however they were grouped.
[[nodiscard]] QString grouped(const QString &digits);

[[nodiscard]] ClinicItem clinic(const Clinic &clinic, const QDateTime &now);
[[nodiscard]] SentItem sent(const SentEnvelope &envelope, const QString &clinic,
                            const QTimeZone &zone);
[[nodiscard]] ReceivedItem received(const SharingService::Answer &answer, const QTimeZone &zone);

/// "Redness, pain and itch"
[[nodiscard]] QString symptoms(const QList<SymptomKind> &kinds);
/// One tag for each thing that stays.
[[nodiscard]] QStringList stays(const QList<Staying> &kinds);

} // namespace stipple::sharewords
