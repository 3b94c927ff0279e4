// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/costmodel.h"

#include "core/questionnaire/assessmentservice.h"
#include "qml/base/services.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

const QStringList known{u"USD"_s, u"GBP"_s, u"EUR"_s};

/// What one unit is called in "1 … is worth".
QString oneOf(const QString &currency)
{
    if (currency == "USD"_L1)
        return CostModel::tr("1 US dollar");
    if (currency == "GBP"_L1)
        return CostModel::tr("1 British pound");
    return CostModel::tr("1 euro");
}

/// To two figures that matter: a guide is not more exact than that.
int rounded(double amount)
{
    if (amount < 100)
        return int(std::lround(amount));
    const double step = std::pow(10, std::floor(std::log10(amount)) - 1);
    return int(std::lround(std::round(amount / step) * step));
}

QString keyOf(const QString &from, const QString &to)
{
    return from + u'>' + to + u'=';
}

} // namespace

CostModel::CostModel(QObject *parent)
    : CostModel(Services::current().assessment, Services::current().settings, parent)
{}

CostModel::CostModel(AssessmentService &assessment, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_assessment(assessment)
    , m_settings(settings)
{
    connect(&m_assessment, &AssessmentService::changed, this, &CostModel::reload);
    connect(&m_settings, &Settings::changed, this, &CostModel::reload);
    reload();
}

void CostModel::reload()
{
    m_outlook.reset();
    if (const auto result = m_assessment.result())
        m_outlook = result->outlook;
    Q_EMIT changed();
}

QStringList CostModel::currencies()
{
    //: A currency to choose
    return {tr("US dollars"), tr("British pounds"), tr("Euros")};
}

QString CostModel::chosen() const
{
    const auto kept = m_settings.value(Setting::Currency);
    if (kept && known.contains(*kept))
        return *kept;
    const auto here = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    return known.contains(here) ? here : known.first();
}

int CostModel::current() const
{
    return int(known.indexOf(chosen()));
}

void CostModel::choose(int currency)
{
    if (currency >= 0 && currency < known.size())
        (void)m_settings.setValue(Setting::Currency, known.at(currency));
}

double CostModel::rate(const QString &from) const
{
    const auto to = chosen();
    if (from == to)
        return 1;
    const auto kept = m_settings.value(Setting::CurrencyRates);
    if (!kept)
        return 0;
    for (const auto &part : kept->split(u';'))
        if (part.startsWith(keyOf(from, to)))
            return part.section(u'=', 1).toDouble();
    return 0;
}

bool CostModel::setRate(const QString &from, const QString &typed)
{
    bool good = false;
    auto worth = QLocale().toDouble(typed.trimmed(), &good);
    if (!good)
        worth = QLocale::c().toDouble(typed.trimmed().replace(u',', u'.'), &good);
    const bool nothing = typed.trimmed().isEmpty();
    if (!nothing && (!good || !(worth > 0) || worth > 1'000'000))
        return false;
    const auto kept = m_settings.value(Setting::CurrencyRates);
    auto parts = kept ? kept->split(u';', Qt::SkipEmptyParts) : QStringList();
    const auto key = keyOf(from, chosen());
    parts.removeIf([&](const QString &part) { return part.startsWith(key); });
    if (!nothing)
        parts.append(key + QString::number(worth));
    return m_settings.setValue(Setting::CurrencyRates, parts.join(u';')).hasValue();
}

FigureItem CostModel::figure(const PriceRange &price) const
{
    const double worth = rate(price.currency);
    FigureItem item;
    item.detail = price.scope;
    if (price.year > 0) {
        //: What a price is for, and the year it was published
        item.detail = tr("%1, %2").arg(price.scope, QString::number(price.year));
    }
    if (worth > 0 && price.currency != chosen()) {
        item.figure = resultwords::range(rounded(price.low * worth), rounded(price.high * worth));
        item.unit = resultwords::currencyName(chosen());
        //: What a price is for, and the currency it was published in
        item.detail = tr("%1, from %2").arg(item.detail, resultwords::currencyName(price.currency));
        return item;
    }
    item.figure = resultwords::range(price.low, price.high);
    //: In place of the name of a currency
    item.unit = price.currency.isEmpty() ? tr("currency not stated")
                                         : resultwords::currencyName(price.currency);
    return item;
}

std::optional<PriceRange> CostModel::overTenYears() const
{
    if (!m_outlook || m_outlook->prices.isEmpty() || !m_outlook->topUpMonths)
        return {};
    constexpr double months = 120;
    constexpr double share = 1.0 / 3; // a top-up, of the first price (PR-10)
    auto price = m_outlook->prices.first();
    price.low = rounded(price.low * (1 + share * months / m_outlook->topUpMonths->high));
    price.high = rounded(price.high * (1 + share * months / m_outlook->topUpMonths->low));
    //: What a sum is for
    price.scope = tr("over ten years with top-ups, our sum");
    return price;
}

QVariantList CostModel::figures() const
{
    QVariantList list;
    if (!m_outlook)
        return list;
    for (const auto &price : m_outlook->prices)
        list.append(QVariant::fromValue(figure(price)));
    if (const auto sum = overTenYears())
        list.append(QVariant::fromValue(figure(*sum)));
    return list;
}

QVariantList CostModel::basis() const
{
    QVariantList list;
    if (m_outlook)
        for (const auto &price : m_outlook->priceBasis)
            list.append(QVariant::fromValue(figure(price)));
    return list;
}

QVariant CostModel::origin() const
{
    OriginItem item;
    if (m_outlook) {
        for (const auto &price : m_outlook->priceBasis)
            resultwords::add(item, price.provenance);
    }
    constexpr int topUpShare = 175; // PR-10
    if (!item.sources.contains(topUpShare))
        item.sources.append(topUpShare);
    item.convention = true;
    //: Which part of the prices has no published source
    item.conventionPart = tr("The sum over ten years.");
    return QVariant::fromValue(item);
}

QVariantList CostModel::rates() const
{
    QVariantList list;
    QStringList seen{chosen()};
    if (!m_outlook)
        return list;
    for (const auto &price : m_outlook->prices) {
        if (seen.contains(price.currency))
            continue;
        seen.append(price.currency);
        const double worth = rate(price.currency);
        //: Label of a field for a rate. %1 is "1 US dollar", %2 "Euros"
        list.append(QVariant::fromValue(RateItem{
            price.currency, tr("%1 in %2").arg(oneOf(price.currency), currencies().at(current())),
            worth > 0 ? QLocale().toString(worth, 'g', 6) : QString()}));
    }
    return list;
}

} // namespace stipple
