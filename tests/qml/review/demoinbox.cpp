// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/review/demoinbox.h"

#include "tests/qml/demojpeg.h"

#include <QCryptographicHash>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize photoSize(480, 614);

const Error unreadableDisk{ErrorCode::DatabaseFailed, {}};

/// Made-up people keep their ids, so that pictures of them stay the same.
template <typename Id>
Id demoId(qsizetype number)
{
    return *Id::fromString(u"00000000-0000-4000-8000-%1"_s.arg(number + 1, 12, 16, QChar(u'0')));
}

DeviceIdentity demoDevice(qsizetype number)
{
    auto device = DeviceIdentity::generate();
    device.id = demoId<DeviceId>(number);
    return device;
}

} // namespace

Result<QList<ReviewThread>> DemoReviewRepository::threads()
{
    return unreadable ? Result<QList<ReviewThread>>(unreadableDisk)
                      : FakeReviewRepository::threads();
}

Result<std::optional<ReviewThread>> DemoReviewRepository::thread(ThreadId id)
{
    return unreadable ? Result<std::optional<ReviewThread>>(unreadableDisk)
                      : FakeReviewRepository::thread(id);
}

Result<std::optional<OwnClinic>> DemoReviewRepository::clinic()
{
    return unreadable ? Result<std::optional<OwnClinic>>(unreadableDisk)
                      : FakeReviewRepository::clinic();
}

DemoInbox::DemoInbox()
    : content(*Content::load())
    , clinic(repository, clock)
    , inbox(repository, photos, content.guidance, clock)
    , packets(repository, packetRows, photos, assessments, clock)
{
    if (!clinic.create(u"Demo Studio"_s, u"Demo technician"_s))
        qFatal("the demo clinic cannot be made");
}

void DemoInbox::fill()
{
    fillUrgent();
    fillOthers();
}

void DemoInbox::fillWith(int reviewed)
{
    // One device's keys for all of them: making keys is not what is looked at.
    const auto device = demoDevice(0);
    for (int i = 0; i < reviewed; ++i) {
        ReviewThread thread;
        thread.id = demoId<ThreadId>(repository.rows.size());
        thread.card =
            ClientCard::make(device.id, u"Demo client %1"_s.arg(i + 1, 4, 10, QChar(u'0')),
                             device.box.recipient(), device.signing.verifyKey());
        thread.verified = true;
        thread.sessions = {{SessionId::random(), QDate(2025, 10, 1).addDays(-(i % 300)), 1}};
        repository.rows.append(thread);
        auto &entry = log(repository.rows.last(), 10 + i % 20, {.redness = 1, .pain = 0});
        entry.reviewed = true;
    }
}

QString DemoInbox::firstThread() const
{
    return repository.rows.constFirst().id.toString();
}

ReviewThread &DemoInbox::row(const QString &name)
{
    const auto found = std::find_if(repository.rows.begin(), repository.rows.end(),
                                    [&](const auto &each) { return each.card.name == name; });
    if (found == repository.rows.end())
        qFatal("nobody of that name");
    return *found;
}

ReviewThread &DemoInbox::add(const QString &name, const QDate &session)
{
    const auto device = demoDevice(repository.rows.size());
    ReviewThread thread;
    thread.id = demoId<ThreadId>(repository.rows.size());
    thread.card =
        ClientCard::make(device.id, name, device.box.recipient(), device.signing.verifyKey());
    thread.verified = true;
    thread.firstSeen = clock.now().addDays(-40);
    thread.sessions = {{SessionId::random(), session, 1}};
    repository.rows.append(thread);
    return repository.rows.last();
}

ReviewEntry &DemoInbox::log(ReviewThread &thread, int day, const Symptoms &symptoms)
{
    ReviewEntry entry;
    entry.id = EntryId::random();
    entry.day = thread.sessions.constLast().day.addDays(day);
    entry.loggedAt = QDateTime(entry.day, QTime(6, 40), Qt::UTC);
    entry.received = std::min(entry.loggedAt.addSecs(600), clock.now());
    entry.symptoms = symptoms;
    thread.entries.append(entry);
    return thread.entries.last();
}

