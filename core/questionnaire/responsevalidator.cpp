// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/responsevalidator.h"

#include "core/questionnaire/answerchecks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

using Severity = Issue::Severity;

constexpr qsizetype maxIssues = 5000;

/// Where no items may stand at all: below a question, but not below one of its answers.
constexpr int nowhere = -2;

Issue issueOf(Severity severity, const QString &code, const QString &expression,
              const QString &linkId = {})
{
    return {.severity = severity,
            .code = code,
            .expression = expression,
            .linkId = linkId,
            .detail = {}};
}

class Validator
{
public:
    Validator(const Evaluation &evaluation, const Response &response)
        : m_evaluation(evaluation)
        , m_form(evaluation.form())
        , m_response(response)
        , m_patterns(patternCount())
    {}

    QList<Issue> run()
    {
        checkHead();
        checkKnown(-1, m_response.items, u"QuestionnaireResponse"_s);
        for (int place = 0; place < m_evaluation.size(); ++place) {
            checkCounts(place);
            checkOccurrence(place);
        }
        return m_issues;
    }

private:
    [[nodiscard]] qsizetype patternCount() const
    {
        qsizetype count = 0;
        for (int place = 0; place < m_evaluation.size(); ++place) {
            const auto &occurrence = m_evaluation.occurrence(place);
            if (occurrence.given && !itemOf(occurrence).bounds.pattern.isEmpty())
                count += occurrence.given->answers.size();
        }
        return count;
    }

    [[nodiscard]] const QuestionnaireItem &itemOf(const Occurrence &occurrence) const
    {
        return m_form.item(occurrence.item);
    }

    void report(Severity severity, const QString &code, const QString &expression,
                const QString &linkId = {})
    {
        if (m_issues.size() < maxIssues)
            m_issues.append(issueOf(severity, code, expression, linkId));
    }

    void checkHead()
    {
        const auto at = u"QuestionnaireResponse.questionnaire"_s;
        const auto url = m_response.questionnaire.section(u'|', 0, 0);
        const auto version = m_response.questionnaire.section(u'|', 1);
        if (!m_response.questionnaire.isEmpty() &&
            (url != m_form.url() || (!version.isEmpty() && version != m_form.version())))
            report(Severity::Information, u"questionnaireMismatch"_s, at);
        if (m_form.status() == "draft"_L1)
            report(Severity::Warning, u"questionnaireDraft"_s, at);
        if (m_form.status() == "retired"_L1)
            report(Severity::Warning, u"questionnaireRetired"_s, at);
        const auto authored = PartialDate::fromString(m_response.authored);
        if (!authored)
            return;
        const auto &period = m_form.document().value(u"effectivePeriod");
        const auto start = PartialDate::fromString(period.value(u"start").toString());
        const auto end = PartialDate::fromString(period.value(u"end").toString());
        if ((start && std::is_lt(PartialDate::compare(*authored, *start))) ||
            (end && std::is_gt(PartialDate::compare(*authored, *end))))
            report(Severity::Warning, u"questionnaireInactive"_s,
                   u"QuestionnaireResponse.authored"_s);
    }

    /// Items of the response that the form does not have here.
    void checkKnown(int item, const QList<ResponseItem> &given, const QString &path)
    {
        if (given.isEmpty())
            return;
        QSet<QString> known;
        if (item != nowhere)
            for (const auto child : m_form.children(item))
                known.insert(m_form.item(child).linkId);
        known.remove(QString());
        for (qsizetype index = 0; index < given.size(); ++index)
            if (const auto &linkId = given.at(index).linkId; !known.contains(linkId))
                report(Severity::Fatal, u"invalidLinkId"_s, path + u".item[%1]"_s.arg(index),
                       linkId);
    }

    /// The place of an occurrence, or of the one it would stand in.
    [[nodiscard]] QString placeOf(int place) const
    {
        const auto path = m_evaluation.path(place);
        return path.isEmpty() ? u"QuestionnaireResponse"_s : u"QuestionnaireResponse."_s + path;
    }

    /// The next occurrence of the same item beside this one; -1 when there is none.
    [[nodiscard]] int besides(int place) const
    {
        const auto &one = m_evaluation.occurrence(place);
        if (one.end >= m_evaluation.size())
            return -1;
        const auto &next = m_evaluation.occurrence(one.end);
        const bool same = next.item == one.item && next.parent == one.parent &&
                          next.parentAnswer == one.parentAnswer;
        return same ? one.end : -1;
    }

    [[nodiscard]] bool isFirst(int place) const
    {
        const auto &one = m_evaluation.occurrence(place);
        const auto &all = m_evaluation.occurrencesOf(one.item);
        const auto found = std::ranges::lower_bound(all, place);
        if (found == all.begin())
            return true;
        const auto &before = m_evaluation.occurrence(*(found - 1));
        return before.parent != one.parent || before.parentAnswer != one.parentAnswer;
    }

