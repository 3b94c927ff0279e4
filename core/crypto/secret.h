// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace stipple {

/// Bytes that are overwritten before their memory is given back: keys, passphrases.
///
/// Copies are deep, so that each copy wipes its own memory. Comparison takes the same time
/// wherever the bytes differ.
class Secret
{
public:
    Secret() = default;
    /// `size` zero bytes, to be filled through data().
    explicit Secret(qsizetype size);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);
    /// Copies `bytes` and overwrites them. Other implicit copies of the array are out of reach.
    [[nodiscard]] static Secret take(QByteArray &bytes);

    [[nodiscard]] uchar *data() { return m_bytes.get(); }
    [[nodiscard]] const uchar *data() const { return m_bytes.get(); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    /// A copy for an interface that speaks QByteArray; call wipe() on it afterwards.
    [[nodiscard]] QByteArray toByteArray() const { return view().toByteArray(); }

    friend bool operator==(const Secret &a, const Secret &b);

private:
    std::unique_ptr<uchar[]> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites `bytes` and empties it. Other implicit copies of the array are out of reach.
void wipe(QByteArray &bytes);

} // namespace stipple
