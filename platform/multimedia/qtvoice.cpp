// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/multimedia/qtvoice.h"

#include <QLocale>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

bool works(const QTextToSpeech &engine)
{
    return engine.state() == QTextToSpeech::Ready || engine.state() == QTextToSpeech::Speaking;
}

std::unique_ptr<QTextToSpeech> engineFor(QLocale::Language language)
{
    for (const auto &name : QTextToSpeech::availableEngines()) {
        if (name == u"mock")
            continue;
        auto engine = std::make_unique<QTextToSpeech>(name);
        if (!works(*engine))
            continue;
        for (const auto &locale : engine->availableLocales()) {
            if (locale.language() == language) {
                engine->setLocale(locale);
                return engine;
            }
        }
    }
    return nullptr;
}

} // namespace

QtVoice::QtVoice()
    : m_engine(engineFor(QLocale().language()))
{}

bool QtVoice::isAvailable() const
{
    return m_engine != nullptr && works(*m_engine);
}

void QtVoice::say(const QString &words)
{
    if (!isAvailable())
        return;
    m_engine->stop();
    m_engine->say(words);
}

void QtVoice::hush()
{
    if (m_engine != nullptr)
        m_engine->stop();
}

} // namespace stipple
