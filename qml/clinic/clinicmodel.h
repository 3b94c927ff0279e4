// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/clinicservice.h"
#include "qml/base/errortext.h"

#include <QVariantList>

namespace stipple {

class KeyStore;
class ShareSheet;

/// The technician's own clinic as clients come to know it.
class ClinicModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText failure READ failure NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// The root key's fingerprint: eight groups of four.
    Q_PROPERTY(QStringList fingerprint READ fingerprint NOTIFY changed FINAL)
    /// {name, since}: who answers from which device.
    Q_PROPERTY(QVariantList devices READ devices NOTIFY changed FINAL)
    Q_PROPERTY(Validity validity READ validity NOTIFY changed FINAL)
    /// "Good until 3 March 2027"
    Q_PROPERTY(QString expiry READ expiry NOTIFY changed FINAL)
    /// The card is not the first one: clients may hold an older one.
    Q_PROPERTY(bool renewed READ renewed NOTIFY changed FINAL)
    Q_PROPERTY(bool guardedByFileOnly READ guardedByFileOnly CONSTANT FINAL)
    /// Where the card's file went, in words; empty when it was not saved yet.
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY savedChanged FINAL)
    /// Why the last wish was not kept.
    Q_PROPERTY(stipple::ErrorText refusal READ refusal NOTIFY savedChanged FINAL)

public:
    /// Empty: there is no clinic yet.
    enum State { Empty, Failed, Full };
    Q_ENUM(State)

    enum Validity { Good, EndsSoon, Ended };
    Q_ENUM(Validity)

    explicit ClinicModel(QObject *parent = nullptr);
    ClinicModel(ClinicService &clinic, ShareSheet &shareSheet, const KeyStore &keyStore,
                const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText failure() const { return m_failure; }
    [[nodiscard]] QString name() const { return m_card.name; }
    [[nodiscard]] QStringList fingerprint() const;
    [[nodiscard]] QVariantList devices() const;
    [[nodiscard]] Validity validity() const;
    [[nodiscard]] QString expiry() const;
    [[nodiscard]] bool renewed() const { return m_card.roster.number > 1; }
    [[nodiscard]] bool guardedByFileOnly() const;
    [[nodiscard]] QString savedTo() const { return m_savedTo; }
    [[nodiscard]] ErrorText refusal() const { return m_refusal; }

    /// Reads the clinic, and renews its card when that ends soon.
    Q_INVOKABLE void reload();
    /// Hands the card's file over, under a name that tells nothing.
    Q_INVOKABLE void saveCard();
    /// Makes the clinic when there is none.
    Q_INVOKABLE void create(const QString &clinic, const QString &technician);

Q_SIGNALS:
    void changed();
    void savedChanged();

private:
    ClinicService &m_clinic;
    ShareSheet &m_shareSheet;
    const KeyStore &m_keyStore;
    const Clock &m_clock;
    State m_state = Empty;
    ErrorText m_failure;
    ClinicCard m_card;
    QString m_savedTo;
    ErrorText m_refusal;
};

} // namespace stipple
