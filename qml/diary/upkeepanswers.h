// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/entry.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// Hair length and products, while they are being answered: by a tap for what is usual or was used
/// before, in words of one's own for the rest.
class UpkeepAnswers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by EntryEditor")
    /// The words of the scale of hair, in the order of its steps.
    Q_PROPERTY(QStringList hairWords READ hairWords CONSTANT FINAL)
    /// A step of the scale, the nearest one for a length between two; −1: not answered.
    Q_PROPERTY(int hair READ hair WRITE setHair NOTIFY changed FINAL)
    /// The length that was kept last; empty when there is none, or while one is answered.
    Q_PROPERTY(QString lastHair READ lastHair NOTIFY changed FINAL)
    /// Each {name, chosen}: the usual ones, then the person's own.
    Q_PROPERTY(QVariantList products READ products NOTIFY changed FINAL)
    /// A product that is being typed; it counts as soon as it has a letter.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed FINAL)
    Q_PROPERTY(int longestProduct READ longestProduct CONSTANT FINAL)
    /// No more fit into an entry.
    Q_PROPERTY(bool full READ isFull NOTIFY changed FINAL)

public:
    /// `usual` are the names of the products that are offered to everybody.
    explicit UpkeepAnswers(QStringList usual, QObject *parent = nullptr);

    /// What was answered, with the product that is being typed.
    [[nodiscard]] Upkeep upkeep() const;
    /// Shows what was answered elsewhere, and offers again what `earlier` entries, the oldest
    /// first, tell.
    void show(const Upkeep &upkeep, const QList<Entry> &earlier);

    [[nodiscard]] QStringList hairWords() const;
    [[nodiscard]] int hair() const;
    void setHair(int step);
    [[nodiscard]] QString lastHair() const;
    [[nodiscard]] QVariantList products() const;
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] int longestProduct() const { return stipple::longestProduct; }
    [[nodiscard]] bool isFull() const { return m_products.size() >= mostProducts; }

    /// Answers the length that was kept last.
    Q_INVOKABLE void setLastHair();
    Q_INVOKABLE void setChosen(const QString &product, bool chosen);
    /// Puts what was typed among the products, chosen.
    Q_INVOKABLE void addTyped();

Q_SIGNALS:
    void changed();
    /// The person answered something, or took it back.
    void touched();

private:
    [[nodiscard]] bool isOffered(const QString &product) const;
    void noticeTouch();

    QStringList m_usual;
    std::optional<int> m_hairMm;
    std::optional<int> m_lastHairMm;
    QStringList m_products; ///< those that are chosen, in the order in which they were
    QStringList m_own;      ///< offered beside the usual ones
    QString m_typed;
};

} // namespace stipple
