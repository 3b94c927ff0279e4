// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/gridpage.h"

#include "core/exports/gridrows.h"
#include "core/json/writer.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

constexpr auto style =
    "@page{size:A3 landscape;margin:12mm}body{font:14px/1.45 system-ui,sans-serif;color:#1d1d1b;"
    "background:#fff;margin:24px}h1{font-size:24px;margin:0}h2{font-size:18px;margin:32px 0 8px}"
    "p{max-width:70ch;margin:8px 0}.scroll{overflow-x:auto}table{border-collapse:collapse;"
    "width:100%}caption{text-align:start;color:#5a5a55;padding-bottom:4px}"
    "th,td{border:1px solid #8c8c85;padding:4px 8px;text-align:start;vertical-align:top}"
    "thead{display:table-header-group}thead th{background:#efede7}tbody{break-inside:avoid}"
    "tbody tr:first-child>*{border-top-width:2px}code{font-size:12px;color:#5a5a55}"
    ".missing{background:#ffe08a;font-weight:600}.missing::before{content:'⚠ '}"
    "ol{padding-inline-start:48px}"
    "@media print{body{margin:0;font-size:9pt}.scroll{overflow:visible}}";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString missing(const QString &what)
{
    return u"<span class=\"missing\">%1</span>"_s.arg(escaped(what));
}

/// What one effect of a rule says, and when.
struct Line
{
    GridRow inputs;
    QString outcome;
    QString wait;
};

class Page
{
public:
    Page(const DecisionTable &table, const Questionnaire &form, const Sources &sources,
         const GridWords &words)
        : m_table(table)
        , m_form(form)
        , m_sources(sources)
        , m_words(words)
    {}

    QByteArray run()
    {
        const auto title = escaped(m_table.name());
        m_html =
            u"<!DOCTYPE html>\n<html lang=\"%4\"%5><head><meta charset=\"utf-8\">"
            "<meta name=\"viewport\" content=\"width=device-width\"><title>%1</title>"
            "<style>%2</style></head><body>\n<h1>%1</h1>\n<p>%3</p>\n"_s.arg(
                title, QString::fromUtf8(style), escaped(m_words.about.arg(m_form.canonical())),
                escaped(m_words.language), m_words.rightToLeft ? u" dir=\"rtl\""_s : QString());
        QStringList parts;
        for (const auto &rule : m_table.rules)
            if (!parts.contains(rule.part))
                parts.append(rule.part);
        for (const auto &part : parts)
            addPart(part);
        addSources();
        m_html += u"</body></html>\n"_s;
        return m_html.toUtf8();
    }

private:
    void addPart(const QString &part)
    {
        QList<QList<Line>> lines;
        QList<const TableRule *> rules;
        QList<GridInput> columns;
        for (const auto &rule : m_table.rules) {
            if (rule.part != part)
                continue;
            rules.append(&rule);
            lines.append(linesOf(rule));
            for (const auto &line : lines.last())
                for (const auto &input : line.inputs.keys())
                    if (!columns.contains(input))
                        columns.append(input);
        }
        std::ranges::sort(columns, [this](const GridInput &a, const GridInput &b) {
            return placeOf(a) != placeOf(b) ? placeOf(a) < placeOf(b) : a < b;
        });
        m_html +=
            u"<h2>%1</h2>\n<div class=\"scroll\"><table><thead><tr><th scope=\"col\">%2"_s.arg(
                escaped(part.isEmpty() ? m_table.id : part), escaped(m_words.rule));
        for (const auto &input : columns)
            m_html += u"<th scope=\"col\">%1<br><code>%2</code>"_s.arg(
                escaped(gridHeading(input, m_form, m_words)), escaped(input.name));
        for (const auto &name :
             {m_words.outcome, m_words.wait, m_words.reason, m_words.references, m_words.reviewed})
            m_html += u"<th scope=\"col\">"_s + escaped(name);
        m_html += u"</tr></thead>\n"_s;
        for (qsizetype i = 0; i < rules.size(); ++i)
            addRule(*rules.at(i), lines.at(i), columns);
        m_html += u"</table></div>\n"_s;
    }

    /// Columns follow the form, and what is no question follows the questions.
    [[nodiscard]] qsizetype placeOf(const GridInput &input) const
    {
        const auto place = m_form.find(input.name);
        return place < 0 ? m_form.items().size() : place;
    }

    [[nodiscard]] QList<Line> linesOf(const TableRule &rule) const
    {
        QList<Line> lines;
        for (const auto &effect : rule.effects) {
            TableCondition together;
            together.parts = {rule.when, effect.when};
            const auto rows = gridRows(together, m_form, m_words);
            const auto outcome = outcomeOf(effect);
            if (!rows) {
                lines.append({.inputs = {},
                              .outcome = outcome + missing(m_words.tooMany),
                              .wait = waitOf(effect)});
                continue;
            }
            for (const auto &row : *rows)
                lines.append({.inputs = row, .outcome = outcome, .wait = waitOf(effect)});
        }
        return lines;
    }

