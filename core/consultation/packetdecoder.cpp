// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/consultation/packetbundle.h"
#include "core/consultation/responsefields.h"
#include "core/diary/diaryservice.h"
#include "core/sharing/bundle.h"
#include "core/sharing/fhir.h"
#include "core/sharing/photodocument.h"
#include "core/sharing/plaintext.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto invalid = ErrorCode::BundleInvalid;
constexpr qsizetype longestWords = 10'000;
constexpr qsizetype mostTables = 8;
constexpr qsizetype mostRules = 256;

/// The code of a CodeableConcept that may have words beside it.
std::optional<QString> codeBesideText(const json::Value &codeable, QStringView system)
{
    auto object = codeable.object();
    const auto &text = object.value(u"text");
    if (!text.isUndefined() && !isPlainText(text.toString(), longestWords))
        return std::nullopt;
    object.remove(u"text");
    return bundle::codeOf(object, system);
}

TableFinding::Rule readRule(Fields &observation, const json::Value &value)
{
    Fields fields(value, invalid, u"component"_s);
    TableFinding::Rule rule;
    const auto code = codeBesideText(fields.any(u"code"), fhir::RuleSystem);
    rule.id = code.value_or(QString());
    rule.unknown = fields.has(u"dataAbsentReason");
    if (rule.unknown)
        fields.constant(u"dataAbsentReason", bundle::codeable(fhir::AbsentSystem, u"unknown"_s));
    else if (fields.has(u"valueBoolean"))
        fields.constant(u"valueBoolean", true);
    else
        fields.failUnless(isPlainText(fields.text(u"valueString", longestWords), longestWords),
                          u"valueString");
    observation.failUnless(code && fields.done(), u"component");
    return rule;
}

void readMethod(Fields &fields, TableFinding &finding)
{
    const auto &method = fields.any(u"method");
    const auto &codings = method.value(u"coding").array();
    const auto value = codings.size() == 1 ? codings.first() : json::Value();
    Fields coding(value, invalid, u"method"_s);
    coding.constant(u"system", fhir::TableSystem);
    finding.table = coding.text(u"code", bundle::longestCode);
    finding.version = coding.text(u"version", bundle::longestCode);
    fields.failUnless(coding.done() && method.object().size() == 1, u"method");
}

void readValue(Fields &fields, TableFinding &finding)
{
    if (fields.has(u"dataAbsentReason")) {
        fields.constant(u"dataAbsentReason",
                        bundle::codeable(fhir::AbsentSystem, u"not-applicable"_s));
        return;
    }
    const auto value = codeBesideText(fields.any(u"valueCodeableConcept"), fhir::ConclusionSystem);
    fields.failUnless(value.has_value(), u"valueCodeableConcept");
    finding.value = value.value_or(QString());
}

/// What every observation of one packet has in common.
struct Common
{
    json::Value subject;
    QString response;
    QDate day;
};

Result<TableFinding> readFinding(const json::Value &resource, const Common &common)
{
    Fields fields(resource, invalid, u"Observation"_s);
    TableFinding finding;
    fields.constant(u"resourceType", u"Observation"_s);
    (void)fields.id<ResponseId>(u"id");
    const auto status = fields.text(u"status", bundle::longestCode);
    finding.preliminary = status == u"preliminary"_s;
    fields.failUnless(finding.preliminary || status == u"final"_s, u"status");
    fields.constant(u"category", json::Array{bundle::codeable(fhir::CategorySystem, u"survey"_s)});
    fields.constant(u"code", bundle::codeable(fhir::DiarySystem, u"assessment"_s));
    fields.constant(u"subject", common.subject);
    fields.failUnless(fields.day(u"effectiveDateTime") == common.day, u"effectiveDateTime");
    fields.constant(u"derivedFrom", json::Array{bundle::reference(common.response)});
    readMethod(fields, finding);
    readValue(fields, finding);
    for (const auto &each : fields.maybeArray(u"component", mostRules))
        finding.rules.append(readRule(fields, each));
    if (const auto read = fields.done(); !read)
        return read.error();
    return finding;
}

