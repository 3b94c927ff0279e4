// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

namespace stipple {

/// Reads words aloud.
class Voice
{
public:
    Voice() = default;
    Voice(const Voice &) = delete;
    Voice &operator=(const Voice &) = delete;
    virtual ~Voice() = default;

    /// Is there a voice for the language of the app? Where there is none, what would be said must
    /// be read; one that breaks later falls silent and answers false from then on.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// Says `words` now; what it was saying is broken off.
    virtual void say(const QString &words) = 0;
    virtual void hush() = 0;
};

} // namespace stipple
