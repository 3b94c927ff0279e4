// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// A technician's inbox that is opened with as many assessments as it can hold: how long the window
// stands still at most, as a ratio to a frame and to concluding them all at once; and what that
// costs, as a ratio to reading the same bundles as JSON.

#include "core/storage/storage.h"
#include "platform/fake/fakeclock.h"
#include "platform/fake/fakekeystore.h"
#include "qml/review/packetlistmodel.h"
#include "tests/core/consultation/keptpackets.h"
#include "tests/fakes/fakephotostore.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr double frame = 1000. / 60;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

bool fill(PacketRepository &packets)
{
    for (int i = 0; i < PacketInbox::mostPackets; ++i) {
        const auto kept = keptPacket(i % 3 == 0 ? patchyPerson : calmPerson, answeredAt.addSecs(i));
        const EnvelopeRecord record{
            .id = EnvelopeId::random(),
            .thread = kept.thread,
            .from = DeviceId::random(),
            .link = {.seq = 1,
                     .hash = QCryptographicHash::hash(kept.bundle, QCryptographicHash::Sha256),
                     .prev = {}},
            .created = answeredAt,
            .received = kept.received};
        if (!packets.importPacket(record, kept))
            return false;
    }
    return true;
}

/// How long the list takes to stand, and how long nothing else could happen meanwhile.
struct Opening
{
    double whole = 0;
    double longestStill = 0;
    bool isWhole = false;
};

Opening opened(PacketInbox &inbox, const Clock &clock)
{
    Opening opening;
    QElapsedTimer whole;
    QElapsedTimer still;
    whole.start();
    still.start();
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, [&] {
        opening.longestStill = std::max(opening.longestStill, double(still.nsecsElapsed()) / 1e6);
        still.start();
    });
    turn.start(0);
    PacketListModel list(inbox, clock);
    while (list.isReading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    opening.whole = double(whole.nsecsElapsed()) / 1e6;
    opening.longestStill = std::max(opening.longestStill, double(still.nsecsElapsed()) / 1e6);
    opening.isWhole = list.rows().size() == PacketInbox::mostPackets &&
                      std::ranges::none_of(list.rows(), [](const QVariant &row) {
                          return row.toMap().value(u"failed"_s).toBool();
                      });
    return opening;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    QTemporaryDir home;
    FakeKeyStore keys;
    const auto storage = Storage::open(home.path(), keys);
    if (!storage || !fill((*storage)->packets()))
        return 1;
    const FakeClock clock{today};
    FakePhotoStore photos;
    AssessmentShelf assessments{assessment()};
    const auto kept = (*storage)->packets().packets();
    std::vector<double> whole;
    std::vector<double> still;
    std::vector<double> atOnce;
    std::vector<double> asJson;
    for (int round = 0; round < rounds; ++round) { // in turns, so that all see the same machine
        PacketInbox first((*storage)->review(), (*storage)->packets(), photos, assessments, clock);
        const auto opening = opened(first, clock);
        if (!opening.isWhole)
            return 1;
        whole.push_back(opening.whole);
        still.push_back(opening.longestStill);
        PacketInbox second((*storage)->review(), (*storage)->packets(), photos, assessments, clock);
        atOnce.push_back(millisecondsOf([&] { (void)second.packets(u"en"_s); }));
        asJson.push_back(millisecondsOf([&] {
            for (const auto &packet : *kept)
                (void)QJsonDocument::fromJson(packet.bundle);
        }));
    }
    const QJsonObject result{
        {u"list_stands_ms"_s, median(whole)},
        {u"longest_still_ms"_s, median(still)},
        {u"at_once_ms"_s, median(atOnce)},
        {u"as_json_ms"_s, median(asJson)},
        {u"frames_still"_s, median(still) / frame},
        {u"still_to_at_once"_s, median(still) / median(atOnce)},
        {u"at_once_to_json"_s, median(atOnce) / median(asJson)},
    };
    std::puts(QJsonDocument(result).toJson().constData());
    return 0;
}
