// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/planfile.h"

#include "core/content/lintrules.h"
#include "core/content/node.h"
#include "core/content/readers.h"
#include "core/json/reader.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

const auto kind = u"care-plan"_s;

/// Control characters break lines that are one, and overrides of direction show another text than
/// the one that is there.
bool misleads(QChar c)
{
    const auto code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

/// Looks at every value before anything is built from it.
class Bounds
{
public:
    /// The first thing that is too much, as "place: reason"; empty when nothing is.
    [[nodiscard]] static QString fault(const json::Value &document)
    {
        Bounds bounds;
        bounds.visit(document, kind);
        return bounds.m_fault;
    }

private:
    void visit(const json::Value &value, const QString &place)
    {
        if (value.isString()) {
            checkText(value.toString(), place);
        } else if (value.isArray()) {
            visitArray(value.array(), place);
        } else if (value.isObject()) {
            for (const auto &[key, member] : value.object()) {
                if (!m_fault.isEmpty())
                    return;
                checkText(key, place);
                visit(member, place + u'/' + key.left(longestKey));
            }
        }
    }

    void visitArray(const json::Array &array, const QString &place)
    {
        const auto most = mostIn(place);
        if (array.size() > most) {
            note(place, u"more than %1"_s.arg(most));
            return;
        }
        for (qsizetype i = 0; i < array.size() && m_fault.isEmpty(); ++i)
            visit(array.at(i), place + u'/' + QString::number(i));
    }

    [[nodiscard]] static qsizetype mostIn(const QString &place)
    {
        if (place == kind + u"/tasks"_s)
            return planlimits::tasks;
        const bool isPart = place.count(u'/') == 1;
        return isPart ? planlimits::others : planlimits::numbersInList;
    }

    void checkText(const QString &text, const QString &place)
    {
        if (text.size() > planlimits::charactersInText)
            note(place, u"longer than %1 characters"_s.arg(planlimits::charactersInText));
        if (std::any_of(text.cbegin(), text.cend(), misleads))
            note(place, u"a character that cannot be seen"_s);
    }

    void note(const QString &place, const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = place + u": "_s + what;
    }

    static constexpr qsizetype longestKey = 40;
    QString m_fault;
};

void lintOrigin(const CarePlan &plan, const Content &content, ContentProblems &problems)
{
    if (plan.id == content.carePlan.id)
        problems.append({u"id-taken"_s, u"id"_s, u"the built-in plan's"_s});
    if (plan.author == content.carePlan.author)
        problems.append({u"id-taken"_s, u"author"_s, u"the built-in plan's"_s});
}

void lintSources(const CarePlan &plan, const Sources &sources, ContentProblems &problems)
{
    const auto check = [&](const QString &id, const Evidence &evidence) {
        for (const int ref : evidence.refs) {
            if (!sources.find(ref))
                problems.append({u"ref-unknown"_s, id, QString::number(ref)});
        }
    };
    const auto checkAll = [&](const auto &items) {
        for (const auto &item : items)
            check(item.id, item.evidence);
    };
    checkAll(plan.phases);
    checkAll(plan.permissions);
    checkAll(plan.rules);
    checkAll(plan.tasks);
    for (const auto &pause : plan.bloodPauses)
        check(pause.region, pause.evidence);
    check(u"spacing"_s, plan.spacing.evidence);
    check(u"topUp"_s, plan.topUp.evidence);
}

} // namespace

/// A plan as far as it could be read.
struct PlanFiles::Draft
{
    CarePlan plan;
    Reading reading;
    ContentProblems faults;
};

PlanFiles::PlanFiles(const Content &content, QString language)
    : m_content(content)
    , m_language(std::move(language))
{}

Result<PlanFiles::Draft> PlanFiles::draft(const QByteArray &document) const
{
    const auto parsed =
        json::parse(document, {.maxBytes = planlimits::bytes, .maxDepth = planlimits::depth});
    if (!parsed)
        return parsed.error();
    if (parsed->value(u"kind").toString() != kind)
        return Error{ErrorCode::PlanInvalid, kind + u"/kind: another one"_s};
    if (parsed->value(u"schema").integer() != planSchema)
        return Error{ErrorCode::UnknownVersion, kind + u"/schema: unknown"_s};
    if (const auto fault = Bounds::fault(*parsed); !fault.isEmpty())
        return Error{ErrorCode::PlanInvalid, fault};

    Draft draft;
    draft.reading.language = m_language;
    Node node(*parsed, kind, draft.reading);
    draft.plan = readCarePlan(node);
    (void)node.word(u"kind"_s);
    node.done();
    for (const auto &problem : std::as_const(draft.reading.problems))
        draft.faults.append(
            {u"unreadable"_s, problem.section(u": "_s, 0, 0), problem.section(u": "_s, 1)});
    // What could not be read would only lead to further, misleading faults.
    if (draft.faults.isEmpty()) {
        lintPlanStructure(draft.plan, draft.faults);
        lintOrigin(draft.plan, m_content, draft.faults);
        lintSources(draft.plan, m_content.sources, draft.faults);
    }
    return draft;
}

Result<CarePlan> PlanFiles::read(const QByteArray &document) const
{
    auto drafted = draft(document);
    if (!drafted)
        return drafted.error();
    if (!drafted->faults.isEmpty()) {
        const auto &first = drafted->faults.constFirst();
        return Error{ErrorCode::PlanInvalid, first.where + u": "_s + first.what};
    }
    return std::move(drafted->plan);
}

PlanFiles::Findings PlanFiles::examine(const QByteArray &document) const
{
    Findings findings;
    auto drafted = draft(document);
    if (!drafted) {
        findings.refusal = drafted.error();
        const auto &detail = drafted.error().detail;
        findings.faults.append(
            {u"unreadable"_s, detail.section(u' ', 0, 0), detail.section(u' ', 1)});
        return findings;
    }
    findings.faults = drafted->faults;
    if (!findings.faults.isEmpty()) {
        const auto &first = findings.faults.constFirst();
        findings.refusal = Error{ErrorCode::PlanInvalid, first.where + u": "_s + first.what};
        return findings;
    }
    lintLanguages(drafted->reading, findings.remarks);
    lintCarePlan(drafted->plan, findings.remarks);
    findings.carePlan = std::move(drafted->plan);
    return findings;
}

} // namespace stipple
