// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/gridrows.h"

#include "core/questionnaire/answertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

using Kind = TableCondition::Kind;

constexpr qsizetype maxRows = 200;

QString sign(Operator op, const GridWords &words)
{
    if (op == Operator::NotEqual)
        return words.notThis;
    static const QStringList signs{u""_s, u"="_s, u""_s, u">"_s, u"<"_s, u"≥"_s, u"≤"_s};
    return signs.at(static_cast<int>(op));
}

QString valueText(const TableCondition &condition, const Questionnaire &form,
                  const GridWords &words)
{
    const auto place = form.find(condition.name);
    const auto &answer = *condition.expected;
    if (const auto *flag = std::get_if<bool>(&answer.content())) {
        if (condition.op == Operator::Exists)
            return *flag ? words.answered : words.notAnswered;
        return *flag ? words.yes : words.no;
    }
    const auto text = place < 0 ? QString() : answerText(form.item(place), answer, words.language);
    const auto *coding = answer.coding();
    return coding && text != coding->code ? u"%1 (%2)"_s.arg(text, coding->code) : text;
}

QString cellText(const TableCondition &condition, const Questionnaire &form, const GridWords &words)
{
    switch (condition.kind) {
    case Kind::Type:
    case Kind::Verdict:
        return condition.name;
    case Kind::Score:
        return sign(condition.op, words) + u' ' + QString::number(condition.number);
    case Kind::Elapsed:
        return words.monthsAgo.arg(sign(condition.op, words)).arg(condition.months);
    default:
        break;
    }
    const auto value = valueText(condition, form, words);
    const bool isPlain = condition.op == Operator::Exists || condition.op == Operator::Equal;
    return isPlain ? value : sign(condition.op, words) + u' ' + value;
}

GridInput inputOf(const TableCondition &condition)
{
    const bool isNamed = condition.kind != Kind::Type && condition.kind != Kind::Verdict;
    return {.kind = condition.kind, .name = isNamed ? condition.name : QString()};
}

/// Both: what each asks of an input stands in one cell.
GridRow both(GridRow a, const GridRow &b, const GridWords &words)
{
    for (auto cell = b.cbegin(); cell != b.cend(); ++cell) {
        auto &own = a[cell.key()];
        if (own.isEmpty())
            own = cell.value();
        else if (own != cell.value())
            own = {own.join(words.orWord) + words.andWord + cell.value().join(words.orWord)};
    }
    return a;
}

/// Rows that differ in one input only become one.
bool merge(GridRow &a, const GridRow &b)
{
    if (a.keys() != b.keys())
        return false;
    std::optional<GridInput> different;
    for (auto cell = a.cbegin(); cell != a.cend(); ++cell) {
        if (b.value(cell.key()) == cell.value())
            continue;
        if (different)
            return false;
        different = cell.key();
    }
    if (!different)
        return true;
    for (const auto &text : b.value(*different))
        if (!a[*different].contains(text))
            a[*different].append(text);
    return true;
}

QList<GridRow> merged(QList<GridRow> rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        for (qsizetype j = i + 1; j < rows.size(); ++j)
            if (merge(rows[i], rows.at(j))) {
                rows.removeAt(j);
                j = i;
            }
    return rows;
}

} // namespace

std::optional<QList<GridRow>> gridRows(const TableCondition &condition, const Questionnaire &form,
                                       const GridWords &words)
{
    if (condition.kind != Kind::All && condition.kind != Kind::Any)
        return QList<GridRow>{{{inputOf(condition), {cellText(condition, form, words)}}}};
    QList<GridRow> rows;
    if (condition.kind == Kind::All)
        rows.append(GridRow());
    for (const auto &part : condition.parts) {
        const auto more = gridRows(part, form, words);
        if (!more || rows.size() * more->size() > maxRows || rows.size() + more->size() > maxRows)
            return {};
        if (condition.kind == Kind::Any) {
            rows += *more;
            continue;
        }
        QList<GridRow> product;
        for (const auto &left : rows)
            for (const auto &right : *more)
                product.append(both(left, right, words));
        rows = product;
    }
    return merged(rows);
}

QString gridHeading(const GridInput &input, const Questionnaire &form, const GridWords &words)
{
    switch (input.kind) {
    case Kind::Type:
        return words.type;
    case Kind::Verdict:
        return words.verdict;
    case Kind::Score:
        return words.score.arg(input.name);
    default:
        break;
    }
    const auto place = form.find(input.name);
    return place < 0 ? input.name : form.item(place).text.in(words.language);
}

} // namespace stipple
