// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// What sealing costs: rows sealed and inserted per second as a ratio to the same rows inserted in
// plain, and a year of entries opened, as a ratio to reading the same cells without opening them.

#include "core/storage/rows.h"
#include "core/storage/storage.h"
#include "platform/fake/fakekeystore.h"
#include "tests/bench/yearofdata.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 20'000;
constexpr int rounds = 7;
const QDate lastDay(2026, 3, 30);

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Seconds that `work` takes; ends the program when it fails.
double secondsOf(const std::function<Status()> &work)
{
    QElapsedTimer timer;
    timer.start();
    if (const auto done = work(); !done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
        std::exit(1);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Status insertRows(const Tables &tables, bool sealed)
{
    const auto symptoms = QByteArray(R"({"fluid":"clear","itch":4,"redness":2})");
    const auto note = u"Demo note of a usual length, one sentence or two."_s;
    const QDateTime loggedAt(lastDay, QTime(7, 30), Qt::UTC);
    Transaction transaction(tables.database);
    for (int i = 0; i < rows; ++i) {
        NewRow row(tables, "entry"_L1, EntryId::random().toString());
        row.plain("revision"_L1, 1);
        if (sealed)
            row.sealed("day"_L1, lastDay)
                .sealed("logged_at"_L1, loggedAt)
                .sealed("symptoms"_L1, symptoms)
                .sealed("note"_L1, note);
        else
            row.plain("day"_L1, lastDay.toString(Qt::ISODate).toUtf8())
                .plain("logged_at"_L1, QByteArray::number(loggedAt.toMSecsSinceEpoch()))
                .plain("symptoms"_L1, symptoms)
                .plain("note"_L1, note.toUtf8());
        if (const auto done = row.insert(); !done)
            return done;
    }
    return transaction.commit();
}

/// Reads all cells of all entries, as they lie there.
Status readWithoutOpening(const Tables &tables)
{
    Rows found(tables, "entry"_L1, u"ORDER BY seq"_s);
    while (found.next()) {
        for (const auto &column : {"day"_L1, "logged_at"_L1, "symptoms"_L1, "note"_L1})
            if (found.plain(column).toByteArray().isEmpty())
                return Error{ErrorCode::DatabaseFailed, u"an empty cell"_s};
    }
    return found.status();
}

QJsonObject insertion(const Tables &tables)
{
    std::vector<double> sealed;
    std::vector<double> plain;
    for (int round = 0; round < rounds; ++round) { // in turns, so that both see the same machine
        for (const bool seal : {round % 2 == 0, round % 2 != 0}) {
            const auto seconds = secondsOf([&] { return insertRows(tables, seal); });
            (seal ? sealed : plain).push_back(seconds);
            (void)removeRows(tables, "entry"_L1);
        }
    }
    return {{u"sealed_rows_per_second"_s, rows / median(sealed)},
            {u"plain_rows_per_second"_s, rows / median(plain)},
            {u"ratio"_s, median(plain) / median(sealed)}};
}

QJsonObject yearOpened(Storage &storage, const Tables &tables)
{
    std::vector<double> opened;
    std::vector<double> read;
    for (int round = 0; round < rounds * 5; ++round) {
        opened.push_back(secondsOf([&]() -> Status {
            const auto entries = storage.diary().entries(lastDay.addDays(-365), lastDay);
            return entries ? Status{} : entries.error();
        }));
        read.push_back(secondsOf([&] { return readWithoutOpening(tables); }));
    }
    return {{u"year_opened_ms"_s, median(opened) * 1000},
            {u"year_read_ms"_s, median(read) * 1000},
            {u"ratio"_s, median(opened) / median(read)}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTemporaryDir home;
    FakeKeyStore keys;
    const auto storage = Storage::open(home.path(), keys);
    if (!storage)
        return 1;
    const SealedField cells((*storage)->vault());
    const Tables tables{(*storage)->database(), cells};
    const auto inserted = insertion(tables);
    const auto filled =
        yearofdata::fill(**storage, lastDay, QByteArray(200'000, 'j'), {u"CT-01"_s, u"CT-02"_s});
    if (!filled)
        return 1;
    const QJsonObject result{{u"insert"_s, inserted}, {u"open"_s, yearOpened(**storage, tables)}};
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
