// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/historymodel.h"

#include "core/content/content.h"
#include "qml/base/photoprovider.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/diary/symptomwords.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

QVariantList rowsOf(const Entry &entry, const RedFlagTable &table)
{
    return symptomRows(entry.symptoms, table) + upkeepRows(entry.upkeep);
}

QVariantList photosOf(const Entry &entry)
{
    QVariantList rows;
    for (const auto &photo : entry.photos)
        rows.append(
            QVariantMap{{u"source"_s, photoSource(photo.id)}, {u"label"_s, viewWord(photo.view)}});
    return rows;
}

/// The value of the row of that title; empty when there is none.
QString valueIn(const QVariantList &rows, const QString &title)
{
    for (const auto &row : rows) {
        const auto map = row.toMap();
        if (map.value(u"title"_s) == title)
            return map.value(u"value"_s).toString();
    }
    return {};
}

QStringList titlesOf(const QVariantList &rows)
{
    QStringList titles;
    for (const auto &row : rows)
        titles.append(row.toMap().value(u"title"_s).toString());
    return titles;
}

bool has(const Entry &entry, const Photo &photo)
{
    return std::any_of(entry.photos.cbegin(), entry.photos.cend(),
                       [&](const Photo &each) { return each.id == photo.id; });
}

QVariantMap change(const QString &title, const QString &before, const QString &after)
{
    return {{u"title"_s, title}, {u"before"_s, before}, {u"after"_s, after}};
}

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : HistoryModel(Services::current(), parent)
{}

HistoryModel::HistoryModel(const Services &services, QObject *parent)
    : HistoryModel(services.clock, services.diary, services.content.guidance.redFlags, parent)
{}

HistoryModel::HistoryModel(Clock &clock, DiaryService &diary, const RedFlagTable &table,
                           QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_diary(diary)
    , m_table(table)
{
    connect(&m_diary, &DiaryService::changed, this, &HistoryModel::reload);
}

void HistoryModel::setEntryId(const QString &id)
{
    if (id == m_entryId)
        return;
    m_entryId = id;
    Q_EMIT entryIdChanged();
    QMetaObject::invokeMethod(this, &HistoryModel::reload, Qt::QueuedConnection);
}

void HistoryModel::reload()
{
    const auto done = read();
    m_state = done ? State::Full : State::Failed;
    m_error = done ? ErrorText{} : errorText(done.error().code);
    Q_EMIT changed();
}

Status HistoryModel::read()
{
    const auto id = EntryId::fromString(m_entryId);
    if (!id)
        return id.error();
    const auto revisions = m_diary.history(*id);
    if (!revisions)
        return revisions.error();
    m_revisions = *revisions;
    return {};
}

QString HistoryModel::dayText() const
{
    return m_revisions.isEmpty() ? QString() : words::fullDay(m_revisions.constFirst().day);
}

QVariantList HistoryModel::revisions() const
{
    QVariantList rows;
    for (qsizetype i = 0; i < m_revisions.size(); ++i) {
        const auto &revision = m_revisions.at(i);
        const bool isFirst = i + 1 == m_revisions.size();
        rows.append(QVariantMap{
            {u"title"_s, titleOf(i)},
            {u"when"_s, whenOf(revision)},
            {u"changes"_s, isFirst ? QVariantList{} : changesOf(m_revisions.at(i + 1), revision)},
            {u"rows"_s, rowsOf(revision, m_table)},
            {u"note"_s, revision.note},
            {u"photos"_s, photosOf(revision)}});
    }
    return rows;
}

QString HistoryModel::titleOf(qsizetype index) const
{
    if (index == 0) {
        //: The present wording of a diary entry
        return tr("What it says now");
    }
    if (index + 1 == m_revisions.size()) {
        //: The first wording of a diary entry
        return tr("What it said first");
    }
    //: A wording of a diary entry between the first and the present one
    return tr("What it said in between");
}

QString HistoryModel::whenOf(const Entry &revision) const
{
    if (!revision.changedAt.isValid()) {
        //: When a diary entry was written; %1 is a day and a time
        return tr("Written %1").arg(words::dayAndTime(revision.loggedAt, m_clock.zone()));
    }
    //: When a diary entry was changed; %1 is a day and a time
    return tr("Changed %1").arg(words::dayAndTime(revision.changedAt, m_clock.zone()));
}

QVariantList HistoryModel::changesOf(const Entry &before, const Entry &after) const
{
    QVariantList changes;
    //: Before or after a change: a question of the entry had no answer
    const auto unanswered = tr("Not answered");
    const auto inWords = [&](const QString &value) { return value.isEmpty() ? unanswered : value; };
    const auto old = rowsOf(before, m_table);
    const auto now = rowsOf(after, m_table);
    auto titles = titlesOf(now) + titlesOf(old);
    titles.removeDuplicates();
    for (const auto &title : std::as_const(titles)) {
        const auto was = valueIn(old, title);
        const auto is = valueIn(now, title);
        if (was != is)
            changes.append(change(title, inWords(was), inWords(is)));
    }
    if (before.day != after.day)
        changes.append(change(tr("Day"), words::fullDay(before.day), words::fullDay(after.day)));
    if (before.note != after.note) {
        //: Before or after a change: the entry had no note
        const auto none = tr("None");
        changes.append(change(tr("Note"), before.note.isEmpty() ? none : before.note,
                              after.note.isEmpty() ? none : after.note));
    }
    for (const auto &photo : before.photos) {
        if (!has(after, photo)) {
            //: A photo was taken out of an entry; it is still kept with the earlier wording
            changes.append(change(viewWord(photo.view), tr("Photo"), tr("Taken out")));
        }
    }
    for (const auto &photo : after.photos) {
        if (!has(before, photo)) {
            //: A photo was added to an entry
            changes.append(change(viewWord(photo.view), tr("No photo"), tr("Photo added")));
        }
    }
    return changes;
}

} // namespace stipple
