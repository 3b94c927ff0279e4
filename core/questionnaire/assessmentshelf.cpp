// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/assessmentshelf.h"

#include <QCryptographicHash>

namespace stipple {
namespace {

/// The bytes to which a pin leads; none when they were not kept, or are others.
Result<std::optional<QByteArray>> bytesOf(const ContentPin &pin, ResponseRepository &kept)
{
    const auto bytes = kept.document(pin);
    if (!bytes) {
        const auto code = bytes.error().code;
        if (code == ErrorCode::NotFound || code == ErrorCode::CellTampered)
            return std::optional<QByteArray>();
        return bytes.error();
    }
    if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != pin.sha256)
        return std::optional<QByteArray>();
    return std::optional(*bytes);
}

/// Null when it cannot be put together any more.
Result<HeldAssessment> assembled(const QList<ContentPin> &pins, ResponseRepository &kept)
{
    QList<QByteArray> documents;
    for (const auto &pin : pins) {
        const auto bytes = bytesOf(pin, kept);
        if (!bytes)
            return bytes.error();
        if (!*bytes)
            return HeldAssessment();
        documents.append(**bytes);
    }
    if (documents.isEmpty())
        return HeldAssessment();
    const auto form = documents.takeFirst();
    const auto assessment = Assessment::read(form, documents);
    return assessment ? std::make_shared<const Assessment>(*assessment) : HeldAssessment();
}

} // namespace

AssessmentShelf::AssessmentShelf(Read read)
    : m_read(std::move(read))
{}

AssessmentShelf::AssessmentShelf(const Assessment &assessment)
    : m_current(std::make_shared<const Assessment>(assessment))
{}

Result<HeldAssessment> AssessmentShelf::current()
{
    if (!m_current) {
        auto assessment = m_read();
        if (!assessment)
            return assessment.error();
        m_current = std::make_shared<const Assessment>(*std::move(assessment));
    }
    return m_current;
}

Result<HeldAssessment> AssessmentShelf::answered(const StoredResponse &response,
                                                 ResponseRepository &kept)
{
    const auto now = current();
    if (!now || (!response.pins.isEmpty() && (*now)->pins() == response.pins))
        return now;
    if (!m_earlier || m_earlier->pins() != response.pins) {
        const auto earlier = assembled(response.pins, kept);
        if (!earlier)
            return earlier.error();
        m_earlier = *earlier;
    }
    if (m_earlier)
        return m_earlier;
    return (*now)->form().isAnsweredBy(response.questionnaire) ? *now : HeldAssessment();
}

} // namespace stipple
