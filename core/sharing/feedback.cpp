// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/feedback.h"

#include "core/sharing/bundle.h"
#include "core/sharing/plaintext.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto invalid = ErrorCode::BundleInvalid;
constexpr qsizetype mostAbout = 1000;

json::Value communication(const Feedback &feedback, const ThreadId &subject)
{
    json::Array about;
    for (const auto &entry : feedback.about)
        about.append(bundle::reference(entry.toString()));
    return json::Object{
        {u"resourceType"_s, u"Communication"_s},
        {u"id"_s, feedback.id.toString()},
        {u"meta"_s, bundle::version(feedback.revision)},
        {u"status"_s, u"completed"_s},
        {u"subject"_s, bundle::reference(subject.toString())},
        {u"about"_s, about.isEmpty() ? json::Value() : json::Value(about)},
        {u"sent"_s, instantText(feedback.writtenAt)},
        {u"payload"_s, json::Array{json::Object{{u"contentString"_s, feedback.text}}}}};
}

QString readText(Fields &fields)
{
    const auto payloads = fields.array(u"payload", 1);
    const auto first = payloads.isEmpty() ? json::Value() : payloads.first();
    Fields payload(first, invalid, u"payload"_s);
    auto text = payload.text(u"contentString", longestAnswer);
    fields.failUnless(payload.done() && !text.trimmed().isEmpty() &&
                          isPlainText(text, longestAnswer),
                      u"payload");
    return text;
}

Result<Feedback> readCommunication(const json::Value &resource, const ThreadId &subject)
{
    Fields fields(resource, invalid, u"Communication"_s);
    fields.constant(u"resourceType", u"Communication"_s);
    fields.constant(u"status", u"completed"_s);
    fields.constant(u"subject", bundle::reference(subject.toString()));
    const auto revision = bundle::versionOf(fields.any(u"meta"));
    fields.failUnless(revision.has_value(), u"meta");
    Feedback feedback{.id = fields.id<FeedbackId>(u"id"),
                      .revision = revision.value_or(1),
                      .writtenAt = fields.instant(u"sent"),
                      .text = readText(fields),
                      .about = {}};
    for (const auto &value : fields.maybeArray(u"about", mostAbout)) {
        const auto text = bundle::referred(value).value_or(QString());
        const auto id = EntryId::fromString(text);
        fields.failUnless(id && id->toString() == text, u"about");
        feedback.about.append(id.valueOr({}));
    }
    if (const auto read = fields.done(); !read)
        return read.error();
    return feedback;
}

} // namespace

QByteArray encodeFeedback(const QList<Feedback> &feedback, const ThreadId &subject)
{
    json::Array resources;
    for (const auto &each : feedback)
        resources.append(communication(each, subject));
    return bundle::write(subject, resources);
}

Result<QList<Feedback>> decodeFeedback(const QByteArray &bytes, const ThreadId &subject)
{
    const auto resources = bundle::read(bytes, subject);
    if (!resources)
        return resources.error();
    QList<Feedback> list;
    for (const auto &resource : *resources) {
        const auto feedback = readCommunication(resource, subject);
        if (!feedback)
            return feedback.error();
        list.append(*feedback);
    }
    if (list.isEmpty())
        return Error{invalid, u"no answer"_s};
    return list;
}

} // namespace stipple
