// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/consultation/responsefields.h"

#include "core/base/canonical.h"
#include "core/consultation/conclusion.h"
#include "core/questionnaire/questionpresenter.h"
#include "core/sharing/fields.h"
#include "core/sharing/plaintext.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr auto invalid = ErrorCode::BundleInvalid;
constexpr qsizetype longestWords = 2000;
constexpr qsizetype longestLinkId = 64;
constexpr qsizetype mostItems = 200;
constexpr qsizetype mostAnswers = 64;

json::Value answerJson(const QuestionnaireItem &item, const Answer &answer, const QString &language)
{
    json::Object object;
    if (const auto *coding = answer.coding()) {
        const auto *option = item.option(*coding);
        Answer({coding->system, coding->code, option ? option->text.in(language) : QString()})
            .write(object, u"value");
    } else {
        answer.write(object, u"value");
    }
    return object;
}

json::Array itemsJson(const QList<ResponseItem> &items, const Questionnaire &form,
                      const QString &language)
{
    json::Array array;
    for (const auto &each : items) {
        const auto place = form.find(each.linkId);
        if (place < 0)
            continue;
        const auto &item = form.item(place);
        json::Object object{{u"linkId"_s, each.linkId}, {u"text"_s, item.text.in(language)}};
        json::Array answers;
        for (const auto &answer : each.answers)
            if (answer.value)
                answers.append(answerJson(item, *answer.value, language));
        if (!answers.isEmpty())
            object.append(u"answer"_s, answers);
        if (const auto below = itemsJson(each.items, form, language); !below.isEmpty())
            object.append(u"item"_s, below);
        array.append(object);
    }
    return array;
}

/// Reads items where the form has them and in its order, each as often as it may be asked.
class ItemReader
{
public:
    ItemReader(const Questionnaire &form, const QDate &day)
        : m_form(form)
        , m_day(day)
    {}

    /// The items of one level, below the form's item `parent`, which is -1 at the top.
    [[nodiscard]] Result<QList<ResponseItem>> read(const json::Array &items, int parent) const
    {
        QList<ResponseItem> level;
        int before = -1;
        qsizetype times = 0;
        for (const auto &each : items) {
            Fields fields(each, invalid, u"item"_s);
            const auto place = readPlace(fields, parent);
            times = place == before ? times + 1 : 1;
            fields.failUnless(place >= before && times <= mostTimes(place), u"linkId");
            auto item = readItem(fields, place);
            if (!item)
                return item.error();
            level.append(*std::move(item));
            before = place;
        }
        return level;
    }

private:
    [[nodiscard]] int readPlace(Fields &fields, int parent) const
    {
        const auto linkId = fields.text(u"linkId", longestLinkId);
        const auto words = fields.maybeText(u"text", longestWords);
        fields.failUnless(!words || isPlainText(*words, longestWords), u"text");
        const auto place = m_form.find(linkId);
        const bool belongs = place >= 0 && m_form.item(place).parent == parent;
        fields.failUnless(belongs, u"linkId");
        return belongs ? place : -1;
    }

    /// How often an item may stand beside itself. The answers of a question stand inside one.
    [[nodiscard]] qsizetype mostTimes(int place) const
    {
        if (place < 0)
            return 0;
        const auto &item = m_form.item(place);
        if (item.isQuestion() || !item.repeats)
            return 1;
        return item.bounds.maxOccurs.value_or(mostItems);
    }

    [[nodiscard]] Result<ResponseItem> readItem(Fields &fields, int place) const
    {
        const auto answers = fields.maybeArray(u"answer", mostAnswers);
        const auto below = fields.maybeArray(u"item", mostItems);
        if (auto status = fields.done(); !status)
            return status.error();
        const auto &item = m_form.item(place);
        const bool isQuestion = item.isQuestion();
        if (answers.isEmpty() == isQuestion || below.isEmpty() != isQuestion ||
            (isQuestion && !isPresentable(item)))
            return Error{invalid, u"item.answer"_s};
        return isQuestion ? readAnswers(answers, item) : readGroup(below, place);
    }

    [[nodiscard]] Result<ResponseItem> readGroup(const json::Array &below, int place) const
    {
        auto items = read(below, place);
        if (!items)
            return items.error();
        return ResponseItem{
            .linkId = m_form.item(place).linkId, .answers = {}, .items = *std::move(items)};
    }

