// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/voice.h"

#include <QTextToSpeech>

#include <memory>

namespace stipple {

/// The first of the system's speech engines that works and speaks the language of the app.
class QtVoice : public Voice
{
public:
    QtVoice();

    [[nodiscard]] bool isAvailable() const override;
    void say(const QString &words) override;
    void hush() override;

private:
    std::unique_ptr<QTextToSpeech> m_engine;
};

} // namespace stipple
