// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/diary/upkeepanswers.h"

#include "qml/diary/symptomwords.h"

#include <algorithm>
#include <array>

#include <cstdlib>

namespace stipple {

namespace {

// Millimetres: the lengths at which dots still show, then what clippers leave (guards 2, 3, 4 and
// 8), then long hair.
constexpr std::array hairSteps{0, 1, 2, 3, 4, 6, 9, 12, 25, longHairMm};

// Own words of earlier entries that are offered again.
constexpr qsizetype mostOwn = 6;

int nearestStep(int mm)
{
    const auto *nearest = std::min_element(hairSteps.begin(), hairSteps.end(), [mm](int a, int b) {
        return std::abs(a - mm) < std::abs(b - mm);
    });
    return static_cast<int>(nearest - hairSteps.begin());
}

bool contains(const QStringList &list, const QString &product)
{
    return list.contains(product, Qt::CaseInsensitive);
}

} // namespace

UpkeepAnswers::UpkeepAnswers(QStringList usual, QObject *parent)
    : QObject(parent)
    , m_usual(std::move(usual))
{}

Upkeep UpkeepAnswers::upkeep() const
{
    Upkeep upkeep{.hairMm = m_hairMm, .products = m_products};
    const auto own = m_typed.simplified();
    if (!own.isEmpty() && !isFull() && !contains(m_products, own))
        upkeep.products.append(own);
    return upkeep;
}

void UpkeepAnswers::show(const Upkeep &upkeep, const QList<Entry> &earlier)
{
    m_hairMm = upkeep.hairMm;
    m_lastHairMm.reset();
    m_products = upkeep.products;
    m_own.clear();
    m_typed.clear();
    for (auto entry = earlier.crbegin(); entry != earlier.crend(); ++entry) {
        if (!m_lastHairMm)
            m_lastHairMm = entry->upkeep.hairMm;
        for (const auto &product : entry->upkeep.products) {
            if (m_own.size() < mostOwn && !isOffered(product))
                m_own.append(product);
        }
    }
    for (const auto &product : std::as_const(m_products)) {
        if (!isOffered(product))
            m_own.append(product);
    }
    Q_EMIT changed();
}

bool UpkeepAnswers::isOffered(const QString &product) const
{
    return contains(m_usual, product) || contains(m_own, product);
}

QStringList UpkeepAnswers::hairWords() const
{
    QStringList words;
    for (const int mm : hairSteps)
        words.append(hairWord(mm));
    return words;
}

int UpkeepAnswers::hair() const
{
    return m_hairMm ? nearestStep(*m_hairMm) : -1;
}

void UpkeepAnswers::setHair(int step)
{
    if (step == hair() || step >= static_cast<int>(hairSteps.size()))
        return;
    m_hairMm = step < 0 ? std::nullopt : std::optional(hairSteps.at(static_cast<size_t>(step)));
    noticeTouch();
}

QString UpkeepAnswers::lastHair() const
{
    return m_hairMm || !m_lastHairMm ? QString() : hairWord(*m_lastHairMm);
}

void UpkeepAnswers::setLastHair()
{
    if (!m_lastHairMm || m_hairMm == m_lastHairMm)
        return;
    m_hairMm = m_lastHairMm;
    noticeTouch();
}

QVariantList UpkeepAnswers::products() const
{
    QVariantList rows;
    const auto offered = m_usual + m_own;
    for (const auto &product : offered)
        rows.append(QVariantMap{{QStringLiteral("name"), product},
                                {QStringLiteral("chosen"), contains(m_products, product)}});
    return rows;
}

void UpkeepAnswers::setChosen(const QString &product, bool chosen)
{
    if (contains(m_products, product) == chosen || (chosen && isFull()))
        return;
    if (chosen)
        m_products.append(product);
    else
        m_products.removeIf(
            [&](const QString &each) { return each.compare(product, Qt::CaseInsensitive) == 0; });
    noticeTouch();
}

void UpkeepAnswers::setTyped(const QString &typed)
{
    const auto fitting = typed.left(stipple::longestProduct);
    if (fitting == m_typed)
        return;
    m_typed = fitting;
    noticeTouch();
}

void UpkeepAnswers::addTyped()
{
    const auto own = m_typed.simplified();
    if (own.isEmpty() || isFull())
        return;
    m_products = upkeep().products;
    if (!isOffered(own))
        m_own.append(own);
    m_typed.clear();
    noticeTouch();
}

void UpkeepAnswers::noticeTouch()
{
    Q_EMIT changed();
    Q_EMIT touched();
}

} // namespace stipple