    [[nodiscard]] Result<ResponseItem> readAnswers(const json::Array &answers,
                                                   const QuestionnaireItem &item) const
    {
        auto value = valueOf(answers, item);
        if (!value)
            return value.error();
        const auto taken = readAnswer(item, *value, m_day);
        if (!taken || taken->isEmpty())
            return Error{invalid, u"item.answer"_s};
        ResponseItem question{.linkId = item.linkId, .answers = {}, .items = {}};
        for (const auto &answer : *taken)
            question.answers.append({.value = answer, .items = {}});
        return question;
    }

    static Result<AnswerValue> valueOf(const json::Array &answers, const QuestionnaireItem &item)
    {
        if (item.type == ItemType::Choice)
            return codesOf(answers);
        if (answers.size() != 1)
            return Error{invalid, u"item.answer"_s};
        Fields fields(answers.first(), invalid, u"answer"_s);
        AnswerValue value;
        if (item.type == ItemType::Boolean)
            value = fields.flag(u"valueBoolean");
        else if (item.type == ItemType::Integer)
            value = fields.integer(u"valueInteger", -1'000'000, 1'000'000);
        else
            value = PartialDate::fromString(fields.text(u"valueDate", 10)).value_or(PartialDate());
        if (const auto read = fields.done(); !read)
            return read.error();
        return value;
    }

    static Result<AnswerValue> codesOf(const json::Array &answers)
    {
        QStringList codes;
        for (const auto &each : answers) {
            Fields fields(each, invalid, u"answer"_s);
            const auto &value = fields.any(u"valueCoding");
            Fields coding(value, invalid, u"valueCoding"_s);
            coding.constant(u"system", QString(answerSystem));
            const auto code = coding.text(u"code", longestLinkId);
            const auto display = coding.maybeText(u"display", longestWords);
            coding.failUnless(!display || isPlainText(*display, longestWords), u"display");
            coding.failUnless(!codes.contains(code), u"code");
            if (!fields.done() || !coding.done())
                return Error{invalid, u"valueCoding"_s};
            codes.append(code);
        }
        return AnswerValue(codes);
    }

    const Questionnaire &m_form;
    QDate m_day;
};

/// The form would have asked for every answer that is there, and for none that is not.
Status checkAsked(const Questionnaire &form, const Response &response)
{
    const auto evaluation = Evaluation::of(form, response);
    if (!evaluation)
        return Error{invalid, u"item"_s};
    if (!evaluation->missingRequired().isEmpty())
        return Error{invalid, u"a required answer is missing"_s};
    for (int place = 0; place < evaluation->size(); ++place)
        if (!evaluation->occurrence(place).enabled && !evaluation->answersOf(place).isEmpty())
            return Error{invalid, u"an answer nobody asked for"_s};
    return {};
}

} // namespace

json::Value writeResponse(const ConsultationPacket &packet, const Questionnaire &form,
                          const ResponseFrame &frame)
{
    return json::Object{{u"resourceType"_s, u"QuestionnaireResponse"_s},
                        {u"id"_s, frame.id},
                        {u"questionnaire"_s, packet.response.questionnaire},
                        {u"status"_s, u"completed"_s},
                        {u"subject"_s, frame.subject},
                        {u"authored"_s, instantText(packet.answeredAt)},
                        {u"item"_s, itemsJson(packet.response.items, form, frame.language)}};
}

Result<ConsultationPacket> readResponse(const json::Value &resource, const Questionnaire &form,
                                        const json::Value &subject, const QDate &day)
{
    Fields fields(resource, invalid, u"QuestionnaireResponse"_s);
    fields.constant(u"resourceType", u"QuestionnaireResponse"_s);
    fields.constant(u"status", u"completed"_s);
    fields.constant(u"subject", subject);
    ConsultationPacket packet;
    packet.id = fields.id<ResponseId>(u"id");
    packet.answeredAt = fields.instant(u"authored");
    packet.day = day;
    const auto canonical = fields.text(u"questionnaire", 256);
    const auto items = fields.array(u"item", mostItems);
    if (const auto read = fields.done(); !read)
        return read.error();
    if (!form.isAnsweredBy(canonical))
        return Error{ErrorCode::UnknownVersion, u"questionnaire"_s};
    auto read = ItemReader(form, std::max(day, packet.answeredAt.date())).read(items, -1);
    if (!read)
        return read.error();
    packet.response.items = *std::move(read);
    packet.response.questionnaire = canonical;
    packet.response.status = u"completed"_s;
    if (const auto asked = checkAsked(form, packet.response); !asked)
        return asked.error();
    return packet;
}

} // namespace stipple
