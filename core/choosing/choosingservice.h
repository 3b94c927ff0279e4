// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/choosing/choosingrepository.h"
#include "core/ports/clock.h"

#include <QObject>

#include <functional>

namespace stipple {

/// Clinics that somebody considers: what was noted, marked and asked there. Every change is kept
/// at once, so that nothing is lost while sitting there.
class ChoosingService : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostClinics = 50;
    static constexpr qsizetype longestName = 80;
    static constexpr qsizetype longestPrice = 500;
    static constexpr qsizetype longestNotes = 10'000;

    /// All outlive the service.
    ChoosingService(ChoosingRepository &clinics, const ClinicGuide &guide, const Clock &clock,
                    QObject *parent = nullptr);

    [[nodiscard]] const ClinicGuide &guide() const { return m_guide; }

    /// In the order in which they were added.
    [[nodiscard]] Result<ConsideredClinics> clinics() const;
    /// NotFound; DatabaseCorrupt of one that is damaged.
    [[nodiscard]] Result<ConsideredClinic> clinic(const ConsideredId &id) const;

    /// InvalidArgument for a name that is empty or too long, or with too many clinics.
    [[nodiscard]] Result<ConsideredId> add(const QString &name);
    /// As add(), and NotFound.
    [[nodiscard]] Status rename(const ConsideredId &id, const QString &name);
    /// InvalidArgument for a text that is too long; NotFound.
    [[nodiscard]] Status setNotes(const ConsideredId &id, const QString &notes);
    [[nodiscard]] Status setPrice(const ConsideredId &id, const QString &price);
    /// Nothing takes the mark away. InvalidArgument for a point the guide does not have, and for
    /// a good mark where there is only something to beware of; NotFound.
    [[nodiscard]] Status mark(const ConsideredId &id, const QString &item,
                              const std::optional<Mark> &mark);
    /// InvalidArgument for a question the guide does not have; NotFound.
    [[nodiscard]] Status setAsked(const ConsideredId &id, const QString &question, bool asked);
    [[nodiscard]] Status remove(const ConsideredId &id);
    /// Puts back one that was removed, as it was, behind the others; nothing when it is there.
    /// InvalidArgument with too many clinics.
    [[nodiscard]] Status restore(const ConsideredClinic &clinic);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Status change(const ConsideredId &id,
                                const std::function<void(ConsideredClinic &)> &apply);

    ChoosingRepository &m_clinics;
    const ClinicGuide &m_guide;
    const Clock &m_clock;
};

} // namespace stipple
