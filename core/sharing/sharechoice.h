// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/cliniccard.h"
#include "core/sharing/shareddiary.h"

namespace stipple {

/// A clinic whose card was taken in.
struct Clinic
{
    /// The conversation with it.
    ThreadId thread;
    ClinicCard card;
    /// Whether both sides compared the digits. Until then a stranger may have sent the card.
    bool verified = false;
    Freshness freshness = Freshness::Fresh;
};

/// What a person chose to share, and with whom.
struct ShareChoice
{
    ThreadId clinic;
    QDate from; ///< included
    QDate to;   ///< included
    bool photos = true;
    bool symptoms = true;
    /// The entries whose note goes along; ids outside the days are ignored.
    QSet<EntryId> notes;
    /// Whether what makes signs weigh more for this person goes along.
    bool modifiers = true;
    /// Whether the name in the settings goes along. Asked at the first envelope to a clinic; it
    /// goes with every later one as it was then.
    bool name = false;
};

/// What an entry may tell about the skin.
enum class SymptomKind {
    Redness,
    Swelling,
    Itch,
    Pain,
    Scabs,
    Fluid,
    Temperature,
    Spreading,
    Warm,
    Signs
};

/// What does not leave, where there would be something.
enum class Staying {
    Name,
    Photos,   ///< of the chosen days
    Symptoms, ///< of the chosen days
    Notes,    ///< of the chosen days, those not chosen
    Modifiers,
    OtherDays, ///< entries outside the chosen days
    Assessment,
    DeviceModel,
    Place, ///< where photos were taken, and in which time zone
};

/// Exactly what leaves the device, read from the very values that will be sealed.
struct SharePreview
{
    struct Note
    {
        EntryId entry;
        QDate day;
        QString text;

        friend bool operator==(const Note &, const Note &) = default;
    };

    Clinic clinic;
    int devices = 0; ///< of the clinic, that can open it
    QString name;    ///< how the person is called there; empty: by a neutral code
    QList<QDate> days;
    QList<PhotoId> photos;
    QList<SymptomKind> symptoms;
    QList<Note> notes;      ///< that leave
    QList<Note> otherNotes; ///< of the chosen days, that stay
    QList<QDate> sessions;
    QSet<QString> modifiers;
    QList<Staying> stays;
    qsizetype bytes = 0; ///< of the file
    bool fits = true;    ///< false: too many or too large for one envelope

    [[nodiscard]] bool isEmpty() const { return days.isEmpty(); }
};

} // namespace stipple
