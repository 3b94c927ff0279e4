// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/readers.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

using Kind = Condition::Kind;

/// A branch holds other conditions: {"all": […]}, {"any": […]}, {"not": {…}},
/// {"atLeast": 2, "of": […]}.
bool readBranch(Node &node, Condition &condition)
{
    if (node.has(u"all")) {
        condition.kind = Kind::All;
        condition.of = node.list(u"all"_s, readCondition);
    } else if (node.has(u"any")) {
        condition.kind = Kind::Any;
        condition.of = node.list(u"any"_s, readCondition);
    } else if (node.has(u"not")) {
        condition.kind = Kind::Not;
        condition.of = {node.child(u"not"_s, readCondition)};
    } else if (node.has(u"of")) {
        condition.kind = Kind::Count;
        condition.count = node.integer(u"atLeast"_s);
        condition.of = node.list(u"of"_s, readCondition);
    } else {
        return false;
    }
    if (condition.of.isEmpty())
        node.fault(u"holds no condition"_s);
    return true;
}

bool readNamed(Node &node, Condition &condition)
{
    constexpr std::pair<const char16_t *, Kind> kinds[]{
        {u"sign", Kind::Sign},
        {u"modifier", Kind::Modifier},
        {u"flag", Kind::Flag},
    };
    for (const auto &[key, kind] : kinds) {
        if (!node.has(QStringView(key)))
            continue;
        condition.kind = kind;
        condition.id = node.word(QString::fromUtf16(key));
        return true;
    }
    return false;
}

void readMeasured(Node &node, Condition &condition)
{
    condition.measure = readMeasure(node);
    if (node.has(u"rise")) {
        condition.kind = Kind::Rise;
        condition.value = node.number(u"rise"_s);
        condition.within = node.integer(u"within"_s);
    } else {
        condition.kind = Kind::AtLeast;
        condition.value = node.number(u"atLeast"_s);
    }
}

void readFluids(Node &node, Condition &condition)
{
    condition.kind = Kind::Fluid;
    for (const auto &name : node.wordsOr(u"fluid"_s)) {
        if (const auto fluid = fluidFromName(name))
            condition.fluids.append(*fluid);
        else
            node.fault(u"fluid: unknown word"_s);
    }
}

/// The answer to a yes-or-no question only counts as yes: no is what is not answered, too.
void readYes(Node &node, const QString &key)
{
    if (!node.flag(key))
        node.fault(key + u": only true can be asked for"_s);
}

} // namespace

Measure readMeasure(Node &node)
{
    return node.oneOf<Measure>(u"measure"_s, {{u"redness", Measure::Redness},
                                              {u"swelling", Measure::Swelling},
                                              {u"itch", Measure::Itch},
                                              {u"pain", Measure::Pain},
                                              {u"scabs", Measure::Scabs},
                                              {u"temperature", Measure::Temperature}});
}

Condition readCondition(Node &node)
{
    Condition condition;
    condition.because = node.textOr(u"because"_s);
    if (readBranch(node, condition) || readNamed(node, condition))
        return condition;
    if (node.has(u"measure")) {
        readMeasured(node, condition);
    } else if (node.has(u"days")) {
        condition.kind = Kind::Days;
        condition.days = node.days(u"days"_s);
    } else if (node.has(u"fluid")) {
        readFluids(node, condition);
    } else if (node.has(u"spreading")) {
        condition.kind = Kind::Spreading;
        readYes(node, u"spreading"_s);
    } else if (node.has(u"warm")) {
        condition.kind = Kind::Warm;
        readYes(node, u"warm"_s);
    } else {
        node.fault(u"not a condition"_s);
    }
    return condition;
}

} // namespace stipple
