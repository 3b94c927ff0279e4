// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/controls/drawing.h"

namespace stipple {

/// Skin seen through a lens; see SkinSwatch.qml.
class SkinSwatchItem : public stipple::Drawing
{
    Q_OBJECT
    QML_ELEMENT
    /// "settled", "scabs", "red", "dark", "flake", "fade" or "merge".
    Q_PROPERTY(QString what MEMBER m_what NOTIFY whatChanged FINAL)
    /// 0 light, 1 medium, 2 deep.
    Q_PROPERTY(int skin MEMBER m_skin NOTIFY skinChanged FINAL)
    Q_PROPERTY(bool dim MEMBER m_dim NOTIFY dimChanged FINAL)

public:
    using Drawing::Drawing;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void whatChanged();
    void skinChanged();
    void dimChanged();

private:
    QString m_what;
    int m_skin = 0;
    bool m_dim = false;
};

} // namespace stipple
