// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/diary/diaryservice.h"
#include "core/sharing/bundle.h"
#include "core/sharing/fhir.h"
#include "core/sharing/photodocument.h"
#include "core/sharing/plaintext.h"
#include "core/sharing/shareddiary.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto invalid = ErrorCode::BundleInvalid;
constexpr qsizetype mostComponents = 128;
constexpr int largestCount = 1000;

Error refused(const QString &where)
{
    return Error{invalid, where};
}

/// An id as the medical content writes them: RF-02, RM-1.
bool isContentId(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"_s);
    return form.match(text).hasMatch();
}

/// Decodes the resources of one bundle, keeping what it needs to tie them together.
class Decoder
{
public:
    explicit Decoder(const ThreadId &subject)
        : m_subject(subject)
    {}

    [[nodiscard]] Status add(const json::Value &resource);
    [[nodiscard]] SharedDiary take() { return std::move(m_diary); }

private:
    [[nodiscard]] Status addSession(const json::Value &resource);
    [[nodiscard]] Status addObservation(const json::Value &resource);
    [[nodiscard]] Status addEntry(const json::Value &resource);
    [[nodiscard]] Status addModifiers(const json::Value &resource);
    [[nodiscard]] Status addPhoto(const json::Value &resource);
    void checkSubject(Fields &fields) const;

    ThreadId m_subject;
    SharedDiary m_diary;
};

void Decoder::checkSubject(Fields &fields) const
{
    fields.constant(u"subject", bundle::reference(m_subject.toString()));
}

Status Decoder::add(const json::Value &resource)
{
    const auto type = resource.value(u"resourceType").toString();
    if (type == u"Procedure")
        return addSession(resource);
    if (type == u"Observation")
        return addObservation(resource);
    if (type == u"DocumentReference")
        return addPhoto(resource);
    return refused(u"resourceType"_s);
}

Status Decoder::addSession(const json::Value &resource)
{
    Fields fields(resource, invalid, u"Procedure"_s);
    fields.constant(u"resourceType", u"Procedure"_s);
    fields.constant(u"status", u"completed"_s);
    fields.constant(u"code", bundle::codeable(fhir::DiarySystem, u"session"_s));
    checkSubject(fields);
    m_diary.sessions.append(
        {.id = fields.id<SessionId>(u"id"), .day = fields.day(u"performedDateTime"), .number = 0});
    return fields.done();
}

Status Decoder::addObservation(const json::Value &resource)
{
    const auto code = bundle::codeOf(resource.value(u"code"), fhir::DiarySystem);
    if (code == u"entry"_s)
        return addEntry(resource);
    if (code == u"modifiers"_s && !m_diary.modifiers)
        return addModifiers(resource);
    return refused(u"Observation.code"_s);
}

/// One component, into the symptom it tells of. A symptom told twice is a fault.
Status addComponent(const json::Value &component, Symptoms &symptoms)
{
    Fields fields(component, invalid, u"component"_s);
    const auto code = bundle::codeOf(fields.any(u"code"), fhir::DiarySystem).value_or(QString());
    const auto whole = [&](std::optional<int> &value) {
        fields.failUnless(!value, u"code");
        value = static_cast<int>(fields.integer(u"valueInteger", 0, largestCount));
    };
    const auto flag = [&](std::optional<bool> &value) {
        fields.failUnless(!value, u"code");
        value = fields.flag(u"valueBoolean");
    };
    const auto chosen = [&](QStringView system) {
        return bundle::codeOf(fields.any(u"valueCodeableConcept"), system).value_or(QString());
    };

    if (code == u"redness")
        whole(symptoms.redness);
    else if (code == u"swelling")
        whole(symptoms.swelling);
    else if (code == u"itch")
        whole(symptoms.itch);
    else if (code == u"pain")
        whole(symptoms.pain);
    else if (code == u"scabs")
        whole(symptoms.scabs);
    else if (code == u"spreading")
        flag(symptoms.spreading);
    else if (code == u"warm")
        flag(symptoms.warm);
    else if (code == u"fluid") {
        fields.failUnless(!symptoms.fluid, u"code");
        symptoms.fluid = fluidFromName(chosen(fhir::FluidSystem));
        fields.failUnless(symptoms.fluid.has_value(), u"valueCodeableConcept");
    } else if (code == u"sign") {
        const auto sign = chosen(fhir::SignSystem);
        fields.failUnless(isContentId(sign) && !symptoms.signs.contains(sign),
                          u"valueCodeableConcept");
        symptoms.signs.insert(sign);
    } else if (code == u"temperature") {
        fields.failUnless(!symptoms.temperatureC, u"code");
        const auto quantity = fields.any(u"valueQuantity");
        Fields parts(quantity, invalid, u"valueQuantity"_s);
        parts.constant(u"unit", u"°C"_s);
        parts.constant(u"system", fhir::UnitSystem);
        parts.constant(u"code", u"Cel"_s);
        symptoms.temperatureC = parts.number(u"value");
        fields.failUnless(parts.done().hasValue(), u"valueQuantity");
    } else {
        fields.fail(u"code");
    }
    return fields.done();
}

