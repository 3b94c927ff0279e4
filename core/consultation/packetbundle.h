// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consultation/conclusion.h"

/// A packet as a FHIR R4 Bundle of type collection: a Patient, the QuestionnaireResponse, one
/// survey Observation for each table with a component for each rule that fired, and a
/// DocumentReference for each photo. Every reference resolves inside.
namespace stipple {

/// How a packet is written.
struct PacketFrame
{
    /// A pseudonym for the person: the thread, or a random one for a file.
    ThreadId subject;
    /// Goes into the Patient when it is not empty; never inside an envelope.
    QString name;
    /// BCP 47, of the words beside the codes.
    QString language = QStringLiteral("en");
};

/// As conclude().
[[nodiscard]] Result<QByteArray> encodePacket(const ConsultationPacket &packet,
                                              const Assessment &assessment,
                                              const PacketFrame &frame);

struct ReceivedPacket
{
    /// Answers that the own form knows and would have taken, all of them asked for and none left
    /// out that it requires.
    ConsultationPacket packet;
    /// What the author's app concluded.
    QList<TableFinding> findings;
    /// The author's tables are the own ones: then their findings are what conclude() says too.
    bool sameTables = false;
};

/// All of it or nothing. JSON errors; UnknownVersion for answers to a form this app does not know;
/// BundleInvalid for anything that encodePacket() does not write, for answers the form would not
/// have taken, and for findings that the same tables do not come to.
[[nodiscard]] Result<ReceivedPacket> decodePacket(const QByteArray &bundle, const ThreadId &subject,
                                                  const Assessment &assessment);

} // namespace stipple
