// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "core/questionnaire/response.h"

namespace stipple {

/// True, false, or not to be told (Kleene's strong logic).
enum class Truth { False, Unknown, True };

/// Of conditions that must all hold: false as soon as one is false.
[[nodiscard]] inline Truth allOf(Truth a, Truth b)
{
    return std::min(a, b);
}
/// Of conditions of which one suffices: true as soon as one is true.
[[nodiscard]] inline Truth anyOf(Truth a, Truth b)
{
    return std::max(a, b);
}

/// One occurrence of an item in a response. Items that the response does not mention have one
/// too, so that it can be said whether they are shown.
struct Occurrence
{
    int item = -1;
    /// The parent's occurrence, -1 at the top.
    int parent = -1;
    /// After the last occurrence below: `[own place, end)` is the subtree.
    int end = 0;
    /// Null when the response does not mention it.
    const ResponseItem *given = nullptr;
    /// Its place in the array of items in the response.
    int index = -1;
    /// The parent's answer below which it stands, -1 when the parent is no question.
    int parentAnswer = -1;
    /// It can be answered: below a question, only where that has an answer.
    bool exists = true;
    bool enabled = false;
    /// Shown because its own conditions cannot be told.
    bool undetermined = false;
    /// It or an ancestor is undetermined: never required, unknown to rules.
    bool uncertain = false;
};

/// An answer and where it stands.
struct GivenAnswer
{
    const Answer *value = nullptr;
    int occurrence = -1;
    /// Its place among the occurrence's answers in the response.
    int index = 0;
};

/// Which items of a form are shown for the answers given so far. Always a full evaluation.
///
/// - Enabled: the own condition holds and all ancestors are enabled. A disabled question counts
///   as unanswered, for the conditions of others too.
/// - A condition looks at the nearest occurrences of its question: all below the innermost
///   ancestor occurrence whose subtree in the form holds the question.
/// - Every operator but `exists` means "at least one answer …".
/// - Conditions that cannot be told are unknown; an item whose conditions come out unknown is
///   shown, with a notice.
///
/// The form must outlive it.
class Evaluation
{
public:
    /// Whether a group that the response does not mention exists, so that what is required in it
    /// is missing: it does while somebody fills the form in, and not in a finished file.
    enum class Groups { Created, AsGiven };

    /// ResponseInvalid with the detail `tooLarge` when form and response together unfold beyond
    /// what a person could have written.
    [[nodiscard]] static Result<Evaluation> of(const Questionnaire &form, const Response &response,
                                               Groups groups = Groups::Created);

    [[nodiscard]] const Questionnaire &form() const { return *m_form; }
    /// How many occurrences there are: each before those below it, as the form orders them.
    [[nodiscard]] int size() const { return static_cast<int>(m_occurrences.size()); }
    [[nodiscard]] const Occurrence &occurrence(int place) const { return m_occurrences.at(place); }
    /// The occurrences of an item, in order; at least one.
    [[nodiscard]] const QList<int> &occurrencesOf(int item) const { return m_byItem.at(item); }
    /// Those of them inside the subtree of the occurrence `within`; all for -1.
    [[nodiscard]] QList<int> occurrencesOf(int item, int within) const;

    /// At least one occurrence is enabled.
    [[nodiscard]] bool isEnabled(int item) const;
    /// The answers of one occurrence, enabled or not, leaving out those without a value.
    [[nodiscard]] QList<GivenAnswer> answersOf(int occurrence) const;
    /// The answers of the enabled occurrences.
    [[nodiscard]] QList<GivenAnswer> answers(int item, int within = -1) const;
    /// Such as `item[5].item[9].answer[0]`.
    [[nodiscard]] QString path(const GivenAnswer &answer) const;
    /// Such as `item[5].item[9]`; of an occurrence that is not given, the place it would stand in,
    /// which is empty at the top.
    [[nodiscard]] QString path(int occurrence) const;
    /// Required here, and without an answer.
    [[nodiscard]] bool isMissing(int occurrence) const;

    /// linkIds in document order, without repeats.
    [[nodiscard]] QStringList disabled() const;
    [[nodiscard]] QStringList undetermined() const;
    [[nodiscard]] QStringList missingRequired() const;
    /// How many linkIds have an enabled occurrence.
    [[nodiscard]] int enabledCount() const;

private:
    class Builder;

    Evaluation(const Questionnaire &form, Response response);

    bool decide();
    bool decideItem(int item);
    /// None when there is too much to compare.
    [[nodiscard]] std::optional<Truth> holds(const EnableCondition &condition, int scope);
    [[nodiscard]] int scopeOf(const EnableCondition &condition, int occurrence) const;
    [[nodiscard]] QStringList linkIds(auto &&chosen) const;

    const Questionnaire *m_form;
    Groups m_groups = Groups::Created;
    Response m_response;
    QList<Occurrence> m_occurrences;
    QList<QList<int>> m_byItem;
    qsizetype m_steps = 0;
};

} // namespace stipple
