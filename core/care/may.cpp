// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/may.h"

#include "core/care/mayanswers.h"
#include "core/care/searchwords.h"

#include <algorithm>

namespace stipple {

namespace {

/// The list's items, then those of `others` of which it has none by that id.
template <typename Item>
QList<const Item *> united(const QList<Item> &items, const QList<Item> &others)
{
    QList<const Item *> all;
    QSet<QString> ids;
    for (const auto *list : {&items, &others}) {
        for (const auto &item : *list) {
            if (!ids.contains(item.id))
                all.append(&item);
        }
        for (const auto &item : *list)
            ids.insert(item.id);
    }
    return all;
}

template <typename Item>
QStringList wordsOf(const Item &item, const Item *builtIn)
{
    auto words = item.words;
    if (builtIn)
        words += builtIn->words;
    if (words.isEmpty())
        words.append(item.title);
    words.removeDuplicates();
    return words;
}

/// What can be asked for, and by which words.
struct Topic
{
    const Permission *permission = nullptr;
    const CareTask *task = nullptr;
    QStringList words;
};

QList<Topic> topics(const MayBasis &basis)
{
    QList<Topic> all;
    for (const auto *permission : united(basis.plan.permissions, basis.builtIn.permissions))
        all.append({.permission = permission,
                    .words = wordsOf(*permission, basis.builtIn.permission(permission->id))});
    for (const auto *task : united(basis.plan.tasks, basis.builtIn.tasks)) {
        const bool speaks = task->kind == TaskKind::Avoid || task->kind == TaskKind::Info;
        if (speaks && !task->words.isEmpty())
            all.append({.task = task, .words = task->words});
    }
    return all;
}

MayAnswer answer(const MayBasis &basis, const Topic &topic)
{
    return topic.permission ? answerAbout(basis, *topic.permission)
                            : answerAbout(basis, *topic.task);
}

} // namespace

QList<MayAnswer> may(const MayBasis &basis, const QString &question)
{
    struct Found
    {
        int score = 0;
        Topic topic;
    };
    QList<Found> found;
    for (const auto &topic : topics(basis)) {
        if (const int score = matchScore(question, topic.words); score > 0)
            found.append({score, topic});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &a, const Found &b) { return a.score > b.score; });
    QList<MayAnswer> answers;
    for (const auto &each : std::as_const(found))
        answers.append(answer(basis, each.topic));
    return answers;
}

QList<MayAnswer> mayAll(const MayBasis &basis)
{
    QList<MayAnswer> answers;
    for (const auto &topic : topics(basis))
        answers.append(answer(basis, topic));
    return answers;
}

} // namespace stipple
