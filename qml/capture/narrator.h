// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/voice.h"
#include "core/settings/settings.h"

#include <memory>

namespace stipple {

/// Says aloud what to do, when that is wished for. The wish is remembered.
class Narrator
{
public:
    Narrator(std::unique_ptr<Voice> voice, Settings &settings);

    [[nodiscard]] bool hasVoice() const { return m_voice->isAvailable(); }
    [[nodiscard]] bool isAloud() const { return m_isAloud && hasVoice(); }
    /// False when it was so before.
    bool setAloud(bool aloud);
    /// In the place of what is being said; nothing unless it is wished for.
    void say(const QString &words);
    void hush() { m_voice->hush(); }

private:
    std::unique_ptr<Voice> m_voice;
    Settings &m_settings;
    bool m_isAloud;
};

} // namespace stipple
