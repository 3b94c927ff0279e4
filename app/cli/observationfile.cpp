// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/observationfile.h"

#include "core/json/reader.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

/// Takes members out of an object and remembers the first thing that does not fit.
class Members
{
public:
    Members(const json::Value &value, QString place)
        : m_left(value.object())
        , m_place(std::move(place))
    {
        if (!value.isObject())
            refuse(u"not an object"_s);
    }

    json::Value take(const QString &key)
    {
        const auto value = m_left.value(key);
        m_left.remove(key);
        return value;
    }

    void take(const QString &key, std::optional<int> &into)
    {
        const auto value = take(key);
        const auto number = value.integer();
        constexpr int most = std::numeric_limits<int>::max();
        if (number && *number >= -most && *number <= most)
            into = static_cast<int>(*number);
        else if (!value.isUndefined())
            refuse(key);
    }

    void take(const QString &key, std::optional<bool> &into)
    {
        const auto value = take(key);
        if (value.isBool())
            into = value.toBool();
        else if (!value.isUndefined())
            refuse(key);
    }

    void take(const QString &key, QSet<QString> &into)
    {
        const auto value = take(key);
        const auto words = value.toStringList();
        if (!value.isUndefined() && (!value.isArray() || words.size() != value.array().size()))
            refuse(key);
        into = QSet<QString>(words.cbegin(), words.cend());
    }

    void refuse(const QString &what)
    {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidArgument, m_place + what};
    }

    /// What did not fit, or a member that nobody took.
    std::optional<Error> done()
    {
        for (const auto &[key, value] : m_left)
            refuse(key);
        return m_error;
    }

private:
    json::Object m_left;
    QString m_place;
    std::optional<Error> m_error;
};

template <typename Item>
bool isKnown(const QList<Item> &items, const QString &id)
{
    return std::any_of(items.cbegin(), items.cend(),
                       [&](const Item &item) { return item.id == id; });
}

Result<Symptoms> readSymptoms(const json::Value &value, const QString &place,
                              const RedFlagTable &table)
{
    Symptoms symptoms;
    Members members(value, place);
    members.take(u"redness"_s, symptoms.redness);
    members.take(u"swelling"_s, symptoms.swelling);
    members.take(u"itch"_s, symptoms.itch);
    members.take(u"pain"_s, symptoms.pain);
    members.take(u"scabs"_s, symptoms.scabs);
    members.take(u"spreading"_s, symptoms.spreading);
    members.take(u"warm"_s, symptoms.warm);
    members.take(u"signs"_s, symptoms.signs);
    if (const auto fluid = members.take(u"fluid"_s); !fluid.isUndefined()) {
        symptoms.fluid = fluidFromName(fluid.toString());
        if (!symptoms.fluid)
            members.refuse(u"fluid"_s);
    }
    if (const auto heat = members.take(u"temperatureC"_s); heat.isNumber())
        symptoms.temperatureC = heat.toDouble();
    else if (!heat.isUndefined())
        members.refuse(u"temperatureC"_s);
    for (const auto &sign : std::as_const(symptoms.signs)) {
        if (!isKnown(table.signs, sign))
            members.refuse(u"signs"_s);
    }
    if (const auto error = members.done())
        return *error;
    if (const auto status = checked(symptoms); !status)
        return Error{status.error().code, place + status.error().detail};
    return symptoms;
}

Result<EarlierSymptoms> readEarlier(const json::Value &value, const QString &place,
                                    const RedFlagTable &table)
{
    Members members(value, place);
    std::optional<int> day;
    members.take(u"day"_s, day);
    if (!day)
        members.refuse(u"day"_s);
    const auto symptoms = readSymptoms(members.take(u"symptoms"_s), place + u"symptoms/"_s, table);
    if (const auto error = members.done())
        return *error;
    if (!symptoms)
        return symptoms.error();
    return EarlierSymptoms{*day, *symptoms};
}

} // namespace

Result<Observation> readObservation(const QByteArray &bytes, const RedFlagTable &table)
{
    const auto parsed = json::parse(bytes);
    if (!parsed)
        return parsed.error();
    Observation observation;
    Members members(*parsed, {});
    members.take(u"day"_s, observation.dayNumber);
    members.take(u"modifiers"_s, observation.modifiers);
    const auto symptoms = readSymptoms(members.take(u"symptoms"_s), u"symptoms/"_s, table);
    const auto earlier = members.take(u"earlier"_s);
    if (!earlier.isUndefined() && !earlier.isArray())
        members.refuse(u"earlier"_s);
    for (const auto &modifier : std::as_const(observation.modifiers)) {
        if (!isKnown(table.modifiers, modifier))
            members.refuse(u"modifiers"_s);
    }
    if (const auto error = members.done())
        return *error;
    if (!symptoms)
        return symptoms.error();
    observation.today = *symptoms;
    int index = 0;
    for (const auto &element : earlier.array()) {
        const auto place = u"earlier/%1/"_s.arg(index++);
        const auto read = readEarlier(element, place, table);
        if (!read)
            return read.error();
        observation.earlier.append(*read);
    }
    return observation;
}

} // namespace stipple::cli
