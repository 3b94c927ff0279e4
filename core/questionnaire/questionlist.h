// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessmentquestion.h"
#include "core/questionnaire/evaluation.h"

namespace stipple {

/// The questions of a form that the answers so far show, in the order of the form; groups that
/// repeat are asked once for each occurrence.
class QuestionList
{
public:
    /// The evaluation outlives the list.
    explicit QuestionList(const Evaluation &evaluation);

    [[nodiscard]] int size() const { return static_cast<int>(m_occurrences.size()); }
    /// The occurrence of the question at this place.
    [[nodiscard]] int occurrence(int place) const { return m_occurrences.at(place); }
    [[nodiscard]] const QuestionnaireItem &item(int place) const;
    [[nodiscard]] bool isAnswered(int place) const;

    /// The linkId; of a later occurrence with `#` and its number, from 1.
    [[nodiscard]] QString key(int place) const;
    /// The place of the question with this key; -1 when it is not shown.
    [[nodiscard]] int find(const QString &key) const;
    [[nodiscard]] int firstOpen() const;
    /// Keys of required questions without an answer.
    [[nodiscard]] QStringList missing() const;

    /// The question with everything that stands around it.
    [[nodiscard]] AssessmentQuestion present(int place, const QString &language) const;

private:
    /// Displays that come after the question before this one, and after the last question.
    [[nodiscard]] QStringList notes(int place, const QString &language) const;
    void addRepetition(AssessmentQuestion &question, int place) const;
    [[nodiscard]] bool isWithin(int occurrence, int group) const;

    const Evaluation &m_evaluation;
    QList<int> m_occurrences;
};

} // namespace stipple
