// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// A picture made by code, smooth under every renderer. It is painted anew when one of the
/// properties that a subclass declares changes.
class Drawing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit Drawing(QQuickItem *parent = nullptr);

    void componentComplete() override;

private Q_SLOTS:
    void repaint();
};

} // namespace stipple
