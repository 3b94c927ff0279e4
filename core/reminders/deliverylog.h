// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ports/slot.h"

#include <QByteArray>

namespace stipple {

/// The log of deliveries, `deliveries.v1.log`: one JSON object a line,
/// `{"k":7,"t":"2025-03-30T05:00:02Z","id":"2025-03-30T07:00","what":"shown"}`.
namespace deliverylog {

inline constexpr qsizetype maxBytes = qsizetype{64} * 1024;

/// "shown", "returned", "joined", "missed", "blocked", "unreadable".
[[nodiscard]] QString whatName(Delivery::What what);
[[nodiscard]] std::optional<Delivery::What> whatOf(QStringView name);

/// The lines that can be read, oldest first. A line that a crash cut short is left out.
[[nodiscard]] QList<Delivery> parse(const QByteArray &bytes);

/// One line with its line break.
[[nodiscard]] QByteArray line(const Delivery &delivery);

} // namespace deliverylog

/// The log in one folder. What delivers appends to it; core only reads.
class DeliveryLog
{
public:
    explicit DeliveryLog(QString folder);

    [[nodiscard]] QString path() const;

    /// No log is an empty one.
    [[nodiscard]] QList<Delivery> read() const;

    /// Appends and syncs; afterwards, when the log is longer than 64 KiB, a new one with its newer
    /// half takes its place. DiskFull or FileUnwritable.
    [[nodiscard]] Status append(const QList<Delivery> &deliveries) const;

    /// Having none is a success.
    [[nodiscard]] Status remove() const;

private:
    [[nodiscard]] Status trim() const;

    QString m_folder;
};

} // namespace stipple
