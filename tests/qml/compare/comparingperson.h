// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/compare/comparemodel.h"
#include "qml/compare/pictureitem.h"
#include "tests/qml/demohome.h"
#include "tests/qml/stage.h"

namespace stipple {

/// Somebody with photos in the diary, and the page on which two of them are compared. The session
/// was four days ago.
class ComparingPerson
{
public:
    explicit ComparingPerson(const Look &look = {});

    /// An entry of so many days ago with one photo.
    PhotoId log(int daysAgo, const QByteArray &jpeg, View view = View::Top,
                std::optional<int> hairMm = {});
    /// A made-up head of that redness, seen from above, and the same as one colour.
    static QByteArray head(double redness, View view = View::Top);
    static QByteArray plain(const QColor &colour);
    /// Two heads: of the day of the session, and of today.
    void logTwo();

    /// Opens the page and waits until the pictures are there, whatever became of them.
    [[nodiscard]] bool open(const QString &view = {});
    [[nodiscard]] bool settled() const;

    [[nodiscard]] CompareModel &model() const;
    [[nodiscard]] PhotoPair &pair() const { return *model().pair(); }
    /// The one item of that name, as a screen reader says it.
    [[nodiscard]] QQuickItem *item(const QString &name) const;
    [[nodiscard]] QList<PictureItem *> pictures() const;
    /// Presses at one point of an item, moves, and lets go at another; in fractions of it.
    void drag(QQuickItem &item, const QPointF &from, const QPointF &to);
    /// Two fingers on an item, about a point of it: so many times as far apart at the end.
    void pinch(const QQuickItem &item, const QPointF &about, double factor);
    void tapAt(const QQuickItem &item, const QPointF &place);

    DemoHome home;
    Stage stage;
};

} // namespace stipple
