// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/controls/glyphtable.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// What the sheets ask of the code they show.
class GalleryFacts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QStringList icons READ icons CONSTANT FINAL)

public:
    using QObject::QObject;

    QStringList icons() const { return stipple::glyphNames(); }
};
