// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photostore.h"
#include "core/ports/clock.h"
#include "core/questionnaire/assessmentshelf.h"
#include "core/review/packetrow.h"
#include "core/review/reviewrepository.h"
#include "core/sharing/envelope.h"

#include <QObject>

#include <functional>

namespace stipple {

/// A packet that nobody has concluded yet.
struct OpenPacket
{
    /// What take() knows this packet by: a later one of its thread has another.
    quint64 ticket = 0;
    /// Answers its row. Owns what it needs and may run in any thread, also when the inbox is gone.
    std::function<PacketRow()> conclude;
};

/// How far the packets are concluded.
struct PacketReading
{
    /// Those that are, and those that cannot be read at all; in the order of packets().
    QList<PacketRow> rows;
    QList<OpenPacket> open;
};

/// Assessments that come before a person is known: listed apart, never verified, and so many only.
class PacketInbox : public QObject
{
    Q_OBJECT

public:
    /// Packets that are kept at most; strangers must not fill the disk.
    static constexpr qsizetype mostPackets = 200;

    /// All outlive the service.
    PacketInbox(ReviewRepository &review, PacketRepository &packets, PhotoStore &photos,
                AssessmentShelf &assessments, const Clock &clock, QObject *parent = nullptr);

    /// Opens an envelope and keeps what it brings, all or nothing; answers its thread.
    ///
    /// What envelope::open() says; NotFound before there is a clinic; UnknownType for anything but
    /// consultations; UnknownSigner for an envelope without a card, or one whose thread belongs to
    /// other keys; CardInvalid; AlreadyImported; SameIdOtherContent, also for a second envelope of
    /// one number; InboxFull; what decodePacket() says; what sanitise() says about
    /// photos; and as all that reads packets, what the shelf says.
    [[nodiscard]] Result<ThreadId> import(const QByteArray &file);

    /// All at once, as putInOrder() has them; one that cannot be read hides no other. What was
    /// concluded is remembered, so that reading again costs little.
    [[nodiscard]] Result<QList<PacketRow>> packets(const QString &language) const;
    /// The same for whoever has others do the work: what is known, and what is still to be done.
    [[nodiscard]] Result<PacketReading> reading(const QString &language) const;
    /// Remembers what an open packet came to. False, and nothing is remembered, when that packet
    /// was removed or replaced meanwhile, or the language is another by now.
    bool take(quint64 ticket, const PacketRow &row) const;
    /// NotFound; of one that cannot be read, why: what the repository or decodePacket() says.
    [[nodiscard]] Result<PacketCase> packet(const ThreadId &thread, const QString &language) const;
    [[nodiscard]] Result<PhotoReading> photoReading(const ReviewPhoto &photo) const;
    [[nodiscard]] Status markSeen(const ThreadId &thread);
    /// Forgets the packet and its photos, also one that cannot be read.
    [[nodiscard]] Status remove(const ThreadId &thread);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<ClientCard> authorOf(const Manifest &manifest) const;
    [[nodiscard]] Status checkNew(const envelope::Opened &opened) const;
    [[nodiscard]] Status keep(const envelope::Opened &opened, const ClientCard &card);

    /// A packet as far as it was concluded.
    struct Known
    {
        quint64 ticket = 0;
        QDateTime received;
        std::optional<PacketRow> row;
    };
    [[nodiscard]] Known &known(const KeptPacket &kept) const;

    ReviewRepository &m_review;
    PacketRepository &m_packets;
    PhotoStore &m_photos;
    AssessmentShelf &m_assessments;
    const Clock &m_clock;
    /// In one language. The own form and tables never change while the app runs, and a later packet
    /// of a thread comes through import().
    mutable QHash<ThreadId, Known> m_known;
    mutable QString m_language;
    mutable quint64 m_tickets = 0;
};

} // namespace stipple
