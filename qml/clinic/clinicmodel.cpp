// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/clinic/clinicmodel.h"

#include "core/ports/keystore.h"
#include "core/ports/sharesheet.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QRandomGenerator>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fingerprintDigits = 32; // 128 bits: nobody makes a second key with these
constexpr qsizetype digitsInAGroup = 4;

/// "card-" and six random digits: tells nothing, and is free when the card is saved again.
QString cardFileName()
{
    constexpr quint32 sixDigits = 0x1000000;
    return u"card-%1.json"_s.arg(QRandomGenerator::system()->bounded(sixDigits), 6, 16,
                                 QChar(u'0'));
}

QString longDay(const QDateTime &instant, const Clock &clock)
{
    //: A day with its year, as Qt's date format, e.g. "3 March 2027"
    const auto format = QCoreApplication::translate("ClinicModel", "d MMMM yyyy");
    return QLocale().toString(instant.toTimeZone(clock.zone()).date(), format);
}

} // namespace

ClinicModel::ClinicModel(QObject *parent)
    : ClinicModel(Services::current().clinic, Services::current().shareSheet,
                  Services::current().keyStore, Services::current().clock, parent)
{}

ClinicModel::ClinicModel(ClinicService &clinic, ShareSheet &shareSheet, const KeyStore &keyStore,
                         const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clinic(clinic)
    , m_shareSheet(shareSheet)
    , m_keyStore(keyStore)
    , m_clock(clock)
{
    follow(*this, &ClinicModel::reload, m_clock, m_clinic);
    reload();
}

QStringList ClinicModel::fingerprint() const
{
    if (m_state != Full)
        return {};
    const auto hash = QCryptographicHash::hash(m_card.root.key, QCryptographicHash::Sha256);
    const auto digits = QString::fromLatin1(hash.toHex()).first(fingerprintDigits).toUpper();
    QStringList groups;
    for (qsizetype at = 0; at < fingerprintDigits; at += digitsInAGroup)
        groups.append(digits.sliced(at, digitsInAGroup));
    return groups;
}

QVariantList ClinicModel::devices() const
{
    QVariantList devices;
    for (const auto &device : m_card.roster.active(m_clock.now()))
        devices.append(QVariantMap{
            {u"name"_s, device.name},
            //: Since when a device of the clinic may read and answer
            {u"since"_s, tr("Reads and answers since %1").arg(longDay(device.from, m_clock))}});
    return devices;
}

ClinicModel::Validity ClinicModel::validity() const
{
    switch (freshness(m_card.roster, m_clock.now())) {
    case Freshness::Fresh:
        return Good;
    case Freshness::ExpiresSoon:
        return EndsSoon;
    case Freshness::Expired:
        return Ended;
    }
    return Ended;
}

QString ClinicModel::expiry() const
{
    if (m_state != Full)
        return {};
    const auto day = longDay(m_card.roster.expires, m_clock);
    if (validity() == Ended) {
        //: The clinic's card cannot be used any more; %1 is a date
        return tr("Ended on %1").arg(day);
    }
    //: Until when clients can use the clinic's card; %1 is a date
    return tr("Good until %1").arg(day);
}

bool ClinicModel::guardedByFileOnly() const
{
    return m_keyStore.protection() == KeyStore::Protection::File;
}

void ClinicModel::reload()
{
    auto card = m_clinic.card();
    if (card && *card && freshness((*card)->roster, m_clock.now()) != Freshness::Fresh) {
        // Saving the new card makes the service say so, which leads here again.
        if (const auto renewed = m_clinic.renewIfNeeded(); renewed)
            card = std::optional(*renewed);
    }
    if (!card) {
        m_state = Failed;
        m_failure = errorText(card.error().code);
        m_card = {};
    } else {
        m_state = *card ? Full : Empty;
        m_card = card->value_or(ClinicCard{});
    }
    Q_EMIT changed();
}

void ClinicModel::saveCard()
{
    const auto where = m_shareSheet.offer(cardFileName(), m_card.bytes);
    m_savedTo = where.valueOr({});
    m_refusal = where ? ErrorText{} : errorText(where.error().code);
    Q_EMIT savedChanged();
}

void ClinicModel::create(const QString &clinic, const QString &technician)
{
    const auto made = m_clinic.create(clinic.trimmed(), technician.trimmed());
    m_refusal = made ? ErrorText{} : errorText(made.error().code);
    Q_EMIT savedChanged();
}

} // namespace stipple
