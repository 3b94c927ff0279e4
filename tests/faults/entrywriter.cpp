// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Saves entries with five photos each until somebody kills it: some from a draft that grows photo
// by photo, some changed afterwards. What the diary said was saved is told on standard output: the
// entry's number, "draft", "entry" or "change", and how many photos the draft had or the entry's
// id.

#include "core/diary/diaryservice.h"
#include "core/storage/storage.h"
#include "platform/fake/fakeclock.h"
#include "tests/faults/filekeys.h"
#include "tests/faults/numbered.h"

#include <QCoreApplication>

#include <cstdio>
#include <utility>

using namespace stipple;

namespace {

void tell(int number, const char *what, const QString &detail)
{
    std::printf("%d %s %s\n", number, what, qPrintable(detail));
    std::fflush(stdout);
}

bool keepGrowing(DiaryService &diary, EntryDraft draft, int number)
{
    const auto photos = std::exchange(draft.photos, {});
    for (const auto &photo : photos) {
        draft.photos.append(photo);
        if (!diary.saveDraft(draft))
            return false;
        tell(number, "draft", QString::number(draft.photos.size()));
    }
    return true;
}

bool write(DiaryService &diary, int number)
{
    const auto draft = numbered::draft(number);
    if (number % 3 == 0 && !keepGrowing(diary, draft, number))
        return false;
    if (!diary.add(draft))
        return false;
    tell(number, "entry", draft.id.toString());
    if (number % 2 == 0) {
        if (!diary.change(numbered::changed(draft, number)))
            return false;
        tell(number, "change", draft.id.toString());
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    FileKeys keys(arguments.at(2));
    const auto storage = Storage::open(arguments.at(1), keys);
    if (!storage) {
        std::fprintf(stderr, "%s\n", qPrintable(codeName(storage.error().code)));
        return 1;
    }
    FakeClock clock(numbered::lastDay);
    DiaryService diary((*storage)->diary(), (*storage)->photos(), clock);
    int number = arguments.at(3).toInt();
    while (write(diary, number))
        ++number;
    return 1;
}
