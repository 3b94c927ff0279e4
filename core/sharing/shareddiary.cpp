// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/shareddiary.h"

#include "core/sharing/bundle.h"
#include "core/sharing/fhir.h"
#include "core/sharing/photodocument.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

json::Value measured(const QString &code, const QString &kind, json::Value value)
{
    return json::Object{{u"code"_s, bundle::codeable(fhir::DiarySystem, code)},
                        {kind, std::move(value)}};
}

void append(json::Array &list, const QString &code, const std::optional<int> &value)
{
    if (value)
        list.append(measured(code, u"valueInteger"_s, *value));
}

void append(json::Array &list, const QString &code, const std::optional<bool> &value)
{
    if (value)
        list.append(measured(code, u"valueBoolean"_s, *value));
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort();
    return list;
}

json::Array components(const Symptoms &symptoms)
{
    json::Array list;
    append(list, u"redness"_s, symptoms.redness);
    append(list, u"swelling"_s, symptoms.swelling);
    append(list, u"itch"_s, symptoms.itch);
    append(list, u"pain"_s, symptoms.pain);
    append(list, u"scabs"_s, symptoms.scabs);
    if (symptoms.fluid)
        list.append(measured(u"fluid"_s, u"valueCodeableConcept"_s,
                             bundle::codeable(fhir::FluidSystem, fluidName(*symptoms.fluid))));
    if (symptoms.temperatureC)
        list.append(measured(u"temperature"_s, u"valueQuantity"_s,
                             json::Object{{u"value"_s, json::Value::number(*symptoms.temperatureC)},
                                          {u"unit"_s, u"°C"_s},
                                          {u"system"_s, fhir::UnitSystem},
                                          {u"code"_s, u"Cel"_s}}));
    append(list, u"spreading"_s, symptoms.spreading);
    append(list, u"warm"_s, symptoms.warm);
    for (const auto &sign : sorted(symptoms.signs))
        list.append(measured(u"sign"_s, u"valueCodeableConcept"_s,
                             bundle::codeable(fhir::SignSystem, sign)));
    return list;
}

json::Value procedure(const Session &session, const ThreadId &subject)
{
    return json::Object{{u"resourceType"_s, u"Procedure"_s},
                        {u"id"_s, session.id.toString()},
                        {u"status"_s, u"completed"_s},
                        {u"code"_s, bundle::codeable(fhir::DiarySystem, u"session"_s)},
                        {u"subject"_s, bundle::reference(subject.toString())},
                        {u"performedDateTime"_s, session.day.toString(Qt::ISODate)}};
}

json::Value survey()
{
    return json::Array{bundle::codeable(fhir::CategorySystem, u"survey"_s)};
}

json::Value observation(const SharedEntry &entry, const ThreadId &subject)
{
    json::Object resource{{u"resourceType"_s, u"Observation"_s},
                          {u"id"_s, entry.id.toString()},
                          {u"meta"_s, bundle::version(entry.revision)},
                          {u"status"_s, u"final"_s},
                          {u"category"_s, survey()},
                          {u"code"_s, bundle::codeable(fhir::DiarySystem, u"entry"_s)},
                          {u"subject"_s, bundle::reference(subject.toString())},
                          {u"effectiveDateTime"_s, entry.day.toString(Qt::ISODate)},
                          {u"issued"_s, instantText(entry.loggedAt)}};
    if (entry.symptoms)
        resource.append(u"component"_s, components(*entry.symptoms));
    if (entry.note)
        resource.append(u"note"_s, json::Array{json::Object{{u"text"_s, *entry.note}}});
    return resource;
}

/// An observation of their own, one per bundle at most. FHIR has no empty arrays: that none applies
/// is said by why there is no value.
json::Value modifiers(const QSet<QString> &ids, const ThreadId &subject)
{
    json::Object resource{{u"resourceType"_s, u"Observation"_s},
                          {u"id"_s, modifiersId(subject)},
                          {u"status"_s, u"final"_s},
                          {u"category"_s, survey()},
                          {u"code"_s, bundle::codeable(fhir::DiarySystem, u"modifiers"_s)},
                          {u"subject"_s, bundle::reference(subject.toString())}};
    json::Array list;
    for (const auto &id : sorted(ids))
        list.append(measured(u"modifier"_s, u"valueCodeableConcept"_s,
                             bundle::codeable(fhir::ModifierSystem, id)));
    if (list.isEmpty())
        resource.append(u"dataAbsentReason"_s,
                        bundle::codeable(fhir::AbsentSystem, u"not-applicable"_s));
    else
        resource.append(u"component"_s, list);
    return resource;
}

} // namespace

QString SharedPhoto::mediaName() const
{
    return u"media/"_s + id.toString().remove(u'-') + u".jpg"_s;
}

QString modifiersId(const ThreadId &subject)
{
    return QUuid::createUuidV5(QUuid(subject.toString()), u"modifiers"_s)
        .toString(QUuid::WithoutBraces);
}

QByteArray encodeDiary(const SharedDiary &diary, const ThreadId &subject)
{
    json::Array resources;
    for (const auto &session : diary.sessions)
        resources.append(procedure(session, subject));
    if (diary.modifiers)
        resources.append(modifiers(*diary.modifiers, subject));
    for (const auto &entry : diary.entries) {
        resources.append(observation(entry, subject));
        for (const auto &photo : entry.photos)
            resources.append(photoDocument(photo, entry.id.toString(), subject));
    }
    return bundle::write(subject, resources);
}

} // namespace stipple
