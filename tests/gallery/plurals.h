// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTranslator>

/// The English plurals that the app loads at its start: a picture says "1 photo", as the app does.
class Plurals
{
public:
    Plurals()
    {
        if (!m_words.load(QStringLiteral(STIPPLE_PLURALS)))
            qFatal("the plurals are missing: build the app first");
        QCoreApplication::installTranslator(&m_words);
    }

private:
    QTranslator m_words;
};
