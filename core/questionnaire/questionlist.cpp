// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/questionlist.h"

#include "core/questionnaire/questionpresenter.h"
#include "core/questionnaire/repetition.h"

namespace stipple {

QuestionList::QuestionList(const Evaluation &evaluation)
    : m_evaluation(evaluation)
{
    for (int place = 0; place < evaluation.size(); ++place) {
        const auto &each = evaluation.occurrence(place);
        if (each.enabled && each.exists && isPresentable(evaluation.form().item(each.item)))
            m_occurrences.append(place);
    }
}

const QuestionnaireItem &QuestionList::item(int place) const
{
    return m_evaluation.form().item(m_evaluation.occurrence(m_occurrences.at(place)).item);
}

bool QuestionList::isAnswered(int place) const
{
    return !m_evaluation.answersOf(m_occurrences.at(place)).isEmpty();
}

QString QuestionList::key(int place) const
{
    const auto occurrence = m_occurrences.at(place);
    const auto number =
        m_evaluation.occurrencesOf(m_evaluation.occurrence(occurrence).item).indexOf(occurrence);
    return number < 1 ? item(place).linkId : item(place).linkId + u'#' + QString::number(number);
}

int QuestionList::find(const QString &key) const
{
    for (int place = 0; place < size(); ++place)
        if (key.startsWith(item(place).linkId) && this->key(place) == key)
            return place;
    return -1;
}

int QuestionList::firstOpen() const
{
    for (int place = 0; place < size(); ++place)
        if (!isAnswered(place) && !item(place).readOnly)
            return place;
    return -1;
}

QStringList QuestionList::missing() const
{
    QStringList keys;
    for (int place = 0; place < size(); ++place)
        if (!item(place).readOnly && m_evaluation.isMissing(m_occurrences.at(place)))
            keys.append(key(place));
    return keys;
}

AssessmentQuestion QuestionList::present(int place, const QString &language) const
{
    auto question = stipple::present(m_evaluation, m_occurrences.at(place), language);
    question.linkId = key(place);
    question.notes = notes(place, language);
    addRepetition(question, place);
    return question;
}

QStringList QuestionList::notes(int place, const QString &language) const
{
    QStringList texts;
    const int before = place > 0 ? m_occurrences.at(place - 1) : -1;
    const bool isLast = place + 1 == size();
    const int after = isLast ? m_evaluation.size() : m_occurrences.at(place);
    for (int at = before + 1; at < after; ++at) {
        const auto &each = m_evaluation.occurrence(at);
        const auto &shown = m_evaluation.form().item(each.item);
        const bool isNote = shown.type == ItemType::Display && !shown.isHelp && !shown.hidden;
        if (isNote && each.enabled && each.exists && !shown.text.isEmpty())
            texts.append(shown.text.in(language));
    }
    return texts;
}

bool QuestionList::isWithin(int occurrence, int group) const
{
    return occurrence >= group && occurrence < m_evaluation.occurrence(group).end;
}

void QuestionList::addRepetition(AssessmentQuestion &question, int place) const
{
    const auto occurrence = m_occurrences.at(place);
    const auto group = repeatingGroupOf(m_evaluation, occurrence);
    if (group < 0)
        return;
    const auto &item = m_evaluation.form().item(m_evaluation.occurrence(group).item);
    const auto all = m_evaluation.occurrencesOf(m_evaluation.occurrence(group).item,
                                                m_evaluation.occurrence(group).parent);
    question.occurrence = static_cast<int>(all.indexOf(group)) + 1;
    question.occurrences = static_cast<int>(all.size());
    const bool isLastQuestion =
        place + 1 == size() || !isWithin(m_occurrences.at(place + 1), group);
    const bool hasRoom = !item.bounds.maxOccurs || *item.bounds.maxOccurs > all.size();
    question.mayRepeat = isLastQuestion && hasRoom && question.occurrence == question.occurrences &&
                         m_evaluation.occurrence(group).given != nullptr;
}

} // namespace stipple
