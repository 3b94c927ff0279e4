// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/resultbuilder.h"

#include "core/questionnaire/outlookbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

std::optional<Verdict> verdictFrom(const QString &outcome)
{
    static const QStringList names{u"INFO"_s, u"CAUTION"_s, u"CLEARANCE"_s, u"WAIT"_s, u"STOP"_s};
    const auto index = names.indexOf(outcome);
    return index < 0 ? std::nullopt : std::optional(static_cast<Verdict>(index));
}

/// Several answers to one question become one reason.
QList<AnswerReason> reasons(const QList<Because> &because)
{
    QList<AnswerReason> found;
    for (const auto &each : because) {
        const auto same = std::ranges::find(found, each.linkId, &AnswerReason::linkId);
        if (same == found.end())
            found.append({.linkId = each.linkId, .question = each.question, .answer = each.answer});
        else
            same->answer += u", "_s + each.answer;
    }
    return found;
}

class Builder
{
public:
    explicit Builder(const Decision &decision)
        : m_decision(decision)
        , m_form(decision.answers().form())
        , m_language(decision.language())
    {
        m_result.questionnaire = m_form.canonical();
        m_result.day = decision.today();
    }

    AssessmentResult run()
    {
        for (const auto &result : m_decision.results()) {
            m_result.tables.append(result.table->name());
            if (result.status == TableResult::Status::Refused)
                continue;
            switch (result.table->hitPolicy) {
            case DecisionTable::HitPolicy::Points:
                addTypes(result);
                break;
            case DecisionTable::HitPolicy::Collect:
                addVerdicts(result);
                break;
            case DecisionTable::HitPolicy::First:
                m_result.outlook = buildOutlook(m_decision, result);
                break;
            }
        }
        const bool stopped =
            !m_result.verdicts.isEmpty() && m_result.verdicts.at(0).verdict == Verdict::Stop;
        m_result.onceCleared = stopped || !m_result.doctorFirst.isEmpty();
        // Tables take what is not shown as settled, but the next answer may yet show it.
        if (!m_decision.answers().missingRequired().isEmpty()) {
            m_result.typeIncomplete = true;
            m_result.verdictIncomplete = true;
            m_result.noConcern = false;
        }
        return m_result;
    }

private:
    void addTypes(const TableResult &result)
    {
        if (result.best != unknownType)
            m_result.best = typeFit(result, result.best);
        if (!result.second.isEmpty())
            m_result.second = typeFit(result, result.second);
        for (const auto &name : result.possible)
            m_result.possible.append(typeFit(result, name));
        for (const auto &name : result.also)
            m_result.also.append(typeFit(result, name));
        m_result.typeIncomplete = result.status == TableResult::Status::Incomplete;
        if (m_result.best)
            m_result.drawing = drawingOf(*m_result.best);
    }

    [[nodiscard]] QString nameOf(const TableType &type, const QString &id) const
    {
        const auto subtype = std::ranges::find(type.subtypes, id, &TableSubtype::id);
        return (subtype == type.subtypes.end() ? type.name : subtype->name).in(m_language);
    }

    [[nodiscard]] TypeFit typeFit(const TableResult &result, const QString &name) const
    {
        const auto family = result.families.value(name, name);
        TypeFit fit{.id = name, .name = {}, .points = 0, .signs = {}};
        if (const auto *type = result.table->type(family))
            fit.name = nameOf(*type, name);
        for (const auto &points : result.points)
            if (points.type == family)
                fit.points = static_cast<int>(points.points);
        addSigns(result, fit, family, true);
        addSigns(result, fit, family, false);
        return fit;
    }

    /// For: what added points. Against: what took some, or answers that only another type's rules
    /// picked up.
    static void addSigns(const TableResult &result, TypeFit &fit, const QString &family,
                         bool supports)
    {
        for (const auto &rule : result.pointRules) {
            const bool own = rule.type == family;
            const bool others = !own && rule.add > 0 && result.table->type(rule.type)->competes &&
                                result.table->type(family)->competes;
            if (supports ? !own || rule.add <= 0 : !others && (!own || rule.add >= 0))
                continue;
            for (const auto &reason : reasons(rule.because)) {
                const bool known = std::ranges::any_of(fit.signs, [&](const TypeSign &sign) {
                    return sign.because.linkId == reason.linkId;
                });
                if (!known)
                    fit.signs.append({.because = reason,
                                      .supports = supports,
                                      .provenance = provenance(*rule.rule)});
            }
        }
    }

    /// The most detailed drawing that was chosen in the part of the form that speaks for the type.
    [[nodiscard]] QString drawingOf(const TypeFit &fit) const
    {
        for (const auto &sign : fit.signs) {
            const auto parent = m_form.item(m_form.find(sign.because.linkId)).parent;
            QString found;
            for (const auto item : m_form.children(parent)) {
                for (const auto &answer : m_decision.answers().answers(item)) {
                    const auto *coding = answer.value->coding();
                    const auto *option = coding ? m_form.item(item).option(*coding) : nullptr;
                    if (option && !option->drawing.isEmpty())
                        found = option->drawing;
                }
            }
            if (sign.supports && !found.isEmpty())
                return found;
        }
        return {};
    }

    [[nodiscard]] VerdictEntry entry(const FiredRule &fired) const
    {
        return {.verdict = verdictFrom(fired.outcome).value_or(Verdict::Info),
                .reason = fired.rule->reason.in(m_language),
                .earliest = fired.earliest,
                .earliestIfAgreed = fired.earliestIfAgreed,
                .openEnded = fired.openEnded,
                .until = fired.until,
                .clearedBy = fired.by,
                .because = reasons(fired.because),
                .provenance = provenance(*fired.rule)};
    }

    void addVerdicts(const TableResult &result)
    {
        for (const auto &fired : result.seeDoctorFirst)
            m_result.doctorFirst.append(entry(fired));
        for (const auto &fired : result.fired)
            m_result.verdicts.append(entry(fired));
        std::ranges::stable_sort(m_result.verdicts, std::greater<>(), &VerdictEntry::verdict);
        for (const auto &fired : result.satisfied)
            m_result.served.append(entry(fired));
        bool openDoctor = false;
        for (const auto &unknown : result.unknown) {
            UnknownEntry open{.verdict = verdictFrom(unknown.outcome),
                              .reason = unknown.rule->reason.in(m_language),
                              .missing = {},
                              .provenance = provenance(*unknown.rule)};
            for (const auto &linkId : unknown.missing) {
                const auto item = m_form.find(linkId);
                if (item >= 0)
                    open.missing.append({.linkId = linkId,
                                         .question = m_form.item(item).text.in(m_language),
                                         .answer = {}});
            }
            openDoctor = openDoctor || !open.verdict;
            m_result.unknown.append(open);
        }
        m_result.verdictIncomplete = result.status == TableResult::Status::Incomplete;
        m_result.earliest = result.earliest;
        m_result.openEnded = result.openEnded;
        m_result.noConcern =
            !m_result.verdictIncomplete && !openDoctor && m_result.doctorFirst.isEmpty() &&
            (m_result.verdicts.isEmpty() || m_result.verdicts.at(0).verdict == Verdict::Info);
    }

    const Decision &m_decision;
    const Questionnaire &m_form;
    QString m_language;
    AssessmentResult m_result;
};

} // namespace

AssessmentResult buildResult(const Decision &decision)
{
    return Builder(decision).run();
}

} // namespace stipple
