// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Saves entries with a photo each, and drafts in between, until somebody kills it. Every entry
// that the diary said was saved is told on standard output: its number, its id and its photo's id.

#include "core/diary/diaryservice.h"
#include "core/storage/storage.h"
#include "platform/fake/fakeclock.h"
#include "tests/faults/filekeys.h"
#include "tests/faults/numbered.h"

#include <QCoreApplication>

#include <cstdio>

using namespace stipple;

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
    for (int number = arguments.at(3).toInt();; ++number) {
        auto draft = numbered::draft(number);
        if (number % 3 == 0 && !diary.saveDraft(draft))
            return 1;
        const auto id = diary.add(draft);
        if (!id)
            return 1;
        std::printf("%d %s %s\n", number, qPrintable(id->toString()),
                    qPrintable(draft.photos.constFirst().id.toString()));
        std::fflush(stdout);
    }
}
