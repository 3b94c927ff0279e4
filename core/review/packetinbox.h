// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consultation/packetbundle.h"
#include "core/diary/photostore.h"
#include "core/ports/clock.h"
#include "core/questionnaire/assessmentshelf.h"
#include "core/review/packetrepository.h"
#include "core/review/reviewrepository.h"
#include "core/sharing/envelope.h"

#include <QObject>

namespace stipple {

/// What the inbox shows of a packet.
struct PacketRow
{
    ThreadId thread;
    QString name; ///< the author's, or a neutral code
    QDateTime received;
    bool seen = false;
    /// What stands first in the reasons: a doctor first, a stop, a wait; Info when there is none.
    Verdict strictest = Verdict::Info;
    bool doctorFirst = false;
    /// Doctor first, then stops, waits and clearances, in the own content's words.
    QStringList reasons;
    /// The best fit; empty when the answers do not decide.
    QString fit;
    /// Why it cannot be read now; then nothing below `received` is known, and perhaps not even
    /// that.
    std::optional<ErrorCode> failure;
};

/// A packet as the technician reads it: all words from the own content.
struct PacketCase
{
    KeptPacket kept;
    QString name;
    /// As of the day the author counted from.
    AssessmentResult result;
    QList<AnsweredQuestion> answers;
    /// What the author's app said, where its tables were others.
    QList<TableFinding> theirs;
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

    /// Unseen first; a doctor first before stops, stops before waits; then the longest here. One
    /// that cannot be read stands last, and hides no other. What was concluded is remembered, so
    /// that reading again costs little.
    [[nodiscard]] Result<QList<PacketRow>> packets(const QString &language) const;
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
    [[nodiscard]] Result<PacketCase> read(const KeptPacket &kept, const QString &language) const;
    [[nodiscard]] PacketRow rowFor(const KeptPacket &kept, const QString &language) const;

    ReviewRepository &m_review;
    PacketRepository &m_packets;
    PhotoStore &m_photos;
    AssessmentShelf &m_assessments;
    const Clock &m_clock;
    /// What was concluded, by thread, and in which language. The own form and tables never change
    /// while the app runs, and a later packet of a thread comes at another instant.
    mutable QHash<ThreadId, PacketRow> m_concluded;
    mutable QString m_language;
};

} // namespace stipple
