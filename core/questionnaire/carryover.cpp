// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/carryover.h"

#include "core/questionnaire/answertext.h"
#include "core/questionnaire/questionpresenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

bool isRepeated(const Questionnaire &form, int place)
{
    for (place = form.item(place).parent; place >= 0; place = form.item(place).parent)
        if (form.item(place).repeats)
            return true;
    return false;
}

QString parentOf(const Questionnaire &form, int place)
{
    const auto parent = form.item(place).parent;
    return parent < 0 ? QString() : form.item(parent).linkId;
}

bool offers(const QuestionnaireItem &item, const Answer &answer)
{
    if (!item.admits(answer))
        return false;
    const bool chosen = answer.type() == Answer::Type::Coding || item.type == ItemType::Choice;
    return !chosen || item.option(answer);
}

class Carrier
{
public:
    Carrier(const Evaluation &answered, const Questionnaire &form, const QString &language)
        : m_answered(answered)
        , m_from(answered.form())
        , m_to(form)
        , m_language(language)
    {}

    CarryOver run(const Response &response)
    {
        m_carry.response.status = response.status;
        m_carry.response.questionnaire = m_to.canonical();
        carry(response.items, {}, &m_carry.response.items);
        for (const auto &[place, answers] : std::as_const(m_moved))
            m_carry.response.setAnswers(m_to, place, answers);
        return m_carry;
    }

private:
    /// Into `target`; null where what is around these items has no place in the other version.
    void carry(const QList<ResponseItem> &items, const QString &parent, QList<ResponseItem> *target)
    {
        for (const auto &item : items)
            carry(item, parent, target);
        if (target)
            std::ranges::stable_sort(*target, {},
                                     [this](const auto &item) { return m_to.find(item.linkId); });
    }

    void carry(const ResponseItem &item, const QString &parent, QList<ResponseItem> *target)
    {
        const auto place = m_to.find(item.linkId);
        const bool fits = this->fits(item, place);
        const bool stays = fits && target && parentOf(m_to, place) == parent &&
                           (m_to.item(place).repeats || !holds(*target, item.linkId));
        ResponseItem kept{.linkId = item.linkId, .answers = {}, .items = {}};
        for (const auto &answer : item.answers) {
            ResponseAnswer given{.value = answer.value, .items = {}};
            carry(answer.items, item.linkId, stays ? &given.items : nullptr);
            kept.answers.append(given);
        }
        carry(item.items, item.linkId, stays ? &kept.items : nullptr);
        if (stays)
            target->append(kept);
        if (!item.answers.isEmpty())
            settle(item, stays, fits ? place : -1);
    }

    /// Counts an answer that stays, moves it, or lists it.
    void settle(const ResponseItem &item, bool stays, int place)
    {
        const auto from = m_from.find(item.linkId);
        const bool moves =
            !stays && place >= 0 && !isRepeated(m_from, from) && !isRepeated(m_to, place);
        if (moves) {
            QList<Answer> answers;
            for (const auto &given : item.answers)
                answers.append(*given.value);
            m_moved.append({place, answers});
        }
        if (!stays && !moves)
            m_carry.left.append(told(item, from));
        else if (isPresentable(m_from.item(from)) && m_answered.isEnabled(from))
            ++m_carry.carried;
    }

    [[nodiscard]] bool fits(const ResponseItem &item, int place) const
    {
        const auto from = m_from.find(item.linkId);
        if (place < 0 || from < 0 || m_from.item(from).type != m_to.item(place).type)
            return false;
        const auto &to = m_to.item(place);
        return (item.answers.size() < 2 || to.repeats) &&
               std::ranges::all_of(item.answers, [&](const ResponseAnswer &given) {
                   return given.value && offers(to, *given.value);
               });
    }

    [[nodiscard]] static bool holds(const QList<ResponseItem> &items, const QString &linkId)
    {
        return std::ranges::find(items, linkId, &ResponseItem::linkId) != items.end();
    }

    [[nodiscard]] LeftAnswer told(const ResponseItem &item, int from) const
    {
        LeftAnswer left{.linkId = item.linkId, .question = item.linkId, .answer = {}};
        if (from < 0)
            return left;
        QStringList answers;
        for (const auto &given : item.answers)
            if (given.value)
                answers.append(answerText(m_from.item(from), *given.value, m_language));
        left.question = m_from.item(from).text.in(m_language);
        left.answer = answers.join(u", "_s);
        return left;
    }

    const Evaluation &m_answered;
    const Questionnaire &m_from;
    const Questionnaire &m_to;
    QString m_language;
    CarryOver m_carry;
    QList<std::pair<int, QList<Answer>>> m_moved;
};

} // namespace

CarryOver carryOver(const Evaluation &answered, const Response &response, const Questionnaire &form,
                    const QString &language)
{
    return Carrier(answered, form, language).run(response);
}

} // namespace stipple
