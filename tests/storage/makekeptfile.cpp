// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Makes the kept data folder of a schema:  makekeptfile tests/storage/data/schemaN
// Run once, before the app with schema N is released; what it made is never changed afterwards.

#include "tests/storage/keptfile.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>
#include <vector>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::function<Status()>> stepsOn(Storage &storage)
{
    using namespace keptfile;
    const auto client = DeviceIdentity::generate();
    const auto card = ClientCard::make(client.id, u"Demo client"_s, client.box.recipient(),
                                       client.signing.verifyKey());
    const DiaryImport import{.record = record(52, 61, 1),
                             .card = card,
                             .sessions = {session()},
                             .modifiers = {u"RM-1"_s},
                             .entries = {reviewEntry()},
                             .removed = {{.id = id<EntryId>(59), .revision = 3}}};
    return {
        [&] { return storage.photos().put(id<PhotoId>(11), jpeg); },
        [&] { return storage.photos().put(id<PhotoId>(12), jpeg); },
        [&] { return storage.photos().put(id<PhotoId>(13), jpeg); },
        [&] { return storage.photos().put(id<PhotoId>(14), jpeg); },
        [&] { return storage.photos().put(id<PhotoId>(15), jpeg); },
        [&] { return storage.photos().put(id<PhotoId>(16), jpeg); },
        [&] { return storage.packets().importPacket(record(67, 64, 1), packet()); },
        [&] { return storage.choosing().save(considered()); },
        [&] { return storage.intake().save(clinicForm()); },
        [&] { return storage.diary().insert(entry()); },
        [&] { return storage.diary().insert(firstSaved()); },
        [&] { return storage.diary().change(changed()); },
        [&] { return storage.diary().setPinned({id<PhotoId>(11)}); },
        [&] { return storage.diary().saveDraft(draft()); },
        [&] { return storage.care().insert(session()); },
        [&] { return storage.care().setTicked(tick(), true); },
        [&] { return storage.care().insertPlan(plan()); },
        [&] { return Settings(storage.settings()).setRoles(Role::Client | Role::Technician); },
        [&] { return Settings(storage.settings()).setValue(Setting::Theme, u"dark"_s); },
        [&] { return storage.responses().save(response(), {form()}); },
        [&] { return storage.sharing().insertIdentity(DeviceIdentity::generate()); },
        [&] { return storage.sharing().insertSent(sent(), "sealed bytes", clinic()); },
        [&] { return storage.sharing().importFeedback(record(43, 41, 1), {feedback()}); },
        [&] {
            return storage.sharing().hold({record(45, 41, 1), "held bytes"});
        },
        [&] {
            return storage.review().saveClinic({.root = SigningKey::generate(),
                                                .device = DeviceIdentity::generate(),
                                                .card = "demo own card"});
        },
        [&, import] { return storage.review().importDiary(import); },
        [&] { return storage.review().setVerified(id<ThreadId>(61), true); },
        [&] {
            return storage.review().hold({record(56, 61, 1), "held bytes"});
        },
        [&] { return storage.review().insertAnswer(id<ThreadId>(61), answer(), "sealed bytes"); },
    };
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().size() != 2)
        return 2;
    FakeKeyStore keys;
    keptfile::giveKey(keys);
    const auto storage = Storage::open(QCoreApplication::arguments().at(1), keys);
    if (!storage)
        return 1;
    for (const auto &step : stepsOn(**storage)) {
        if (const auto done = step(); !done) {
            std::fprintf(stderr, "%s %s\n", qPrintable(codeName(done.error().code)),
                         qPrintable(done.error().detail));
            return 1;
        }
    }
    return 0;
}
