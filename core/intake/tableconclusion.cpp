// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/intake/tableconclusion.h"

#include "core/json/writer.h"

#include <algorithm>

namespace stipple {
namespace {

QString valueText(const json::Value &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(json::write(value));
}

class Builder
{
public:
    Builder(const TableResult &result, const Questionnaire &form, const QString &language)
        : m_result(result)
        , m_form(form)
        , m_language(language)
    {}

    TableConclusion run()
    {
        m_conclusion.concludes = true;
        m_conclusion.incomplete = m_result.status == TableResult::Status::Incomplete;
        for (const auto &fired : m_result.seeDoctorFirst)
            addFired(fired, true);
        auto verdicts = m_result.fired;
        const auto &outcomes = m_result.table->outcomes;
        std::ranges::stable_sort(verdicts, std::greater<>(), [&](const FiredRule &fired) {
            return outcomes.indexOf(fired.outcome);
        });
        for (const auto &fired : std::as_const(verdicts))
            addFired(fired, false);
        addTypes();
        for (auto output = m_result.outputs.cbegin(); output != m_result.outputs.cend(); ++output)
            m_conclusion.lines.append({.outcome = output.key(),
                                       .text = valueText(output->value),
                                       .doctorFirst = false,
                                       .earliest = {},
                                       .because = output->because});
        addOpen();
        return m_conclusion;
    }

private:
    void addFired(const FiredRule &fired, bool doctorFirst)
    {
        m_conclusion.lines.append({.outcome = doctorFirst ? QString() : fired.outcome,
                                   .text = fired.rule->reason.in(m_language),
                                   .doctorFirst = doctorFirst,
                                   .earliest = fired.earliest,
                                   .because = fired.because});
    }

    void addTypes()
    {
        if (m_result.best.isEmpty())
            return;
        auto names = m_result.best == unknownType ? m_result.possible : QStringList{m_result.best};
        for (const auto &name : names + m_result.also) {
            const auto family = m_result.families.value(name, name);
            QList<Because> because;
            for (const auto &rule : m_result.pointRules)
                if (rule.type == family && rule.add > 0)
                    because += rule.because;
            m_conclusion.lines.append({.outcome = {},
                                       .text = typeName(family, name),
                                       .doctorFirst = false,
                                       .earliest = {},
                                       .because = because});
        }
    }

    [[nodiscard]] QString typeName(const QString &family, const QString &name) const
    {
        const auto *type = m_result.table->type(family);
        if (!type)
            return name;
        const auto subtype = std::ranges::find(type->subtypes, name, &TableSubtype::id);
        const auto text =
            (subtype == type->subtypes.end() ? type->name : subtype->name).in(m_language);
        return text.isEmpty() ? name : text;
    }

    void addOpen()
    {
        for (const auto &unknown : m_result.unknown) {
            for (const auto &linkId : unknown.missing) {
                const auto item = m_form.find(linkId);
                const auto text = item < 0 ? linkId : m_form.item(item).text.in(m_language);
                if (!m_conclusion.open.contains(text))
                    m_conclusion.open.append(text);
            }
        }
    }

    const TableResult &m_result;
    const Questionnaire &m_form;
    QString m_language;
    TableConclusion m_conclusion;
};

} // namespace

Result<TableConclusion> concludeFrom(const ClinicForm &form, const Response &answers,
                                     const QDate &today, const QString &language)
{
    if (!form.concludes())
        return TableConclusion{};
    const auto evaluation = Evaluation::of(form.form, answers);
    if (!evaluation)
        return evaluation.error();
    Decision decision(*evaluation, today, language);
    decision.decide(*form.table);
    const auto &result = decision.results().constLast();
    if (result.status == TableResult::Status::Refused)
        return TableConclusion{};
    return Builder(result, form.form, language).run();
}

} // namespace stipple