    void checkCounts(int place)
    {
        const auto &occurrence = m_evaluation.occurrence(place);
        const auto &item = itemOf(occurrence);
        if (item.type == ItemType::Display || !occurrence.enabled || !occurrence.exists)
            return;
        if (m_evaluation.isMissing(place))
            report(missing(), u"required"_s, placeOf(place), item.linkId);
        if (isFirst(place))
            checkTotal(place, item, !occurrence.uncertain);
    }

    void checkTotal(int place, const QuestionnaireItem &item, bool mayRequire)
    {
        qint64 total = 0;
        // Where one too many stands: a question's answers are told at the question.
        auto tooMany = place;
        const auto most = item.repeats ? item.bounds.maxOccurs.value_or(-1) : 1;
        for (auto each = place; each >= 0; each = besides(each)) {
            const auto *given = m_evaluation.occurrence(each).given;
            total += item.isQuestion() ? (given ? given->answers.size() : 0) : given ? 1 : 0;
            if (most >= 0 && total > most && tooMany == place)
                tooMany = each;
        }
        if (mayRequire && total < item.bounds.minOccurs.value_or(0))
            report(missing(), u"minCount"_s, placeOf(place), item.linkId);
        if (!item.repeats && total > 1)
            report(Severity::Error, u"repeats"_s, placeOf(tooMany), item.linkId);
        if (total > item.bounds.maxOccurs.value_or(total))
            report(Severity::Error, u"maxCount"_s, placeOf(tooMany), item.linkId);
    }

    [[nodiscard]] Severity missing() const
    {
        return m_response.status == "in-progress"_L1 ? Severity::Warning : Severity::Error;
    }

    void checkOccurrence(int place)
    {
        const auto &occurrence = m_evaluation.occurrence(place);
        if (!occurrence.given)
            return;
        const auto &item = itemOf(occurrence);
        const auto path = placeOf(place);
        checkKnown(item.isQuestion() ? nowhere : occurrence.item, occurrence.given->items, path);
        if (item.type == ItemType::Display && !occurrence.given->answers.isEmpty())
            report(Severity::Fatal, u"displayAnswer"_s, path, item.linkId);
        if (item.type == ItemType::Group && !occurrence.given->answers.isEmpty())
            report(Severity::Fatal, u"groupShouldNotHaveAnswers"_s, path + u".answer"_s,
                   item.linkId);
        if (item.isQuestion())
            checkAnswers(occurrence, item, path);
    }

    void checkAnswers(const Occurrence &occurrence, const QuestionnaireItem &item,
                      const QString &path)
    {
        const auto &answers = occurrence.given->answers;
        if (!answers.isEmpty() && !occurrence.enabled)
            report(Severity::Error, u"answerWhileDisabled"_s, path, item.linkId);
        for (qsizetype index = 0; index < answers.size(); ++index) {
            const auto &answer = answers.at(index);
            const auto at = path + u".answer[%1]"_s.arg(index);
            checkKnown(occurrence.item, answer.items, at);
            auto faults = checkType(item, answer.value);
            if (occurrence.enabled && !faults.fatal.contains("invalidAnswerType"_L1)) {
                const auto more = checkValue(item, *answer.value, m_patterns);
                faults.errors = more.errors;
                faults.notComparable = more.notComparable;
                const auto *option = item.option(*answer.value);
                if (option && option->exclusive && answers.size() > 1)
                    faults.errors.append(u"exclusiveAnswerOption"_s);
            }
            tell(faults, at, item.linkId);
        }
    }

    void tell(const AnswerFaults &faults, const QString &at, const QString &linkId)
    {
        for (const auto &code : faults.fatal)
            report(Severity::Fatal, code, at, linkId);
        for (const auto &code : faults.errors)
            report(Severity::Error, code, at, linkId);
        if (faults.notComparable)
            report(Severity::Information, u"notComparable"_s, at, linkId);
    }

    const Evaluation &m_evaluation;
    const Questionnaire &m_form;
    const Response &m_response;
    PatternMatcher m_patterns;
    QList<Issue> m_issues;
};

} // namespace

Result<QList<Issue>> validate(const Questionnaire &form, const Response &response)
{
    const auto evaluation = Evaluation::of(form, response, Evaluation::Groups::AsGiven);
    if (!evaluation)
        return evaluation.error();
    return Validator(*evaluation, response).run();
}

QList<Issue> validateWithoutForm(const Response &)
{
    return {issueOf(Severity::Error, u"questionnaireNotFound"_s,
                    u"QuestionnaireResponse.questionnaire"_s)};
}

} // namespace stipple
