// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/capture/narrator.h"

namespace stipple {

using namespace Qt::StringLiterals;

Narrator::Narrator(std::unique_ptr<Voice> voice, Settings &settings)
    : m_voice(std::move(voice))
    , m_settings(settings)
    , m_isAloud(settings.value(Setting::CaptureVoice).valueOr({}) == u"on")
{}

bool Narrator::setAloud(bool aloud)
{
    if (m_isAloud == aloud)
        return false;
    m_isAloud = aloud;
    // Not kept means only that it has to be wished for again.
    (void)m_settings.setValue(Setting::CaptureVoice, aloud ? u"on"_s : u"off"_s);
    if (!aloud)
        m_voice->hush();
    return true;
}

void Narrator::say(const QString &words)
{
    if (isAloud())
        m_voice->say(words);
}

} // namespace stipple
