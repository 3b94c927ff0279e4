// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/patchmeasure.h"
#include "core/review/inboxservice.h"
#include "qml/compare/photopair.h"

namespace stipple {

/// What can be measured in two photos of a client: where the technician shows treated and untreated
/// skin, with the reason wherever it cannot.
class MeasureModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(stipple::PhotoPair *pair READ pair CONSTANT FINAL)
    /// Two photos are, or were, asked for.
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed FINAL)
    /// Each {x, y, number}: 1 treated skin, 2 untreated.
    Q_PROPERTY(QVariantList marks READ marks NOTIFY changed FINAL)
    /// Width of the head in millimetres; 0 when not given.
    Q_PROPERTY(int headMm READ headMm WRITE setHeadMm NOTIFY changed FINAL)
    Q_PROPERTY(bool measuring READ isMeasuring NOTIFY changed FINAL)
    /// Each {name, value, text}; empty until something was measured.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed FINAL)

public:
    explicit MeasureModel(QObject *parent = nullptr);
    MeasureModel(InboxService &inbox, PhotoComparison &comparison, QObject *parent = nullptr);

    [[nodiscard]] PhotoPair *pair() { return &m_pair; }
    [[nodiscard]] bool isBegun() const { return m_pair.state() != PhotoPair::State::Nothing; }
    [[nodiscard]] QVariantList marks() const;
    [[nodiscard]] int headMm() const { return m_headMm; }
    void setHeadMm(int millimetres);
    [[nodiscard]] bool isMeasuring() const { return m_isMeasuring; }
    [[nodiscard]] QVariantList rows() const { return m_rows; }

    /// Looks at two received photos, by their addresses.
    Q_INVOKABLE void look(const QString &first, const QString &second);
    Q_INVOKABLE void clear();
    /// Shows treated skin, then untreated skin beside it.
    Q_INVOKABLE void mark(const QPointF &place);
    Q_INVOKABLE void clearMarks();
    /// Measures, off the thread that draws; rows follow.
    Q_INVOKABLE void measure();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] PhotosToCompare::Read readingOf(const QString &address) const;
    void forget();
    void noticePair();

    InboxService &m_inbox;
    PhotoPair m_pair;
    QList<QPointF> m_marks;
    int m_headMm = 0;
    bool m_isMeasuring = false;
    int m_asked = 0; ///< which measuring is waited for
    QVariantList m_rows;
};

} // namespace stipple
