// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/resultdifference.h"

#include <algorithm>

namespace stipple {
namespace {

std::optional<FitShift> shift(const std::optional<TypeFit> &before,
                              const std::optional<TypeFit> &now)
{
    const auto id = [](const auto &fit) { return fit ? fit->id : QString(); };
    const auto name = [](const auto &fit) { return fit ? fit->name : QString(); };
    if (id(before) == id(now))
        return {};
    return FitShift{.before = name(before), .now = name(now)};
}

bool isSameRule(const VerdictEntry &a, const VerdictEntry &b)
{
    return a.provenance.id == b.provenance.id;
}

bool isSame(const VerdictEntry &a, const VerdictEntry &b)
{
    return isSameRule(a, b) && a.verdict == b.verdict && a.earliest == b.earliest &&
           a.earliestIfAgreed == b.earliestIfAgreed && a.openEnded == b.openEnded &&
           a.clearedBy == b.clearedBy;
}

/// Takes from both what they share by `same`, and hands each pair on.
template <typename Same, typename Use>
void pairUp(QList<VerdictEntry> &before, QList<VerdictEntry> &now, Same same, Use use)
{
    for (qsizetype i = 0; i < before.size();) {
        const auto other = std::ranges::find_if(
            now, [&](const VerdictEntry &entry) { return same(before.at(i), entry); });
        if (other == now.end()) {
            ++i;
            continue;
        }
        use(before.at(i), *other);
        now.erase(other);
        before.removeAt(i);
    }
}

void compareVerdicts(QList<VerdictEntry> before, QList<VerdictEntry> now,
                     ResultDifference &difference)
{
    pairUp(before, now, isSame, [](const auto &, const auto &) {});
    pairUp(before, now, isSameRule, [&](const auto &a, const auto &b) {
        difference.shifted.append({.before = a, .now = b});
    });
    difference.went += before;
    difference.came += now;
}

QList<SourcedText> statements(const TreatmentOutlook &outlook)
{
    return outlook.can + outlook.cannot + outlook.look + outlook.notes;
}

QList<SourcedText> only(const QList<SourcedText> &here, const QList<SourcedText> &there)
{
    QList<SourcedText> found;
    for (const auto &text : here)
        if (std::ranges::none_of(there, [&](const SourcedText &other) {
                return other.provenance.id == text.provenance.id;
            }))
            found.append(text);
    return found;
}

bool isSamePrice(const PriceRange &a, const PriceRange &b)
{
    return a.low == b.low && a.high == b.high && a.currency == b.currency;
}

void compareOutlooks(const TreatmentOutlook &before, const TreatmentOutlook &now,
                     ResultDifference &difference)
{
    difference.sessions = before.sessions != now.sessions;
    difference.gap = before.gapDays != now.gapDays;
    difference.topUp = before.topUpMonths != now.topUpMonths;
    difference.price = !std::ranges::equal(before.prices, now.prices, isSamePrice);
    difference.statementsCame = only(statements(now), statements(before));
    difference.statementsWent = only(statements(before), statements(now));
}

} // namespace

ResultDifference differenceBetween(const AssessmentResult &before, const AssessmentResult &now)
{
    ResultDifference difference;
    difference.best = shift(before.best, now.best);
    difference.second = shift(before.second, now.second);
    compareVerdicts(before.doctorFirst, now.doctorFirst, difference);
    compareVerdicts(before.verdicts, now.verdicts, difference);
    compareOutlooks(before.outlook.value_or(TreatmentOutlook()),
                    now.outlook.value_or(TreatmentOutlook()), difference);
    return difference;
}

} // namespace stipple
