// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sharing/bundle.h"

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/sharing/archive.h"

namespace stipple::bundle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto invalid = ErrorCode::BundleInvalid;
constexpr QLatin1String urn("urn:uuid:");

json::Value patient(const ThreadId &subject, const QString &name = {})
{
    json::Object person{{u"resourceType"_s, u"Patient"_s}, {u"id"_s, subject.toString()}};
    if (!name.isEmpty())
        person.append(u"name"_s, json::Array{json::Object{{u"text"_s, name}}});
    return person;
}

json::Value entry(const json::Value &resource)
{
    return json::Object{{u"fullUrl"_s, urn + resource.value(u"id").toString()},
                        {u"resource"_s, resource}};
}

/// The one member called `key` of an object that has no other.
const json::Value &onlyMember(const json::Value &object, QStringView key)
{
    static const json::Value none;
    return object.object().size() == 1 ? object.value(key) : none;
}

Result<json::Value> readEntry(const json::Value &value)
{
    Fields fields(value, invalid, u"entry"_s);
    const auto url = fields.text(u"fullUrl", 64);
    auto resource = fields.any(u"resource");
    fields.failUnless(url == urn + resource.value(u"id").toString(), u"fullUrl");
    if (const auto read = fields.done(); !read)
        return read.error();
    return resource;
}

} // namespace

json::Value coding(QStringView system, const QString &code)
{
    return json::Object{{u"system"_s, system.toString()}, {u"code"_s, code}};
}

json::Value codeable(QStringView system, const QString &code)
{
    return json::Object{{u"coding"_s, json::Array{coding(system, code)}}};
}

json::Value reference(const QString &id)
{
    return json::Object{{u"reference"_s, urn + id}};
}

json::Value version(int revision)
{
    return json::Object{{u"versionId"_s, QString::number(revision)}};
}

QByteArray write(const ThreadId &subject, const json::Array &resources, const QString &name)
{
    json::Array entries{entry(patient(subject, name))};
    for (const auto &resource : resources)
        entries.append(entry(resource));
    return json::write(json::Object{
        {u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"collection"_s}, {u"entry"_s, entries}});
}

Result<json::Array> read(const QByteArray &bytes, const ThreadId &subject)
{
    const auto document = json::parse(bytes, {.maxBytes = archive::MaxBundleBytes, .maxDepth = 16});
    if (!document)
        return document.error();
    Fields fields(*document, invalid, u"bundle"_s);
    fields.constant(u"resourceType", u"Bundle"_s);
    fields.constant(u"type", u"collection"_s);
    const auto entries = fields.array(u"entry", mostResources);
    if (const auto read = fields.done(); !read)
        return read.error();

    json::Array resources;
    QSet<QString> ids;
    for (const auto &value : entries) {
        const auto resource = readEntry(value);
        if (!resource)
            return resource.error();
        const auto id = resource->value(u"id").toString();
        if (ids.contains(id))
            return Error{invalid, u"an id twice"_s};
        ids.insert(id);
        resources.append(*resource);
    }
    if (resources.isEmpty() || resources.takeFirst() != patient(subject))
        return Error{invalid, u"patient"_s};
    return resources;
}

std::optional<QString> codeOf(const json::Value &codeable, QStringView system)
{
    const auto &codings = onlyMember(codeable, u"coding").array();
    if (codings.size() != 1)
        return std::nullopt;
    auto code = codings.first().value(u"code").toString();
    if (codings.first() != coding(system, code) || code.isEmpty() || code.size() > longestCode)
        return std::nullopt;
    return code;
}

std::optional<QString> referred(const json::Value &value)
{
    const auto text = onlyMember(value, u"reference").toString();
    if (!text.startsWith(urn))
        return std::nullopt;
    return text.sliced(urn.size());
}

std::optional<int> versionOf(const json::Value &meta)
{
    bool whole = false;
    const auto text = onlyMember(meta, u"versionId").toString();
    auto revision = text.toInt(&whole);
    if (!whole || revision < 1 || QString::number(revision) != text)
        return std::nullopt;
    return revision;
}

} // namespace stipple::bundle