    [[nodiscard]] QString outcomeOf(const TableEffect &effect) const
    {
        QStringList parts;
        if (effect.seeDoctorFirst)
            parts.append(m_words.doctorFirst);
        if (!effect.outcome.isEmpty())
            parts.append(effect.outcome);
        if (!effect.by.isEmpty())
            parts.append(m_words.clearedBy.arg(effect.by));
        if (!effect.type.isEmpty())
            parts.append(
                u"%1 %2%3"_s.arg(effect.type, effect.add < 0 ? u""_s : u"+"_s).arg(effect.add));
        for (const auto &output : effect.set)
            parts.append(output.key + u": "_s + QString::fromUtf8(json::write(output.value)));
        return escaped(parts.join(u"; "_s));
    }

    [[nodiscard]] QString waitOf(const TableEffect &effect) const
    {
        if (!effect.wait)
            return {};
        const auto &wait = *effect.wait;
        QStringList parts;
        if (wait.months > 0)
            parts.append(m_words.months.arg(wait.months));
        if (wait.days > 0)
            parts.append(m_words.days.arg(wait.days));
        if (wait.minMonths)
            parts.append(m_words.atLeast.arg(*wait.minMonths));
        const auto place = m_form.find(wait.from);
        if (place >= 0)
            parts.append(m_words.from.arg(m_form.item(place).text.in(m_words.language)));
        if (!wait.until.isEmpty())
            parts.append(m_words.until.arg(wait.until.in(m_words.language)));
        return escaped(parts.join(u"; "_s));
    }

    void addRule(const TableRule &rule, const QList<Line> &lines, const QList<GridInput> &columns)
    {
        const auto span = u" rowspan=\"%1\""_s.arg(lines.size());
        m_html += u"<tbody>"_s;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto &line = lines.at(i);
            m_html += u"<tr>"_s;
            if (i == 0)
                m_html += u"<th scope=\"rowgroup\"%1>%2"_s.arg(span, escaped(rule.id));
            for (const auto &input : columns)
                m_html += u"<td>"_s + escaped(line.inputs.value(input).join(m_words.orWord));
            m_html += u"<td>%1<td>%2"_s.arg(line.outcome, line.wait);
            if (i == 0)
                m_html += u"<td%1>%2<td%1>%3<td%1>%4"_s.arg(span, reasonsOf(rule),
                                                            referencesOf(rule), reviewOf(rule));
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody>"_s;
    }

    [[nodiscard]] QString reasonsOf(const TableRule &rule) const
    {
        QStringList parts;
        for (const auto &language : rule.reason.languages())
            parts.append(u"<b>%1</b> <span lang=\"%1\">%2</span>"_s.arg(
                escaped(language), escaped(rule.reason.in(language))));
        return parts.isEmpty() ? missing(m_words.noReason) : parts.join(u"<br>"_s);
    }

    QString referencesOf(const TableRule &rule)
    {
        QStringList parts;
        if (!rule.grade.isEmpty())
            parts.append(escaped(m_words.grade.arg(rule.grade)));
        for (const auto number : rule.evidence.refs) {
            m_cited.insert(number);
            const auto *source = m_sources.find(number);
            parts.append(
                source ? u"<a href=\"#s%1\">[%1]</a> %2"_s.arg(number).arg(gradeName(source->grade))
                       : missing(m_words.unknownReference.arg(number)));
        }
        if (rule.evidence.convention)
            parts.append(escaped(rule.evidence.conventionPart.isEmpty()
                                     ? m_words.convention
                                     : m_words.conventionOf.arg(rule.evidence.conventionPart)));
        return parts.isEmpty() ? missing(m_words.noSource) : parts.join(u", "_s);
    }

    [[nodiscard]] QString reviewOf(const TableRule &rule) const
    {
        if (rule.reviewedBy.isEmpty() || rule.reviewedOn.isEmpty())
            return missing(m_words.notReviewed);
        return escaped(rule.reviewedBy + u", "_s + rule.reviewedOn);
    }

    static QString gradeName(Source::Grade grade)
    {
        static const QStringList names{u"M"_s, u"A"_s, u"B"_s, u"C"_s, u"D"_s};
        return names.at(static_cast<int>(grade));
    }

    void addSources()
    {
        m_html += u"<h2>%1</h2>\n<p>%2</p>\n<ol>"_s.arg(escaped(m_words.sources),
                                                        escaped(m_words.sourceGrades));
        for (const auto &source : m_sources.all)
            if (m_cited.contains(source.number))
                m_html += u"<li id=\"s%1\" value=\"%1\">%2 <code>%3 %4</code></li>\n"_s.arg(
                    QString::number(source.number), escaped(source.title), gradeName(source.grade),
                    escaped(source.address));
        m_html += u"</ol>\n"_s;
    }

    const DecisionTable &m_table;
    const Questionnaire &m_form;
    const Sources &m_sources;
    const GridWords &m_words;
    QSet<int> m_cited;
    QString m_html;
};

} // namespace

QByteArray gridPage(const DecisionTable &table, const Questionnaire &form, const Sources &sources,
                    const GridWords &words)
{
    return Page(table, form, sources, words).run();
}

} // namespace stipple
