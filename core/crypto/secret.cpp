// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/secret.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace stipple {

Secret::Secret(qsizetype size)
    : m_bytes(std::make_unique<uchar[]>(static_cast<size_t>(size)))
    , m_size(size)
{}

Secret::Secret(const Secret &other)
    : Secret(copyOf(other.view()))
{}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{}

Secret &Secret::operator=(Secret other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    if (m_bytes)
        sodium_memzero(m_bytes.get(), static_cast<size_t>(m_size));
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret copy(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(copy.data(), bytes.data(), static_cast<size_t>(bytes.size()));
    return copy;
}

Secret Secret::take(QByteArray &bytes)
{
    auto copy = copyOf(bytes);
    wipe(bytes);
    return copy;
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_size == b.m_size &&
           (a.m_size == 0 || sodium_memcmp(a.data(), b.data(), static_cast<size_t>(a.m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace stipple
