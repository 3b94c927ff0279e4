// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/photodocument.h"

#include "core/sharing/bundle.h"
#include "core/sharing/fhir.h"

#include <limits>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto invalid = ErrorCode::BundleInvalid;

/// The attachment's facts, into `photo`.
void readAttachment(Fields &fields, SharedPhoto &photo)
{
    const auto contents = fields.array(u"content", 1);
    const auto content = contents.isEmpty() ? json::Value() : contents.first();
    Fields wrapper(content, invalid, u"content"_s);
    const auto value = wrapper.any(u"attachment");
    Fields attachment(value, invalid, u"attachment"_s);
    attachment.constant(u"contentType", u"image/jpeg"_s);
    attachment.constant(u"url", photo.mediaName());
    photo.size = attachment.integer(u"size", 1, std::numeric_limits<qint32>::max());
    const auto hash = attachment.text(u"hash", 28).toLatin1();
    photo.sha1 = QByteArray::fromBase64(hash);
    attachment.failUnless(photo.sha1.size() == 20 && photo.sha1.toBase64() == hash, u"hash");
    fields.failUnless(wrapper.done() && attachment.done(), u"content");
}

std::optional<View> readView(Fields &fields)
{
    const auto categories = fields.array(u"category", 1);
    if (categories.isEmpty())
        return std::nullopt;
    return viewFromName(bundle::codeOf(categories.first(), fhir::ViewSystem).value_or(QString()));
}

} // namespace

json::Value photoDocument(const SharedPhoto &photo, const QString &related, const ThreadId &subject)
{
    const auto base64 = QString::fromLatin1(photo.sha1.toBase64());
    const json::Value attachment = json::Object{{u"contentType"_s, u"image/jpeg"_s},
                                                {u"url"_s, photo.mediaName()},
                                                {u"size"_s, photo.size},
                                                {u"hash"_s, base64}};
    return json::Object{
        {u"resourceType"_s, u"DocumentReference"_s},
        {u"id"_s, photo.id.toString()},
        {u"status"_s, u"current"_s},
        {u"type"_s, bundle::codeable(fhir::DiarySystem, u"photo"_s)},
        {u"category"_s, json::Array{bundle::codeable(fhir::ViewSystem, viewName(photo.view))}},
        {u"subject"_s, bundle::reference(subject.toString())},
        {u"date"_s, instantText(photo.takenAt)},
        {u"content"_s, json::Array{json::Object{{u"attachment"_s, attachment}}}},
        {u"context"_s, json::Object{{u"related"_s, json::Array{bundle::reference(related)}}}}};
}

Result<PhotoDocument> readPhotoDocument(const json::Value &resource, const ThreadId &subject)
{
    Fields fields(resource, invalid, u"DocumentReference"_s);
    fields.constant(u"resourceType", u"DocumentReference"_s);
    fields.constant(u"status", u"current"_s);
    fields.constant(u"type", bundle::codeable(fhir::DiarySystem, u"photo"_s));
    fields.constant(u"subject", bundle::reference(subject.toString()));
    PhotoDocument document;
    document.photo.id = fields.id<PhotoId>(u"id");
    document.photo.takenAt = fields.instant(u"date");
    const auto view = readView(fields);
    fields.failUnless(view.has_value(), u"category");
    document.photo.view = view.value_or(View::Front);
    readAttachment(fields, document.photo);

    const auto &context = fields.any(u"context");
    const auto related = context.value(u"related").array();
    fields.failUnless(context.object().size() == 1 && related.size() == 1, u"context");
    if (const auto read = fields.done(); !read)
        return read.error();
    const auto id = bundle::referred(related.first());
    if (!id)
        return Error{invalid, u"DocumentReference.context"_s};
    document.related = *id;
    return document;
}

} // namespace stipple