void DemoInbox::photo(ReviewEntry &entry, View view, double redness, quint32 seed)
{
    const auto jpeg =
        demoJpeg({.view = viewName(view), .skin = 1, .red = redness, .seed = seed}, photoSize);
    ReviewPhoto photo;
    photo.photo = {.id = PhotoId::random(),
                   .view = view,
                   .sha256 = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256),
                   .width = photoSize.width(),
                   .height = photoSize.height(),
                   .takenAt = entry.loggedAt};
    photo.original = PhotoId::random();
    if (!photos.put(photo.photo.id, jpeg))
        qFatal("the demo photo cannot be kept");
    entry.photos.append(photo);
}

void DemoInbox::fillUrgent()
{
    auto &amir = add(u"Demo Amir"_s, QDate(2025, 11, 16));
    amir.sessions.prepend({SessionId::random(), QDate(2025, 10, 10), 1});
    amir.sessions.last().number = 2;
    struct Day
    {
        int number;
        int redness;
        int pain;
        int scabs;
        bool reviewed;
    };
    for (const auto &day : {Day{0, 3, 4, 0, true}, Day{1, 2, 3, 20, true}, Day{2, 1, 2, 60, true},
                            Day{3, 2, 3, 70, true}, Day{4, 3, 5, 60, false}}) {
        auto &entry = log(amir, day.number,
                          {.redness = day.redness,
                           .itch = day.number,
                           .pain = day.pain,
                           .scabs = day.scabs,
                           .fluid = Fluid::None,
                           .temperatureC = 37.0 + 0.1 * day.number,
                           .spreading = day.number == 4,
                           .warm = day.number == 4});
        entry.reviewed = day.reviewed;
        photo(entry, View::Top, day.redness, quint32(day.number));
        if (day.number != 2)
            photo(entry, View::Front, day.redness, 30);
        if (day.number == 4)
            photo(entry, View::Left, day.redness, 40);
    }
    amir.entries.last().note = u"It feels hot above the left ear since last night."_s;
    amir.entries[1].note = u"Slept on my back, as you said. <b>No pillow marks.</b>"_s;

    GivenFeedback answer;
    answer.feedback = {.id = FeedbackId::random(),
                       .revision = 1,
                       .writtenAt = QDateTime(QDate(2025, 11, 17), QTime(9, 30), Qt::UTC),
                       .text = u"All as it should be on day 1. Keep it dry."_s,
                       .about = {amir.entries.at(1).id}};
    answer.envelope = EnvelopeId::random();
    answer.fileName = u"00000000000000000000000000000000.age"_s;
    repository.sealedFiles.insert(answer.envelope, QByteArray("sealed before"));
    amir.answers.append(answer);
}

void DemoInbox::fillOthers()
{
    const auto &signs = content.guidance.redFlags.signs;
    const auto rash = std::find_if(signs.cbegin(), signs.cend(), [](const AskedSign &sign) {
        return sign.because.contains(u"rash"_s, Qt::CaseInsensitive);
    });
    auto &jonas = add(u"Demo Jonas"_s, QDate(2024, 9, 18));
    auto &itchy = log(jonas, 427, {.redness = 0, .itch = 8, .pain = 0});
    if (rash != signs.cend())
        itchy.symptoms->signs.insert(rash->id);

    log(add(u"Demo Chris"_s, QDate(2025, 11, 4)), 15, {.redness = 1, .scabs = 20});

    auto &unnamed = add({}, QDate(2025, 10, 18));
    unnamed.verified = false;
    photo(log(unnamed, 31, {.redness = 0, .itch = 2, .pain = 0}), View::Left, 0, 9);

    log(add(u"Demo Daniel"_s, QDate(2025, 11, 3)), 12, {.redness = 1, .itch = 2, .pain = 0});

    int day = 28;
    for (const auto &name : {u"Demo Rui"_s, u"Demo Tomasz"_s, u"Demo Ben"_s}) {
        auto &entry = log(add(name, QDate(2025, 11, 20).addDays(-day)), day,
                          {.redness = 0, .itch = 1, .pain = 0});
        photo(entry, View::Top, 0, quint32(day));
        day -= 9;
    }
    for (const auto &name : {u"Demo Noor"_s, u"Demo Elif"_s, u"Demo Sam"_s})
        log(add(name, QDate(2025, 10, 20)), 20, {.redness = 0, .pain = 0}).reviewed = true;
}

} // namespace stipple