bool haveSameTables(const QList<TableFinding> &a, const QList<TableFinding> &b)
{
    return std::ranges::equal(
        a, b, {}, [](const auto &each) { return each.table + u'|' + each.version; },
        [](const auto &each) { return each.table + u'|' + each.version; });
}

/// The parts of one bundle, in the order in which they are written.
class Decoder
{
public:
    Decoder(const json::Array &resources, const ThreadId &subject, const Assessment &assessment)
        : m_resources(resources)
        , m_subject(subject)
        , m_assessment(assessment)
    {}

    Result<ReceivedPacket> run()
    {
        for (const auto &step : {&Decoder::readAnswers, &Decoder::readFindings,
                                 &Decoder::readPhotos, &Decoder::checkFindings})
            if (const auto status = (this->*step)(); !status)
                return status.error();
        return std::move(m_received);
    }

private:
    [[nodiscard]] static Error refused(const QString &where) { return {invalid, where}; }

    [[nodiscard]] QString typeAt(qsizetype place) const
    {
        return place < m_resources.size() ? m_resources.at(place).value(u"resourceType").toString()
                                          : QString();
    }

    Status readAnswers()
    {
        if (typeAt(0) != u"QuestionnaireResponse"_s || typeAt(1) != u"Observation"_s)
            return refused(u"resourceType"_s);
        const auto day = QDate::fromString(m_resources.at(1).value(u"effectiveDateTime").toString(),
                                           Qt::ISODate);
        if (!day.isValid())
            return refused(u"effectiveDateTime"_s);
        auto packet = readResponse(m_resources.at(0), m_assessment.form(),
                                   bundle::reference(m_subject.toString()), day);
        if (!packet)
            return packet.error();
        m_received.packet = *std::move(packet);
        m_place = 1;
        return {};
    }

    Status readFindings()
    {
        const Common common{.subject = bundle::reference(m_subject.toString()),
                            .response = m_received.packet.id.toString(),
                            .day = m_received.packet.day};
        for (; typeAt(m_place) == u"Observation"_s; ++m_place) {
            const auto finding = readFinding(m_resources.at(m_place), common);
            if (!finding)
                return finding.error();
            m_received.findings.append(*finding);
        }
        return m_received.findings.size() <= mostTables ? Status{} : refused(u"Observation"_s);
    }

    Status readPhotos()
    {
        for (; m_place < m_resources.size(); ++m_place) {
            const auto read = readPhotoDocument(m_resources.at(m_place), m_subject);
            if (!read)
                return read.error();
            if (read->related != m_received.packet.id.toString() ||
                m_received.packet.photos.size() == DiaryService::mostPhotos)
                return refused(u"DocumentReference.context"_s);
            m_received.packet.photos.append(read->photo);
        }
        return {};
    }

    /// The same tables come to the same findings; whoever says otherwise made them up.
    Status checkFindings()
    {
        const auto own = conclude(m_received.packet, m_assessment, u"en"_s);
        if (!own)
            return refused(u"item"_s);
        m_received.sameTables =
            m_received.packet.response.questionnaire == m_assessment.form().canonical() &&
            haveSameTables(own->findings, m_received.findings);
        if (m_received.sameTables && own->findings != m_received.findings)
            return refused(u"Observation.valueCodeableConcept"_s);
        return {};
    }

    const json::Array &m_resources;
    ThreadId m_subject;
    const Assessment &m_assessment;
    qsizetype m_place = 0;
    ReceivedPacket m_received;
};

} // namespace

Result<ReceivedPacket> decodePacket(const QByteArray &bytes, const ThreadId &subject,
                                    const Assessment &assessment)
{
    const auto resources = bundle::read(bytes, subject);
    if (!resources)
        return resources.error();
    return Decoder(*resources, subject, assessment).run();
}

} // namespace stipple
