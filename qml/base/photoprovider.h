// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/diaryservice.h"

#include <QQuickAsyncImageProvider>

#include <functional>

namespace stipple {

/// Photos for QML as `image://photo/<photo id>`, at the size that is asked for.
///
/// Where a photo lies is looked up in the thread of its owner, because a database connection
/// belongs to one thread; it is read, unsealed and decoded in the pool. What fits into a tile of a
/// list comes from the photo's thumbnail, which is made when it is first asked for.
class PhotoProvider : public QQuickAsyncImageProvider
{
    Q_OBJECT

public:
    /// Takes what stands after the provider's name in the address, and what makes a thumbnail when
    /// one is enough.
    using Read = std::function<Result<PhotoReading>(const QString &address, MakeThumbnail small)>;

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

/// The address at which QML finds a photo of the diary.
[[nodiscard]] QString photoSource(PhotoId id);

} // namespace stipple
