// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settings.h"
#include "core/storage/storage.h"
#include "platform/fake/fakekeystore.h"

#include <QCryptographicHash>

/// What the kept data folders in `data/` hold, one folder for each released schema. They are made
/// once, by `makekeptfile`, and never again: later apps must be able to open them.
namespace stipple::keptfile {

inline const QDate day(2026, 1, 15);
inline const QByteArray jpeg = "kept picture, not really a JPEG";

/// The key under which they are sealed. It guards nothing but these files.
inline void giveKey(FakeKeyStore &keys)
{
    QByteArray key;
    for (int i = 0; i < 32; ++i)
        key.append(static_cast<char>(i + 1));
    keys.secrets.insert(Vault::keyName(), key);
}

template <typename AnyId>
AnyId id(int number)
{
    return *AnyId::fromString(
        QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

inline QDateTime at(int minute)
{
    return QDateTime(day, QTime(10, minute, 7, 89), Qt::UTC);
}

inline Photo photo(int number)
{
    return {.id = id<PhotoId>(number),
            .view = View::Crown,
            .sha256 = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256),
            .width = 1920,
            .height = 2560,
            .takenAt = at(number)};
}

inline Entry entry()
{
    return {.id = id<EntryId>(1),
            .revision = 2,
            .day = day,
            .loggedAt = at(1),
            .symptoms = {.redness = 1,
                         .swelling = 2,
                         .itch = 3,
                         .pain = 4,
                         .scabs = 50,
                         .fluid = Fluid::Cloudy,
                         .temperatureC = 37.4,
                         .spreading = false,
                         .warm = true,
                         .signs = {QStringLiteral("RF-08")}},
            .note = QStringLiteral("Demo note, kept for good \u2013 \u00e4\u00f6\u00fc."),
            .photos = {photo(11)}};
}

/// An entry with everything that came after schema 2, as it was first saved.
inline Entry firstSaved()
{
    return {.id = id<EntryId>(3),
            .revision = 1,
            .day = day.addDays(-1),
            .loggedAt = at(12),
            .symptoms = {.itch = 5},
            .note = QStringLiteral("Demo note, as first written"),
            .photos = {photo(14), photo(15)},
            .upkeep = {.hairMm = 1, .products = {QStringLiteral("Demo lotion")}},
            .changedAt = {}};
}

/// The same after a change: one photo left out, the other seen from elsewhere.
inline Entry changed()
{
    auto entry = firstSaved();
    entry.revision = 2;
    entry.note = QStringLiteral("Demo note, changed");
    entry.photos = {photo(15)};
    entry.photos.first().view = View::Left;
    entry.upkeep = {.hairMm = 0, .products = {}};
    entry.changedAt = at(13);
    return entry;
}

inline DiaryRepository::KeptDraft draft()
{
    return {.id = id<EntryId>(2),
            .day = day.addDays(1),
            .symptoms = {.itch = 1},
            .note = QStringLiteral("Demo draft"),
            .photos = {photo(12)}};
}

inline Session session()
{
    return {.id = id<SessionId>(21), .day = day.addDays(-3)};
}

inline Tick tick()
{
    return {.day = day, .taskId = QStringLiteral("demo-task")};
}

inline StoredPlan plan()
{
    return {.name = {QStringLiteral("demo-plan"), 3},
            .document = "demo plan document",
            .importedAt = at(11),
            .inForce = true};
}

inline ContentDocument form()
{
    const QByteArray bytes = "demo form";
    return {.pin = {.name = QStringLiteral("urn:demo|1"),
                    .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)},
            .bytes = bytes};
}

inline StoredResponse response()
{
    return {.id = id<ResponseId>(31),
            .questionnaire = QStringLiteral("urn:demo|1"),
            .completed = true,
            .startedAt = at(2),
            .changedAt = at(3),
            .document = R"({"resourceType":"QuestionnaireResponse"})",
            .pins = {form().pin}};
}

inline ChainLink link(qint64 seq)
{
    return {.seq = seq,
            .hash = QByteArray(32, static_cast<char>(seq)),
            .prev = seq > 1 ? QByteArray(32, static_cast<char>(seq - 1)) : QByteArray()};
}

inline KnownClinic clinic()
{
    return {.thread = id<ThreadId>(41),
            .card = "demo clinic card",
            .ownCard = "demo client card",
            .verified = true,
            .addedAt = at(4)};
}

inline SentEnvelope sent()
{
    return {.id = id<EnvelopeId>(42),
            .thread = id<ThreadId>(41),
            .fileName = QStringLiteral("00000000000000000000000000000042.age"),
            .link = link(1),
            .sealedAt = at(5),
            .from = day.addDays(-3),
            .to = day,
            .days = 4,
            .photos = 1,
            .notes = 1,
            .bytes = 12};
}

inline EnvelopeRecord record(int number, int thread, qint64 seq)
{
    return {.id = id<EnvelopeId>(number),
            .thread = id<ThreadId>(thread),
            .from = id<DeviceId>(60),
            .link = link(seq),
            .created = at(6),
            .received = at(7)};
}

inline ReceivedFeedback feedback()
{
    return {.feedback = {.id = id<FeedbackId>(44),
                         .revision = 1,
                         .writtenAt = at(6),
                         .text = QStringLiteral("Demo answer"),
                         .about = {id<EntryId>(1)}},
            .thread = id<ThreadId>(41),
            .from = id<DeviceId>(60),
            .received = at(7),
            .read = true};
}

inline ReviewEntry reviewEntry()
{
    return {.id = id<EntryId>(51),
            .revision = 1,
            .day = day,
            .loggedAt = at(8),
            .symptoms = Symptoms{.pain = 7},
            .note = {},
            .photos = {{.photo = photo(13), .original = id<PhotoId>(53)}},
            .received = at(9),
            .reviewed = true};
}

inline GivenFeedback answer()
{
    return {.feedback = {.id = id<FeedbackId>(54),
                         .revision = 1,
                         .writtenAt = at(10),
                         .text = QStringLiteral("Demo answer given"),
                         .about = {id<EntryId>(51)}},
            .envelope = id<EnvelopeId>(55),
            .fileName = QStringLiteral("00000000000000000000000000000055.age"),
            .link = link(1)};
}

inline ClientCard stranger()
{
    static const auto card = [] {
        const auto device = DeviceIdentity::generate();
        return ClientCard::make(id<DeviceId>(65), QStringLiteral("Demo stranger"),
                                device.box.recipient(), device.signing.verifyKey());
    }();
    return card;
}

inline KeptPacket packet()
{
    return {.thread = id<ThreadId>(64),
            .card = stranger(),
            .bundle = "demo packet",
            .photos = {{.photo = photo(16), .original = id<PhotoId>(66)}},
            .received = at(11),
            .seen = true};
}

inline ConsideredClinic considered()
{
    return {
        .id = id<ConsideredId>(71),
        .name = QStringLiteral("Demo clinic"),
        .notes = QStringLiteral("Demo notes"),
        .price = QStringLiteral("Demo price"),
        .marks = {{QStringLiteral("CL-01"), Mark::Good}, {QStringLiteral("CL-16"), Mark::Warning}},
        .asked = {QStringLiteral("CQ-01")},
        .changedAt = at(12)};
}

inline StoredForm clinicForm()
{
    return {.id = id<ClinicFormId>(72),
            .form = R"({"resourceType":"Questionnaire"})",
            .table = R"({"kind":"decision-table"})",
            .importedAt = at(13)};
}

} // namespace stipple::keptfile
