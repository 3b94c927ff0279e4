// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/readers.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

ChecklistItem readItem(Node &node)
{
    ChecklistItem item;
    item.id = node.word(u"id"_s);
    item.title = node.text(u"title"_s);
    item.text = node.text(u"text"_s);
    item.good = node.textOr(u"good"_s);
    item.warning = node.text(u"warning"_s);
    item.evidence = node.evidence();
    return item;
}

GuideQuestion readQuestion(Node &node)
{
    GuideQuestion question;
    question.id = node.word(u"id"_s);
    question.item = node.word(u"item"_s);
    question.text = node.text(u"text"_s);
    return question;
}

BadResult readSign(Node &node)
{
    BadResult sign;
    sign.id = node.word(u"id"_s);
    sign.title = node.text(u"title"_s);
    sign.causes = node.textsOr(u"causes"_s);
    sign.prevention = node.text(u"prevention"_s);
    sign.evidence = node.evidence();
    return sign;
}

GuideNote readNote(Node &node)
{
    GuideNote note;
    note.id = node.word(u"id"_s);
    note.title = node.textOr(u"title"_s);
    note.text = node.text(u"text"_s);
    note.evidence = node.evidence();
    return note;
}

ClinicScoring readScoring(Node &node)
{
    ClinicScoring scoring;
    scoring.good = node.integer(u"good"_s);
    scoring.warning = node.integer(u"warning"_s);
    scoring.explained = readNote(node);
    return scoring;
}

} // namespace

const ChecklistItem *ClinicGuide::item(const QString &wanted) const
{
    const auto found = std::ranges::find(checklist, wanted, &ChecklistItem::id);
    return found == checklist.end() ? nullptr : &*found;
}

ClinicGuide readClinicGuide(Node &document)
{
    ClinicGuide guide;
    guide.id = document.word(u"id"_s);
    guide.version = document.integer(u"version"_s);
    guide.score = document.child(u"score"_s, readScoring);
    guide.why = document.child(u"why"_s, readNote);
    guide.checklist = document.list(u"checklist"_s, readItem);
    guide.questions = document.list(u"questions"_s, readQuestion);
    guide.signs = document.list(u"signs"_s, readSign);
    guide.promises = document.list(u"promises"_s, readNote);
    guide.pack = document.list(u"pack"_s, readNote);
    return guide;
}

} // namespace stipple
