// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/response.h"

#include "core/json/reader.h"
#include "core/questionnaire/questionnaire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

/// Deep enough for all levels below answers.
constexpr json::Limits limits{
    .maxBytes = qsizetype{16} * 1024 * 1024, .maxDepth = 400, .keepRepeatedNames = false};

class Reader
{
public:
    Status read(const json::Value &element, QList<ResponseItem> &items, int level)
    {
        const auto &elements = element.value(u"item").array();
        if (!elements.isEmpty() && level > Response::maxLevels)
            return Error{ErrorCode::ResponseInvalid, u"tooDeep"_s};
        m_count += elements.size();
        if (m_count > Response::maxItems)
            return Error{ErrorCode::ResponseInvalid, u"tooLarge"_s};
        items.reserve(elements.size());
        for (const auto &each : elements) {
            ResponseItem item{
                .linkId = each.value(u"linkId").toString(), .answers = {}, .items = {}};
            if (auto status = read(each, item.items, level + 1); !status)
                return status;
            for (const auto &answer : each.value(u"answer").array()) {
                ResponseAnswer given{.value = Answer::read(answer.object(), u"value"), .items = {}};
                if (auto status = read(answer, given.items, level + 1); !status)
                    return status;
                item.answers.append(std::move(given));
            }
            items.append(std::move(item));
        }
        return {};
    }

private:
    qsizetype m_count = 0;
};

json::Value itemsJson(const QList<ResponseItem> &items)
{
    if (items.isEmpty())
        return {};
    json::Array array;
    for (const auto &item : items) {
        json::Array answers;
        for (const auto &answer : item.answers) {
            json::Object object;
            if (answer.value)
                answer.value->write(object, u"value");
            object.insert(u"item"_s, itemsJson(answer.items));
            answers.append(object);
        }
        array.append(json::Object{{u"linkId"_s, item.linkId},
                                  {u"answer"_s, answers.isEmpty() ? json::Value() : answers},
                                  {u"item"_s, itemsJson(item.items)}});
    }
    return array;
}

/// The ancestors from the top down, and the item itself.
QList<int> pathTo(const Questionnaire &form, int item)
{
    QList<int> path;
    for (auto place = item; place >= 0; place = form.item(place).parent)
        path.prepend(place);
    return path;
}

const ResponseItem *findItem(const QList<ResponseItem> &items, const QString &linkId)
{
    const auto found = std::ranges::find(items, linkId, &ResponseItem::linkId);
    return found == items.end() ? nullptr : &*found;
}

/// The place of the item called `form.item(place).linkId`, put where the form has it.
qsizetype findOrInsert(const Questionnaire &form, QList<ResponseItem> &items, int place)
{
    const auto &linkId = form.item(place).linkId;
    qsizetype at = 0;
    for (; at < items.size(); ++at) {
        if (items.at(at).linkId == linkId)
            return at;
        if (form.find(items.at(at).linkId) > place)
            break;
    }
    items.insert(at, ResponseItem{.linkId = linkId, .answers = {}, .items = {}});
    return at;
}

/// Puts the answers below `path`, and takes out what is empty afterwards.
void put(const Questionnaire &form, QList<ResponseItem> &items, const QList<int> &path,
         qsizetype depth, const QList<Answer> &answers)
{
    const auto at = findOrInsert(form, items, path.at(depth));
    auto &item = items[at];
    if (depth + 1 == path.size()) {
        QList<ResponseAnswer> given;
        for (const auto &answer : answers)
            given.append(ResponseAnswer{.value = answer, .items = {}});
        if (given.size() == 1 && item.answers.size() == 1)
            given[0].items = item.answers.at(0).items;
        item.answers = given;
    } else if (!form.item(path.at(depth)).isQuestion()) {
        put(form, item.items, path, depth + 1, answers);
    } else if (!item.answers.isEmpty()) {
        put(form, item.answers[0].items, path, depth + 1, answers);
    }
    if (item.answers.isEmpty() && item.items.isEmpty())
        items.removeAt(at);
}

} // namespace

Result<Response> Response::load(const QByteArray &bytes)
{
    const auto document = json::parse(bytes, limits);
    if (!document)
        return document.error();
    return load(*document);
}

Result<Response> Response::load(const json::Value &document)
{
    if (document.value(u"resourceType").toString() != "QuestionnaireResponse"_L1)
        return Error{ErrorCode::ResponseInvalid, u"notAResponse"_s};
    Response response;
    response.questionnaire = document.value(u"questionnaire").toString();
    response.status = document.value(u"status").toString();
    response.authored = document.value(u"authored").toString();
    if (auto status = Reader().read(document, response.items, 1); !status)
        return status.error();
    return response;
}

QList<Answer> Response::answers(const Questionnaire &form, int item) const
{
    const auto *level = &items;
    const ResponseItem *found = nullptr;
    for (const auto place : pathTo(form, item)) {
        found = findItem(*level, form.item(place).linkId);
        if (!found)
            return {};
        const bool belowAnswer = form.item(place).isQuestion() && !found->answers.isEmpty();
        level = belowAnswer ? &found->answers.at(0).items : &found->items;
    }
    QList<Answer> given;
    if (!found)
        return given;
    for (const auto &answer : found->answers)
        if (answer.value)
            given.append(*answer.value);
    return given;
}

void Response::setAnswers(const Questionnaire &form, int item, const QList<Answer> &answers)
{
    put(form, items, pathTo(form, item), 0, answers);
}

json::Value Response::toJson(const QDateTime &written) const
{
    const auto when = written.isValid() ? written.toUTC().toString(Qt::ISODate) : authored;
    return json::Object{{u"resourceType"_s, u"QuestionnaireResponse"_s},
                        {u"questionnaire"_s, questionnaire},
                        {u"status"_s, status},
                        {u"authored"_s, when.isEmpty() ? json::Value() : json::Value(when)},
                        {u"item"_s, itemsJson(items)}};
}

} // namespace stipple
