// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/readers.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

HealingSign::Line readLine(Node &node)
{
    return {node.days(u"days"_s), node.text(u"text"_s)};
}

HealingSign readSign(Node &node)
{
    HealingSign sign;
    sign.id = node.word(u"id"_s);
    sign.title = node.text(u"title"_s);
    sign.drawing = node.oneOf<Drawing>(u"drawing"_s, {{u"settled", Drawing::Settled},
                                                      {u"scabs", Drawing::Scabs},
                                                      {u"red", Drawing::Red},
                                                      {u"dark", Drawing::Dark},
                                                      {u"flake", Drawing::Flake},
                                                      {u"fade", Drawing::Fade}});
    sign.usual = node.days(u"usual"_s);
    sign.range = node.text(u"range"_s);
    sign.lines = node.list(u"lines"_s, readLine);
    sign.evidence = node.evidence();
    return sign;
}

HealingFact readFact(Node &node)
{
    HealingFact fact;
    fact.id = node.word(u"id"_s);
    fact.text = node.text(u"text"_s);
    fact.conflict = node.textOr(u"conflict"_s);
    fact.evidence = node.evidence();
    return fact;
}

HealingBand readBand(Node &node)
{
    return {readMeasure(node), node.days(u"days"_s), node.number(u"low"_s), node.number(u"high"_s)};
}

AdviceText readTexts(Node &node)
{
    AdviceText text;
    text.title = node.textOr(u"title"_s);
    text.meaning = node.textOr(u"meaning"_s);
    text.action = node.textOr(u"action"_s);
    text.steps = node.textsOr(u"steps"_s);
    text.targetHours = node.maybeInteger(u"targetHours"_s);
    return text;
}

Level readLevel(Node &node, const QString &key)
{
    return node.oneOf<Level>(key, {{u"L0", Level::Normal},
                                   {u"L1", Level::Technician},
                                   {u"L2", Level::DoctorRoutine},
                                   {u"L3", Level::DoctorUrgent},
                                   {u"L4", Level::Emergency}});
}

void readLevels(Node &document, RedFlagTable &table)
{
    int next = 0;
    const auto read = [&](Node &node) {
        const auto level = readLevel(node, u"id"_s);
        if (static_cast<int>(level) != next++)
            node.fault(u"id: levels out of order"_s);
        auto &slot = table.levels.at(static_cast<size_t>(level));
        slot.name = node.text(u"name"_s);
        slot.text = readTexts(node);
        slot.evidence = node.evidence();
        return level;
    };
    if (document.list(u"levels"_s, read).size() != qsizetype(table.levels.size()))
        document.fault(u"levels: not five"_s);
}

Modifier readModifier(Node &node)
{
    Modifier modifier;
    modifier.id = node.word(u"id"_s);
    modifier.name = node.text(u"name"_s);
    modifier.question = node.text(u"question"_s);
    modifier.raisesInfection = node.flag(u"raisesInfection"_s);
    if (node.has(u"hurry"))
        modifier.hurry = node.child(u"hurry"_s, readTexts);
    modifier.evidence = node.evidence();
    return modifier;
}

AskedSign readAskedSign(Node &node)
{
    using Group = AskedSign::Group;
    AskedSign sign;
    sign.id = node.word(u"id"_s);
    sign.group = node.oneOf<Group>(u"group"_s, {{u"emergency", Group::Emergency},
                                                {u"urgent", Group::Urgent},
                                                {u"dots", Group::Dots},
                                                {u"other", Group::Other}});
    sign.question = node.text(u"question"_s);
    sign.because = node.text(u"because"_s);
    sign.days = node.has(u"days") ? node.days(u"days"_s)
                                  : DayRange{std::numeric_limits<int>::min(), std::nullopt};
    sign.onlyWith = node.wordOr(u"onlyWith"_s);
    return sign;
}

RedFlag::Case readCase(Node &node)
{
    RedFlag::Case one;
    one.level = readLevel(node, u"level"_s);
    one.when = node.child(u"when"_s, readCondition);
    one.text = readTexts(node);
    return one;
}

RedFlag readFlag(Node &node)
{
    RedFlag flag;
    flag.id = node.word(u"id"_s);
    flag.name = node.text(u"name"_s);
    flag.infection = node.flag(u"infection"_s);
    flag.text = readTexts(node);
    flag.cases = node.list(u"cases"_s, readCase);
    flag.evidence = node.evidence();
    return flag;
}

/// A ticked sign, or a modifier, is named in "because you logged" by its own words.
void giveWords(Condition &condition, const RedFlagTable &table)
{
    for (auto &part : condition.of)
        giveWords(part, table);
    if (!condition.because.isEmpty())
        return;
    if (condition.kind == Condition::Kind::Sign) {
        for (const auto &sign : table.signs) {
            if (sign.id == condition.id)
                condition.because = sign.because;
        }
    } else if (condition.kind == Condition::Kind::Modifier) {
        for (const auto &modifier : table.modifiers) {
            if (modifier.id == condition.id)
                condition.because = modifier.name;
        }
    }
}

EmergencyCard::Number readNumber(Node &node)
{
    return {node.word(u"region"_s), node.word(u"number"_s)};
}

} // namespace

HealingTable readHealing(Node &document)
{
    HealingTable table;
    table.id = document.word(u"id"_s);
    table.version = document.integer(u"version"_s);
    table.clearFluid = document.days(u"clearFluid"_s);
    table.bandEvidence =
        document.child(u"bandEvidence"_s, [](Node &node) { return node.evidence(); });
    table.signs = document.list(u"signs"_s, readSign);
    table.facts = document.list(u"facts"_s, readFact);
    table.bands = document.list(u"bands"_s, readBand);
    return table;
}

RedFlagTable readRedFlags(Node &document)
{
    RedFlagTable table;
    table.id = document.word(u"id"_s);
    table.version = document.integer(u"version"_s);
    readLevels(document, table);
    table.expected = document.child(u"expected"_s, readTexts);
    table.watch = document.child(u"watch"_s, readTexts);
    table.unanswered = document.child(u"unanswered"_s, readTexts);
    table.signInList = document.text(u"signInList"_s);
    table.modifiers = document.list(u"modifiers"_s, readModifier);
    table.signs = document.list(u"signs"_s, readAskedSign);
    table.flags = document.list(u"flags"_s, readFlag);
    for (auto &flag : table.flags) {
        for (auto &one : flag.cases)
            giveWords(one.when, table);
    }
    return table;
}

EmergencyCard readEmergency(Node &document)
{
    EmergencyCard card;
    card.id = document.word(u"id"_s);
    card.version = document.integer(u"version"_s);
    card.numbers = document.list(u"numbers"_s, readNumber);
    card.title = document.text(u"title"_s);
    card.steps = document.textsOr(u"steps"_s);
    card.insteadTitle = document.text(u"insteadTitle"_s);
    card.insteadSigns = document.text(u"insteadSigns"_s);
    card.nobody = document.text(u"nobody"_s);
    card.nobodySub = document.text(u"nobodySub"_s);
    card.evidence = document.evidence();
    return card;
}

} // namespace stipple
