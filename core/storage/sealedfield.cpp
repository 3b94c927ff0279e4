// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sealedfield.h"

namespace stipple {

namespace {

constexpr char layout = '\x01';

QByteArray boundTo(const Cell &cell)
{
    const auto row = cell.row.toUtf8();
    QByteArray bound;
    bound.reserve(cell.table.size() + cell.column.size() + row.size() + 4);
    bound.append(cell.table.data(), cell.table.size()).append('|');
    bound.append(cell.column.data(), cell.column.size()).append("|1|").append(row);
    return bound;
}

} // namespace

SealedField::SealedField(const Vault &vault)
    : m_vault(vault)
{}

Result<QByteArray> SealedField::seal(const Cell &cell, QByteArrayView plain) const
{
    const auto aead = m_vault.cells();
    if (!aead)
        return aead.error();
    return layout + (*aead)->seal(plain, boundTo(cell));
}

Result<QByteArray> SealedField::open(const Cell &cell, QByteArrayView sealed) const
{
    const auto aead = m_vault.cells();
    if (!aead)
        return aead.error();
    const Error tampered{ErrorCode::CellTampered, cell.table + u'.' + cell.column};
    if (sealed.isEmpty() || sealed.front() != layout)
        return tampered;
    auto plain = (*aead)->open(sealed.sliced(1), boundTo(cell));
    if (!plain)
        return tampered;
    return plain;
}

Result<QString> SealedField::pseudonym(QByteArrayView what) const
{
    return m_vault.pseudonym(what);
}

} // namespace stipple
