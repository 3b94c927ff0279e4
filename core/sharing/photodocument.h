// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sharing/fields.h"
#include "core/sharing/shareddiary.h"

namespace stipple {

/// A photo's facts as a resource, and what it belongs to.
struct PhotoDocument
{
    SharedPhoto photo;
    /// The id of the resource in the same bundle that the photo belongs to.
    QString related;
};

/// A FHIR R4 DocumentReference: relative url, size and base64 SHA-1 of a JPEG beside the bundle.
[[nodiscard]] json::Value photoDocument(const SharedPhoto &photo, const QString &related,
                                        const ThreadId &subject);

/// Reads what photoDocument() writes; BundleInvalid for anything else. Whether `related` is there
/// is the caller's to check.
[[nodiscard]] Result<PhotoDocument> readPhotoDocument(const json::Value &resource,
                                                      const ThreadId &subject);

} // namespace stipple
