// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consultation/packetbundle.h"
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "tests/core/person.h"

#include <QCryptographicHash>

/// Packets of invented people.
namespace stipple {

inline const QDateTime answeredAt(today, QTime(9, 30), Qt::UTC);

inline Response completed(const QString &answers)
{
    auto response = Person(answers).response();
    response.questionnaire = assessment().form().canonical();
    response.status = u"completed"_s;
    return response;
}

inline ConsultationPacket packetOf(const QString &answers)
{
    return {.id = ResponseId::random(),
            .response = completed(answers),
            .answeredAt = answeredAt,
            .day = today,
            .photos = {}};
}

inline SharedPhoto demoPhoto(const QByteArray &jpeg)
{
    return {.id = PhotoId::random(),
            .view = View::Top,
            .takenAt = answeredAt,
            .size = jpeg.size(),
            .sha1 = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha1)};
}

// Of questionnaire.md: male pattern, with nothing in the way.
inline const QString calmPerson =
    u"sex=male age=38 start=years shape=temples-crown norwood=IV family=yes"_s;
// Patches that spread: a dermatologist first, and a wait without an end.
inline const QString patchyPerson =
    u"sex=male age=27 start=days-weeks since=2026-04 shape=patch signs=excl,nails active=fast"_s;

} // namespace stipple
