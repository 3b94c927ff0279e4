// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/diaryservice.h"

#include <QQuickAsyncImageProvider>

#include <functional>

namespace stipple {

/// Photos for QML as `image://photo/<photo id>`, at the size that is asked for.
///
/// The bytes are read and unsealed in the thread of their owner, because a database connection
/// belongs to one thread; decoding, which takes most of the time, happens in the pool. Nothing is
/// written anywhere.
class PhotoProvider : public QQuickAsyncImageProvider
{
    Q_OBJECT

public:
    /// Takes what stands after the provider's name in the address.
    using Read = std::function<Result<QByteArray>(const QString &address)>;

    /// Photos of entries, and those of the kept draft.
    explicit PhotoProvider(DiaryService &diary);

    /// `read` is called in `owner`'s thread only. Both must outlive the engine.
    PhotoProvider(QObject &owner, Read read);

    QQuickImageResponse *requestImageResponse(const QString &id,
                                              const QSize &requestedSize) override;

private:
    QObject &m_owner;
    Read m_read;
};

} // namespace stipple
