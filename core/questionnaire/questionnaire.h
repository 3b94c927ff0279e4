// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/json/reader.h"
#include "core/questionnaire/answer.h"
#include "core/questionnaire/issue.h"
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
    /// Before the text, such as "a)" (`questionnaire-optionPrefix`).
    LocalText prefix;
    /// Chosen from the start (`initialSelected`).
    bool initiallyChosen = false;
    /// Choosing it takes the others away (`questionnaire-optionExclusive`).
    bool exclusive = false;
    /// `ordinalValue` or `itemWeight`, on the option, its coding or its concept.
    std::optional<double> weight;
    /// The bundled drawing that `itemAnswerMedia` names.
    QString drawing;
};

/// Finds options without looking through them all.
class OptionIndex
{
public:
    OptionIndex() = default;
    explicit OptionIndex(const QList<AnswerOption> &options);

    /// The place of a coding among many options; -1 when there is none, or when there are so few
    /// that looking through them is as quick.
    [[nodiscard]] int place(const Coding &coding) const;
    [[nodiscard]] bool isUsed() const { return !m_places.isEmpty(); }
    /// An option has this type.
    [[nodiscard]] bool has(Answer::Type type) const
    {
        return (m_types & (1U << static_cast<unsigned>(type))) != 0;
    }
    /// An option counts in a score.
    [[nodiscard]] bool hasWeights() const { return m_hasWeights; }

private:
    /// By `system|code`.
    QHash<QString, int> m_places;
    /// A bit for each type.
    quint32 m_types = 0;
    bool m_hasWeights = false;
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

/// What an answer has to keep to. Bounds are inclusive.
struct AnswerBounds
{
    /// `minValue`, `maxValue`, and for quantities `minQuantity`, `maxQuantity`.
    std::optional<Answer> lowest;
    std::optional<Answer> highest;
    /// Characters, counted as code points.
    std::optional<qint64> minLength;
    std::optional<qint64> maxLength;
    /// Digits after the point, as written.
    std::optional<qint64> maxDecimalPlaces;
    /// How often a group may occur, or how many answers a question may have.
    std::optional<qint64> minOccurs;
    std::optional<qint64> maxOccurs;
    /// What the whole text has to match; empty for anything.
    QString pattern;
    /// The units a quantity may have; empty for any.
    QList<Coding> units;
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
    bool readOnly = false;
    bool hidden = false;
    /// How the form wants it shown: `page`, `radio-button`, `check-box`, `drop-down`, `slider`, …
    QString control;
    /// What a display is for: `instructions`, `security`, `help`.
    QString displayCategory;
    /// The drawing beside the question that `itemMedia` names.
    QString drawing;
    /// The unit of a number, for people.
    QString unit;
    /// What stands there before anybody has answered.
    QList<Answer> initial;
    AnswerBounds bounds;
    /// Itself a help text, shown with its parent.
    bool isHelp = false;
    QList<EnableCondition> conditions;
    /// Any of the conditions suffices; otherwise all are needed.
    bool anyCondition = false;
    /// An `enableWhenExpression` stands beside or instead of the conditions.
    bool hasExpression = false;
    QList<AnswerOption> options;
    /// What helps to find one of them.
    OptionIndex optionIndex;
    /// Which of the level's items it is: `item[index]`.
    int index = 0;
    /// The parent's place, -1 at the top.
    int parent = -1;
    /// The place after the last descendant: `[own place, end)` is the subtree.
    int end = 0;

    /// Holds answers, so neither a group nor a display.
    [[nodiscard]] bool isQuestion() const
    {
        return type != ItemType::Group && type != ItemType::Display;
    }
    /// The option with this coding, or of any type with this value; null when there is none.
    [[nodiscard]] const AnswerOption *option(const Coding &coding) const;
    [[nodiscard]] const AnswerOption *option(const Answer &answer) const;
    [[nodiscard]] bool hasOptionOf(Answer::Type kind) const { return optionIndex.has(kind); }
    /// Whether an answer has the type that the question asks for, and can be read.
    [[nodiscard]] bool admits(const Answer &answer) const;
    void setOptions(const QList<AnswerOption> &all) { setOptions(all, OptionIndex(all)); }
    /// With an index that was made before: many questions may share one value set.
    void setOptions(const QList<AnswerOption> &all, const OptionIndex &made)
    {
        options = all;
        optionIndex = made;
    }
};

/// A FHIR R4 Questionnaire: its items as a flat list in document order, ready to be evaluated.
///
/// Forms that use what Stipple does not understand (expressions, population, extraction, external
/// value sets, attachments, references, urls), or that can be read in two ways, load and can be
/// filled in, but never conclude.
class Questionnaire
{
public:
    /// Nesting as JSON that fits every form and response within the levels below, and a name that
    /// comes twice is told as an issue.
    static constexpr json::Limits limits{
        .maxBytes = qsizetype{16} * 1024 * 1024, .maxDepth = 400, .keepRepeatedNames = true};
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
    /// Whether a response to `canonical` fits here: the same address and major version.
    [[nodiscard]] bool isAnsweredBy(const QString &canonical) const;
    [[nodiscard]] const LocalText &title() const { return m_title; }
    /// `draft`, `active`, `retired` or `unknown`.
    [[nodiscard]] QString status() const { return m_document.value(u"status").toString(); }
    /// The language of its default texts; empty when it does not say.
    [[nodiscard]] QString language() const { return m_document.value(u"language").toString(); }
    /// The whole resource as it was read, with everything that is not understood.
    [[nodiscard]] const json::Value &document() const { return m_document; }
    /// How many levels of items there are.
    [[nodiscard]] int depth() const { return m_depth; }

    [[nodiscard]] const QList<QuestionnaireItem> &items() const { return m_items; }
    [[nodiscard]] const QuestionnaireItem &item(int place) const { return m_items.at(place); }
    /// The place of the first item with this linkId, -1 when there is none.
    [[nodiscard]] int find(const QString &linkId) const { return m_places.value(linkId, -1); }
    /// The direct children; of the form for -1.
    [[nodiscard]] QList<int> children(int place) const;

    /// An order in which every item comes after its parent and after the questions of its
    /// understood conditions.
    [[nodiscard]] const QList<int> &evaluationOrder() const { return m_order; }

    [[nodiscard]] const QList<Issue> &issues() const { return m_issues; }
    /// Such as `Questionnaire.item[0].item[2]`.
    [[nodiscard]] QString path(int place) const;
    /// Everything in the form is understood, so that rules may be applied to its answers.
    [[nodiscard]] bool canConclude() const { return m_canConclude; }

private:
    friend class QuestionnaireReader;

    void resolveConditions();
    [[nodiscard]] int commonAncestor(int item, int question) const;
    void report(const QString &code, int place, const QString &detail = {},
                const QString &below = {});
    void report(const Issue &issue);

    json::Value m_document;
    int m_depth = 0;
    QString m_url;
    QString m_version;
    LocalText m_title;
    QList<QuestionnaireItem> m_items;
    QHash<QString, int> m_places;
    QList<int> m_order;
    QList<Issue> m_issues;
    bool m_canConclude = true;
};

} // namespace stipple
