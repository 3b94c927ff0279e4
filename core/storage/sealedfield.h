// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/vault.h"

namespace stipple {

/// Where in the database a sealed value lives. The value is bound to it, so that it cannot be
/// moved to another row, column or table without being noticed.
struct Cell
{
    QLatin1StringView table;
    QLatin1StringView column;
    QString row; ///< the row's id
};

/// Seals single values of the database; nothing else does.
///
/// A cell is 01 | nonce (24 bytes) | ciphertext | tag (16 bytes), XChaCha20-Poly1305 under the
/// vault's key for cells, with `table|column|1|row id` as its associated data. The leading byte
/// and the 1 are the version of this layout.
class SealedField
{
public:
    explicit SealedField(const Vault &vault);

    /// Locked.
    [[nodiscard]] Result<QByteArray> seal(const Cell &cell, QByteArrayView plain) const;
    /// Locked, or CellTampered, naming table and column, when these bytes were not sealed for
    /// this very cell.
    [[nodiscard]] Result<QByteArray> open(const Cell &cell, QByteArrayView sealed) const;

    /// Whether cells can be opened at all.
    [[nodiscard]] bool isOpen() const { return m_vault.isOpen(); }

    /// See Vault::pseudonym.
    [[nodiscard]] Result<QString> pseudonym(QByteArrayView what) const;

private:
    const Vault &m_vault;
};

} // namespace stipple
