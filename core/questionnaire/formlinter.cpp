// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/formlinter.h"

#include "core/questionnaire/reachability.h"

#include <QHash>
#include <QSet>

#include <set>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

class Linter
{
public:
    explicit Linter(const Questionnaire &form)
        : m_form(form)
        , m_reachability(form)
        , m_issues(form.issues())
    {
        for (auto &issue : m_issues)
            if (issue.code == "missingEnableBehavior"_L1)
                issue.severity = Issue::Severity::Error;
        addLanguages(form.title());
        for (const auto &item : form.items()) {
            addLanguages(item.text);
            for (const auto &option : item.options)
                addLanguages(option.text);
        }
    }

    QList<Issue> run()
    {
        checkText(-1, m_form.title(), u".title"_s);
        for (int place = 0; place < m_form.items().size(); ++place)
            check(place);
        return m_issues;
    }

private:
    void addLanguages(const LocalText &text)
    {
        for (const auto &language : text.languages())
            m_languages.insert(language);
    }

    void report(Issue::Severity severity, const QString &code, int place, const QString &below,
                const QString &detail)
    {
        m_issues.append({.severity = severity,
                         .code = code,
                         .expression = m_form.path(place) + below,
                         .linkId = place < 0 ? QString() : m_form.item(place).linkId,
                         .detail = detail});
    }

    void error(const QString &code, int place, const QString &below = {},
               const QString &detail = {})
    {
        report(Issue::Severity::Error, code, place, below, detail);
    }

    void check(int place)
    {
        const auto &item = m_form.item(place);
        if (item.text.isEmpty())
            error(u"missingText"_s, place);
        checkText(place, item.text, u".text"_s);
        checkOptions(place, item);
        QSet<QString> existing;
        for (const auto &condition : item.conditions)
            if (!item.anyCondition && condition.op == Operator::Exists)
                existing.insert(condition.question);
        for (int index = 0; index < item.conditions.size(); ++index)
            checkCondition(place, item, index, existing);
        if (!item.conditions.isEmpty() && !m_reachability.canBeShown(place))
            error(u"unreachableItem"_s, place);
    }

    void checkText(int place, const LocalText &text, const QString &below)
    {
        if (text.isEmpty())
            return;
        for (const auto &language : m_languages)
            if (!text.languages().contains(language))
                error(u"missingTranslation"_s, place, below, language);
    }

    [[nodiscard]] static QString keyOf(const Coding &coding)
    {
        return coding.system + u'|' + coding.code;
    }

    /// What can be chosen, looked up at once: a hostile form asks for it at every option.
    [[nodiscard]] const QSet<QString> &codesOf(int place)
    {
        auto &codes = m_codes[place];
        if (codes.isEmpty())
            for (const auto &option : m_form.item(place).options)
                if (const auto *coding = option.value.coding())
                    codes.insert(keyOf(*coding));
        return codes;
    }

    void checkOptions(int place, const QuestionnaireItem &item)
    {
        QSet<QString> seen;
        for (int index = 0; index < item.options.size(); ++index) {
            const auto at = u".answerOption[%1]"_s.arg(index);
            const auto *coding = item.options.at(index).value.coding();
            if (!coding)
                continue;
            const auto key = keyOf(*coding);
            if (seen.contains(key))
                error(u"duplicateOption"_s, place, at, coding->code);
            seen.insert(key);
            checkText(place, item.options.at(index).text, at);
        }
    }

    /// `existing` are the questions whose answers the other conditions require to exist.
    void checkCondition(int place, const QuestionnaireItem &item, int index,
                        const QSet<QString> &existing)
    {
        const auto &condition = item.conditions.at(index);
        if (!condition.understood)
            return;
        const auto at = u".enableWhen[%1]"_s.arg(index);
        const auto &question = m_form.item(condition.questionItem);
        const auto *coding = condition.expected->coding();
        if (coding && !question.options.isEmpty() &&
            !codesOf(condition.questionItem).contains(keyOf(*coding)))
            error(u"unknownCode"_s, place, at, coding->code);
        if (condition.op != Operator::NotEqual)
            return;
        if (question.repeats)
            error(u"notEqualOnSeveral"_s, place, at, condition.question);
        if (!existing.contains(condition.question))
            report(Issue::Severity::Warning, u"notEqualWithoutExists"_s, place, at,
                   condition.question);
    }

    const Questionnaire &m_form;
    Reachability m_reachability;
    QList<Issue> m_issues;
    QHash<int, QSet<QString>> m_codes;
    std::set<QString> m_languages; // in order: what is printed stays the same
};

} // namespace

QList<Issue> lint(const Questionnaire &form)
{
    return Linter(form).run();
}

} // namespace stipple
