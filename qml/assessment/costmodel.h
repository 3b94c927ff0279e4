// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/assessment/resultitems.h"

#include "core/settings/settings.h"

#include <QtQml/qqmlregistration.h>

namespace stipple {

class AssessmentService;

/// What a treatment may cost, in the currency of the reader's choice.
///
/// Prices are published in few currencies and nothing is looked up: a price of another currency is
/// converted with a rate that the reader types, and otherwise stays in its own.
class CostModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList currencies READ currencies CONSTANT)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)
    /// The guide, the price for the drawing, and the guide over ten years, as FigureItem.
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed FINAL)
    /// Every published price, as FigureItem.
    Q_PROPERTY(QVariantList basis READ basis NOTIFY changed FINAL)
    Q_PROPERTY(QVariant origin READ origin NOTIFY changed FINAL) // an OriginItem
    /// Currencies that need a rate, as RateItem.
    Q_PROPERTY(QVariantList rates READ rates NOTIFY changed FINAL)

public:
    explicit CostModel(QObject *parent = nullptr);
    CostModel(AssessmentService &assessment, Settings &settings, QObject *parent = nullptr);

    Q_INVOKABLE void choose(int currency);
    /// Keeps how much one unit of `from` is worth; an empty text forgets it. False when the text is
    /// no number above 0.
    Q_INVOKABLE bool setRate(const QString &from, const QString &typed);

    static QStringList currencies();
    int current() const;
    QVariantList figures() const;
    QVariantList basis() const;
    QVariant origin() const;
    QVariantList rates() const;

Q_SIGNALS:
    void changed();

private:
    void reload();
    [[nodiscard]] QString chosen() const;
    /// How much one unit of `from` is worth in the chosen currency; 0 when nobody said.
    [[nodiscard]] double rate(const QString &from) const;
    [[nodiscard]] FigureItem figure(const PriceRange &price) const;
    [[nodiscard]] std::optional<PriceRange> overTenYears() const;

    AssessmentService &m_assessment;
    Settings &m_settings;
    std::optional<TreatmentOutlook> m_outlook;
};

/// One unit of a currency in the chosen one.
struct RateItem
{
    Q_GADGET
    Q_PROPERTY(QString currency MEMBER currency CONSTANT)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString value MEMBER value CONSTANT)

public:
    QString currency;
    QString label;
    QString value;
};

} // namespace stipple
