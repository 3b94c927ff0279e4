// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/intake/formfinding.h"

#include "core/questionnaire/formlinter.h"
#include "core/questionnaire/tablelinter.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// The item in which a place such as `Questionnaire.item[0].item[2].text` lies.
int itemAt(const Questionnaire &form, const QString &expression)
{
    static const QRegularExpression step(u"\\.item\\[(\\d+)\\]"_s);
    int place = -1;
    qsizetype end = "Questionnaire"_L1.size();
    auto steps = step.globalMatch(expression);
    while (steps.hasNext()) {
        const auto match = steps.next();
        const auto children = form.children(place);
        const auto index = match.captured(1).toInt();
        // Only as far as the steps follow one another, and lead to what was read.
        if (match.capturedStart() != end || index >= children.size())
            break;
        place = children.at(index);
        end = match.capturedEnd();
    }
    return place;
}

/// Whether the detail of what is said of a table begins with a linkId.
bool namesQuestion(const QString &code)
{
    static const QSet<QString> codes{u"unknownCode"_s, u"valueDoesNotFit"_s, u"notADate"_s,
                                     u"notEqualOnSeveral"_s, u"notEqualWithoutExists"_s};
    return codes.contains(code);
}

} // namespace

FormFinding::Weight weightOf(FormFinding::About about, const QString &code)
{
    using Weight = FormFinding::Weight;
    static const QSet<QString> formWarnings{u"missingEnableBehavior"_s,
                                            u"unreachableItem"_s,
                                            u"unknownCode"_s,
                                            u"duplicateOption"_s,
                                            u"notEqualOnSeveral"_s,
                                            u"notEqualWithoutExists"_s,
                                            u"missingUrl"_s};
    static const QSet<QString> formHints{u"missingStatus"_s, u"missingTranslation"_s,
                                         u"unknownProperty"_s, u"emptyArray"_s};
    static const QSet<QString> tableWarnings{u"notReviewed"_s, u"notEqualWithoutExists"_s,
                                             u"tooManyInputs"_s};
    static const QSet<QString> tableHints{u"missingTranslation"_s};
    const bool isForm = about == FormFinding::About::Form;
    if ((isForm ? formHints : tableHints).contains(code))
        return Weight::Hint;
    return (isForm ? formWarnings : tableWarnings).contains(code) ? Weight::Warning : Weight::Error;
}

QList<FormFinding> findingsOf(const Questionnaire &form, const std::optional<DecisionTable> &table)
{
    using About = FormFinding::About;
    QList<FormFinding> findings;
    if (form.url().isEmpty())
        findings.append({.weight = weightOf(About::Form, u"missingUrl"_s),
                         .about = About::Form,
                         .code = u"missingUrl"_s,
                         .item = -1,
                         .rule = {},
                         .detail = {}});
    for (const auto &issue : lint(form))
        findings.append({.weight = weightOf(About::Form, issue.code),
                         .about = About::Form,
                         .code = issue.code,
                         .item = itemAt(form, issue.expression),
                         .rule = {},
                         .detail = issue.detail});
    if (table) {
        for (const auto &issue : lint(form, {*table})) {
            const auto item =
                namesQuestion(issue.code) ? form.find(issue.detail.section(u' ', 0, 0)) : -1;
            findings.append({.weight = weightOf(About::Table, issue.code),
                             .about = About::Table,
                             .code = issue.code,
                             .item = item,
                             .rule = issue.rule,
                             .detail = issue.detail});
        }
    }
    std::ranges::stable_sort(findings, {}, &FormFinding::weight);
    return findings;
}

} // namespace stipple
