// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/base/photoprovider.h"

#include "core/photos/thumbnail.h"

#include <QBuffer>
#include <QImageReader>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace stipple {

namespace {

/// Carries a picture from the pool to the engine. A QObject, so that a response which is gone
/// simply hears nothing any more.
class Delivery : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void arrived(const QImage &image, const QString &code);
};

class PhotoResponse : public QQuickImageResponse
{
    Q_OBJECT

public:
    explicit PhotoResponse(const Delivery &delivery)
    {
        connect(&delivery, &Delivery::arrived, this,
                [this](const QImage &image, const QString &code) {
                    m_image = image;
                    m_code = code;
                    Q_EMIT finished();
                });
    }

    QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }

    QString errorString() const override { return m_code; }

private:
    QImage m_image;
    QString m_code;
};

/// Covers `wanted` without enlarging; a side of 0 or less is free.
QSize decodedSize(const QSize &whole, const QSize &wanted)
{
    if (!wanted.isValid() || wanted.isEmpty()) {
        const QSize free(wanted.width() > 0 ? wanted.width() : whole.width(),
                         wanted.height() > 0 ? wanted.height() : whole.height());
        return whole.scaled(free.boundedTo(whole), Qt::KeepAspectRatio);
    }
    const auto covering = whole.scaled(wanted, Qt::KeepAspectRatioByExpanding);
    return covering.width() > whole.width() ? whole : covering;
}

void deliver(const Result<QByteArray> &jpeg, const QSize &wanted, Delivery &delivery)
{
    if (!jpeg) {
        Q_EMIT delivery.arrived({}, codeName(jpeg.error().code));
        return;
    }
    QBuffer bytes;
    bytes.setData(*jpeg);
    QImageReader reader(&bytes, "jpeg");
    if (const auto whole = reader.size(); whole.isValid())
        reader.setScaledSize(decodedSize(whole, wanted));
    const auto image = reader.read();
    Q_EMIT delivery.arrived(image, image.isNull() ? codeName(ErrorCode::PhotoDamaged) : QString());
}

/// What makes a thumbnail when one is enough for `wanted`: it then covers a tile of any usual
/// shape. Nothing when the whole photo is needed.
MakeThumbnail smallFor(const QSize &wanted)
{
    constexpr int largestTile = 400;
    const bool isSmall = wanted.width() > 0 && wanted.height() > 0 &&
                         std::max(wanted.width(), wanted.height()) <= largestTile;
    return isSmall ? thumbnail : nullptr;
}

} // namespace

PhotoProvider::PhotoProvider(DiaryService &diary)
    : PhotoProvider(diary,
                    [&diary](const QString &address, MakeThumbnail small) -> Result<PhotoReading> {
                        const auto id = PhotoId::fromString(address);
                        return id ? diary.photoReading(*id, small) : id.error();
                    })
{}

PhotoProvider::PhotoProvider(QObject &owner, Read read)
    : m_owner(owner)
    , m_read(std::move(read))
{}

QString photoSource(PhotoId id)
{
    return QStringLiteral("image://photo/") + id.toString();
}

QQuickImageResponse *PhotoProvider::requestImageResponse(const QString &id,
                                                         const QSize &requestedSize)
{
    const auto delivery = std::make_shared<Delivery>();
    auto *response = new PhotoResponse(*delivery);
    QMetaObject::invokeMethod(
        &m_owner,
        [read = m_read, id, requestedSize, delivery] {
            const auto reading = read(id, smallFor(requestedSize));
            if (!reading) {
                Q_EMIT delivery->arrived({}, codeName(reading.error().code));
                return;
            }
            QThreadPool::globalInstance()->start([reading = *reading, requestedSize, delivery] {
                deliver(reading(), requestedSize, *delivery);
            });
        },
        Qt::QueuedConnection);
    return response;
}

} // namespace stipple

#include "photoprovider.moc"
