// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/guidance/condition.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> asDouble(const std::optional<int> &value)
{
    return value ? std::optional<double>(*value) : std::nullopt;
}

/// The newest answer of the `within` days before the observation's.
std::optional<double> before(const Observation &observation, Measure measure, int within)
{
    std::optional<double> newest;
    int newestDay = 0;
    for (const auto &earlier : observation.earlier) {
        const int age = *observation.dayNumber - earlier.dayNumber;
        const auto value = measured(earlier.symptoms, measure);
        if (!value || age < 1 || age > within || (newest && earlier.dayNumber <= newestDay))
            continue;
        newest = value;
        newestDay = earlier.dayNumber;
    }
    return newest;
}

Finding leaf(bool holds, const QString &because)
{
    if (!holds)
        return {};
    return {true, because.isEmpty() ? QStringList() : QStringList{because}};
}

Finding withNumbers(bool holds, QString because, std::optional<double> value,
                    std::optional<double> earlier = {})
{
    if (holds && value)
        because.replace(u"{value}"_s, QString::number(*value));
    if (holds && earlier)
        because.replace(u"{before}"_s, QString::number(*earlier));
    return leaf(holds, because);
}

void append(QStringList &all, const QStringList &more)
{
    for (const auto &each : more) {
        if (!all.contains(each))
            all.append(each);
    }
}

Finding examineMany(const Condition &condition, const Observation &observation,
                    const FiredFlags &fired)
{
    Finding whole;
    qsizetype holding = 0;
    for (const auto &part : condition.of) {
        const auto finding = examine(part, observation, fired);
        if (!finding.holds)
            continue;
        ++holding;
        append(whole.because, finding.because);
    }
    switch (condition.kind) {
    case Condition::Kind::All:
        whole.holds = holding == condition.of.size();
        break;
    case Condition::Kind::Any:
        whole.holds = holding > 0;
        break;
    case Condition::Kind::Count:
        whole.holds = holding >= condition.count;
        break;
    default:
        return {holding == 0, {}};
    }
    return whole.holds ? whole : Finding{};
}

Finding examineMeasure(const Condition &condition, const Observation &observation)
{
    const auto value = measured(observation.today, condition.measure);
    if (condition.kind == Condition::Kind::AtLeast)
        return withNumbers(value && *value >= condition.value, condition.because, value);
    if (!value || !observation.dayNumber)
        return {};
    const auto earlier = before(observation, condition.measure, condition.within);
    return withNumbers(earlier && *value - *earlier >= condition.value, condition.because, value,
                       earlier);
}

} // namespace

std::optional<double> measured(const Symptoms &symptoms, Measure measure)
{
    switch (measure) {
    case Measure::Redness:
        return asDouble(symptoms.redness);
    case Measure::Swelling:
        return asDouble(symptoms.swelling);
    case Measure::Itch:
        return asDouble(symptoms.itch);
    case Measure::Pain:
        return asDouble(symptoms.pain);
    case Measure::Scabs:
        return asDouble(symptoms.scabs);
    case Measure::Temperature:
        break;
    }
    return symptoms.temperatureC;
}

Finding examine(const Condition &condition, const Observation &observation, const FiredFlags &fired)
{
    const auto &today = observation.today;
    switch (condition.kind) {
    case Condition::Kind::All:
    case Condition::Kind::Any:
    case Condition::Kind::Not:
    case Condition::Kind::Count:
        return examineMany(condition, observation, fired);
    case Condition::Kind::AtLeast:
    case Condition::Kind::Rise:
        return examineMeasure(condition, observation);
    case Condition::Kind::Days:
        return leaf(observation.dayNumber ? condition.days.contains(*observation.dayNumber)
                                          : !condition.days.to,
                    condition.because);
    case Condition::Kind::Fluid:
        return leaf(today.fluid && condition.fluids.contains(*today.fluid), condition.because);
    case Condition::Kind::Spreading:
        return leaf(today.spreading.value_or(false), condition.because);
    case Condition::Kind::Warm:
        return leaf(today.warm.value_or(false), condition.because);
    case Condition::Kind::Sign:
        return leaf(today.signs.contains(condition.id), condition.because);
    case Condition::Kind::Modifier:
        return leaf(observation.modifiers.contains(condition.id), condition.because);
    case Condition::Kind::Flag:
        break;
    }
    const auto flag = fired.constFind(condition.id);
    return flag == fired.cend() ? Finding{} : Finding{true, *flag};
}

} // namespace stipple
