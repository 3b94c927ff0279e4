// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Rules whose outcomes all count.

#include "core/questionnaire/hitpolicies.h"

#include <algorithm>

namespace stipple {
namespace {

class Collector
{
public:
    Collector(const Decision &decision, const Conditions &conditions, TableResult &result)
        : m_decision(decision)
        , m_conditions(conditions)
        , m_result(result)
        , m_outcomes(result.table->outcomes)
    {}

    void run()
    {
        for (const auto &rule : m_result.table->rules)
            for (const auto within : m_conditions.runsOf(rule))
                apply(rule, within);
        for (const auto &fired : m_result.fired) {
            if (severity(fired.outcome) > severity(m_result.outcome))
                m_result.outcome = fired.outcome;
            if (fired.earliest && (!m_result.earliest || *m_result.earliest < *fired.earliest))
                m_result.earliest = fired.earliest;
            m_result.openEnded = m_result.openEnded || fired.openEnded;
        }
        const bool couldRise = std::ranges::any_of(m_result.unknown, [&](const UnknownRule &rule) {
            return severity(rule.outcome) > severity(m_result.outcome);
        });
        if (couldRise)
            m_result.status = TableResult::Status::Incomplete;
    }

private:
    [[nodiscard]] qsizetype severity(const QString &outcome) const
    {
        return m_outcomes.indexOf(outcome);
    }

    void apply(const TableRule &rule, int within)
    {
        const auto when = m_conditions.evaluate(rule.when, within);
        if (when.truth == Truth::False)
            return;
        QList<FiredRule> fired;
        UnknownRule unknown{.rule = &rule, .outcome = {}, .missing = {}};
        bool isUnknown = false;
        for (const auto &effect : rule.effects) {
            const auto both = Conditions::both(when, m_conditions.evaluate(effect.when, within));
            if (both.truth == Truth::True) {
                applyEffect(rule, effect, both.because, within, fired, unknown);
            } else if (both.truth == Truth::Unknown) {
                isUnknown = true;
                widen(unknown, effect.outcome, both.missing);
            }
        }
        for (const auto &each : fired)
            settle(each);
        if (isUnknown || !unknown.missing.isEmpty())
            m_result.unknown.append(unknown);
    }

    void widen(UnknownRule &unknown, const QString &outcome, const QStringList &missing) const
    {
        if (severity(outcome) > severity(unknown.outcome))
            unknown.outcome = outcome;
        for (const auto &linkId : missing)
            if (!unknown.missing.contains(linkId))
                unknown.missing.append(linkId);
    }

    void applyEffect(const TableRule &rule, const TableEffect &effect,
                     const QList<Because> &because, int within, QList<FiredRule> &fired,
                     UnknownRule &unknown)
    {
        FiredRule entry;
        entry.rule = &rule;
        entry.because = because;
        if (effect.seeDoctorFirst)
            m_result.seeDoctorFirst.append(entry);
        if (effect.outcome.isEmpty())
            return;
        entry.outcome = effect.outcome;
        entry.by = effect.by;
        if (effect.wait)
            dateWait(*effect.wait, within, entry, unknown);
        merge(fired, entry);
    }

    void dateWait(const TableWait &wait, int within, FiredRule &entry, UnknownRule &unknown) const
    {
        entry.until = wait.until.in(m_decision.language());
        entry.openEnded = !wait.until.isEmpty();
        if (!wait.hasLength())
            return;
        auto from = m_decision.today();
        if (!wait.from.isEmpty()) {
            const auto date = m_conditions.date(wait.from, within);
            for (const auto &reason : date.because)
                if (!entry.because.contains(reason))
                    entry.because.append(reason);
            if (date.missing)
                widen(unknown, entry.outcome, {wait.from});
            if (!date.day || date.missing) {
                entry.openEnded = true;
                return;
            }
            from = *date.day;
        }
        entry.earliest = from.addMonths(wait.months).addDays(wait.days);
        if (wait.minMonths)
            entry.earliestIfAgreed = from.addMonths(*wait.minMonths).addDays(wait.days);
    }

    /// Effects of one rule with the same outcome and person are one entry.
    static void merge(QList<FiredRule> &fired, const FiredRule &entry)
    {
        const auto same = std::ranges::find_if(fired, [&](const FiredRule &each) {
            return each.outcome == entry.outcome && each.by == entry.by;
        });
        if (same == fired.end()) {
            fired.append(entry);
            return;
        }
        if (entry.earliest && (!same->earliest || *same->earliest < *entry.earliest)) {
            same->earliest = entry.earliest;
            same->earliestIfAgreed = entry.earliestIfAgreed;
        }
        same->openEnded = same->openEnded || entry.openEnded;
        if (same->until.isEmpty())
            same->until = entry.until;
        for (const auto &reason : entry.because)
            if (!same->because.contains(reason))
                same->because.append(reason);
    }

    /// A wait that is over is told as such, and counts no longer.
    void settle(FiredRule entry)
    {
        const auto today = m_decision.today();
        const bool over = entry.earliest && *entry.earliest <= today;
        if (over && !entry.openEnded) {
            m_result.satisfied.append(entry);
            return;
        }
        if (over)
            entry.earliest.reset();
        if (!entry.earliest || (entry.earliestIfAgreed && *entry.earliestIfAgreed <= today))
            entry.earliestIfAgreed.reset();
        m_result.fired.append(entry);
    }

    const Decision &m_decision;
    const Conditions &m_conditions;
    TableResult &m_result;
    const QStringList &m_outcomes;
};

} // namespace

void collect(const Decision &decision, const Conditions &conditions, TableResult &result)
{
    Collector(decision, conditions, result).run();
}

} // namespace stipple
