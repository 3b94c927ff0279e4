// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/content.h"

#include "core/content/readers.h"
#include "core/content/reading.h"
#include "core/json/reader.h"

#include <QFile>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

template <typename Read>
auto readDocument(const ContentFiles &files, const QString &kind, Reading &reading, Read read)
{
    const auto parsed = json::parse(files.value(kind));
    if (!parsed)
        reading.problems.append(kind + u": "_s + parsed.error().detail);
    Node document(parsed ? *parsed : json::Value(json::Object()), kind, reading);
    auto result = read(document);
    if (document.word(u"kind"_s) != kind)
        document.fault(u"kind: another one"_s);
    document.done();
    return result;
}

QString numberFor(const QList<EmergencyCard::Number> &numbers, const ContentOptions &options)
{
    if (!options.emergencyNumber.isEmpty())
        return options.emergencyNumber;
    for (const auto &each : numbers) {
        if (each.region == options.region)
            return each.number;
    }
    return numbers.isEmpty() ? QString() : numbers.first().number;
}

} // namespace

Content readContent(const ContentFiles &files, const ContentOptions &options, Reading &reading)
{
    // The number stands in texts of all documents, so the card is read for its numbers first.
    Reading numbersOnly;
    const auto numbers = readDocument(files, u"emergency"_s, numbersOnly, readEmergency).numbers;
    reading.language = options.language;
    reading.emergencyNumber = numberFor(numbers, options);

    Content content;
    content.sources = readDocument(files, u"sources"_s, reading, readSources);
    content.carePlan = readDocument(files, u"care-plan"_s, reading, readCarePlan);
    content.guidance.healing = readDocument(files, u"healing"_s, reading, readHealing);
    content.guidance.redFlags = readDocument(files, u"red-flags"_s, reading, readRedFlags);
    content.guidance.emergency = readDocument(files, u"emergency"_s, reading, readEmergency);
    content.guidance.emergency.number = reading.emergencyNumber;
    content.products = readDocument(files, u"products"_s, reading, readProducts);
    content.clinicGuide = readDocument(files, u"clinic-guide"_s, reading, readClinicGuide);
    return content;
}

Result<Content> Content::read(const ContentFiles &files, const ContentOptions &options)
{
    Reading reading;
    auto content = readContent(files, options, reading);
    if (!reading.problems.isEmpty())
        return Error{ErrorCode::ContentInvalid, reading.problems.first()};
    return content;
}

Result<Content> Content::load(const ContentOptions &options)
{
    return read(builtIn(), options);
}

ContentFiles Content::builtIn()
{
    ContentFiles files;
    for (const auto &name : {u"sources"_s, u"care-plan"_s, u"healing"_s, u"red-flags"_s,
                             u"emergency"_s, u"products"_s, u"clinic-guide"_s}) {
        QFile file(u":/content/"_s + name + u".json"_s);
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

} // namespace stipple
