// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/manifest.h"
#include "core/sharing/sharechoice.h"

namespace stipple {

/// What is ready to be sealed, and what is remembered about it.
struct Parcel
{
    EnvelopeType type = EnvelopeType::Diary;
    /// Written for the clinic's thread.
    QByteArray bundle;
    /// What the bundle says of the photos beside it; they are fetched when it is sealed.
    QList<SharedPhoto> photos;
    /// Whether the name in the settings goes along; asked at the first envelope to a clinic.
    bool name = false;
    QDate from;
    QDate to;
    int days = 0;
    int notes = 0;
};

struct ParcelWeight
{
    Clinic clinic;
    int devices = 0; ///< of the clinic, that can open it
    QString name;    ///< how the person is called there; empty: by a neutral code
    qsizetype bytes = 0;
    bool fits = true; ///< false: too many or too large for one envelope
};

} // namespace stipple
