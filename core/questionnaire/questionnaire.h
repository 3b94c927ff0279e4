// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/questionnaire/answer.h"
#include "core/questionnaire/localtext.h"

#include <QHash>
#include <QList>

#include <optional>

namespace stipple {

enum class ItemType {
    Unknown,
    Group,
    Display,
    Boolean,
    Decimal,
    Integer,
    Date,
    DateTime,
    Time,
    String,
    Text,
    Url,
    Choice,
    OpenChoice,
    Attachment,
    Reference,
    Quantity,
};

struct AnswerOption
{
    Answer value;
    /// What people read: a coding's display, or the value itself.
    LocalText text;
    /// Choosing it takes the others away (`questionnaire-optionExclusive`).
    bool exclusive = false;
    /// `ordinalValue` or `itemWeight`, on the option or its coding.
    std::optional<double> weight;
    /// The bundled drawing that `itemAnswerMedia` names.
    QString drawing;
};

/// One `enableWhen`.
struct EnableCondition
{
    QString question;
    Operator op = Operator::Exists;
    std::optional<Answer> expected;
    /// The question's place among the items; -1 when undetermined.
    int questionItem = -1;
    /// The innermost ancestor that holds both, -1 for the form: its occurrence's answers count.
    int scope = -1;
    /// False: the question is missing, its type does not fit, or the conditions form a cycle.
    bool understood = false;
};

struct QuestionnaireItem
{
    QString linkId;
    ItemType type = ItemType::Unknown;
    LocalText prefix;
    LocalText text;
    /// A child `display` with item control `help`: the answer to "Why ask?".
    LocalText help;
    /// How to answer (`entryFormat`).
    LocalText entryFormat;
    bool required = false;
    bool repeats = false;
    bool hidden = false;
    /// Itself a help text, shown with its parent.
    bool isHelp = false;
    QList<EnableCondition> conditions;
    /// Any of the conditions suffices; otherwise all are needed.
    bool anyCondition = false;
    /// An `enableWhenExpression` stands beside or instead of the conditions.
    bool hasExpression = false;
    QList<AnswerOption> options;
    std::optional<Decimal> lowest;
    std::optional<Decimal> highest;

    /// The parent's place, -1 at the top.
    int parent = -1;
    /// The place after the last descendant: `[own place, end)` is the subtree.
    int end = 0;

    /// Holds answers, so neither a group nor a display.
    [[nodiscard]] bool isQuestion() const
    {
        return type != ItemType::Group && type != ItemType::Display;
    }
    /// The option with this coding; null when there is none.
    [[nodiscard]] const AnswerOption *option(const Coding &coding) const;
};

/// Something wrong with a form that can still be loaded.
struct FormIssue
{
    /// Such as `enableWhenCycle`.
    QString code;
    QString linkId;
    QString detail;
};

/// A FHIR R4 Questionnaire: its items as a flat list in document order, ready to be evaluated.
///
/// Forms that use what Stipple does not understand (expressions, population, extraction, external
/// value sets, attachments, references, urls) load and can be filled in, but never conclude.
class Questionnaire
{
public:
    /// At most this many items, in at most this many levels.
    static constexpr int maxItems = 20'000;
    static constexpr int maxLevels = 64;

    /// Errors: those of `json::parse`, and QuestionnaireInvalid with the detail
    /// `notAQuestionnaire`, `unknownModifierExtension`, `tooLarge` or `tooDeep`.
    [[nodiscard]] static Result<Questionnaire> load(const QByteArray &bytes);
    [[nodiscard]] static Result<Questionnaire> load(const json::Value &document);

    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QString version() const { return m_version; }
    /// `url|version`.
    [[nodiscard]] QString canonical() const;
    [[nodiscard]] const LocalText &title() const { return m_title; }

    [[nodiscard]] const QList<QuestionnaireItem> &items() const { return m_items; }
    [[nodiscard]] const QuestionnaireItem &item(int place) const { return m_items.at(place); }
    /// The place of the first item with this linkId, -1 when there is none.
    [[nodiscard]] int find(const QString &linkId) const { return m_places.value(linkId, -1); }
    /// The direct children; of the form for -1.
    [[nodiscard]] QList<int> children(int place) const;

    /// An order in which every item comes after its parent and after the questions of its
    /// understood conditions.
    [[nodiscard]] const QList<int> &evaluationOrder() const { return m_order; }

    [[nodiscard]] const QList<FormIssue> &issues() const { return m_issues; }
    /// Everything in the form is understood, so that rules may be applied to its answers.
    [[nodiscard]] bool canConclude() const { return m_canConclude; }

private:
    friend class QuestionnaireReader;

    void resolveConditions();
    [[nodiscard]] int commonAncestor(int item, int question) const;
    void report(const QString &code, const QString &linkId, const QString &detail = {});

    QString m_url;
    QString m_version;
    LocalText m_title;
    QList<QuestionnaireItem> m_items;
    QHash<QString, int> m_places;
    QList<int> m_order;
    QList<FormIssue> m_issues;
    bool m_canConclude = true;
};

} // namespace stipple
