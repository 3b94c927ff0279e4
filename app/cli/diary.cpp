// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diary.h"

#include "app/cli/output.h"
#include "core/exports/diaryjson.h"
#include "core/storage/storage.h"
#include "platform/common/systemclock.h"
#include "platform/linux/linuxplatform.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stipple::cli {
namespace {

struct Question
{
    QDate from{1, 1, 1};
    QDate to{9999, 12, 31};
    bool history = false;
};

/// Nothing when the words make no sense.
std::optional<Question> questionIn(QStringList words)
{
    Question question;
    while (!words.isEmpty()) {
        const auto name = words.takeFirst();
        const auto value = words.isEmpty() ? QString() : words.takeFirst();
        const auto day = QDate::fromString(value, Qt::ISODate);
        if (name == u"--from"_s && day.isValid())
            question.from = day;
        else if (name == u"--to"_s && day.isValid())
            question.to = day;
        else if (name == u"--history"_s && value == u"yes"_s)
            question.history = true;
        else
            return std::nullopt;
    }
    return question;
}

Result<QJsonObject> withHistory(DiaryRepository &diary, const Entry &entry)
{
    const auto revisions = diary.history(entry.id);
    if (!revisions)
        return revisions.error();
    QJsonArray earlier;
    for (const auto &revision : revisions->sliced(1))
        earlier.append(entryJson(revision));
    auto object = entryJson(entry);
    object.insert(u"earlier"_s, earlier);
    return object;
}

Result<QJsonObject> exported(DiaryRepository &diary, const Question &question)
{
    const auto entries = diary.entries(question.from, question.to);
    if (!entries)
        return entries.error();
    QJsonArray list;
    for (const auto &entry : *entries) {
        const auto object = question.history ? withHistory(diary, entry) : Result(entryJson(entry));
        if (!object)
            return object.error();
        list.append(*object);
    }
    QJsonArray damaged;
    for (const auto &each : entries->damaged)
        damaged.append(damagedJson(each));
    return QJsonObject{{u"entries"_s, list}, {u"damaged"_s, damaged}};
}

} // namespace

int runDiary(const QStringList &arguments)
{
    const auto question =
        arguments.value(0) == u"export"_s ? questionIn(arguments.sliced(1)) : std::nullopt;
    if (!question)
        return usage(u"stipple-cli diary "_s + QLatin1String(diaryUse));
    // Opening a folder makes it; a reader makes nothing.
    if (!QFileInfo(LinuxPlatform::dataFolder() + u"/data.db"_s).exists())
        return refuse({ErrorCode::NotFound, u"no diary on this device"_s});
    const SystemClock clock;
    LinuxPlatform platform(clock);
    const auto storage = Storage::open(LinuxPlatform::dataFolder(), platform.keyStore());
    if (!storage)
        return refuse(storage.error());
    const auto document = exported((*storage)->diary(), *question);
    return document ? answer(*document) : refuse(document.error());
}

} // namespace stipple::cli
