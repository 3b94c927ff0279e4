// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/chain.h"
#include "core/sharing/clientcard.h"
#include "core/sharing/feedback.h"
#include "core/sharing/manifest.h"
#include "core/sharing/shareddiary.h"

namespace stipple {

/// A client's photo as it lies here: cleaned again, under an id of our own.
struct ReviewPhoto
{
    Photo photo;
    PhotoId original; ///< the client's id, by which a repeated photo is known

    friend bool operator==(const ReviewPhoto &, const ReviewPhoto &) = default;
};

/// A client's entry as far as it was shared. What has no value was not shared.
struct ReviewEntry
{
    EntryId id;
    int revision = 1;
    QDate day;
    QDateTime loggedAt;
    std::optional<Symptoms> symptoms;
    std::optional<QString> note;
    QList<ReviewPhoto> photos;
    QDateTime received;    ///< when it last came, by our clock
    bool reviewed = false; ///< false again when more of it comes

    friend bool operator==(const ReviewEntry &, const ReviewEntry &) = default;
};

/// An answer given here, inside its envelope.
struct GivenFeedback
{
    Feedback feedback;
    EnvelopeId envelope;
    QString fileName;
    ChainLink link;

    friend bool operator==(const GivenFeedback &, const GivenFeedback &) = default;
};

/// Everything about one client.
struct ReviewThread
{
    ThreadId id;
    ClientCard card;
    bool verified = false;
    QDateTime firstSeen;
    QList<Session> sessions;
    QSet<QString> modifiers;
    QList<ReviewEntry> entries;   ///< by day, then by the moment of logging; newest last
    QList<RemovedEntity> removed; ///< what the client took back
    QList<GivenFeedback> answers; ///< oldest first
    QList<ChainLink> received;    ///< from the client, without what is held
    int held = 0;

    friend bool operator==(const ReviewThread &, const ReviewThread &) = default;
};

} // namespace stipple
