// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/inboxservice.h"
#include "qml/base/photoprovider.h"

#include <memory>

namespace stipple {

/// Where QML finds a photo that a client sent: `image://received/<photo id>/<SHA-256 in hex>`.
[[nodiscard]] QString receivedPhotoUrl(const ReviewPhoto &photo);

/// What such an address means: the id and the hash. Takes it with or without what stands before the
/// id; InvalidArgument when it is none.
[[nodiscard]] Result<ReviewPhoto> receivedPhotoOf(const QString &address);

/// The provider behind those addresses, for the engine to own under the name "received".
/// `inbox` must outlive the engine.
[[nodiscard]] std::unique_ptr<PhotoProvider> receivedPhotos(InboxService &inbox);

} // namespace stipple
