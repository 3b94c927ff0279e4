// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/clinicservice.h"
#include "core/review/packetinbox.h"
#include "platform/fake/fakeclock.h"
#include "tests/core/consultation/packets.h"
#include "tests/fakes/fakepacketrepository.h"
#include "tests/fakes/fakephotostore.h"

namespace stipple {

/// A clinic that strangers know by its card.
struct Clinic
{
    Clinic()
        : service(review, clock)
        , inbox(review, packets, photos, assessments, clock)
    {
        card = service.create(u"Demo clinic"_s, u"Demo technician"_s).valueOr({});
    }

    FakeClock clock{today};
    FakeReviewRepository review;
    FakePacketRepository packets{review};
    FakePhotoStore photos;
    AssessmentShelf assessments{assessment()};
    ClinicService service;
    PacketInbox inbox;
    ClinicCard card;
};

/// Somebody who seals packets for a clinic.
struct Stranger
{
    DeviceIdentity device = DeviceIdentity::generate();
    ThreadId thread = ThreadId::random();
    ChainLink last;

    [[nodiscard]] Manifest manifest(const Clinic &clinic) const
    {
        Manifest manifest;
        manifest.id = EnvelopeId::random();
        manifest.type = EnvelopeType::Consultation;
        manifest.from = device.id;
        manifest.to = {clinic.card.roster.devices.first().box};
        manifest.thread = thread;
        manifest.seq = last.seq + 1;
        manifest.prev = last.hash;
        manifest.created = answeredAt;
        manifest.card =
            ClientCard::make(device.id, {}, device.box.recipient(), device.signing.verifyKey())
                .bytes;
        return manifest;
    }

    QByteArray seal(const Manifest &manifest, const QByteArray &bundle,
                    const QList<ArchiveFile> &media = {})
    {
        const auto sealed = *envelope::seal(
            {.manifest = manifest, .bundle = bundle, .media = media}, device.signing);
        last = {.seq = manifest.seq, .hash = sealed.manifestHash, .prev = manifest.prev};
        return sealed.bytes;
    }

    QByteArray sealed(const Clinic &clinic, const ConsultationPacket &packet,
                      const QList<ArchiveFile> &media = {})
    {
        return seal(manifest(clinic),
                    *encodePacket(packet, assessment(), {.subject = thread, .name = {}}), media);
    }
};

} // namespace stipple
