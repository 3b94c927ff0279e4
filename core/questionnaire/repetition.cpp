// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/repetition.h"

namespace stipple {
namespace {

/// The items among which an occurrence stands; null when the response does not hold its parent.
QList<ResponseItem> *siblings(Response &response, const Evaluation &evaluation, int occurrence)
{
    const auto &own = evaluation.occurrence(occurrence);
    if (own.parent < 0)
        return &response.items;
    auto *around = siblings(response, evaluation, own.parent);
    const auto &parent = evaluation.occurrence(own.parent);
    if (!around || !parent.given || parent.index < 0 || parent.index >= around->size())
        return nullptr;
    auto &item = (*around)[parent.index];
    if (own.parentAnswer < 0)
        return evaluation.form().item(parent.item).isQuestion() ? nullptr : &item.items;
    return own.parentAnswer < item.answers.size() ? &item.answers[own.parentAnswer].items : nullptr;
}

/// Where an item goes among its siblings, by the order of the form.
qsizetype placeFor(const Questionnaire &form, const QList<ResponseItem> &items, int item)
{
    qsizetype at = 0;
    while (at < items.size() && form.find(items.at(at).linkId) < item)
        ++at;
    return at;
}

void removeEmpty(QList<ResponseItem> &items)
{
    for (auto &item : items) {
        removeEmpty(item.items);
        for (auto &answer : item.answers)
            removeEmpty(answer.items);
    }
    items.removeIf(
        [](const ResponseItem &item) { return item.answers.isEmpty() && item.items.isEmpty(); });
}

} // namespace

void setAnswersAt(Response &response, const Evaluation &evaluation, int occurrence,
                  const QList<Answer> &answers)
{
    const auto &own = evaluation.occurrence(occurrence);
    const auto &form = evaluation.form();
    auto *items = siblings(response, evaluation, occurrence);
    if (!items || repeatingGroupOf(evaluation, occurrence) < 0)
        return response.setAnswers(form, own.item, answers);

    QList<ResponseAnswer> given;
    for (const auto &answer : answers)
        given.append(ResponseAnswer{.value = answer, .items = {}});
    if (own.given) {
        auto &item = (*items)[own.index];
        if (given.size() == 1 && item.answers.size() == 1)
            given[0].items = item.answers.at(0).items;
        item.answers = given;
        if (given.isEmpty())
            items->removeAt(own.index);
    } else if (!given.isEmpty()) {
        items->insert(
            placeFor(form, *items, own.item),
            ResponseItem{.linkId = form.item(own.item).linkId, .answers = given, .items = {}});
    }
}

bool addOccurrenceAfter(Response &response, const Evaluation &evaluation, int occurrence)
{
    const auto &own = evaluation.occurrence(occurrence);
    auto *items = siblings(response, evaluation, occurrence);
    if (!items || !own.given)
        return false;
    items->insert(own.index + 1, ResponseItem{.linkId = evaluation.form().item(own.item).linkId,
                                              .answers = {},
                                              .items = {}});
    return true;
}

void removeOccurrence(Response &response, const Evaluation &evaluation, int occurrence)
{
    const auto &own = evaluation.occurrence(occurrence);
    if (auto *items = siblings(response, evaluation, occurrence); items && own.given)
        items->removeAt(own.index);
}

void prune(Response &response, const Evaluation &evaluation)
{
    // From the end: what is taken out moves nothing that is still to be looked at.
    for (int place = evaluation.size() - 1; place >= 0; --place)
        if (!evaluation.occurrence(place).enabled)
            removeOccurrence(response, evaluation, place);
    removeEmpty(response.items);
}

int repeatingGroupOf(const Evaluation &evaluation, int occurrence)
{
    for (auto at = occurrence; at >= 0; at = evaluation.occurrence(at).parent) {
        const auto &item = evaluation.form().item(evaluation.occurrence(at).item);
        if (item.type == ItemType::Group && item.repeats)
            return at;
    }
    return -1;
}

} // namespace stipple
