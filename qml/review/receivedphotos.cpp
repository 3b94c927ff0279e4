// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/receivedphotos.h"

namespace stipple {

using namespace Qt::StringLiterals;

QString receivedPhotoUrl(const ReviewPhoto &photo)
{
    return u"image://received/%1/%2"_s.arg(photo.photo.id.toString(),
                                           QString::fromLatin1(photo.photo.sha256.toHex()));
}

Result<ReviewPhoto> receivedPhotoOf(const QString &address)
{
    const auto id = PhotoId::fromString(address.section(u'/', -2, -2));
    if (!id)
        return id.error();
    ReviewPhoto photo;
    photo.photo.id = *id;
    photo.photo.sha256 = QByteArray::fromHex(address.section(u'/', -1, -1).toLatin1());
    return photo;
}

std::unique_ptr<PhotoProvider> receivedPhotos(InboxService &inbox)
{
    return std::make_unique<PhotoProvider>(
        inbox, [&inbox](const QString &address, MakeThumbnail small) -> Result<PhotoReading> {
            const auto photo = receivedPhotoOf(address);
            return photo ? inbox.photoReading(*photo, small) : photo.error();
        });
}

} // namespace stipple
