// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewrepository.h"
#include "core/sharing/envelope.h"
#include "core/sharing/shareddiary.h"

/// What every file that somebody sent has to pass, whatever it holds.
namespace stipple::arrival {

/// The card that its author enclosed. UnknownType for another type than `expected`; CardInvalid;
/// UnknownSigner without a card or with one of another device.
[[nodiscard]] Result<ClientCard> enclosedCard(const Manifest &manifest, EnvelopeType expected);

/// AlreadyImported or SameIdOtherContent when a file of this id came before, and errors of the
/// repository.
[[nodiscard]] Status checkUnseen(ReviewRepository &repository, const envelope::Opened &opened);

[[nodiscard]] EnvelopeRecord recordOf(const envelope::Opened &opened, const QDateTime &received);

/// BundleInvalid unless each photo of the bundle lies beside it as the bundle says, and nothing
/// else does.
[[nodiscard]] Status checkMedia(const QList<SharedPhoto> &photos,
                                const QHash<QString, QByteArray> &media);

/// A photo as it is kept, under an id of its own.
struct CleanPhoto
{
    ReviewPhoto facts;
    QByteArray jpeg;
};

/// Sanitises what lies beside a bundle under the photo's name. Errors: those of sanitise().
[[nodiscard]] Result<CleanPhoto> cleaned(const SharedPhoto &photo,
                                         const QHash<QString, QByteArray> &media);

} // namespace stipple::arrival
