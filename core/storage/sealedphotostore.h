// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photostore.h"
#include "core/storage/filewriter.h"
#include "core/vault/vault.h"

namespace stipple {

/// Photos as age files to the vault's own key, in one folder. A file is named after its photo's
/// id, which is random: 32 hexadecimal digits and `.age`. Thumbnails lie in the folder `small`
/// below it, under the same names.
class SealedPhotoStore : public PhotoStore
{
public:
    SealedPhotoStore(QString folder, const Vault &vault, FileWriter &writer);

    [[nodiscard]] Status put(PhotoId id, const QByteArray &jpeg) override;
    [[nodiscard]] Result<QByteArray> read(PhotoId id, const QByteArray &sha256) override;
    [[nodiscard]] Result<PhotoReading> reading(PhotoId id, const QByteArray &sha256) override;
    [[nodiscard]] Result<PhotoReading> thumbnailReading(PhotoId id, const QByteArray &sha256,
                                                        MakeThumbnail make) override;
    [[nodiscard]] Status remove(PhotoId id) override;
    [[nodiscard]] Result<int> sweep(const QSet<PhotoId> &kept) override;

private:
    [[nodiscard]] QString path(PhotoId id) const;
    [[nodiscard]] QString smallFolder() const;

    QString m_folder;
    const Vault &m_vault;
    FileWriter &m_writer;
};

} // namespace stipple
