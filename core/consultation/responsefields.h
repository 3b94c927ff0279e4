// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consultation/packet.h"
#include "core/questionnaire/questionnaire.h"

namespace stipple {

struct ResponseFrame
{
    QString id;
    json::Value subject;
    QString language;
};

/// The QuestionnaireResponse with the form's words beside its codes, for readers without the form.
[[nodiscard]] json::Value writeResponse(const ConsultationPacket &packet, const Questionnaire &form,
                                        const ResponseFrame &frame);

/// Reads what writeResponse() writes, and asks the form whether it would have taken each answer on
/// `day`. The words are not kept. UnknownVersion for another form, BundleInvalid for the rest.
[[nodiscard]] Result<ConsultationPacket> readResponse(const json::Value &resource,
                                                      const Questionnaire &form,
                                                      const json::Value &subject, const QDate &day);

} // namespace stipple