std::optional<QString> readNote(Fields &fields)
{
    const auto notes = fields.maybeArray(u"note", 1);
    if (notes.isEmpty())
        return std::nullopt;
    Fields note(notes.first(), invalid, u"note"_s);
    auto text = note.text(u"text", DiaryService::longestNote);
    fields.failUnless(note.done() && isPlainText(text, DiaryService::longestNote), u"note");
    return text;
}

/// Whether the member stands there and says `reason`.
bool isAbsent(Fields &fields, const QString &reason)
{
    if (!fields.has(u"dataAbsentReason"))
        return false;
    fields.constant(u"dataAbsentReason", bundle::codeable(fhir::AbsentSystem, reason));
    return true;
}

void checkObservation(Fields &fields, const QString &code)
{
    fields.constant(u"resourceType", u"Observation"_s);
    fields.constant(u"status", u"final"_s);
    fields.constant(u"category", json::Array{bundle::codeable(fhir::CategorySystem, u"survey"_s)});
    fields.constant(u"code", bundle::codeable(fhir::DiarySystem, code));
}

Status Decoder::addEntry(const json::Value &resource)
{
    Fields fields(resource, invalid, u"Observation"_s);
    checkObservation(fields, u"entry"_s);
    checkSubject(fields);
    SharedEntry entry;
    entry.id = fields.id<EntryId>(u"id");
    const auto revision = bundle::versionOf(fields.any(u"meta"));
    fields.failUnless(revision.has_value(), u"meta");
    entry.revision = revision.value_or(1);
    entry.day = fields.day(u"effectiveDateTime");
    entry.loggedAt = fields.instant(u"issued");
    entry.note = readNote(fields);
    const auto components = fields.maybeArray(u"component", mostComponents);
    if (auto read = fields.done(); !read)
        return read;
    for (const auto &component : components) {
        if (!entry.symptoms)
            entry.symptoms = Symptoms();
        if (auto added = addComponent(component, *entry.symptoms); !added)
            return added;
    }
    if (entry.symptoms && !checked(*entry.symptoms))
        return refused(u"Observation.component"_s);
    m_diary.entries.append(entry);
    return {};
}

Status Decoder::addModifiers(const json::Value &resource)
{
    Fields fields(resource, invalid, u"Observation"_s);
    checkObservation(fields, u"modifiers"_s);
    checkSubject(fields);
    fields.constant(u"id", modifiersId(m_subject));
    const auto components = fields.maybeArray(u"component", mostComponents);
    const bool none = isAbsent(fields, u"not-applicable"_s);
    fields.failUnless(none == components.isEmpty(), u"component");
    QSet<QString> ids;
    for (const auto &value : components) {
        Fields component(value, invalid, u"component"_s);
        component.constant(u"code", bundle::codeable(fhir::DiarySystem, u"modifier"_s));
        const auto id =
            bundle::codeOf(component.any(u"valueCodeableConcept"), fhir::ModifierSystem);
        fields.failUnless(component.done() && id && isContentId(*id), u"component");
        ids.insert(id.value_or(QString()));
    }
    m_diary.modifiers = ids;
    return fields.done();
}

Status Decoder::addPhoto(const json::Value &resource)
{
    const auto read = readPhotoDocument(resource, m_subject);
    if (!read)
        return read.error();
    // A photo follows its entry, as a leaf follows its page.
    if (m_diary.entries.isEmpty() || read->related != m_diary.entries.last().id.toString() ||
        m_diary.entries.last().photos.size() == DiaryService::mostPhotos)
        return refused(u"DocumentReference.context"_s);
    m_diary.entries.last().photos.append(read->photo);
    return {};
}

} // namespace

Result<SharedDiary> decodeDiary(const QByteArray &bytes, const ThreadId &subject)
{
    const auto resources = bundle::read(bytes, subject);
    if (!resources)
        return resources.error();
    Decoder decoder(subject);
    for (const auto &resource : *resources)
        if (const auto added = decoder.add(resource); !added)
            return added.error();
    return decoder.take();
}

} // namespace stipple
