// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/consultation/packetbundle.h"
#include "core/consultation/responsefields.h"
#include "core/sharing/bundle.h"
#include "core/sharing/fhir.h"
#include "core/sharing/photodocument.h"

#include <QUuid>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// An id of a resource of this person's: another one for another subject, so that two recipients
/// cannot tell by it that they know the same person.
QString derived(const ThreadId &subject, const QString &name)
{
    return QUuid::createUuidV5(QUuid(subject.toString()), name).toString(QUuid::WithoutBraces);
}

json::Value withText(const json::Value &codeable, const QString &text)
{
    auto object = codeable.object();
    if (!text.isEmpty())
        object.append(u"text"_s, text);
    return object;
}

json::Value method(const TableFinding &finding)
{
    const json::Value coding = json::Object{{u"system"_s, fhir::TableSystem},
                                            {u"version"_s, finding.version},
                                            {u"code"_s, finding.table}};
    return json::Object{{u"coding"_s, json::Array{coding}}};
}

json::Value component(const TableFinding::Rule &rule)
{
    json::Object object{
        {u"code"_s, withText(bundle::codeable(fhir::RuleSystem, rule.id), rule.reason)}};
    if (rule.unknown)
        object.append(u"dataAbsentReason"_s, bundle::codeable(fhir::AbsentSystem, u"unknown"_s));
    else if (rule.answers.isEmpty())
        object.append(u"valueBoolean"_s, true);
    else
        object.append(u"valueString"_s, rule.answers);
    return object;
}

json::Value observation(const TableFinding &finding, const ConsultationPacket &packet,
                        const QString &response, const PacketFrame &frame)
{
    json::Object object{
        {u"resourceType"_s, u"Observation"_s},
        {u"id"_s, derived(frame.subject, response + finding.table)},
        {u"status"_s, finding.preliminary ? u"preliminary"_s : u"final"_s},
        {u"category"_s, json::Array{bundle::codeable(fhir::CategorySystem, u"survey"_s)}},
        {u"code"_s, bundle::codeable(fhir::DiarySystem, u"assessment"_s)},
        {u"subject"_s, bundle::reference(frame.subject.toString())},
        {u"effectiveDateTime"_s, packet.day.toString(Qt::ISODate)}};
    if (finding.value.isEmpty())
        object.append(u"dataAbsentReason"_s,
                      bundle::codeable(fhir::AbsentSystem, u"not-applicable"_s));
    else
        object.append(
            u"valueCodeableConcept"_s,
            withText(bundle::codeable(fhir::ConclusionSystem, finding.value), finding.text));
    object.append(u"method"_s, method(finding));
    object.append(u"derivedFrom"_s, json::Array{bundle::reference(response)});
    json::Array components;
    for (const auto &rule : finding.rules)
        components.append(component(rule));
    if (!components.isEmpty())
        object.append(u"component"_s, components);
    return object;
}

} // namespace

Result<QByteArray> encodePacket(const ConsultationPacket &packet, const Assessment &assessment,
                                const PacketFrame &frame)
{
    const auto conclusion = conclude(packet, assessment, frame.language);
    if (!conclusion)
        return conclusion.error();
    const auto id = derived(frame.subject, packet.id.toString());
    json::Array resources{writeResponse(packet, assessment.form(),
                                        {.id = id,
                                         .subject = bundle::reference(frame.subject.toString()),
                                         .language = frame.language})};
    for (const auto &finding : conclusion->findings)
        resources.append(observation(finding, packet, id, frame));
    for (const auto &photo : packet.photos)
        resources.append(photoDocument(photo, id, frame.subject));
    return bundle::write(frame.subject, resources, frame.name);
}

} // namespace stipple
