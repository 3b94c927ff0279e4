// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/questionnaire/response.h"
#include "core/sharing/shareddiary.h"

#include <QDate>
#include <QDateTime>

namespace stipple {

/// A completed assessment as it is taken along. What follows from it is not part of it: whoever
/// reads it concludes again, with tables of their own.
struct ConsultationPacket
{
    ResponseId id;
    Response response;
    /// When it was completed; UTC.
    QDateTime answeredAt;
    /// The day that waiting times are counted from.
    QDate day;
    /// That the person chose to add; the pictures travel beside the bundle.
    QList<SharedPhoto> photos;
};

} // namespace stipple
