// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"
#include "core/review/reviewrepository.h"
#include "core/sharing/cliniccard.h"

#include <QObject>

namespace stipple {

/// The technician's own clinic and the card it hands out.
class ClinicService : public QObject
{
    Q_OBJECT

public:
    /// For how long a roster is good.
    static constexpr int rosterDays = 365;

    ClinicService(ReviewRepository &repository, const Clock &clock, QObject *parent = nullptr);

    /// The card; nothing before create().
    [[nodiscard]] Result<std::optional<ClinicCard>> card() const;

    /// Makes the clinic's keys and its first card. `clinic` is the clinic's name, `technician` who
    /// answers from this device. InvalidArgument for names that are none; AlreadyExists.
    [[nodiscard]] Result<ClinicCard> create(const QString &clinic, const QString &technician);

    /// Issues the next roster when the present one expires within 30 days or has expired; answers
    /// the card in force. NotFound before create().
    [[nodiscard]] Result<ClinicCard> renewIfNeeded();

Q_SIGNALS:
    void changed();

private:
    ReviewRepository &m_repository;
    const Clock &m_clock;
};

} // namespace stipple
