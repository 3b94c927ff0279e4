// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json/reader.h"
#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/response.h"

namespace stipple {

/// JSON with single quotes, which reads better between C++ quotes.
inline QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

inline QByteArray formBytes(const QByteArray &items, const QByteArray &more = {})
{
    return quoted("{'resourceType':'Questionnaire','status':'active'," + more + "'item':[" + items +
                  "]}");
}

inline Questionnaire writtenForm(const QByteArray &items, const QByteArray &more = {})
{
    const auto form = Questionnaire::load(formBytes(items, more));
    if (!form)
        qFatal("%s", qPrintable(form.error().detail));
    return *form;
}

inline Response writtenResponse(const QByteArray &items, const QByteArray &more = {})
{
    const auto response =
        Response::load(quoted("{'resourceType':'QuestionnaireResponse','status':'completed'," +
                              more + "'item':[" + items + "]}"));
    if (!response)
        qFatal("%s", qPrintable(response.error().detail));
    return *response;
}

/// An extension of the specification itself.
inline QByteArray ext(const QByteArray &name, const QByteArray &value)
{
    return "{'url':'http://hl7.org/fhir/StructureDefinition/" + name + "'," + value + "}";
}

/// One of Structured Data Capture.
inline QByteArray sdc(const QByteArray &name, const QByteArray &value)
{
    return "{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-" + name +
           "'," + value + "}";
}

} // namespace stipple
